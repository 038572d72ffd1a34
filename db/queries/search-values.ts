import { type SQL, sql } from 'drizzle-orm';
import type { EntityType } from '@/core/model/entity';
import { isHan, type SearchQuery, termsOf } from '@/core/search/query';
import { foldName } from '@/core/text/fold';
import type { Queryable } from '../connection';
import { removedNames } from '../resolved';

/** What a name in a search stands for on this desk. */
export interface NamedRows {
  /** Ids of entities as they are shown (what is merged into them counts with them), of themes or of sources. */
  ids: number[];
  /** The first of them by name, and how many there are: "Baogang Group and 2 more". Null when nothing goes by the name. */
  words: string | null;
}

export type NamedKind = 'entity' | 'theme' | 'source';

/** Every name that a search holds, looked up; by `kind:value`. */
export type SearchValues = ReadonlyMap<string, NamedRows>;

const keyOf = (kind: NamedKind, value: string) => `${kind}:${value}`;

const NOTHING: NamedRows = { ids: [], words: null };

export const namedRows = (values: SearchValues, kind: NamedKind, value: string): NamedRows =>
  values.get(keyOf(kind, value)) ?? NOTHING;

/**
 * Whether a folded name holds these words: Chinese anywhere, others from the beginning of a word on. `fold` is a column
 * of names that `foldName` has folded.
 */
export function nameHolds(fold: SQL, words: string): SQL {
  const folded = foldName(words);
  if (folded === '') return sql`0`;
  return isHan(folded) ? sql`instr(${fold}, ${folded}) > 0` : sql`instr(' ' || ${fold}, ${` ${folded}`}) > 0`;
}

/** Rows that go by exactly this name; where none does, those whose name holds it. */
function nearest(rows: { id: number; name: string; isExact: number }[]): NamedRows {
  const exact = rows.filter(({ isExact }) => isExact === 1);
  const found = exact.length > 0 ? exact : rows;
  const [first] = found;
  if (!first) return NOTHING;
  const more = found.length - 1;
  return { ids: found.map(({ id }) => id), words: more > 0 ? `${first.name} and ${more} more` : first.name };
}

function findEntities(db: Queryable, value: string): NamedRows {
  const fold = foldName(value);
  const named = db.all<{ id: number; isExact: number; fold: string }>(sql`
    SELECT coalesce(e.canonical_id, e.id) AS id, max(a.fold = ${fold}) AS isExact
    FROM entity_aliases a JOIN entities e ON e.id = a.entity_id
    WHERE ${nameHolds(sql`a.fold`, value)} AND a.id NOT IN ${removedNames}
    GROUP BY 1`);
  const isExact = new Map(named.map((row) => [row.id, row.isExact]));
  const rows = db.all<{ id: number; name: string; type: EntityType }>(sql`
    SELECT e.id, e.name FROM entities e
    WHERE e.id IN (SELECT value FROM json_each(${JSON.stringify([...isExact.keys()])})) AND e.review_status <> 'rejected'
    ORDER BY length(e.name), e.id`);
  return nearest(rows.map((row) => ({ ...row, isExact: isExact.get(row.id) ?? 0 })));
}

function findThemes(db: Queryable, value: string): NamedRows {
  const fold = foldName(value);
  const rows = db.all<{ id: number; key: string; name: string }>(
    sql`SELECT id, key, label AS name FROM themes ORDER BY length(label), id`,
  );
  return nearest(
    rows.flatMap(({ id, key, name }) => {
      const names = [foldName(key), foldName(name)];
      const isExact = names.includes(fold);
      const holds = fold !== '' && names.some((each) => ` ${each}`.includes(isHan(fold) ? fold : ` ${fold}`));
      return holds ? [{ id, name, isExact: isExact ? 1 : 0 }] : [];
    }),
  );
}

function findSources(db: Queryable, value: string): NamedRows {
  const fold = foldName(value);
  return nearest(
    db.all(sql`SELECT id, name, (fold = ${fold} OR coalesce(renamed_fold, '') = ${fold}) AS isExact FROM sources
      WHERE ${nameHolds(sql`fold`, value)} OR ${nameHolds(sql`coalesce(renamed_fold, '')`, value)}
      ORDER BY length(name), id`),
  );
}

const FIND: Record<NamedKind, (db: Queryable, value: string) => NamedRows> = {
  entity: findEntities,
  theme: findThemes,
  source: findSources,
};

/** Look up every name that a search holds. */
export function readSearchValues(db: Queryable, query: SearchQuery): SearchValues {
  const values = new Map<string, NamedRows>();
  for (const { atom } of termsOf(query)) {
    if (atom.kind !== 'entity' && atom.kind !== 'theme' && atom.kind !== 'source') continue;
    const key = keyOf(atom.kind, atom.value);
    if (!values.has(key)) values.set(key, FIND[atom.kind](db, atom.value));
  }
  return values;
}
