import { type SQL, sql } from 'drizzle-orm';
import { ENTITY_TYPE_LABELS, type EntityType } from '@/core/model/entity';
import { SERIES_KIND_LABELS, type SeriesKind } from '@/core/model/event';
import type { SearchOperator } from '@/core/search/query';
import { foldName } from '@/core/text/fold';
import { formatEdtf } from '@/core/time/edtf';
import type { SearchCompletion } from '@/core/views/search';
import type { Queryable } from '../connection';
import { listedArticles } from '../counted';
import { ofShown, removedNames } from '../resolved';
import { articles } from '../schema/tables';
import { nameHolds } from './search-values';

const countWords = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** Names are put in order by how much is said of them, of the first so many that match. */
const WEIGHED = 200;

function completeEntities(db: Queryable, typed: string, limit: number): SearchCompletion[] {
  const fold = foldName(typed);
  const mentioned = (isOf: SQL) => sql`SELECT count(DISTINCT m.article_id) FROM mentions m
    WHERE m.entity_id ${isOf} AND m.review_status <> 'rejected'`;
  const named =
    fold === ''
      ? sql`SELECT id FROM entities WHERE canonical_id IS NULL LIMIT ${WEIGHED}`
      : sql`SELECT DISTINCT coalesce(e.canonical_id, e.id) AS id FROM entity_aliases a JOIN entities e ON e.id = a.entity_id
          WHERE ${nameHolds(sql`a.fold`, typed)} AND a.id NOT IN ${removedNames} LIMIT ${WEIGHED}`;
  return db
    .all<{ id: number; type: EntityType; name: string; n: number }>(sql`
      SELECT e.id, e.type, e.name, ${ofShown(sql`e.id`, mentioned)} AS n FROM entities e
      WHERE e.id IN (${named}) AND e.review_status <> 'rejected' ORDER BY n DESC, e.name LIMIT ${limit}`)
    .map(({ id, type, name, n }) => ({
      kind: 'entity',
      label: name,
      detail: `${ENTITY_TYPE_LABELS[type].one}, ${countWords(n, 'article')}`,
      href: `/entities/${id}`,
      value: name,
    }));
}

function completeThemes(db: Queryable, typed: string, limit: number): SearchCompletion[] {
  const fold = foldName(typed);
  return db
    .all<{ key: string; label: string; n: number }>(sql`
      SELECT key, label, (SELECT count(*) FROM tags WHERE theme_id = themes.id AND review_status <> 'rejected') AS n
      FROM themes WHERE NOT retired ORDER BY n DESC, label`)
    .filter(({ key, label }) =>
      [key, label].some((each) => ` ${foldName(each)}`.includes(fold && ` ${fold}`)),
    )
    .slice(0, limit)
    .map(({ key, label, n }) => ({
      kind: 'theme',
      label,
      detail: `Theme, ${countWords(n, 'article')}`,
      href: `/themes/${key}`,
      value: key,
    }));
}

function completeSources(db: Queryable, typed: string, limit: number): SearchCompletion[] {
  const where =
    foldName(typed) === ''
      ? sql`1`
      : sql`(${nameHolds(sql`s.fold`, typed)} OR ${nameHolds(sql`coalesce(s.renamed_fold, '')`, typed)})`;
  return db
    .all<{ id: number; name: string; n: number }>(sql`
      SELECT s.id, s.name, (SELECT count(*) FROM articles WHERE publisher_id = s.id)
        + (SELECT count(*) FROM articles WHERE original_outlet_id = s.id AND publisher_id IS NOT s.id) AS n
      FROM sources s WHERE ${where} ORDER BY n DESC, s.name LIMIT ${limit}`)
    .map(({ id, name, n }) => ({
      kind: 'source',
      label: name,
      detail: `Source, ${countWords(n, 'article')}`,
      href: `/sources/${id}`,
      value: name,
    }));
}

interface SeriesName {
  id: number;
  body: string;
  kind: SeriesKind;
}

const seriesLabel = ({ body, kind }: SeriesName) => `${body}, ${SERIES_KIND_LABELS[kind]}`;

