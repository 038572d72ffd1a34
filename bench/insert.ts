import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { rateOf, type TextRate } from './tokeniser';

/**
 * What SQLite alone reaches: the raw file and the text of each report with its full-text index, one transaction each,
 * in a new file on disk that is set as the desk's is.
 */
export function measureInsert(folder: string, texts: readonly string[]): TextRate {
  const client = new Sqlite(join(folder, 'insert.db'));
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = NORMAL');
  client.exec(`
    CREATE TABLE uploads (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL);
    CREATE TABLE articles (id INTEGER PRIMARY KEY, upload_id INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL);
    CREATE VIRTUAL TABLE article_search USING fts5(
      title, text, content='articles', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
    );
    CREATE TRIGGER article_search_insert AFTER INSERT ON articles BEGIN
      INSERT INTO article_search(rowid, title, text) VALUES (new.id, new.title, new.text);
    END;
  `);
  const upload = client.prepare('INSERT INTO uploads (sha256, bytes) VALUES (?, ?)');
  const article = client.prepare('INSERT INTO articles (upload_id, title, text) VALUES (?, ?, ?)');
  const store = client.transaction((text: string) => {
    const { lastInsertRowid } = upload.run(
      createHash('sha256').update(text).digest('hex'),
      Buffer.from(text),
    );
    article.run(lastInsertRowid, text.slice(0, 60), text);
  });
  try {
    return rateOf(texts.length, () => {
      for (const text of texts) store(text);
    });
  } finally {
    client.close();
  }
}
