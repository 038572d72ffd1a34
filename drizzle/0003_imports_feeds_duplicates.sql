CREATE TABLE `article_bands` (
	`band` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`band`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `article_bands_article` ON `article_bands` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_urls` (
	`url_key` text NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`url_key`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `article_urls_article` ON `article_urls` (`article_id`);--> statement-breakpoint
CREATE TABLE `cluster_decisions` (
	`article_a` integer NOT NULL,
	`article_b` integer NOT NULL,
	`decision` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`article_a`, `article_b`),
	FOREIGN KEY (`article_a`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_b`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `cluster_decisions_b` ON `cluster_decisions` (`article_b`);--> statement-breakpoint
CREATE TABLE `feed_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`feed_id` integer NOT NULL,
	`key` text NOT NULL,
	`content_hash` text NOT NULL,
	`article_id` integer,
	`first_seen_at` integer NOT NULL,
	`changed_at` integer,
	FOREIGN KEY (`feed_id`) REFERENCES `feeds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_entries_key` ON `feed_entries` (`feed_id`,`key`);--> statement-breakpoint
CREATE INDEX `feed_entries_article` ON `feed_entries` (`article_id`);--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text NOT NULL,
	`title` text NOT NULL,
	`interval_minutes` integer NOT NULL,
	`fetches_pages` integer DEFAULT true NOT NULL,
	`state` text DEFAULT 'new' NOT NULL,
	`etag` text,
	`last_modified` text,
	`next_poll_at` integer NOT NULL,
	`polled_at` integer,
	`succeeded_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`problem` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_url` ON `feeds` (`url`);--> statement-breakpoint
CREATE INDEX `feeds_next` ON `feeds` (`next_poll_at`);--> statement-breakpoint
CREATE TABLE `import_files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_id` integer NOT NULL,
	`filename` text NOT NULL,
	`byte_length` integer,
	`media_type` text,
	`url` text,
	`feed_entry_id` integer,
	`state` text NOT NULL,
	`parent_item_id` integer,
	`depth` integer DEFAULT 0 NOT NULL,
	`columns` text,
	`table_preview` text,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`feed_entry_id`) REFERENCES `feed_entries`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`parent_item_id`) REFERENCES `import_items`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_files_batch` ON `import_files` (`batch_id`,`state`);--> statement-breakpoint
DROP INDEX `import_items_batch`;--> statement-breakpoint
ALTER TABLE `import_items` ADD `file_id` integer REFERENCES import_files(id) ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE `import_items` ADD `entry` integer;--> statement-breakpoint
ALTER TABLE `import_items` ADD `locator` text;--> statement-breakpoint
ALTER TABLE `import_items` ADD `title` text;--> statement-breakpoint
ALTER TABLE `import_items` ADD `near_id` integer REFERENCES articles(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `import_items` ADD `new_share` real;--> statement-breakpoint
ALTER TABLE `import_items` ADD `proposal` text;--> statement-breakpoint
CREATE UNIQUE INDEX `import_items_place` ON `import_items` (`file_id`,`entry`,`locator`);--> statement-breakpoint
CREATE INDEX `import_items_batch` ON `import_items` (`batch_id`,`outcome`);--> statement-breakpoint
ALTER TABLE `articles` ADD `part` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `author` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `replaced_by_id` integer REFERENCES articles(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `lead_id` integer REFERENCES articles(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `fingerprint` blob;--> statement-breakpoint
CREATE INDEX `articles_lead` ON `articles` (`lead_id`) WHERE lead_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_replaced` ON `articles` (`replaced_by_id`) WHERE replaced_by_id IS NOT NULL;--> statement-breakpoint
ALTER TABLE `entity_aliases` ADD `listed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `same_as_id` integer REFERENCES events(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `counted` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `events_same_as` ON `events` (`same_as_id`) WHERE same_as_id IS NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `same_as_id` integer REFERENCES figures(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `counted` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `figures_same_as` ON `figures` (`same_as_id`) WHERE same_as_id IS NOT NULL;--> statement-breakpoint
ALTER TABLE `import_batches` ADD `state` text DEFAULT 'receiving' NOT NULL;--> statement-breakpoint
ALTER TABLE `import_batches` ADD `preview` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `import_batches` ADD `feed_id` integer REFERENCES feeds(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `import_batches` ADD `undone_at` integer;--> statement-breakpoint
ALTER TABLE `import_batches` ADD `undone_by` text;--> statement-breakpoint
ALTER TABLE `import_batches` ADD `lease_owner` text;--> statement-breakpoint
ALTER TABLE `import_batches` ADD `lease_until` integer;--> statement-breakpoint
CREATE INDEX `import_batches_state` ON `import_batches` (`state`);--> statement-breakpoint
-- Imports of earlier versions ended with their request; one that did not was broken off.
UPDATE import_batches SET state = CASE WHEN finished_at IS NULL THEN 'cancelled' ELSE 'done' END;
--> statement-breakpoint
-- Names that no text has shown came from the gazetteer.
UPDATE entity_aliases SET listed = true WHERE origin = 'gazetteer';
--> statement-breakpoint
-- The timeline's index (see 0002_timeline_cells), now over counted events.
DROP INDEX events_cells;
--> statement-breakpoint
CREATE INDEX events_cells ON events (
  counted, family, review_status, date_precision, substr(date_lower, 1, 7), substr(date_upper, 1, 7), date, article_id
);
