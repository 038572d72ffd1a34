import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { REVIEW_STATUSES } from '@/core/model/review';
import { articles, evidence } from './article';
import { entities } from './entity';

export const mentions = sqliteTable(
  'mentions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    entityId: integer('entity_id')
      .notNull()
      .references(() => entities.id),
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
    confidence: real('confidence').notNull(),
    reviewStatus: text('review_status', { enum: REVIEW_STATUSES }).notNull().default('proposed'),
  },
  (table) => [
    index('mentions_entity').on(table.entityId, table.articleId),
    index('mentions_article').on(table.articleId),
  ],
);

/** A person's function as one article states it. */
export const entityRoles = sqliteTable(
  'entity_roles',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    entityId: integer('entity_id')
      .notNull()
      .references(() => entities.id),
    title: text('title').notNull(),
    organisation: text('organisation'),
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
  },
  (table) => [
    index('entity_roles_entity').on(table.entityId),
    index('entity_roles_article').on(table.articleId),
  ],
);
