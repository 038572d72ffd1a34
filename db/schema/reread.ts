import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type ProposalChange, REREAD_SCOPES, REREAD_STATES } from '@/core/views/rereads';
import { articles } from './article';

/** One run of the extractor over articles that are already here. */
export const rereads = sqliteTable(
  'rereads',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    state: text('state', { enum: REREAD_STATES }).notNull().default('running'),
    scope: text('scope', { enum: REREAD_SCOPES }).notNull(),
    /** For the scope `article`. */
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'set null' }),
    /** For the scope `themes`: only articles that hold one of these terms are looked at; null for all. */
    themeTerms: text('theme_terms', { mode: 'json' }).$type<string[]>(),
    extractorVersion: text('extractor_version').notNull(),
    /**
     * The article done last, and the last one to do: articles go by their ids, and this moves in the same transaction
     * as the article's facts, so that a run that was broken off goes on where it was.
     */
    atArticle: integer('at_article').notNull().default(0),
    untilArticle: integer('until_article').notNull(),
    total: integer('total').notNull(),
    articles: integer('articles').notNull().default(0),
    added: integer('added').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    removed: integer('removed').notNull().default(0),
    kept: integer('kept').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    startedAt: integer('started_at', { mode: 'timestamp_ms' }).notNull(),
    finishedAt: integer('finished_at', { mode: 'timestamp_ms' }),
    startedBy: text('started_by').notNull(),
    /** The process that works on it, and until when its claim holds (renewed while it works). */
    leaseOwner: text('lease_owner'),
    leaseUntil: integer('lease_until', { mode: 'timestamp_ms' }),
  },
  (table) => [index('rereads_state').on(table.state)],
);

/** An article in which a run changed something, or that it could not read. */
export const rereadItems = sqliteTable(
  'reread_items',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    rereadId: integer('reread_id')
      .notNull()
      .references(() => rereads.id, { onDelete: 'cascade' }),
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'set null' }),
    title: text('title').notNull(),
    outcome: text('outcome', { enum: ['changed', 'failed'] }).notNull(),
    added: integer('added').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    removed: integer('removed').notNull().default(0),
    kept: integer('kept').notNull().default(0),
    reason: text('reason'),
    changes: text('changes', { mode: 'json' }).$type<ProposalChange[]>().notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    index('reread_items_reread').on(table.rereadId, table.id),
    index('reread_items_article').on(table.articleId),
  ],
);
