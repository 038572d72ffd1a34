-- The held index knows the numbered meetings as well: what counts them makes an event a touched one.
DROP TRIGGER touched_event_update;
--> statement-breakpoint
CREATE TRIGGER touched_event_update AFTER UPDATE OF article_id, family, date, date_lower, date_upper, date_precision, counted, review_status, series_id, series_year, ordinal, standing ON events BEGIN
  DELETE FROM touched_events WHERE event_id = new.id;
  INSERT INTO touched_events(event_id) VALUES (new.id);
END;
