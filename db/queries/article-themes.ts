import type { Evidence } from '@/core/model/evidence';
import type { ExtractedTheme } from '@/core/model/extraction';
import type { ReviewStatus } from '@/core/model/review';
import type { Span } from '@/core/text/span';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowUpdate } from '@/db/rows';
import { eventThemes, evidence, tagEvidence, tags } from '@/db/schema/tables';
import { removeLooseProofs } from './remove-fact';
import { readThemeIds } from './store-theme';

/** What themes are found in. */
export interface ArticleWords {
  id: number;
  title: string;
  /** The headline of the file's own header. */
  headerTitle: string | null;
  text: string;
}

/** The words of the next articles behind the one with the id `after`, by their ids. */
export function listArticleWords(db: Queryable, after: number, until: number, limit: number): ArticleWords[] {
  return prepared<number[], ArticleWords>(
    db,
    `SELECT id, title, header_title AS headerTitle, text FROM articles WHERE id > ? AND id <= ? ORDER BY id LIMIT ?`,
  ).all(after, until, limit);
}

export interface TaggedTheme {
  id: number;
  theme: string;
  score: number;
  reviewStatus: ReviewStatus;
  /** Every passage that speaks for it, in the order of the text. */
  evidence: Evidence[];
}

/** The themes of an article as they are stored, by their rows. */
export function listTaggedThemes(db: Queryable, articleId: number): TaggedTheme[] {
  const found = prepared<[number], Omit<TaggedTheme, 'evidence'>>(
    db,
    `SELECT t.id, h.key AS theme, t.score, t.review_status AS reviewStatus
     FROM tags t JOIN themes h ON h.id = t.theme_id WHERE t.article_id = ? ORDER BY t.id`,
  ).all(articleId);
  const proofs = prepared<[number], Evidence>(
    db,
    `SELECT v.start, v."end", v.quote, v.prefix, v.suffix FROM tag_evidence x JOIN evidence v ON v.id = x.evidence_id
     WHERE x.tag_id = ? ORDER BY v.start, v."end"`,
  );
  return found.map((tag) => ({ ...tag, evidence: proofs.all(tag.id) }));
}

export interface ThemedEvent {
  id: number;
  evidence: Span;
  themes: string[];
}

/** The events of an article with the words that prove them and the themes that they carry. */
export function listThemedEvents(db: Queryable, articleId: number): ThemedEvent[] {
  const themes = prepared<[number], string>(
    db,
    'SELECT h.key FROM event_themes x JOIN themes h ON h.id = x.theme_id WHERE x.event_id = ? ORDER BY h.key',
  ).pluck();
  return prepared<[number], { id: number } & Span>(
    db,
    `SELECT e.id, v.start, v."end" FROM events e JOIN evidence v ON v.id = e.evidence_id WHERE e.article_id = ?`,
  )
    .all(articleId)
    .map(({ id, ...span }) => ({ id, evidence: span, themes: themes.all(id) as string[] }));
}

const insertEvidence = rowInsert(evidence);
const insertTag = rowInsert(tags);
const updateTag = rowUpdate(tags);
const insertTagEvidence = rowInsert(tagEvidence);
const insertEventTheme = rowInsert(eventThemes);

/** What is to become of the themes of one article. */
export interface NewThemes {
  /** Rows of tags that go. */
  removed: number[];
  /** Themes that come, or, with their row, that are told by other words or score otherwise. */
  stored: (ExtractedTheme & { id: number | null })[];
  /** The themes of events that carry others than before. */
  events: { id: number; themes: string[] }[];
}

/**
 * Write the themes of one article anew, with the proofs that they stand on, and those of its events. To be called with
 * foreign keys resting. Throws for a theme that is not in the vocabulary.
 */
export function replaceThemes(
  db: Queryable,
  articleId: number,
  { removed, stored, events }: NewThemes,
): void {
  const ids = readThemeIds(db);
  const idOf = (key: string): number => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The theme “${key}” is not in the desk’s vocabulary.`);
    return id;
  };
  const remove = (sql: string, id: number) => prepared<[number], never>(db, sql).run(id);
  for (const id of removed) {
    remove('DELETE FROM tag_evidence WHERE tag_id = ?', id);
    remove('DELETE FROM tags WHERE id = ?', id);
  }
  const findProof = prepared<number[], number>(
    db,
    'SELECT id FROM evidence WHERE article_id = ? AND start = ? AND "end" = ?',
  ).pluck();
  const proofOf = (span: Evidence): number =>
    (findProof.get(articleId, span.start, span.end) as number | undefined) ??
    insertEvidence(db, { ...span, articleId });
  for (const { id, theme, score, evidence: spans } of stored) {
    const proofs = [...new Set(spans.map(proofOf))];
    const values = { score, evidenceId: proofs[0]! };
    const tagId = id ?? insertTag(db, { ...values, articleId, themeId: idOf(theme) });
    if (id !== null) {
      updateTag(db, id, values);
      remove('DELETE FROM tag_evidence WHERE tag_id = ?', id);
    }
    for (const evidenceId of proofs) insertTagEvidence(db, { tagId, evidenceId });
  }
  for (const { id: eventId, themes } of events) {
    remove('DELETE FROM event_themes WHERE event_id = ?', eventId);
    for (const theme of themes) insertEventTheme(db, { eventId, themeId: idOf(theme) });
  }
  removeLooseProofs(db, articleId);
}
