import { findArticleOfEntry, linkFeedEntry } from '@/db/queries/feed-link';
import type { Batch } from '@/db/queries/import-batch';
import type { ImportFile } from '@/db/queries/import-file';
import { type ImportItem, type NewImportItem, updateImportItem } from '@/db/queries/import-item';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Scheme } from '@/extraction/rules/themes';
import { readScheme } from '@/server/themes/read-scheme';
import { proposeReport } from '../propose-report';
import { type StoredReport, storeReport } from '../store-report';
import type { WorkContext } from './context';
import type { ReadItem } from './open-item';
import { isStoreFault, toRejection } from './rejection';

type Change = Partial<NewImportItem> & Pick<NewImportItem, 'outcome'>;
type ReadReport = Extract<ReadItem, { kind: 'report' }>;

/** An item that is read and waits to be written, or why it could not be read. */
export type Waiting =
  | { item: ImportItem; file: ImportFile; read: ReadItem }
  | { item: ImportItem; error: unknown };

/** Milliseconds of reading after which what is read is written. */
const LONGEST_WAIT = 150;
/** The most reports of one commit. */
export const MOST_WAITING = 32;

/**
 * Writes read items some at a time, for a commit costs as much as storing a report. Each item is whole in a savepoint of
 * its own: the article, its facts, what became of the item and the audit entry stand or fall together, a report
 * that the store refuses takes no other with it, and an end at any moment leaves each item untouched or done.
 */
export class ItemWriter {
  private waiting: Waiting[] = [];
  private since = 0;

  constructor(
    private readonly context: WorkContext,
    private readonly batch: Batch,
  ) {}

  add(item: Waiting): void {
    if (this.waiting.length === 0) this.since = this.context.now().getTime();
    this.waiting.push(item);
  }

  /** True when what waits should be written before more is read. */
  get isDue(): boolean {
    const { waiting, since, context } = this;
    return (
      waiting.length >= MOST_WAITING || (waiting.length > 0 && context.now().getTime() - since > LONGEST_WAIT)
    );
  }

  /** Write all that waits. A store that cannot be written to is thrown, and leaves the items as they were. */
  flush(): void {
    if (this.waiting.length === 0) return;
    const { $client } = this.context.desk.db;
    const { waiting } = this;
    this.waiting = [];
    // Within the outer transaction the inner one is a savepoint.
    const one = $client.transaction((each: Waiting) => this.write(each));
    const changes = $client
      .transaction(() =>
        waiting.map((each): Change => {
          try {
            return one(each);
          } catch (error) {
            if (isStoreFault(error)) throw error;
            return one({ item: each.item, error });
          }
        }),
      )
      .immediate();
    for (const [i, { item }] of waiting.entries()) this.tellOf(item, changes[i]!);
  }

  private write(each: Waiting): Change {
    return 'error' in each
      ? this.writeRejection(each.item, each.error)
      : this.writeReport(each.item, each.file, each.read);
  }

  private writeReport(item: ImportItem, file: ImportFile, read: ReadItem): Change {
    const { context, batch } = this;
    const { db } = context.desk;
    const at = context.now();
    if (read.kind === 'report' && batch.preview) {
      const proposed = toProposal(read, readScheme(context.desk), at);
      updateImportItem(db, item.id, proposed);
      return proposed;
    }
    const stored =
      read.kind === 'known'
        ? read.stored
        : storeReport(
            db,
            read.report,
            { ...read.origin, formerId: findArticleOfEntry(db, file) },
            { by: batch.startedBy, at },
          );
    const change = toItem(stored, at);
    updateImportItem(db, item.id, change);
    linkFeedEntry(db, file, stored.articleId);
    storeAuditEntry(db, {
      at,
      actor: batch.startedBy,
      action: 'import-report',
      subjectKind: 'article',
      subjectId: stored.articleId,
      after: { ...stored, filename: item.filename, locator: item.locator, batchId: batch.id },
    });
    return change;
  }

  private writeRejection(item: ImportItem, error: unknown): Change {
    const { context, batch } = this;
    const { db } = context.desk;
    const at = context.now();
    const rejected = { ...toRejection(error), at };
    updateImportItem(db, item.id, rejected);
    storeAuditEntry(db, {
      at,
      actor: batch.startedBy,
      action: 'reject-report',
      subjectKind: 'import-batch',
      subjectId: batch.id,
      after: { ...rejected, filename: item.filename, locator: item.locator },
    });
    return rejected;
  }

  private tellOf({ id: itemId, filename, locator, title: known }: ImportItem, change: Change): void {
    const { outcome, facts = 0, title = known, reason = null, remedy = null } = change;
    const { id: batchId } = this.batch;
    this.context.tell({
      kind: 'item',
      batchId,
      itemId,
      filename,
      locator,
      outcome,
      facts,
      title,
      reason,
      remedy,
    });
  }
}

function toItem(stored: StoredReport, at: Date) {
  const { articleId, title } = stored;
  const base = { outcome: stored.outcome, articleId, title, at, proposal: null };
  if (stored.outcome === 'duplicate') return base;
  const { facts, nearId, newShare } = stored;
  return { ...base, facts, nearId, newShare };
}

function toProposal({ report }: ReadReport, scheme: Scheme, at: Date) {
  const proposal = proposeReport(report, scheme);
  const { entities, events, figures, themes } = report.extraction;
  const facts = entities.length + events.length + figures.length + themes.length;
  return { outcome: 'ready' as const, proposal, title: proposal.title, facts, at };
}
