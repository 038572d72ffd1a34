DROP INDEX `articles_published`;
--> statement-breakpoint
CREATE INDEX `articles_published` ON `articles` (`published_lower`,`published_upper`);
--> statement-breakpoint
CREATE INDEX `articles_han` ON `articles` (`id`) WHERE text GLOB '*[㐀-鿿]*' OR title GLOB '*[㐀-鿿]*';
--> statement-breakpoint
-- Words of events and figures. Only the index is kept, for the words live in their rows and in `evidence`: a row goes by
-- its id alone, so it does not matter that its evidence may be gone before it.
CREATE VIRTUAL TABLE event_search USING fts5(
  title, quote, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);
--> statement-breakpoint
CREATE VIRTUAL TABLE figure_search USING fts5(
  subject, metric, quote, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);
--> statement-breakpoint
INSERT INTO event_search(rowid, title, quote)
  SELECT e.id, e.title, v.quote FROM events e JOIN evidence v ON v.id = e.evidence_id;
--> statement-breakpoint
INSERT INTO figure_search(rowid, subject, metric, quote)
  SELECT f.id, f.subject, replace(f.metric, '_', ' '), v.quote FROM figures f JOIN evidence v ON v.id = f.evidence_id;
--> statement-breakpoint
CREATE TRIGGER event_search_insert AFTER INSERT ON events BEGIN
  INSERT INTO event_search(rowid, title, quote)
    VALUES (new.id, new.title, (SELECT quote FROM evidence WHERE id = new.evidence_id));
END;
--> statement-breakpoint
CREATE TRIGGER event_search_delete AFTER DELETE ON events BEGIN
  DELETE FROM event_search WHERE rowid = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER event_search_update AFTER UPDATE OF title, evidence_id ON events BEGIN
  DELETE FROM event_search WHERE rowid = old.id;
  INSERT INTO event_search(rowid, title, quote)
    VALUES (new.id, new.title, (SELECT quote FROM evidence WHERE id = new.evidence_id));
END;
--> statement-breakpoint
CREATE TRIGGER figure_search_insert AFTER INSERT ON figures BEGIN
  INSERT INTO figure_search(rowid, subject, metric, quote)
    VALUES (new.id, new.subject, replace(new.metric, '_', ' '), (SELECT quote FROM evidence WHERE id = new.evidence_id));
END;
--> statement-breakpoint
CREATE TRIGGER figure_search_delete AFTER DELETE ON figures BEGIN
  DELETE FROM figure_search WHERE rowid = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER figure_search_update AFTER UPDATE OF subject, metric, evidence_id ON figures BEGIN
  DELETE FROM figure_search WHERE rowid = old.id;
  INSERT INTO figure_search(rowid, subject, metric, quote)
    VALUES (new.id, new.subject, replace(new.metric, '_', ' '), (SELECT quote FROM evidence WHERE id = new.evidence_id));
END;
--> statement-breakpoint
-- A reading that finds the same fact again may give its proof other words.
CREATE TRIGGER evidence_search_update AFTER UPDATE OF quote ON evidence WHEN new.quote <> old.quote BEGIN
  DELETE FROM event_search WHERE rowid IN (SELECT id FROM events WHERE article_id = new.article_id AND evidence_id = new.id);
  INSERT INTO event_search(rowid, title, quote)
    SELECT id, title, new.quote FROM events WHERE article_id = new.article_id AND evidence_id = new.id;
  DELETE FROM figure_search WHERE rowid IN (SELECT id FROM figures WHERE article_id = new.article_id AND evidence_id = new.id);
  INSERT INTO figure_search(rowid, subject, metric, quote)
    SELECT id, subject, replace(metric, '_', ' '), new.quote FROM figures
    WHERE article_id = new.article_id AND evidence_id = new.id;
END;
