import {
  type AnySQLiteColumn,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { REVIEW_STATUSES } from '@/core/model/review';
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
  },
  (table) => [uniqueIndex('themes_key').on(table.key)],
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
