import { and, asc, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { StoredMeeting } from '@/core/views/meeting-series';
import type { Queryable } from '@/db/connection';
import { countedEvents, countedIn } from '@/db/counted';
import { membersOf } from '@/db/resolved';
import { articles, eventParticipants, events, evidence, series } from '@/db/schema/tables';
import { numberOf } from './event-date';
import { countsInSeries, SERIES_COLUMNS } from './series-ref';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

/** Roles in which an organisation holds a meeting, as against sitting in somebody else's. */
const HOLDING = ['host', 'organiser', 'subject', 'chair'] as const;

/**
 * The meetings of one organisation: every event of its numbered series, and the meetings and study sessions that it holds.
 * Those that count; what `inArticle` (null: none) repeats is given in its telling.
 */
export function listOrganisationMeetings(
  db: Queryable,
  entityId: number,
  inArticle: number | null = null,
): StoredMeeting[] {
  const members = membersOf(entityId);
  // Found by index and joined as ids: conditions with "or" on two tables would have every event of the desk looked at.
  const own = sql`SELECT named.id FROM series AS named JOIN series AS counts ON counts.id = coalesce(named.canonical_id, named.id)
    WHERE named.entity_id IN ${members} OR counts.entity_id IN ${members}`;
  const held = db
    .select({ id: eventParticipants.eventId })
    .from(eventParticipants)
    .innerJoin(events, eq(events.id, eventParticipants.eventId))
    .where(
      and(
        sql`${eventParticipants.entityId} IN ${members}`,
        inArray(eventParticipants.role, [...HOLDING]),
        or(inArray(events.type, ['meeting', 'study_session']), isNotNull(events.seriesId)),
      ),
    );
  const meetings = sql`(SELECT numbered.id FROM events AS numbered WHERE numbered.series_id IN (${own})
    UNION ALL ${held.getSQL()})`;
  return selectMeetings(db, and(countedIn(events, inArticle), sql`${events.id} IN ${meetings}`));
}

/** The meetings that count among those which name these series. */
export function listSeriesMeetings(db: Queryable, named: number[]): StoredMeeting[] {
  return selectMeetings(db, and(countedEvents, inArray(events.seriesId, named), isNotNull(events.ordinal)));
}

function selectMeetings(db: Queryable, where: SQL | undefined): StoredMeeting[] {
  const rows = db
    .select({
      event: events,
      articleTitle: articles.title,
      reportedBy: articles.publishedUpper,
      series: SERIES_COLUMNS,
      quote: evidence.quote,
      source: ARTICLE_SOURCE,
    })
    .from(events)
    .innerJoin(evidence, eq(evidence.id, events.evidenceId))
    .innerJoin(articles, eq(articles.id, events.articleId))
    .leftJoin(series, countsInSeries)
    .where(where)
    .orderBy(asc(events.dateLower), asc(events.id))
    .all();
  const sourceOf = readSourceRefs(
    db,
    rows.map(({ source }) => source),
  );
  return rows.map(({ event, articleTitle, reportedBy, series: body, quote, source }) => ({
    eventId: event.id,
    articleId: event.articleId,
    articleTitle,
    reportedBy,
    title: event.title,
    type: event.type,
    edtf: event.date,
    lower: event.dateLower,
    upper: event.dateUpper,
    basis: event.dateBasis,
    series: numberOf(event, body),
    standing: event.standing,
    quote,
    grade: `${sourceOf(source).reliability}${event.credibility}`,
  }));
}
