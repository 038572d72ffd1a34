import type { extract } from '@/extraction/extract';
import type { Desk } from '@/server/context';
import type { ImportLimits } from '@/server/env';
import type { RereadArticle } from './reread-article';

/** What a worker tells of while it reads the archive again. */
export type RereadEvent =
  | { kind: 'began'; rereadId: number; articleId: number }
  | { kind: 'article'; rereadId: number; articleId: number; result: RereadArticle }
  | { kind: 'failed'; rereadId: number; articleId: number; title: string; reason: string }
  | { kind: 'run'; rereadId: number };

export interface RereadContext {
  desk: Desk;
  /** Name of this worker's claims. */
  owner: string;
  limits: ImportLimits;
  signal: AbortSignal;
  now(): Date;
  tell(event: RereadEvent): void;
  /** A test hands in its own. */
  extract?: typeof extract;
}
