import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Change, METRICS, QUALIFIERS } from '@/core/model/figure';
import { REVIEW_STATUSES } from '@/core/model/review';
import { CLAIM_STATUSES, type Credibility } from '@/core/model/source';
import { articles, evidence } from './article';
import { entities } from './entity';

export const figures = sqliteTable(
  'figures',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    metric: text('metric', { enum: METRICS }).notNull(),
    subjectEntityId: integer('subject_entity_id').references(() => entities.id),
    subject: text('subject').notNull(),
    /** Base units: CNY, t, CNY/t, persons, %. Losses are negative. `valueMax` is the upper end of a range. */
    value: real('value').notNull(),
    valueMax: real('value_max'),
    unit: text('unit').notNull(),
    /** EDTF of what the figure refers to, with bounds (ISO days). */
    period: text('period'),
    periodLower: text('period_lower'),
    periodUpper: text('period_upper'),
    periodEvidenceId: integer('period_evidence_id').references(() => evidence.id),
    change: text('change', { mode: 'json' }).$type<Change>(),
    changeAlt: text('change_alt', { mode: 'json' }).$type<Change>(),
    changeEvidenceId: integer('change_evidence_id').references(() => evidence.id),
    qualifier: text('qualifier', { enum: QUALIFIERS }).notNull(),
    asWritten: text('as_written').notNull(),
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
    speaker: text('speaker'),
    claimStatus: text('claim_status', { enum: CLAIM_STATUSES }).notNull(),
    credibility: integer('credibility').$type<Credibility>().notNull(),
    /** The article that verifies or contradicts it, as a person says. */
    claimArticleId: integer('claim_article_id').references(() => articles.id, { onDelete: 'set null' }),
    confidence: real('confidence').notNull(),
    /** In a cluster of near duplicates: the same fact as an earlier article tells it. */
    sameAsId: integer('same_as_id').references((): AnySQLiteColumn => figures.id, { onDelete: 'set null' }),
    /** False for a repeated fact and for a replaced version: every chart and count reads counted facts only. */
    counted: integer('counted', { mode: 'boolean' }).notNull().default(true),
    reviewStatus: text('review_status', { enum: REVIEW_STATUSES }).notNull().default('proposed'),
  },
  (table) => [
    index('figures_article').on(table.articleId),
    index('figures_same_as').on(table.sameAsId).where(sql`same_as_id IS NOT NULL`),
    index('figures_claim_article').on(table.claimArticleId).where(sql`claim_article_id IS NOT NULL`),
    index('figures_proposed')
      .on(table.confidence, table.id)
      .where(sql`review_status = 'proposed' AND counted = 1`),
    index('figures_subject').on(table.subjectEntityId, table.metric, table.unit, table.periodLower),
    index('figures_metric').on(table.metric, table.subject),
  ],
);
