import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { type Disagreement, FACT_KINDS, type FactFields, VERDICTS } from '@/core/model/review';
import { articles } from './article';

/**
 * What a person has decided on a fact; the last word holds, the audit log has those before. The `review_status` of facts
 * is derived from it. It names its fact by id and, should the article be read again, by the words that prove it.
 */
export const decisions = sqliteTable(
  'decisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    kind: text('kind', { enum: FACT_KINDS }).notNull(),
    /** Row id of the event, figure, mention, tag, entity or alias. Ids are never given twice. */
    factId: integer('fact_id').notNull(),
    /** Null for an entity and an alias, which hold everywhere. */
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    /** W3C Web Annotation's TextPositionSelector and TextQuoteSelector; null without an article. */
    start: integer('start'),
    end: integer('end'),
    quote: text('quote'),
    prefix: text('prefix'),
    suffix: text('suffix'),
    /** What the machine had proposed, as far as a person could correct it. */
    proposed: text('proposed', { mode: 'json' }).$type<FactFields>().notNull(),
    verdict: text('verdict', { enum: VERDICTS }).notNull(),
    /** For a correction: the fields as the person gave them. */
    correction: text('correction', { mode: 'json' }).$type<FactFields>(),
    /** Set by a rerun whose extractor sees it otherwise; null while it agrees. */
    disagreement: text('disagreement', { mode: 'json' }).$type<Disagreement>(),
    /**
     * Which state of the fact's decision this is: what a second person must have seen to decide anew. The number of the
     * entry of the audit log that tells of it, so that none comes twice, not even after a decision was taken back.
     */
    revision: integer('revision').notNull().default(1),
    /** No machine proposed the fact in this text: a person found it, or it came from the version before. Taken back it goes. */
    added: integer('added', { mode: 'boolean' }).notNull().default(false),
    /** The decision on the version before that this one was taken over from; null when somebody decided here. */
    carriedFrom: integer('carried_from'),
    /** The newer version of its report to which it was taken over; null while its words were found in none. */
    carriedTo: integer('carried_to'),
    /** Decisions made together, taken back together. */
    batch: text('batch'),
    decidedBy: text('decided_by').notNull(),
    decidedAt: integer('decided_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    uniqueIndex('decisions_fact').on(table.kind, table.factId),
    index('decisions_article').on(table.articleId),
    index('decisions_by').on(table.decidedBy, table.decidedAt),
    index('decisions_batch').on(table.batch),
    index('decisions_carried_to').on(table.carriedTo).where(sql`carried_to IS NOT NULL`),
    index('decisions_carried_from').on(table.carriedFrom).where(sql`carried_from IS NOT NULL`),
    index('decisions_disputed').on(table.kind, table.factId).where(sql`disagreement IS NOT NULL`),
  ],
);
