import type { Actor } from '@/core/model/user';
import type { ViewCall } from '../views';

/** What the desk asks a reading thread: a view for somebody with the rights of who asks; or to end. */
export type ToReader = { id: number; call: ViewCall; actor: Actor } | 'stop';

/** What a reading thread answers: the view as JSON in UTF-8, or null when it could not be read; and the milliseconds it took. */
export interface FromReader {
  id: number;
  body: Uint8Array<ArrayBuffer> | null;
  took: number;
}
