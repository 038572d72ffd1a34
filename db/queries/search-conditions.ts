import { type SQL, sql } from 'drizzle-orm';
import { EVENT_FAMILIES, type EventFamily } from '@/core/model/event';
import {
  isWordAtom,
  type SearchAtom,
  type SearchedType,
  type SearchTerm,
  type SearchTrait,
} from '@/core/search/query';
import { membersOfAll } from '../resolved';
import { type NamedKind, namedRows, type SearchValues } from './search-values';
import { HOLDS_HAN, holdsWord, type WordTable } from './search-words';

type FilterAtom = Exclude<SearchAtom, { kind: 'word' | 'phrase' }>;

/** How a group of results answers to a search: SQL that is true or false, never null. */
export interface Group {
  words: WordTable;
  filter: (atom: FilterAtom, values: SearchValues) => SQL;
}

const among = (ids: readonly number[]): SQL => sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
const idsOf = (values: SearchValues, { kind, value }: { kind: NamedKind; value: string }) =>
  namedRows(values, kind, value).ids;

const isFamily = (type: SearchedType): type is EventFamily =>
  (EVENT_FAMILIES as readonly string[]).includes(type);

/** A word such as "meeting" is a family and a type in one; a family holds its types. */
const ofType = (type: SearchedType): SQL =>
  isFamily(type) ? sql`events.family = ${type}` : sql`events.type = ${type}`;

const ofNumber = ({ ordinal, year }: Extract<SearchAtom, { kind: 'series' }>): SQL =>
  sql`(events.series_id IS NOT NULL AND events.ordinal = ${ordinal}${year === null ? sql`` : sql` AND events.series_year IS ${year}`})`;

/**
 * A date is known between two days. It may be on or after a day when its last can be, before a day when its first can
 * be; what has no date is neither.
 */
const dated = (
  lower: SQL,
  upper: SQL,
  { kind, day }: Extract<SearchAtom, { kind: 'after' | 'before' }>,
): SQL => (kind === 'after' ? sql`coalesce(${upper} >= ${day}, 0)` : sql`coalesce(${lower} < ${day}, 0)`);

/** Articles that tell a fact: near duplicates tell it too, so it need not count there. */
const tellsEvent = (what: SQL): SQL =>
  sql`(SELECT events.article_id FROM events WHERE ${what} AND events.review_status <> 'rejected')`;

const TRAITS: Record<SearchTrait, SQL> = {
  figure: sql`(SELECT article_id FROM figures WHERE review_status <> 'rejected')`,
  event: tellsEvent(sql`1`),
  series: tellsEvent(sql`events.series_id IS NOT NULL AND events.ordinal IS NOT NULL`),
  duplicate: sql`(SELECT id FROM articles WHERE lead_id IS NOT NULL UNION SELECT lead_id FROM articles WHERE lead_id IS NOT NULL)`,
  note: sql`(SELECT subject_id FROM notes WHERE subject_kind = 'article' AND deleted_at IS NULL)`,
};

/** What a report answers, by a column that holds its id. */
export function reportFilter(articleId: SQL, atom: FilterAtom, values: SearchValues): SQL {
  switch (atom.kind) {
    case 'entity':
      return sql`${articleId} IN (SELECT article_id FROM mentions
        WHERE entity_id IN ${membersOfAll(idsOf(values, atom))} AND review_status <> 'rejected')`;
    case 'theme':
      return sql`${articleId} IN (SELECT article_id FROM tags
        WHERE theme_id IN ${among(idsOf(values, atom))} AND review_status <> 'rejected')`;
    case 'source': {
      const ids = among(idsOf(values, atom));
      return sql`${articleId} IN (SELECT id FROM articles WHERE publisher_id IN ${ids}
        UNION SELECT id FROM articles WHERE original_outlet_id IN ${ids})`;
    }
    case 'type':
      return sql`${articleId} IN ${tellsEvent(ofType(atom.value))}`;
    case 'series':
      return sql`${articleId} IN ${tellsEvent(ofNumber(atom))}`;
    case 'has':
      return sql`${articleId} IN ${TRAITS[atom.trait]}`;
    default:
      return sql`${articleId} IN (SELECT id FROM articles
        WHERE ${dated(sql`published_lower`, sql`published_upper`, atom)})`;
  }
}

const eventFilter: Group['filter'] = (atom, values) => {
  switch (atom.kind) {
    case 'entity':
      return sql`events.id IN (SELECT event_id FROM event_participants WHERE entity_id IN ${membersOfAll(idsOf(values, atom))})`;
    case 'theme':
      return sql`events.id IN (SELECT event_id FROM event_themes WHERE theme_id IN ${among(idsOf(values, atom))})`;
    case 'type':
      return ofType(atom.value);
    case 'series':
      return ofNumber(atom);
    case 'after':
    case 'before':
      return dated(sql`events.date_lower`, sql`events.date_upper`, atom);
    default:
      return reportFilter(sql`events.article_id`, atom, values);
  }
};

const figureFilter: Group['filter'] = (atom, values) => {
  switch (atom.kind) {
    case 'entity':
      return sql`coalesce(figures.subject_entity_id, 0) IN ${membersOfAll(idsOf(values, atom))}`;
    case 'after':
    case 'before':
      return dated(sql`figures.period_lower`, sql`figures.period_upper`, atom);
    default:
      return reportFilter(sql`figures.article_id`, atom, values);
  }
};

/** A group of facts; a quote holds Chinese only where its report does. */
export interface FactGroup extends Group {
  mayHoldHan: SQL;
}

const mayHoldHan = (articleId: SQL, name: SQL): SQL =>
  sql`(${articleId} IN (SELECT id FROM articles WHERE ${HOLDS_HAN}) OR ${name} GLOB '*[㐀-鿿]*')`;

const quoteOf = (evidenceId: SQL): SQL => sql`(SELECT quote FROM evidence WHERE evidence.id = ${evidenceId})`;

/** `id`: the column by which the articles of a question go, which may be that of the full-text index. */
export const articleGroup = (id: SQL): Group => ({
  words: {
    index: sql`article_search`,
    id,
    texts: [sql`articles.title`, sql`articles.text`],
  },
  filter: (atom, values) => reportFilter(id, atom, values),
});

export const EVENT_GROUP: FactGroup = {
  words: {
    index: sql`event_search`,
    id: sql`events.id`,
    texts: [sql`events.title`, quoteOf(sql`events.evidence_id`)],
  },
  filter: eventFilter,
  mayHoldHan: mayHoldHan(sql`events.article_id`, sql`events.title`),
};

export const FIGURE_GROUP: FactGroup = {
  words: {
    index: sql`figure_search`,
    id: sql`figures.id`,
    texts: [sql`figures.subject`, quoteOf(sql`figures.evidence_id`)],
  },
  filter: figureFilter,
  mayHoldHan: mayHoldHan(sql`figures.article_id`, sql`figures.subject`),
};

/** Every clause as one condition; `isByIndex`: words are looked for in the full-text index, else anywhere in the text. */
export function clausesWhere(
  clauses: readonly SearchTerm[][],
  group: Group,
  values: SearchValues,
  isByIndex: boolean,
): SQL {
  const all = clauses.map((terms) => {
    const any = terms.map(({ atom, isExcluded }) => {
      const holds = isWordAtom(atom) ? holdsWord(group.words, atom, isByIndex) : group.filter(atom, values);
      return isExcluded ? sql`NOT (${holds})` : holds;
    });
    return sql`(${sql.join(any, sql` OR `)})`;
  });
  return all.length === 0 ? sql`1` : sql.join(all, sql` AND `);
}
