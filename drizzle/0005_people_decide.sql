CREATE TABLE `entity_change_subjects` (
	`change_id` integer NOT NULL,
	`entity_id` integer NOT NULL,
	PRIMARY KEY(`change_id`, `entity_id`),
	FOREIGN KEY (`change_id`) REFERENCES `entity_changes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entity_change_subjects_entity` ON `entity_change_subjects` (`entity_id`,`change_id`);--> statement-breakpoint
CREATE TABLE `entity_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change` text NOT NULL,
	`reason` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `entity_changes_at` ON `entity_changes` (`at`);--> statement-breakpoint
CREATE TABLE `merge_suggestions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entity_id` integer NOT NULL,
	`other_id` integer NOT NULL,
	`likeness` real NOT NULL,
	`reasons` text NOT NULL,
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `merge_suggestions_likeness` ON `merge_suggestions` (`likeness`);--> statement-breakpoint
CREATE INDEX `merge_suggestions_entity` ON `merge_suggestions` (`entity_id`);--> statement-breakpoint
CREATE INDEX `merge_suggestions_other` ON `merge_suggestions` (`other_id`);--> statement-breakpoint
CREATE TABLE `entity_identifiers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entity_id` integer NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entity_identifiers_unique` ON `entity_identifiers` (`entity_id`,`scheme`,`value`);--> statement-breakpoint
CREATE INDEX `entity_identifiers_value` ON `entity_identifiers` (`scheme`,`value`);--> statement-breakpoint
CREATE TABLE `series_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change` text NOT NULL,
	`reason` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `series_changes_at` ON `series_changes` (`at`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`edited_at` integer,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE INDEX `notes_subject` ON `notes` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `source_grades` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` integer NOT NULL,
	`reliability` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `source_grades_source` ON `source_grades` (`source_id`,`id`);--> statement-breakpoint
CREATE TABLE `source_ownerships` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` integer NOT NULL,
	`owner` text,
	`state_owned` integer NOT NULL,
	`from_year` integer,
	`to_year` integer,
	`note` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `source_ownerships_source` ON `source_ownerships` (`source_id`,`from_year`);--> statement-breakpoint
CREATE TABLE `theme_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`theme_key` text NOT NULL,
	`change` text NOT NULL,
	`batch` integer,
	`reason` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `theme_changes_theme` ON `theme_changes` (`theme_key`,`id`);--> statement-breakpoint
CREATE TABLE `theme_relations` (
	`theme_id` integer NOT NULL,
	`related_id` integer NOT NULL,
	PRIMARY KEY(`theme_id`, `related_id`),
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`related_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `decisions` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `batch` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `added` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `carried_from` integer;--> statement-breakpoint
ALTER TABLE `decisions` ADD `carried_to` integer;--> statement-breakpoint
CREATE INDEX `decisions_carried_to` ON `decisions` (`carried_to`) WHERE carried_to IS NOT NULL;--> statement-breakpoint
CREATE INDEX `decisions_carried_from` ON `decisions` (`carried_from`) WHERE carried_from IS NOT NULL;--> statement-breakpoint
CREATE INDEX `decisions_by` ON `decisions` (`decided_by`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_batch` ON `decisions` (`batch`);--> statement-breakpoint
ALTER TABLE `entities` ADD `listed_key` text;--> statement-breakpoint
ALTER TABLE `entities` ADD `canonical_id` integer REFERENCES entities(id);--> statement-breakpoint
CREATE INDEX `entities_canonical` ON `entities` (`canonical_id`);--> statement-breakpoint
CREATE INDEX `entities_parent` ON `entities` (`parent_key`);--> statement-breakpoint
ALTER TABLE `events` ADD `claim_article_id` integer REFERENCES articles(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `standing` text DEFAULT 'held' NOT NULL;--> statement-breakpoint
CREATE INDEX `events_proposed` ON `events` (`confidence`,`id`,`article_id`,`series_id`) WHERE review_status = 'proposed' AND counted = 1;--> statement-breakpoint
ALTER TABLE `series` ADD `canonical_id` integer REFERENCES series(id);--> statement-breakpoint
CREATE INDEX `series_canonical` ON `series` (`canonical_id`);--> statement-breakpoint
ALTER TABLE `figures` ADD `claim_article_id` integer REFERENCES articles(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `figures_proposed` ON `figures` (`confidence`,`id`) WHERE review_status = 'proposed' AND counted = 1;--> statement-breakpoint
ALTER TABLE `themes` ADD `retired` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `entities` ADD `proposed` text;--> statement-breakpoint
INSERT INTO `entity_changes` (`change`, `by`, `at`)
  SELECT json_object('kind', 'edit', 'entity', `fact_id`, 'fields', json(`correction`)), `decided_by`, `decided_at`
  FROM `decisions` WHERE `kind` = 'entity' AND `verdict` = 'correct' ORDER BY `decided_at`, `id`;--> statement-breakpoint
INSERT INTO `entity_change_subjects` (`change_id`, `entity_id`)
  SELECT `id`, json_extract(`change`, '$.entity') FROM `entity_changes`;--> statement-breakpoint
UPDATE `entities` SET `proposed` = (
    SELECT json_group_object(j.`key`, json_extract(d.`proposed`, '$.' || j.`key`)) FROM `decisions` d, json_each(d.`correction`) j
    WHERE d.`kind` = 'entity' AND d.`verdict` = 'correct' AND d.`fact_id` = `entities`.`id`)
  WHERE `id` IN (SELECT `fact_id` FROM `decisions` WHERE `kind` = 'entity' AND `verdict` = 'correct');--> statement-breakpoint
UPDATE `decisions` SET `verdict` = 'confirm', `correction` = NULL WHERE `kind` = 'entity' AND `verdict` = 'correct';--> statement-breakpoint
CREATE INDEX `decisions_disputed` ON `decisions` (`kind`,`fact_id`) WHERE disagreement IS NOT NULL;--> statement-breakpoint
CREATE INDEX `tags_proposed` ON `tags` (`score`,`id`,`article_id`,`theme_id`) WHERE review_status = 'proposed';--> statement-breakpoint
ALTER TABLE `source_grades` ADD `from_year` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `renamed_fold` text;--> statement-breakpoint
CREATE UNIQUE INDEX `sources_renamed_fold` ON `sources` (`renamed_fold`);--> statement-breakpoint
ALTER TABLE `series` ADD `apart` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `events_claim_article` ON `events` (`claim_article_id`) WHERE claim_article_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `figures_claim_article` ON `figures` (`claim_article_id`) WHERE claim_article_id IS NOT NULL;--> statement-breakpoint
UPDATE `decisions` SET `proposed` = (
    SELECT json_set(`decisions`.`proposed`, '$.credibility', e.`credibility`, '$.claimStatus', e.`claim_status`, '$.claimArticleId', NULL, '$.standing', e.`standing`)
    FROM `events` e WHERE e.`id` = `decisions`.`fact_id`)
  WHERE `kind` = 'event' AND `fact_id` IN (SELECT `id` FROM `events`);--> statement-breakpoint
UPDATE `decisions` SET `proposed` = (
    SELECT json_set(`decisions`.`proposed`, '$.credibility', f.`credibility`, '$.claimStatus', f.`claim_status`, '$.claimArticleId', NULL)
    FROM `figures` f WHERE f.`id` = `decisions`.`fact_id`)
  WHERE `kind` = 'figure' AND `fact_id` IN (SELECT `id` FROM `figures`);
--> statement-breakpoint
ALTER TABLE `rereads` ADD `theme_terms` text;--> statement-breakpoint
CREATE INDEX `entity_changes_divided` ON `entity_changes` (`id`) WHERE json_extract(change, '$.kind') = 'split-articles';
--> statement-breakpoint
ALTER TABLE `articles` ADD `header_title` text;--> statement-breakpoint
UPDATE `articles` SET `header_title` = `title` WHERE `title_evidence_id` IS NULL;--> statement-breakpoint
DROP INDEX `articles_publisher`;--> statement-breakpoint
CREATE INDEX `articles_publisher` ON `articles` (`publisher_id`,`original_outlet_id`,`published_lower`,`published`,`replaced_by_id`);--> statement-breakpoint
DROP INDEX `events_article`;--> statement-breakpoint
CREATE INDEX `events_article` ON `events` (`article_id`,`counted`,`review_status`);