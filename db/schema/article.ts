import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Removal, Repair } from '@/core/model/document';
import { entities } from './entity';

import { sources } from './source';
import { uploads } from './upload';

export const articles = sqliteTable(
  'articles',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    uploadId: integer('upload_id')
      .notNull()
      .references(() => uploads.id),
    title: text('title').notNull(),
    /** The headline in the file's own header, as the detectors of themes read it; null without one. */
    headerTitle: text('header_title'),
    /** Clean text; evidence offsets are UTF-16 positions in it. Never changed after import but by re-extraction. */
    text: text('text').notNull(),
    /** SHA-256 of the clean text: the same report in another wrapping is already here. */
    textSha256: text('text_sha256').notNull(),
    url: text('url'),
    /** Where in its upload it stands ("row 14"), for a feed, table or message; null when the upload is this report. */
    part: text('part'),
    /** Who wrote it, as the file's header says. */
    author: text('author'),
    /** The version that took this one's place, when its source changed it. A replaced version counts nowhere. */
    replacedById: integer('replaced_by_id').references((): AnySQLiteColumn => articles.id, {
      onDelete: 'set null',
    }),
    /** Near duplicates form a cluster; this is its first article, and null there and for articles that stand alone. */
    leadId: integer('lead_id').references((): AnySQLiteColumn => articles.id, { onDelete: 'set null' }),
    /** MinHash of the clean text: `ingest/similar/`. */
    fingerprint: blob('fingerprint', { mode: 'buffer' }),
    publisherId: integer('publisher_id').references(() => sources.id),
    originalOutletId: integer('original_outlet_id').references(() => sources.id),
    /** True when the original outlet (or, without one, the publisher) belongs to the state or the Party. */
    stateOutlet: integer('state_outlet', { mode: 'boolean' }).notNull().default(false),
    /** EDTF of publication with its bounds (ISO days), all null when the document gives none. */
    published: text('published'),
    publishedLower: text('published_lower'),
    publishedUpper: text('published_upper'),
    publishedBasis: text('published_basis', { enum: ['stated', 'inferred', 'none'] }).notNull(),
    publishedEvidenceId: integer('published_evidence_id').references((): AnySQLiteColumn => evidence.id),
    titleEvidenceId: integer('title_evidence_id').references((): AnySQLiteColumn => evidence.id),
    publisherEvidenceId: integer('publisher_evidence_id').references((): AnySQLiteColumn => evidence.id),
    outletEvidenceId: integer('outlet_evidence_id').references((): AnySQLiteColumn => evidence.id),
    disclaimerEvidenceId: integer('disclaimer_evidence_id').references((): AnySQLiteColumn => evidence.id),
    language: text('language').notNull(),
    mainEntityId: integer('main_entity_id').references(() => entities.id, {
      onDelete: 'set null',
    }),
    extractorVersion: text('extractor_version').notNull(),
    removals: text('removals', { mode: 'json' }).$type<Removal[]>().notNull(),
    repairs: text('repairs', { mode: 'json' }).$type<Repair[]>().notNull(),
    importedAt: integer('imported_at', { mode: 'timestamp_ms' }).notNull(),
    importedBy: text('imported_by').notNull(),
  },
  (table) => [
    uniqueIndex('articles_text_sha256').on(table.textSha256),
    index('articles_upload').on(table.uploadId),
    index('articles_lead').on(table.leadId).where(sql`lead_id IS NOT NULL`),
    index('articles_replaced').on(table.replacedById).where(sql`replaced_by_id IS NOT NULL`),
    // Both bounds, so that a period is found without a look at the rows.
    index('articles_published').on(table.publishedLower, table.publishedUpper),
    // Holds all that the list of sources counts by: an article's own row lies behind its text.
    index('articles_publisher').on(
      table.publisherId,
      table.originalOutletId,
      table.publishedLower,
      table.published,
      table.replacedById,
      table.publishedUpper,
    ),
    index('articles_outlet').on(table.originalOutletId),
    index('articles_main_entity').on(table.mainEntityId),
    index('articles_extractor').on(table.extractorVersion),
    // Chinese is found by substring, which reads whole texts: only of these. `db/queries/search-words.ts` asks in the same words.
    index('articles_han').on(table.id).where(sql`text GLOB '*[㐀-鿿]*' OR title GLOB '*[㐀-鿿]*'`),
  ],
);

/** The words that prove a fact: `core/model/evidence.ts`. A fact without evidence cannot be stored. */
export const evidence = sqliteTable(
  'evidence',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references((): AnySQLiteColumn => articles.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
  },
  (table) => [index('evidence_article').on(table.articleId, table.start)],
);
