import { numberingOf } from '@/core/cadence/numbering';
import type { NumberedSighting } from '@/core/review/doubtful-events';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

interface Body {
  id: number;
  body: string;
  kind: string;
  /** The series that it counts in, and whether that counts for itself as people say. */
  canonicalId: number;
  apart: number;
}

/** Series as they are shown: those that people have joined to another go by its name. */
const BODIES = `SELECT s.id, c.body, c.kind, c.id AS canonicalId, c.apart FROM series s JOIN series c ON c.id = coalesce(s.canonical_id, s.id)`;

const SIGHTINGS = `SELECT e.id, e.series_id, e.ordinal, e.series_year, e.date, e.date_lower, e.date_upper
  FROM events e
  WHERE e.series_id IN (SELECT value FROM json_each(?)) AND e.counted = 1 AND e.review_status <> 'rejected'
    AND e.ordinal IS NOT NULL AND e.standing = 'held'`;

type Row = [
  id: number,
  series: number,
  ordinal: number,
  year: number | null,
  edtf: string | null,
  lower: string | null,
  upper: string | null,
];

/**
 * The counted reports of the meetings of some series and of all that share their numbering; of one year of the count
 * where it is given (null for a count that does not run by the year).
 */
export function listSightings(
  db: Queryable,
  seriesIds: ReadonlySet<number>,
  year?: number | null,
): NumberedSighting[] {
  if (seriesIds.size === 0) return [];
  const bodies = prepared<[], Body>(db, BODIES).all();
  const keyOf = ({ canonicalId: id, apart, body, kind }: Body) =>
    numberingOf({ id, body, kind, apart: apart === 1 });
  const wanted = new Set(bodies.flatMap((one) => (seriesIds.has(one.id) ? keyOf(one) : [])));
  const byId = new Map(bodies.flatMap((one) => (wanted.has(keyOf(one)) ? [[one.id, one]] : [])));
  const ids = JSON.stringify([...byId.keys()]);
  const rows =
    year === undefined
      ? prepared<[string], Row>(db, SIGHTINGS).raw().all(ids)
      : prepared<[string, number | null], Row>(db, `${SIGHTINGS} AND e.series_year IS ?`)
          .raw()
          .all(ids, year);
  return rows.flatMap(([eventId, seriesId, ordinal, seriesYear, edtf, lower, upper]) => {
    const known = byId.get(seriesId);
    if (!known) return [];
    const { canonicalId: id, body, kind } = known;
    const counted = { id, body, kind, apart: known.apart === 1 };
    return { eventId, ordinal, year: seriesYear, edtf, lower, upper, reportedBy: null, ...counted };
  });
}
