CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`role` text DEFAULT 'reader' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`upload_id` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`text_sha256` text NOT NULL,
	`url` text,
	`publisher_id` integer,
	`original_outlet_id` integer,
	`state_outlet` integer DEFAULT false NOT NULL,
	`published` text,
	`published_lower` text,
	`published_upper` text,
	`published_basis` text NOT NULL,
	`published_evidence_id` integer,
	`title_evidence_id` integer,
	`publisher_evidence_id` integer,
	`outlet_evidence_id` integer,
	`disclaimer_evidence_id` integer,
	`language` text NOT NULL,
	`main_entity_id` integer,
	`extractor_version` text NOT NULL,
	`removals` text NOT NULL,
	`repairs` text NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text NOT NULL,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publisher_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`original_outlet_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`title_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publisher_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`outlet_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`disclaimer_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`main_entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_text_sha256` ON `articles` (`text_sha256`);--> statement-breakpoint
CREATE INDEX `articles_upload` ON `articles` (`upload_id`);--> statement-breakpoint
CREATE INDEX `articles_published` ON `articles` (`published_lower`);--> statement-breakpoint
CREATE INDEX `articles_publisher` ON `articles` (`publisher_id`);--> statement-breakpoint
CREATE INDEX `articles_outlet` ON `articles` (`original_outlet_id`);--> statement-breakpoint
CREATE INDEX `articles_main_entity` ON `articles` (`main_entity_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `evidence_article` ON `evidence` (`article_id`,`start`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_log_at` ON `audit_log` (`at`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`text` text NOT NULL,
	`speaker` text,
	`speaker_entity_id` integer,
	`status` text NOT NULL,
	`evidence_id` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_article` ON `claims` (`article_id`);--> statement-breakpoint
CREATE INDEX `claims_speaker` ON `claims` (`speaker_entity_id`);--> statement-breakpoint
CREATE TABLE `entities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`state_owned` integer,
	`parent_key` text,
	`review_status` text DEFAULT 'proposed' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entities_key` ON `entities` (`key`);--> statement-breakpoint
CREATE INDEX `entities_type_name` ON `entities` (`type`,`name`);--> statement-breakpoint
CREATE TABLE `entity_aliases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entity_id` integer NOT NULL,
	`alias` text NOT NULL,
	`fold` text NOT NULL,
	`script` text NOT NULL,
	`language` text NOT NULL,
	`origin` text NOT NULL,
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entity_aliases_unique` ON `entity_aliases` (`entity_id`,`alias`);--> statement-breakpoint
CREATE INDEX `entity_aliases_fold` ON `entity_aliases` (`fold`);--> statement-breakpoint
CREATE TABLE `event_participants` (
	`event_id` integer NOT NULL,
	`entity_id` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`event_id`, `entity_id`, `role`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_participants_entity` ON `event_participants` (`entity_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_themes` (
	`event_id` integer NOT NULL,
	`theme_id` integer NOT NULL,
	PRIMARY KEY(`event_id`, `theme_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_themes_theme` ON `event_themes` (`theme_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`type` text NOT NULL,
	`family` text NOT NULL,
	`title` text NOT NULL,
	`date` text,
	`date_lower` text,
	`date_upper` text,
	`date_precision` text NOT NULL,
	`date_basis` text NOT NULL,
	`date_note` text,
	`date_evidence_id` integer,
	`month` text,
	`series_id` integer,
	`ordinal` integer,
	`series_year` integer,
	`series_evidence_id` integer,
	`evidence_id` integer NOT NULL,
	`speaker` text,
	`claim_status` text NOT NULL,
	`credibility` integer NOT NULL,
	`confidence` real NOT NULL,
	`review_status` text DEFAULT 'proposed' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`date_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_article` ON `events` (`article_id`);--> statement-breakpoint
CREATE INDEX `events_lower` ON `events` (`date_lower`,`id`);--> statement-breakpoint
CREATE INDEX `events_family_month` ON `events` (`family`,`month`);--> statement-breakpoint
CREATE INDEX `events_series` ON `events` (`series_id`,`series_year`,`ordinal`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`body` text NOT NULL,
	`body_fold` text NOT NULL,
	`kind` text NOT NULL,
	`entity_id` integer,
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_body_kind` ON `series` (`body_fold`,`kind`);--> statement-breakpoint
CREATE INDEX `series_entity` ON `series` (`entity_id`);--> statement-breakpoint
CREATE TABLE `figures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`metric` text NOT NULL,
	`subject_entity_id` integer,
	`subject` text NOT NULL,
	`value` real NOT NULL,
	`value_max` real,
	`unit` text NOT NULL,
	`period` text,
	`period_lower` text,
	`period_upper` text,
	`period_evidence_id` integer,
	`change` text,
	`change_alt` text,
	`change_evidence_id` integer,
	`qualifier` text NOT NULL,
	`as_written` text NOT NULL,
	`evidence_id` integer NOT NULL,
	`speaker` text,
	`claim_status` text NOT NULL,
	`credibility` integer NOT NULL,
	`confidence` real NOT NULL,
	`review_status` text DEFAULT 'proposed' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subject_entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `figures_article` ON `figures` (`article_id`);--> statement-breakpoint
CREATE INDEX `figures_subject` ON `figures` (`subject_entity_id`,`metric`,`unit`,`period_lower`);--> statement-breakpoint
CREATE INDEX `figures_metric` ON `figures` (`metric`,`subject`);--> statement-breakpoint
CREATE TABLE `import_batches` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`started_by` text NOT NULL,
	`channel` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_id` integer NOT NULL,
	`filename` text NOT NULL,
	`byte_length` integer NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`remedy` text,
	`article_id` integer,
	`facts` integer DEFAULT 0 NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `import_items_batch` ON `import_items` (`batch_id`);--> statement-breakpoint
CREATE INDEX `import_items_article` ON `import_items` (`article_id`);--> statement-breakpoint
CREATE TABLE `entity_roles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`entity_id` integer NOT NULL,
	`title` text NOT NULL,
	`organisation` text,
	`evidence_id` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entity_roles_entity` ON `entity_roles` (`entity_id`);--> statement-breakpoint
CREATE INDEX `entity_roles_article` ON `entity_roles` (`article_id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`entity_id` integer NOT NULL,
	`evidence_id` integer NOT NULL,
	`confidence` real NOT NULL,
	`review_status` text DEFAULT 'proposed' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_entity` ON `mentions` (`entity_id`,`article_id`);--> statement-breakpoint
CREATE INDEX `mentions_article` ON `mentions` (`article_id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`fold` text NOT NULL,
	`owner` text,
	`state_owned` integer DEFAULT false NOT NULL,
	`country` text,
	`reliability` text DEFAULT 'F' NOT NULL,
	`reliability_reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_fold` ON `sources` (`fold`);--> statement-breakpoint
CREATE TABLE `tag_evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tag_id` integer NOT NULL,
	`evidence_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tag_evidence_tag` ON `tag_evidence` (`tag_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`theme_id` integer NOT NULL,
	`score` real NOT NULL,
	`evidence_id` integer NOT NULL,
	`review_status` text DEFAULT 'proposed' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_article_theme` ON `tags` (`article_id`,`theme_id`);--> statement-breakpoint
CREATE INDEX `tags_theme` ON `tags` (`theme_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `theme_terms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`theme_id` integer NOT NULL,
	`term` text NOT NULL,
	`weight` real NOT NULL,
	`language` text NOT NULL,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `theme_terms_unique` ON `theme_terms` (`theme_id`,`term`);--> statement-breakpoint
CREATE TABLE `themes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`definition` text NOT NULL,
	`broader_id` integer,
	FOREIGN KEY (`broader_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `themes_key` ON `themes` (`key`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	`byte_length` integer NOT NULL,
	`media_type` text NOT NULL,
	`filename` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`uploaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uploads_sha256` ON `uploads` (`sha256`);