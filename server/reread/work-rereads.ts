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
} from '@/db/queries/reread-record';
import { findStoredTitle } from '@/db/queries/stored-facts';
import { suggestMerges } from '@/server/entities/suggest-merges';
import { isStoreFault, toRejection } from '@/server/import/work/rejection';
import { tagSome } from '@/server/themes/work-themes';
import { ArchiveReader } from './archive-reader';
import type { RereadContext } from './context';
import { failArticle, NOTHING, noteArticle } from './note-article';
import { rereadArticle } from './reread-article';

/** Milliseconds for which a claim on a run holds without being renewed. */
const LEASE = 15_000;
const RENEWAL = 5_000;

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
      const finish = (tx: Queryable) => {
        if (run.scope !== 'themes') suggestMerges(tx);
        moveReread(tx, id, ['running'], { state: 'done', finishedAt: now() });
      };
      desk.db.transaction(finish, { behavior: 'immediate' });
      tell({ kind: 'run', rereadId: id });
      return false;
    }
    if (signal.aborted || now().getTime() >= until) return true;
    if (now().getTime() - renewed > RENEWAL) {
      renewed = now().getTime();
      if (!claimReread(desk.db, id, owner, now(), new Date(renewed + LEASE))) return false;
    }
    if (run.scope === 'themes') tagSome(context, run);
    else await rereadNext(context, run, articleId, reader);
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
