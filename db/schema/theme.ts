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
import { REVIEW_STATUSES } from '@/core/model/review';
import type { ThemeChange } from '@/core/model/theme-change';
import { articles, evidence } from './article';

/** A SKOS-like concept: preferred label, definition, broader concept. */
export const themes = sqliteTable(
  'themes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    key: text('key').notNull(),
    label: text('label').notNull(),
    definition: text('definition').notNull(),
    broaderId: integer('broader_id').references((): AnySQLiteColumn => themes.id),
    /** Taken out of the scheme by a person: no longer looked for, and shown only where stored articles carry it. */
    retired: integer('retired', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [uniqueIndex('themes_key').on(table.key)],
);

/** SKOS `related`: both rows stand, one for each direction. */
export const themeRelations = sqliteTable(
  'theme_relations',
  {
    themeId: integer('theme_id')
      .notNull()
      .references(() => themes.id, { onDelete: 'cascade' }),
    relatedId: integer('related_id')
      .notNull()
      .references(() => themes.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.themeId, table.relatedId] })],
);

/**
 * What people have done to the scheme of themes. The scheme of the desk is the one that ships with it, with the changes
 * that stand replayed over it.
 */
export const themeChanges = sqliteTable(
  'theme_changes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    themeKey: text('theme_key').notNull(),
    change: text('change', { mode: 'json' }).$type<ThemeChange>().notNull(),
    /** The first of the changes that were made together, by an import of a scheme; they are taken back together. */
    batch: integer('batch'),
    reason: text('reason'),
    by: text('by').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    undoneBy: text('undone_by'),
    undoneAt: integer('undone_at', { mode: 'timestamp_ms' }),
  },
  (table) => [index('theme_changes_theme').on(table.themeKey, table.id)],
);

/** The lexicon of a theme: words and phrases with a weight. */
export const themeTerms = sqliteTable(
  'theme_terms',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    themeId: integer('theme_id')
      .notNull()
      .references(() => themes.id, { onDelete: 'cascade' }),
    term: text('term').notNull(),
    weight: real('weight').notNull(),
    /** BCP 47. */
    language: text('language').notNull(),
  },
  (table) => [uniqueIndex('theme_terms_unique').on(table.themeId, table.term)],
);

/** An article's themes. Each carries at least one evidence row in `tag_evidence`. */
export const tags = sqliteTable(
  'tags',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    themeId: integer('theme_id')
      .notNull()
      .references(() => themes.id),
    score: real('score').notNull(),
    /** The strongest passage; further ones stand in `tag_evidence`. */
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
    reviewStatus: text('review_status', { enum: REVIEW_STATUSES }).notNull().default('proposed'),
  },
  (table) => [
    uniqueIndex('tags_article_theme').on(table.articleId, table.themeId),
    index('tags_theme').on(table.themeId, table.articleId),
    // For the queue of review, which reads nothing else of them to put them in order.
    index('tags_proposed')
      .on(table.score, table.id, table.articleId, table.themeId)
      .where(sql`review_status = 'proposed'`),
  ],
);

export const tagEvidence = sqliteTable(
  'tag_evidence',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    tagId: integer('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
  },
  (table) => [index('tag_evidence_tag').on(table.tagId)],
);
