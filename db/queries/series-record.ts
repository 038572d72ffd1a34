import type { SeriesPlace } from '@/core/cadence/joined-series';
import { type NumberedBody, numberingOf } from '@/core/cadence/numbering';
import type { SeriesKind } from '@/core/model/event';
import type { ReviewStatus } from '@/core/model/review';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect } from '@/db/rows';
import { seriesChanges } from '@/db/schema/tables';

/** A series as texts name it, with what it counts in. */
export interface NamedSeries {
  id: number;
  body: string;
  kind: SeriesKind;
  entityId: number | null;
  /** The series that people have joined it to, or itself. */
  canonicalId: number;
  /** What it shares with others that count on with it. */
  numbering: string;
  /** People say that it counts for itself. */
  apart: boolean;
  /** Events that name it and count. */
  events: number;
}

export type SeriesChangeRow = typeof seriesChanges.$inferSelect;

interface Row extends Omit<NamedSeries, 'numbering' | 'apart'> {
  canonicalBody: string;
  canonicalKind: string;
  apart: number;
}

/** Every series of the desk, those with most events first. */
export function listNamedSeries(db: Queryable): NamedSeries[] {
  return prepared<[], Row>(
    db,
    `SELECT s.id, s.body, s.kind, s.entity_id AS entityId, c.id AS canonicalId, c.body AS canonicalBody,
       c.kind AS canonicalKind, c.apart,
       (SELECT count(*) FROM events e WHERE e.series_id = s.id AND e.counted AND e.review_status <> 'rejected') AS events
     FROM series s JOIN series c ON c.id = coalesce(s.canonical_id, s.id) ORDER BY events DESC, s.id`,
  )
    .all()
    .map(({ canonicalBody: body, canonicalKind: kind, apart: isApart, ...row }) => {
      const apart = isApart === 1;
      const counted: NumberedBody = { id: row.canonicalId, body, kind, apart };
      return { ...row, apart, numbering: numberingOf(counted) };
    });
}

const listChanges = rowSelect<[], typeof seriesChanges>(seriesChanges, 'ORDER BY id');
const listChange = rowSelect<[number], typeof seriesChanges>(seriesChanges, 'WHERE id = ?');
const insertChange = rowInsert(seriesChanges);

/** Everything that people have done to series, oldest first, with what was undone. */
export function listSeriesChanges(db: Queryable): SeriesChangeRow[] {
  return listChanges(db);
}

export function findSeriesChange(db: Queryable, id: number): SeriesChangeRow | null {
  return listChange(db, id)[0] ?? null;
}

/** Returns the number of the change. */
export function storeSeriesChange(db: Queryable, change: typeof seriesChanges.$inferInsert): number {
  return insertChange(db, change);
}

/** Mark a change as taken back. */
export function markSeriesChangeUndone(db: Queryable, id: number, by: string, at: Date): void {
  prepared<[string, number, number], never>(
    db,
    'UPDATE series_changes SET undone_by = ?, undone_at = ? WHERE id = ?',
  ).run(by, at.getTime(), id);
}

/** Write where each series stands; those that are not named stand for themselves. */
export function storeSeriesPlaces(db: Queryable, places: Map<number, SeriesPlace>): void {
  prepared<[], never>(
    db,
    'UPDATE series SET canonical_id = NULL, apart = 0 WHERE canonical_id IS NOT NULL OR apart',
  ).run();
  const place = prepared<[number | null, number, number], never>(
    db,
    'UPDATE series SET canonical_id = ?, apart = ? WHERE id = ?',
  );
  for (const [id, { canonical, apart }] of places)
    place.run(canonical === id ? null : canonical, Number(apart), id);
}

/** The events that name these series and count. */
export function listSeriesEventIds(db: Queryable, named: number[]): number[] {
  return prepared<[string], { id: number }>(
    db,
    `SELECT id FROM events WHERE series_id IN (SELECT value FROM json_each(?)) AND counted AND review_status <> 'rejected'`,
  )
    .all(JSON.stringify(named))
    .map(({ id }) => id);
}

/** For each of these events the name in its text, and what people have said of it. */
export function listMeetingReviews(
  db: Queryable,
  named: number[],
): Map<number, { namedId: number; status: ReviewStatus }> {
  const rows = prepared<[string], { id: number; namedId: number; status: ReviewStatus }>(
    db,
    `SELECT id, series_id AS namedId, review_status AS status FROM events
     WHERE series_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(named));
  return new Map(rows.map(({ id, ...review }) => [id, review]));
}
