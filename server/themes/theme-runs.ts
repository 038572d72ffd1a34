import type { Actor } from '@/core/model/user';
import type { RereadItemPage } from '@/core/views/rereads';
import type { ThemeRun } from '@/core/views/theme-change';
import { findPersonName } from '@/db/queries/person-name';
import { findLatestReread, findReread, moveReread, type Reread } from '@/db/queries/reread-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { wakeWorker } from '@/server/import/worker/wake';
import { pageRereadItems } from '@/server/reread/read-rereads';
import { beginThemeRun } from './apply-scheme';

function toRun(desk: Desk, run: Reread): ThemeRun {
  const { id, state, total, articles, added, removed, kept, failed } = run;
  return {
    id,
    state,
    // Articles that came or went meanwhile.
    total: state === 'done' ? articles : Math.max(total, articles),
    articles,
    added,
    removed,
    kept,
    failed,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    by: findPersonName(desk.db, run.startedBy),
  };
}

function getRun(desk: Desk, id: number): Reread {
  const run = Number.isSafeInteger(id) ? findReread(desk.db, id) : null;
  if (run?.scope !== 'themes') throw new NotFoundError('run over the themes');
  return run;
}

/** The newest run that brings stored articles to the scheme; null when there was none. */
export function readLatestThemeRun(desk: Desk, actor: Actor): ThemeRun | null {
  requireRight(actor, 'review');
  const run = findLatestReread(desk.db, true);
  return run && toRun(desk, run);
}

/** A page of the articles whose themes a run has changed. Throws NotFoundError. */
export function readThemeRunItems(desk: Desk, actor: Actor, id: number, after: number): RereadItemPage {
  requireRight(actor, 'review');
  return pageRereadItems(desk, getRun(desk, id).id, after);
}

/**
 * Stop a run: articles that it has reached keep the new themes, the others the old ones, until it goes on, the change is
 * taken back, or another one is made. Throws ConflictError when it is over.
 */
export function cancelThemeRun(desk: Desk, actor: Actor, id: number, now = new Date()): ThemeRun {
  requireRight(actor, 'review');
  const run = getRun(desk, id);
  if (!moveReread(desk.db, run.id, ['running'], { state: 'cancelling' })) {
    throw new ConflictError('This run is over.');
  }
  storeAuditEntry(desk.db, {
    at: now,
    actor: actorKey(actor),
    action: 'cancel-theme-run',
    subjectKind: 'reread',
    subjectId: run.id,
  });
  wakeWorker();
  return toRun(desk, getRun(desk, id));
}

/** Go on with what a cancelled run has left. Throws ConflictError when there is nothing left. */
export function resumeThemeRun(desk: Desk, actor: Actor, id: number, now = new Date()): ThemeRun {
  requireRight(actor, 'review');
  const run = getRun(desk, id);
  const resumed = desk.db.transaction(
    (tx) => {
      const latest = findLatestReread(tx, true);
      if (latest?.id !== run.id || latest.state === 'running' || latest.state === 'done') {
        throw new ConflictError(
          'Nothing of this run is left to do.',
          'Reload the page to see how it stands.',
        );
      }
      const next = beginThemeRun(tx, run.themeTerms, actor, now);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'resume-theme-run',
        subjectKind: 'reread',
        subjectId: next,
        before: { rereadId: run.id },
      });
      return next;
    },
    { behavior: 'immediate' },
  );
  wakeWorker();
  return toRun(desk, getRun(desk, resumed));
}
