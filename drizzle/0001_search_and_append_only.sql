-- Full-text search over title and text. External content: the words live in `articles` once; triggers keep the index true.
CREATE VIRTUAL TABLE article_search USING fts5(
  title, text,
  content='articles', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2"
);
--> statement-breakpoint
CREATE TRIGGER article_search_insert AFTER INSERT ON articles BEGIN
  INSERT INTO article_search(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER article_search_delete AFTER DELETE ON articles BEGIN
  INSERT INTO article_search(article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
--> statement-breakpoint
CREATE TRIGGER article_search_update AFTER UPDATE OF title, text ON articles BEGIN
  INSERT INTO article_search(article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO article_search(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
--> statement-breakpoint
-- The audit log is append-only.
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN
  SELECT RAISE(ABORT, 'The audit log is append-only.');
END;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log BEGIN
  SELECT RAISE(ABORT, 'The audit log is append-only.');
END;
