import type { SeriesKind } from '@/core/model/event';
import type { Reliability } from '@/core/model/source';
import { prepared } from '../client';
import type { Queryable } from '../connection';

/** Small tables beside the events, read for each view: they say what filters mean and as what entities are shown. */

/** Entities that people have merged, and what each is shown as. Few are. */
export function readMerged(db: Queryable): Map<number, number> {
  const rows = prepared<[], { id: number; shown: number }>(
    db,
    'SELECT id, canonical_id AS shown FROM entities WHERE canonical_id IS NOT NULL',
  ).all();
  return new Map(rows.map(({ id, shown }) => [id, shown]));
}

export function readThemeIds(db: Queryable, keys: readonly string[]): number[] {
  return prepared<[string], { id: number }>(
    db,
    'SELECT id FROM themes WHERE key IN (SELECT value FROM json_each(?))',
  )
    .all(JSON.stringify(keys))
    .map(({ id }) => id);
}

/** Each source's present reliability, and its grades for years, in the order in which people gave them. */
export type SourceGrades = Map<
  number,
  { reliability: Reliability; grades: { fromYear: number | null; reliability: Reliability }[] }
>;

export function readSourceGrades(db: Queryable): SourceGrades {
  const sources = prepared<[], { id: number; reliability: Reliability }>(
    db,
    'SELECT id, reliability FROM sources',
  ).all();
  const known: SourceGrades = new Map(
    sources.map(({ id, reliability }) => [id, { reliability, grades: [] }]),
  );
  const grades = prepared<[], { sourceId: number; fromYear: number | null; reliability: Reliability }>(
    db,
    'SELECT source_id AS sourceId, from_year AS fromYear, reliability FROM source_grades ORDER BY id',
  ).all();
  for (const { sourceId, ...grade } of grades) known.get(sourceId)?.grades.push(grade);
  return known;
}

interface CountedSeries {
  id: number;
  body: string;
  kind: SeriesKind;
  apart: boolean;
  entityId: number | null;
}

/** What each series counts in: itself, or the one that people have joined it to. */
export function readSeries(db: Queryable): Map<number, CountedSeries> {
  const rows = prepared<[], Omit<CountedSeries, 'apart'> & { named: number; apart: number }>(
    db,
    `SELECT named.id AS named, s.id, s.body, s.kind, s.apart, s.entity_id AS entityId
     FROM series AS named JOIN series AS s ON s.id = coalesce(named.canonical_id, named.id)`,
  ).all();
  return new Map(rows.map(({ named, apart, ...series }) => [named, { ...series, apart: apart === 1 }]));
}
