CREATE TABLE `exchange_rates` (
	`table_id` integer NOT NULL,
	`currency` text NOT NULL,
	`period` text NOT NULL,
	`per_dollar` real NOT NULL,
	PRIMARY KEY(`table_id`, `currency`, `period`),
	FOREIGN KEY (`table_id`) REFERENCES `rate_tables`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rate_tables` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`published_on` text NOT NULL,
	`url` text,
	`is_current` integer DEFAULT false NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_tables_current` ON `rate_tables` (`is_current`) WHERE "rate_tables"."is_current" = 1;--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`is_pinned` integer DEFAULT false NOT NULL,
	`is_shared` integer DEFAULT false NOT NULL,
	`is_start` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`owner_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_start` ON `saved_views` (`owner_id`) WHERE "saved_views"."is_start" = 1;--> statement-breakpoint
CREATE INDEX `saved_views_shared` ON `saved_views` (`is_shared`);