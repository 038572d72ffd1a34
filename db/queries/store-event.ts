import { sql } from 'drizzle-orm';
import { familyOf } from '@/core/model/event';
import type { ExtractedEvent } from '@/core/model/extraction';
import { foldName } from '@/core/text/fold';
import { monthOf, parseEdtf } from '@/core/time/edtf';
import type { Queryable } from '@/db/connection';
import { eventParticipants, events, eventThemes, series } from '@/db/schema/tables';
import { boundsOf } from './store-bounds';
import type { EntityIds } from './store-entity';
import type { EvidenceIds } from './store-evidence';

interface Ids {
  evidenceId: EvidenceIds;
  entityId: EntityIds;
  themeIds: Map<string, number>;
}

function storeSeries(
  db: Queryable,
  { body, bodyKey, kind }: NonNullable<ExtractedEvent['series']>,
  entityId: EntityIds,
): number {
  return db
    .insert(series)
    .values({ body, bodyFold: foldName(body), kind, entityId: bodyKey ? entityId(bodyKey) : null })
    .onConflictDoUpdate({
      target: [series.bodyFold, series.kind],
      set: { entityId: sql`coalesce(${series.entityId}, excluded.entity_id)` },
    })
    .returning({ id: series.id })
    .get().id;
}

function storeEvent(db: Queryable, articleId: number, event: ExtractedEvent, ids: Ids): number {
  const bounds = boundsOf(event.date);
  const date = event.date === null ? null : parseEdtf(event.date);
  return db
    .insert(events)
    .values({
      articleId,
      type: event.type,
      family: familyOf(event.type),
      title: event.title,
      date: event.date,
      dateLower: bounds.lower,
      dateUpper: bounds.upper,
      datePrecision: date?.precision ?? 'none',
      dateBasis: event.dateBasis,
      dateNote: event.dateNote,
      dateEvidenceId: event.dateEvidence ? ids.evidenceId(event.dateEvidence) : null,
      month: event.date === null ? null : monthOf(event.date),
      seriesId: event.series ? storeSeries(db, event.series, ids.entityId) : null,
      ordinal: event.series?.ordinal ?? null,
      seriesYear: event.series?.year ?? null,
      seriesEvidenceId: event.series ? ids.evidenceId(event.series.evidence) : null,
      evidenceId: ids.evidenceId(event.evidence),
      speaker: event.assertion.speaker,
      claimStatus: event.assertion.status,
      credibility: event.assertion.credibility,
      confidence: event.confidence,
    })
    .returning({ id: events.id })
    .get().id;
}

/** Store the events of one article with their series, participants and themes. Throws when one names an entity or theme that nobody knows. */
export function storeEvents(db: Queryable, articleId: number, extracted: ExtractedEvent[], ids: Ids): void {
  const participants: (typeof eventParticipants.$inferInsert)[] = [];
  const themes: (typeof eventThemes.$inferInsert)[] = [];
  for (const event of extracted) {
    const eventId = storeEvent(db, articleId, event, ids);
    for (const { entity, role } of event.participants) {
      const entityId = ids.entityId(entity);
      if (entityId === null) {
        throw new Error(`“${event.title}” names a participant that nobody knows: ${entity}.`);
      }
      participants.push({ eventId, entityId, role });
    }
    for (const theme of event.themes) {
      const themeId = ids.themeIds.get(theme);
      if (themeId === undefined) throw new Error(`The theme “${theme}” is not in the desk’s vocabulary.`);
      themes.push({ eventId, themeId });
    }
  }
  if (participants.length > 0) db.insert(eventParticipants).values(participants).onConflictDoNothing().run();
  if (themes.length > 0) db.insert(eventThemes).values(themes).onConflictDoNothing().run();
}
