import { inArray, sql } from 'drizzle-orm';
import { canSearch, parseSearchTerms, toFtsQuery } from '@/core/text/search-terms';
import type { SearchHit, SearchPart, SearchView } from '@/core/views/search';
import type { DeskDatabase } from '../connection';
import { articles } from '../schema/tables';
import { countFacts } from './fact-counts';
import { findEntitiesByName } from './search-entities';
import { readSourceRefs } from './source-ref';

/** Ranking reads every match: among more than these the newest come first instead. */
export const RANK_AT_MOST = 2000;
const SHOWN = 30;

/** Around a match while it travels through SQL; neither can stand in a clean text. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

function toParts(marked: string): SearchPart[] {
  const parts: SearchPart[] = [];
  for (const [index, piece] of marked.split(OPEN).entries()) {
    const [hit, rest] =
      index === 0 ? ['', piece] : [piece.split(CLOSE)[0] ?? '', piece.split(CLOSE)[1] ?? ''];
    if (hit) parts.push({ text: hit, match: true });
    if (rest) parts.push({ text: rest, match: false });
  }
  return parts;
}

interface Found {
  id: number;
  title: string;
  snippet: string;
}

function findByIndex(db: DeskDatabase, query: string): { found: Found[]; order: SearchView['order'] } {
  const matching = db.get<{ n: number }>(
    sql`SELECT count(*) AS n FROM (SELECT rowid FROM article_search WHERE article_search MATCH ${query} LIMIT ${RANK_AT_MOST + 1})`,
  );
  const canRank = (matching?.n ?? 0) <= RANK_AT_MOST;
  const order = canRank ? sql`bm25(article_search, 4.0, 1.0)` : sql`rowid DESC`;
  const found = db.all<Found>(sql`
    SELECT rowid AS id,
      highlight(article_search, 0, ${OPEN}, ${CLOSE}) AS title,
      snippet(article_search, 1, ${OPEN}, ${CLOSE}, '…', 36) AS snippet
    FROM article_search WHERE article_search MATCH ${query}
    ORDER BY ${order} LIMIT ${SHOWN + 1}`);
  return { found, order: canRank ? 'closest' : 'newest' };
}

const CONTEXT = 60;

/** Matches any of the terms, whatever the case; of two that begin at one place the longer. */
function patternOf(terms: string[]): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'giu');
}

const likeAnywhere = (term: string) => `%${term.replace(/[\\%_]/g, '\\$&')}%`;

/** Chinese has no spaces for the index to part words by: every term must stand in the title or the text as it is. */
function findBySubstring(db: DeskDatabase, terms: string[]): Found[] {
  const conditions = terms.map((term) => {
    const like = likeAnywhere(term);
    return sql`(title LIKE ${like} ESCAPE '\\' OR text LIKE ${like} ESCAPE '\\')`;
  });
  const rows = db.all<{ id: number; title: string; text: string }>(
    sql`SELECT id, title, text FROM articles WHERE ${sql.join(conditions, sql` AND `)} ORDER BY id DESC LIMIT ${SHOWN + 1}`,
  );
  const pattern = patternOf(terms);
  const mark = (shown: string) => shown.replace(pattern, `${OPEN}$&${CLOSE}`);
  return rows.map(({ id, title, text }) => {
    const at = Math.max(0, text.search(pattern));
    const from = Math.max(0, at - CONTEXT);
    const to = Math.min(text.length, at + Math.max(...terms.map((term) => term.length)) + CONTEXT * 2);
    const cut = `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`;
    return { id, title: mark(title), snippet: mark(cut) };
  });
}

/** The articles (at most 30) and entities that hold what a person typed; see `core/text/search-terms.ts` for how it is read. */
export function searchArticles(db: DeskDatabase, q: string): SearchView {
  const terms = parseSearchTerms(q);
  if (!canSearch(terms))
    return { q, isEmpty: true, hits: [], hasMore: false, order: 'closest', entities: [] };
  const { found, order } = terms.hasHan
    ? { found: findBySubstring(db, terms.terms), order: 'newest' as const }
    : findByIndex(db, toFtsQuery(terms));
  const shown = found.slice(0, SHOWN);
  const ids = shown.map((each) => each.id);
  const rows = ids.length > 0 ? db.select().from(articles).where(inArray(articles.id, ids)).all() : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sourceOf = readSourceRefs(db, rows);
  const counts = countFacts(db, ids);
  const hits = shown.flatMap((each): SearchHit[] => {
    const row = byId.get(each.id);
    if (!row) return [];
    return [
      {
        articleId: row.id,
        title: toParts(each.title),
        snippet: toParts(each.snippet),
        published: row.published,
        publishedBasis: row.publishedBasis,
        source: sourceOf(row),
        ...counts(row.id),
      },
    ];
  });
  return {
    q,
    isEmpty: false,
    hits,
    hasMore: found.length > SHOWN,
    order,
    entities: findEntitiesByName(db, q),
  };
}
