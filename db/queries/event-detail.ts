import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type NumberedBody, numberingOf } from '@/core/cadence/numbering';
import type { ParticipantRole } from '@/core/model/event';
import type { EntityRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { countedEvents } from '../counted';
import { shownAs } from '../resolved';
import { articles, entities, eventParticipants, events, evidence, series } from '../schema/tables';

const dateEvidence = alias(evidence, 'date_evidence');
const seriesEvidence = alias(evidence, 'series_evidence');

/** The clean text of an event's article with the places of its quotes, or null. */
export function findEventEvidence(db: Queryable, id: number) {
  return (
    db
      .select({
        text: articles.text,
        event: { start: evidence.start, end: evidence.end },
        date: { start: dateEvidence.start, end: dateEvidence.end },
        series: { start: seriesEvidence.start, end: seriesEvidence.end },
      })
      .from(events)
      .innerJoin(articles, eq(articles.id, events.articleId))
      .innerJoin(evidence, eq(evidence.id, events.evidenceId))
      .leftJoin(dateEvidence, eq(dateEvidence.id, events.dateEvidenceId))
      .leftJoin(seriesEvidence, eq(seriesEvidence.id, events.seriesEvidenceId))
      .where(eq(events.id, id))
      .get() ?? null
  );
}

/** Who took part in an event, with roles. */
export function listParticipants(
  db: Queryable,
  eventId: number,
): { entity: EntityRef; role: ParticipantRole }[] {
  return db
    .selectDistinct({
      entity: { id: entities.id, type: entities.type, name: entities.name },
      role: eventParticipants.role,
    })
    .from(eventParticipants)
    .innerJoin(entities, eq(entities.id, shownAs(eventParticipants.entityId)))
    .where(and(eq(eventParticipants.eventId, eventId), ne(entities.reviewStatus, 'rejected')))
    .all();
}

/**
 * The ordinals of a series, and of those that share its numbering, that are stored for one year of the count (null: a
 * count that does not run by the year), sorted. Meetings that were postponed or extraordinary have no part in it.
 */
export function listOrdinals(db: Queryable, counted: NumberedBody, year: number | null): number[] {
  const numbering = numberingOf(counted);
  const canonical = alias(series, 'canonical');
  const bodies = db
    .select({
      namedId: series.id,
      id: canonical.id,
      body: canonical.body,
      kind: canonical.kind,
      apart: canonical.apart,
    })
    .from(series)
    .innerJoin(canonical, sql`${canonical.id} = coalesce(${series.canonicalId}, ${series.id})`)
    .all();
  const ids = bodies.flatMap(({ namedId, ...one }) => (numberingOf(one) === numbering ? namedId : []));
  const rows = db
    .selectDistinct({ ordinal: events.ordinal })
    .from(events)
    .where(
      and(
        inArray(events.seriesId, ids),
        year === null ? isNull(events.seriesYear) : eq(events.seriesYear, year),
        eq(events.standing, 'held'),
        countedEvents,
      ),
    )
    .all();
  return rows.flatMap((row) => row.ordinal ?? []).sort((a, b) => a - b);
}
