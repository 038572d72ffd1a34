import { and, asc, eq, inArray, isNotNull, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { StoredMeeting } from '@/core/views/meeting-series';
import type { Queryable } from '@/db/connection';
import { countedIn } from '@/db/counted';
import { articles, eventParticipants, events, evidence, series, sources } from '@/db/schema/tables';

const publishers = alias(sources, 'publishers');
const outlets = alias(sources, 'outlets');

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
  const held = db
    .select({ id: eventParticipants.eventId })
    .from(eventParticipants)
    .where(and(eq(eventParticipants.entityId, entityId), inArray(eventParticipants.role, [...HOLDING])));
  return db
    .select({
      event: events,
      articleTitle: articles.title,
      reportedBy: articles.publishedUpper,
      series: { id: series.id, body: series.body, kind: series.kind },
      quote: evidence.quote,
      publisherReliability: publishers.reliability,
      outletReliability: outlets.reliability,
    })
    .from(events)
    .innerJoin(evidence, eq(evidence.id, events.evidenceId))
    .innerJoin(articles, eq(articles.id, events.articleId))
    .leftJoin(publishers, eq(publishers.id, articles.publisherId))
    .leftJoin(outlets, eq(outlets.id, articles.originalOutletId))
    .leftJoin(series, eq(series.id, events.seriesId))
    .where(
      and(
        countedIn(events, inArticle),
        or(
          eq(series.entityId, entityId),
          and(
            inArray(events.id, held),
            or(inArray(events.type, ['meeting', 'study_session']), isNotNull(events.seriesId)),
          ),
        ),
      ),
    )
    .orderBy(asc(events.dateLower), asc(events.id))
    .all()
    .map(
      ({
        event,
        articleTitle,
        reportedBy,
        series: body,
        quote,
        outletReliability,
        publisherReliability,
      }) => ({
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
        series:
          body && event.ordinal !== null ? { ...body, ordinal: event.ordinal, year: event.seriesYear } : null,
        quote,
        grade: `${outletReliability ?? publisherReliability ?? 'F'}${event.credibility}`,
      }),
    );
}
