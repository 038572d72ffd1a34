import type { EventFamily, MeetingStanding } from '@/core/model/event';
import type { HeldMeeting } from '@/core/views/meetings';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

interface Row {
  eventId: number;
  family: EventFamily;
  edtf: string | null;
  lower: string | null;
  upper: string | null;
  basis: HeldMeeting['basis'];
  reportedBy: string | null;
  ordinal: number | null;
  year: number | null;
  seriesId: number | null;
  body: string | null;
  apart: number | null;
  standing: MeetingStanding;
  kind: NonNullable<HeldMeeting['series']>['kind'];
  organisationId: number | null;
  type: NonNullable<HeldMeeting['organisation']>['type'];
  name: string;
}

/**
 * Every meeting and study session that counts, and whatever else has a place in a numbered series, with the organisation
 * that holds it: the one behind the series, else of those that hold it the first by role. Entities and series that people
 * have merged or joined are one. They are put in order when they are found ("+"): in the order of the index of dates the
 * whole table would be read row by row, which takes five times as long.
 */
export function listHeldMeetings(db: Queryable): HeldMeeting[] {
  const rows = prepared<[], Row>(
    db,
    `SELECT v.id AS eventId, v.family, v.date AS edtf, v.date_lower AS lower, v.date_upper AS upper,
       v.date_basis AS basis, a.published_upper AS reportedBy, v.ordinal, v.series_year AS year,
       v.standing, s.id AS seriesId, s.body, s.kind, s.apart, o.id AS organisationId, o.type, o.name
     FROM events v
     JOIN articles a ON a.id = v.article_id
     LEFT JOIN series own ON own.id = v.series_id
     LEFT JOIN series s ON s.id = coalesce(own.canonical_id, own.id)
     LEFT JOIN entities named ON named.id = coalesce(s.entity_id, own.entity_id, (
       SELECT p.entity_id FROM event_participants p JOIN entities e ON e.id = p.entity_id
       WHERE p.event_id = v.id AND e.type = 'organization' AND p.role IN ('host', 'organiser', 'chair', 'subject')
       ORDER BY CASE p.role WHEN 'host' THEN 0 WHEN 'organiser' THEN 1 WHEN 'chair' THEN 2 ELSE 3 END, p.entity_id LIMIT 1))
     LEFT JOIN entities o ON o.id = coalesce(named.canonical_id, named.id) AND o.review_status <> 'rejected'
     WHERE v.counted AND v.review_status <> 'rejected'
       AND (v.type IN ('meeting', 'study_session') OR v.series_id IS NOT NULL)
     ORDER BY +v.date_lower, v.id`,
  ).all();
  return rows.map(
    ({ organisationId, type, name, seriesId, body, kind, apart, ordinal, year, ...meeting }) => ({
      ...meeting,
      organisation: organisationId === null ? null : { id: organisationId, type, name },
      series:
        seriesId === null || body === null || ordinal === null
          ? null
          : { id: seriesId, body, kind, ordinal, year, ...(apart === 1 ? { apart: true } : {}) },
    }),
  );
}
