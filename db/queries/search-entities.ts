import { type SQL, sql } from 'drizzle-orm';
import type { EntityType } from '@/core/model/entity';
import { isWordAtom, type SearchQuery, type SearchTerm } from '@/core/search/query';
import { foldName } from '@/core/text/fold';
import type { EntityRef } from '@/core/views/refs';
import type { SearchCount, SearchEntityHit } from '@/core/views/search';
import type { Queryable } from '../connection';
import { countStories, isCurrent } from '../counted';
import { membersOf, ofShown, removedNames } from '../resolved';
import { articleGroup, clausesWhere, reportFilter } from './search-conditions';
import { MOST_COUNTED, type SearchStretch } from './search-page';
import { namedRows, nameHolds, type SearchValues } from './search-values';

const SHOWN = 6;

/**
 * Entities one of whose names begins with the words (folded), most mentioned first; never those that everybody
 * rejected. The end of the range is the words followed by the last code point, so that the index on `fold` serves.
 */
export function findEntitiesByName(db: Queryable, q: string): (EntityRef & { articles: number })[] {
  const fold = foldName(q);
  if (fold.length < 2) return [];
  return db.all<{ id: number; type: EntityType; name: string; articles: number }>(sql`
    SELECT e.id, e.type, e.name,
      (SELECT count(DISTINCT m.article_id) FROM mentions m WHERE m.entity_id IN ${membersOf(sql`e.id`)}) AS articles
    FROM entities e
    WHERE e.review_status <> 'rejected' AND e.id IN (
      SELECT coalesce(named.canonical_id, named.id) FROM entity_aliases a JOIN entities named ON named.id = a.entity_id
      WHERE a.fold >= ${fold} AND a.fold < ${`${fold}\u{10FFFF}`} AND a.id NOT IN ${removedNames}
    )
    ORDER BY articles DESC, e.name LIMIT ${SHOWN}`);
}

const isName = ({ atom }: SearchTerm): boolean => isWordAtom(atom) || atom.kind === 'entity';

/** Whether a search names something: what no word and no `entity:` asks for is no search for entities. */
export const asksEntities = ({ clauses }: SearchQuery): boolean =>
  clauses.some((terms) => terms.every((term) => isName(term) && !term.isExcluded));

const goesBy = (words: string): SQL => sql`entities.id IN (
  SELECT coalesce(named.canonical_id, named.id) FROM entity_aliases a JOIN entities named ON named.id = a.entity_id
  WHERE ${nameHolds(sql`a.fold`, words)} AND a.id NOT IN ${removedNames})`;

const listIds = (db: Queryable, where: SQL): number[] =>
  db
    .all<{ id: number }>(sql`SELECT entities.id FROM entities WHERE ${where} LIMIT ${MOST_COUNTED + 1}`)
    .map(({ id }) => id);

/** The first thousand and one. Words are looked for in names; what else is asked must hold of one report that names the entity. */
function listFound(db: Queryable, { clauses }: SearchQuery, values: SearchValues): number[] {
  const conditions = [sql`entities.canonical_id IS NULL AND entities.review_status <> 'rejected'`];
  const ofReports = clauses.filter((terms) => !terms.some(isName));
  for (const terms of clauses.filter((each) => each.some(isName))) {
    const any = terms.map(({ atom, isExcluded }) => {
      let holds: SQL;
      if (isWordAtom(atom)) holds = goesBy(atom.text);
      else if (atom.kind === 'entity') {
        const ids = JSON.stringify(namedRows(values, 'entity', atom.value).ids);
        holds = sql`entities.id IN (SELECT value FROM json_each(${ids}))`;
      } else holds = namedWhere(reportFilter(sql`m.article_id`, atom, values));
      return isExcluded ? sql`NOT (${holds})` : holds;
    });
    conditions.push(sql`(${sql.join(any, sql` OR `)})`);
  }
  const named = listIds(db, sql.join(conditions, sql` AND `));
  if (ofReports.length === 0 || named.length === 0) return named;
  // Names first: there are few of them, and many reports.
  const report = clausesWhere(ofReports, articleGroup(sql`m.article_id`), values, true);
  return listIds(
    db,
    sql`entities.id IN (SELECT value FROM json_each(${JSON.stringify(named)})) AND ${namedWhere(report)}`,
  );
}

/** Whether a report of which `report` holds names the entity. */
const namedWhere = (report: SQL): SQL => sql`EXISTS (SELECT 1 FROM mentions m
  WHERE m.entity_id IN ${membersOf(sql`entities.id`)} AND m.review_status <> 'rejected' AND ${report})`;

/** Entities that a search finds, those named in most articles first. */
export function findEntities(
  db: Queryable,
  query: SearchQuery,
  values: SearchValues,
  { offset, limit }: SearchStretch,
): { count: SearchCount; hits: SearchEntityHit[] } {
  if (!asksEntities(query)) return { count: { n: 0, isMore: false }, hits: [] };
  const found = listFound(db, query, values);
  const count = { n: Math.min(found.length, MOST_COUNTED), isMore: found.length > MOST_COUNTED };
  if (found.length === 0 || limit === 0) return { count, hits: [] };
  const stories = (isOf: SQL) => sql`SELECT ${countStories(sql`m.article_id`)} FROM mentions m
    WHERE m.entity_id ${isOf} AND m.review_status <> 'rejected' AND ${isCurrent(sql`m.article_id`)}`;
  const rows = db.all<EntityRef & { articles: number }>(sql`
    SELECT e.id, e.type, e.name, ${ofShown(sql`e.id`, stories)} AS articles FROM entities e
    WHERE e.id IN (SELECT value FROM json_each(${JSON.stringify(found)}))
    ORDER BY articles DESC, e.name, e.id LIMIT ${limit} OFFSET ${offset}`);
  const names = query.clauses.flat().flatMap(({ atom, isExcluded }) => {
    if (isExcluded) return [];
    if (isWordAtom(atom)) return [atom.text];
    return atom.kind === 'entity' ? [atom.value] : [];
  });
  return { count, hits: rows.map((row) => ({ ...row, alias: findAlias(db, row, names) })) };
}

/** The name by which an entity was found, where the one that is shown does not hold the words. */
function findAlias(db: Queryable, { id, name }: EntityRef, words: string[]): string | null {
  const shown = ` ${foldName(name)}`;
  const other = words.find((each) => !shown.includes(` ${foldName(each)}`));
  if (other === undefined) return null;
  const row = db.get<{ alias: string }>(sql`SELECT a.alias FROM entity_aliases a
    WHERE a.entity_id IN ${membersOf(id)} AND a.alias <> ${name} AND ${nameHolds(sql`a.fold`, other)}
      AND a.id NOT IN ${removedNames} ORDER BY length(a.alias), a.id LIMIT 1`);
  return row?.alias ?? null;
}
