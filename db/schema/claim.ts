import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { CLAIM_STATUSES } from '@/core/model/source';
import { articles, evidence } from './article';
import { entities } from './entity';

/** Who says what: an assertion of the text with its speaker. A claim is not a fact. */
export const claims = sqliteTable(
  'claims',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    speaker: text('speaker'),
    speakerEntityId: integer('speaker_entity_id').references(() => entities.id),
    status: text('status', { enum: CLAIM_STATUSES }).notNull(),
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
  },
  (table) => [index('claims_article').on(table.articleId), index('claims_speaker').on(table.speakerEntityId)],
);
