CREATE TABLE `decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`fact_id` integer NOT NULL,
	`article_id` integer,
	`start` integer,
	`end` integer,
	`quote` text,
	`prefix` text,
	`suffix` text,
	`proposed` text NOT NULL,
	`verdict` text NOT NULL,
	`correction` text,
	`disagreement` text,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_fact` ON `decisions` (`kind`,`fact_id`);--> statement-breakpoint
CREATE INDEX `decisions_article` ON `decisions` (`article_id`);--> statement-breakpoint
CREATE TABLE `reread_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`reread_id` integer NOT NULL,
	`article_id` integer,
	`title` text NOT NULL,
	`outcome` text NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`removed` integer DEFAULT 0 NOT NULL,
	`kept` integer DEFAULT 0 NOT NULL,
	`reason` text,
	`changes` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`reread_id`) REFERENCES `rereads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `reread_items_reread` ON `reread_items` (`reread_id`,`id`);--> statement-breakpoint
CREATE INDEX `reread_items_article` ON `reread_items` (`article_id`);--> statement-breakpoint
CREATE TABLE `rereads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text DEFAULT 'running' NOT NULL,
	`scope` text NOT NULL,
	`article_id` integer,
	`extractor_version` text NOT NULL,
	`at_article` integer DEFAULT 0 NOT NULL,
	`until_article` integer NOT NULL,
	`total` integer NOT NULL,
	`articles` integer DEFAULT 0 NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`removed` integer DEFAULT 0 NOT NULL,
	`kept` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`started_by` text NOT NULL,
	`lease_owner` text,
	`lease_until` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `rereads_state` ON `rereads` (`state`);--> statement-breakpoint
CREATE INDEX `articles_extractor` ON `articles` (`extractor_version`);