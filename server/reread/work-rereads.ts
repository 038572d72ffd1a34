import type { ProposalChange } from '@/core/views/rereads';
import type { Queryable } from '@/db/connection';
import {
  advanceReread,
  claimReread,
  findReread,
  listNextArticles,
  listOpenRereads,
  moveReread,
  type Reread,
  releaseReread,
  storeRereadItem,
} from '@/db/queries/reread-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { findStoredTitle } from '@/db/queries/stored-facts';
import type { extract } from '@/extraction/extract';
import type { Desk } from '@/server/context';
import type { ImportLimits } from '@/server/env';
import { isStoreFault, toRejection } from '@/server/import/work/rejection';
import { ArchiveReader } from './archive-reader';
import { type RereadArticle, rereadArticle } from './reread-article';

/** Milliseconds for which a claim on a run holds without being renewed. */
const LEASE = 15_000;
const RENEWAL = 5_000;
/** Proposals that an item of a run keeps; a longer list would not be read. */
const MOST_CHANGES = 200;

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

/**
 * Work on the runs that are open, for at most `turn` milliseconds: imports that came meanwhile must not wait. True when
 * something is left to do. Whatever was not done stays as it was and is done next time.
 */
export async function workRereads(context: RereadContext, turn = Number.POSITIVE_INFINITY): Promise<boolean> {
  const { desk, owner, now, signal } = context;
  const until = now().getTime() + turn;
  for (const { id } of listOpenRereads(desk.db)) {
    if (signal.aborted) return true;
    if (!claimReread(desk.db, id, owner, now(), new Date(now().getTime() + LEASE))) continue;
    try {
      if (await workRun(context, id, until)) return true;
    } finally {
      releaseReread(desk.db, id, owner);
    }
  }
  return false;
}

/** True when its turn ended before its work. */
async function workRun(context: RereadContext, id: number, until: number): Promise<boolean> {
  const { desk, owner, now, signal, tell } = context;
  const reader = new ArchiveReader(desk, context.limits);
  let renewed = now().getTime();
  for (;;) {
    const run = findReread(desk.db, id);
    if (!run) return false;
    if (run.state === 'cancelling') {
      moveReread(desk.db, id, ['cancelling'], { state: 'cancelled', finishedAt: now() });
      tell({ kind: 'run', rereadId: id });
      return false;
    }
    const [articleId] = listNextArticles(desk.db, run, 1, run.atArticle);
    if (articleId === undefined) {
      moveReread(desk.db, id, ['running'], { state: 'done', finishedAt: now() });
      tell({ kind: 'run', rereadId: id });
      return false;
    }
    if (signal.aborted || now().getTime() >= until) return true;
    if (now().getTime() - renewed > RENEWAL) {
      renewed = now().getTime();
      if (!claimReread(desk.db, id, owner, now(), new Date(renewed + LEASE))) return false;
    }
    await rereadNext(context, run, articleId, reader);
    // A person may use the desk meanwhile: let other work of this process through.
    await new Promise((done) => setImmediate(done));
  }
}

async function rereadNext(
  context: RereadContext,
  run: Reread,
  articleId: number,
  reader: ArchiveReader,
): Promise<void> {
  const { desk, tell, limits } = context;
  tell({ kind: 'began', rereadId: run.id, articleId });
  try {
    const result = await rereadArticle(desk, articleId, {
      reader,
      longest: limits.read.textLength,
      extract: context.extract,
      within: (tx, done) => noteArticle(tx, run, articleId, done, context.now()),
    });
    if (result) tell({ kind: 'article', rereadId: run.id, articleId, result });
    else advanceReread(desk.db, run.id, articleId, NOTHING);
  } catch (error) {
    if (isStoreFault(error)) throw error;
    const { reason, remedy } = toRejection(error);
    failArticle(desk, run.id, articleId, `${reason} ${remedy}`, context.now());
    const title = findStoredTitle(desk.db, articleId) ?? '';
    tell({ kind: 'failed', rereadId: run.id, articleId, title, reason });
  }
}

const NOTHING = { added: 0, changed: 0, removed: 0, kept: 0, failed: 0 };

/** In the transaction that stores the article: a run that is broken off has done it whole or not at all. */
function noteArticle(tx: Queryable, run: Reread, articleId: number, result: RereadArticle, at: Date): void {
  const { title, added, changed, removed, kept, note, changes } = result;
  advanceReread(tx, run.id, articleId, { ...NOTHING, added, changed, removed, kept });
  if (changes.length === 0 && note === null) return;
  storeRereadItem(tx, {
    rereadId: run.id,
    articleId,
    title,
    outcome: 'changed',
    added,
    changed,
    removed,
    kept,
    reason: note,
    changes: changes.slice(0, MOST_CHANGES),
    at,
  });
  if (changes.length === 0) return;
  storeAuditEntry(tx, {
    at,
    actor: run.startedBy,
    action: 'read-again',
    subjectKind: 'article',
    subjectId: articleId,
    before: changes.flatMap(undone),
    after: { added, changed, removed, kept, rereadId: run.id },
  });
}

/** What the log keeps of a proposal that is no longer what it was. */
function undone({ change, kind, label, fields }: ProposalChange) {
  if (change === 'added') return [];
  return [{ change, kind, label, fields: fields.map(({ field, before }) => [field, before]) }];
}

/** An article that could not be read again stays as it is; the run goes on behind it. */
export function failArticle(desk: Desk, rereadId: number, articleId: number, reason: string, at: Date): void {
  desk.db.transaction(
    (tx) => {
      const run = findReread(tx, rereadId);
      if (!run || run.atArticle >= articleId) return;
      const title = findStoredTitle(tx, articleId);
      advanceReread(tx, rereadId, articleId, { ...NOTHING, failed: 1 });
      if (title === null) return;
      storeRereadItem(tx, { rereadId, articleId, title, outcome: 'failed', reason, changes: [], at });
    },
    { behavior: 'immediate' },
  );
}
