import type { ProposalChange } from '@/core/views/rereads';
import type { Queryable } from '@/db/connection';
import { advanceReread, findReread, type Reread, storeRereadItem } from '@/db/queries/reread-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { findStoredTitle } from '@/db/queries/stored-facts';
import type { Desk } from '@/server/context';
import type { RereadArticle } from './reread-article';

/** Proposals that an item of a run keeps; a longer list would not be read. */
const MOST_CHANGES = 200;

/** An article in which nothing is to be told. */
export const NOTHING = { added: 0, changed: 0, removed: 0, kept: 0, failed: 0 };

/** In the transaction that stores the article: a run that is broken off has done it whole or not at all. */
export function noteArticle(
  tx: Queryable,
  run: Reread,
  articleId: number,
  result: RereadArticle,
  at: Date,
): void {
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