/** Series by the name of their body. */
function completeSeries(db: Queryable, typed: string, limit: number): SearchCompletion[] {
  const fold = foldName(typed);
  if (fold === '') return [];
  const named = db
    .all<SeriesName>(sql`SELECT id, body, kind FROM series WHERE canonical_id IS NULL`)
    .filter((each) => ` ${foldName(each.body)}`.includes(` ${fold}`))
    .slice(0, WEIGHED);
  const ids = JSON.stringify(named.map(({ id }) => id));
  return db
    .all<SeriesName & { n: number }>(sql`
      SELECT s.id, s.body, s.kind, (SELECT count(*) FROM events e WHERE e.series_id IN
        (SELECT id FROM series WHERE id = s.id OR canonical_id = s.id) AND e.counted AND e.review_status <> 'rejected') AS n
      FROM series s WHERE s.id IN (SELECT value FROM json_each(${ids})) ORDER BY n DESC, s.body`)
    .slice(0, limit)
    .map(({ n, ...each }) => ({
      kind: 'series',
      label: seriesLabel(each),
      detail: `Series, ${countWords(n, 'report')}`,
      href: `/series/${each.id}`,
      value: null,
    }));
}

/** Meetings by their number, as `series:` asks for them; those of the latest years first. */
function completeNumbers(db: Queryable, typed: string, limit: number): SearchCompletion[] {
  return db
    .all<SeriesName & { ordinal: number; year: number | null }>(sql`
      SELECT s.id, s.body, s.kind, e.ordinal, e.series_year AS year FROM events e
      JOIN series named ON named.id = e.series_id JOIN series s ON s.id = coalesce(named.canonical_id, named.id)
      WHERE e.ordinal IS NOT NULL AND e.counted AND e.review_status <> 'rejected'
        AND instr(e.ordinal || coalesce('/' || e.series_year, ''), ${typed}) = 1
      GROUP BY s.id, e.ordinal, e.series_year ORDER BY e.series_year DESC, e.ordinal DESC LIMIT ${limit}`)
    .map(({ ordinal, year, ...each }) => {
      const value = `${ordinal}${year === null ? '' : `/${year}`}`;
      return { kind: 'series', label: value, detail: seriesLabel(each), href: `/series/${each.id}`, value };
    });
}

/** The newest articles, or the newest whose title holds the words. */
function completeArticles(db: Queryable, typed: string, limit: number): SearchCompletion[] {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isHan = /\p{Script=Han}/u.test(typed);
  const match = words.map((word, i) => `title : "${word}"${i === words.length - 1 ? '*' : ''}`).join(' AND ');
  let among = sql`1`;
  if (isHan) among = sql`instr(${articles.title}, ${typed.trim()}) > 0`;
  else if (words.length > 0)
    among = sql`${articles.id} IN (SELECT rowid FROM article_search WHERE article_search MATCH ${match})`;
  return db
    .all<{ id: number; title: string; published: string | null }>(sql`
      SELECT id, title, published FROM ${articles} WHERE ${among} AND ${listedArticles}
      ORDER BY id DESC LIMIT ${limit}`)
    .map(({ id, title, published }) => ({
      kind: 'article',
      label: title,
      detail: published ? `Article, ${formatEdtf(published)}` : 'Article, no date given',
      href: `/articles/${id}`,
      value: null,
    }));
}

const OF_ONE = 8;

/** What the beginning of a name may mean: for an operator the values that it takes from the desk, else things of all kinds. */
export function completeSearch(
  db: Queryable,
  typed: string,
  operator: SearchOperator | null,
): SearchCompletion[] {
  switch (operator) {
    case 'entity':
      return completeEntities(db, typed, OF_ONE);
    case 'theme':
      return completeThemes(db, typed, OF_ONE);
    case 'source':
      return completeSources(db, typed, OF_ONE);
    case 'series':
      return completeNumbers(db, typed.trim(), OF_ONE);
    case null:
      break;
    // What these take, the language itself knows.
    default:
      return [];
  }
  if (foldName(typed) === '') return completeArticles(db, '', 5);
  return [
    ...completeEntities(db, typed, 6),
    ...completeThemes(db, typed, 4),
    ...completeSeries(db, typed, 4),
    ...completeSources(db, typed, 4),
    ...completeArticles(db, typed, 5),
  ];
}
