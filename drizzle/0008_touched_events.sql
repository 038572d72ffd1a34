CREATE TABLE `touched_events` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `touched_events_event_id_unique` ON `touched_events` (`event_id`);--> statement-breakpoint
DROP INDEX `articles_publisher`;--> statement-breakpoint
CREATE INDEX `articles_publisher` ON `articles` (`publisher_id`,`original_outlet_id`,`published_lower`,`published`,`replaced_by_id`,`published_upper`);
--> statement-breakpoint
-- Counted from an index in memory since (db/timeline/); this one would only slow writing down.
DROP INDEX events_cells;
--> statement-breakpoint
-- Each trigger deletes and inserts, and does not replace: "INSERT OR REPLACE" in a trigger gives way to the conflict rule of
-- the statement that fired it, and an "INSERT OR IGNORE" would then leave the old version standing.
CREATE TRIGGER touched_event_insert AFTER INSERT ON events BEGIN
  DELETE FROM touched_events WHERE event_id = new.id;
  INSERT INTO touched_events(event_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER touched_event_update AFTER UPDATE OF article_id, family, date, date_lower, date_upper, date_precision, counted, review_status ON events BEGIN
  DELETE FROM touched_events WHERE event_id = new.id;
  INSERT INTO touched_events(event_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER touched_event_delete AFTER DELETE ON events BEGIN
  DELETE FROM touched_events WHERE event_id = old.id;
  INSERT INTO touched_events(event_id) VALUES (old.id);
END;
--> statement-breakpoint
CREATE TRIGGER touched_event_participant_insert AFTER INSERT ON event_participants BEGIN
  DELETE FROM touched_events WHERE event_id = new.event_id;
  INSERT INTO touched_events(event_id) VALUES (new.event_id);
END;
--> statement-breakpoint
CREATE TRIGGER touched_event_participant_update AFTER UPDATE ON event_participants BEGIN
  DELETE FROM touched_events WHERE event_id = old.event_id;
  INSERT INTO touched_events(event_id) VALUES (old.event_id);
  DELETE FROM touched_events WHERE event_id = new.event_id;
  INSERT INTO touched_events(event_id) VALUES (new.event_id);
END;
--> statement-breakpoint
CREATE TRIGGER touched_event_participant_delete AFTER DELETE ON event_participants BEGIN
  DELETE FROM touched_events WHERE event_id = old.event_id;
  INSERT INTO touched_events(event_id) VALUES (old.event_id);
END;
--> statement-breakpoint
CREATE TRIGGER touched_event_theme_insert AFTER INSERT ON event_themes BEGIN
  DELETE FROM touched_events WHERE event_id = new.event_id;
  INSERT INTO touched_events(event_id) VALUES (new.event_id);
END;
--> statement-breakpoint
CREATE TRIGGER touched_event_theme_update AFTER UPDATE ON event_themes BEGIN
  DELETE FROM touched_events WHERE event_id = old.event_id;
  INSERT INTO touched_events(event_id) VALUES (old.event_id);
  DELETE FROM touched_events WHERE event_id = new.event_id;
  INSERT INTO touched_events(event_id) VALUES (new.event_id);
END;
--> statement-breakpoint
CREATE TRIGGER touched_event_theme_delete AFTER DELETE ON event_themes BEGIN
  DELETE FROM touched_events WHERE event_id = old.event_id;
  INSERT INTO touched_events(event_id) VALUES (old.event_id);
END;
--> statement-breakpoint
-- An article's source and year of publication grade its events.
CREATE TRIGGER touched_event_article AFTER UPDATE OF publisher_id, original_outlet_id, published_lower, published_upper ON articles
WHEN (old.publisher_id, old.original_outlet_id, old.published_lower, old.published_upper)
  IS NOT (new.publisher_id, new.original_outlet_id, new.published_lower, new.published_upper) BEGIN
  DELETE FROM touched_events WHERE event_id IN (SELECT id FROM events WHERE article_id = new.id);
  INSERT INTO touched_events(event_id) SELECT id FROM events WHERE article_id = new.id;
END;
