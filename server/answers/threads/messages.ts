import type { Actor } from '@/core/model/user';
import type { ViewCall } from '../views';

/** A view for somebody with the rights of who asks. */
export interface AskedView {
  id: number;
  call: ViewCall;
  actor: Actor;
}

/** What the desk asks a reading thread: a view, to read ahead what views rest on, or to end. */
export type ToReader = AskedView | 'warm-up' | 'stop';

/** What a reading thread says: a view as asked, or that it has read ahead. */
export type FromReader = ReadView | 'warm';

/** The view as JSON in UTF-8, or null when it could not be read; and the milliseconds it took. */
export interface ReadView {
  id: number;
  body: Uint8Array<ArrayBuffer> | null;
  took: number;
}
