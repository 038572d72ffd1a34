import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import {
  DATE_BASES,
  EVENT_FAMILIES,
  EVENT_TYPES,
  MEETING_STANDINGS,
  PARTICIPANT_ROLES,
  SERIES_KINDS,
} from '@/core/model/event';
import { REVIEW_STATUSES } from '@/core/model/review';
import type { SeriesChange } from '@/core/model/series-change';
import { CLAIM_STATUSES, type Credibility } from '@/core/model/source';
import { DATE_PRECISIONS } from '@/core/time/edtf';
import { articles, evidence } from './article';
import { entities } from './entity';
import { themes } from './theme';

/** A numbered recurring meeting: "Baogang Group Party Committee", study sessions. The count restarts with the year where events carry one. */
export const series = sqliteTable(
  'series',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    body: text('body').notNull(),
    bodyFold: text('body_fold').notNull(),
    kind: text('kind', { enum: SERIES_KINDS }).notNull(),
    /** The organisation whose body it is, where known. */
    entityId: integer('entity_id').references(() => entities.id, { onDelete: 'set null' }),
    /** The series that people have joined this one to; null for itself. Derived from `series_changes`, never a chain. */
    canonicalId: integer('canonical_id').references((): AnySQLiteColumn => series.id),
    /** People say that it counts for itself, whatever its name shares with another's. Derived likewise. */
    apart: integer('apart', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    uniqueIndex('series_body_kind').on(table.bodyFold, table.kind),
    index('series_entity').on(table.entityId),
    index('series_canonical').on(table.canonicalId),
  ],
);

export const events = sqliteTable(
  'events',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    type: text('type', { enum: EVENT_TYPES }).notNull(),
    /** Derived from the type by `familyOf`, kept for indexing. */
    family: text('family', { enum: EVENT_FAMILIES }).notNull(),
    title: text('title').notNull(),
    /** EDTF, or null for an undated event; bounds are ISO days, null also for an unknown year. */
    date: text('date'),
    dateLower: text('date_lower'),
    dateUpper: text('date_upper'),
    datePrecision: text('date_precision', { enum: DATE_PRECISIONS }).notNull(),
    dateBasis: text('date_basis', { enum: DATE_BASES }).notNull(),
    dateNote: text('date_note'),
    dateEvidenceId: integer('date_evidence_id').references(() => evidence.id),
    /** `YYYY-MM` when the whole date lies in one month, else null: never a guess. */
    month: text('month'),
    seriesId: integer('series_id').references(() => series.id),
    ordinal: integer('ordinal'),
    seriesYear: integer('series_year'),
    seriesEvidenceId: integer('series_evidence_id').references(() => evidence.id),
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
    speaker: text('speaker'),
    claimStatus: text('claim_status', { enum: CLAIM_STATUSES }).notNull(),
    credibility: integer('credibility').$type<Credibility>().notNull(),
    /** The article that verifies or contradicts it, as a person says. */
    claimArticleId: integer('claim_article_id').references(() => articles.id, { onDelete: 'set null' }),
    /** Whether a numbered meeting was held in its turn; only a person says otherwise. */
    standing: text('standing', { enum: MEETING_STANDINGS }).notNull().default('held'),
    confidence: real('confidence').notNull(),
    /** In a cluster of near duplicates: the same fact as an earlier article tells it. */
    sameAsId: integer('same_as_id').references((): AnySQLiteColumn => events.id, { onDelete: 'set null' }),
    /** False for a repeated fact and for a replaced version: every chart and count reads counted facts only. */
    counted: integer('counted', { mode: 'boolean' }).notNull().default(true),
    reviewStatus: text('review_status', { enum: REVIEW_STATUSES }).notNull().default('proposed'),
  },
  (table) => [
    // Holds what counts of an article need.
    index('events_article').on(table.articleId, table.counted, table.reviewStatus),
    index('events_same_as').on(table.sameAsId).where(sql`same_as_id IS NOT NULL`),
    index('events_claim_article').on(table.claimArticleId).where(sql`claim_article_id IS NOT NULL`),
    index('events_lower').on(table.dateLower, table.id),
    index('events_family_month').on(table.family, table.month),
    // The queue of review reads what nobody has decided on (most of a desk in use is decided), and no more of it than this.
    index('events_proposed')
      .on(table.confidence, table.id, table.articleId, table.seriesId)
      .where(sql`review_status = 'proposed' AND counted = 1`),
    index('events_series').on(table.seriesId, table.seriesYear, table.ordinal),
  ],
);

export const eventParticipants = sqliteTable(
  'event_participants',
  {
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    entityId: integer('entity_id')
      .notNull()
      .references(() => entities.id),
    role: text('role', { enum: PARTICIPANT_ROLES }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.entityId, table.role] }),
    index('event_participants_entity').on(table.entityId, table.eventId),
  ],
);

/** The themes of one event: those of its article that its own passage carries. */
export const eventThemes = sqliteTable(
  'event_themes',
  {
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    themeId: integer('theme_id')
      .notNull()
      .references(() => themes.id),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.themeId] }),
    index('event_themes_theme').on(table.themeId, table.eventId),
  ],
);

/** What people have done to series: joined two that are one, or said of events that they belong to another. */
export const seriesChanges = sqliteTable(
  'series_changes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    change: text('change', { mode: 'json' }).$type<SeriesChange>().notNull(),
    reason: text('reason'),
    by: text('by').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    undoneBy: text('undone_by'),
    undoneAt: integer('undone_at', { mode: 'timestamp_ms' }),
  },
  (table) => [index('series_changes_at').on(table.at)],
);
