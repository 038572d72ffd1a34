import { familyOf } from '@/core/model/event';
import type { ExtractedEvent } from '@/core/model/extraction';
import { foldName } from '@/core/text/fold';
import { monthOf, parseEdtf } from '@/core/time/edtf';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowsInsert } from '@/db/rows';
import { eventParticipants, events, eventThemes, series } from '@/db/schema/tables';
import { boundsOf } from './store-bounds';
import type { EntityIds } from './store-entity';
import type { EvidenceIds } from './store-evidence';

interface Ids {
  evidenceId: EvidenceIds;
  entityId: EntityIds;
  themeIds: Map<string, number>;
  /** The row that an event had before its article was read again. */
  rowId: (event: ExtractedEvent) => number | undefined;
}

const insertSeries = rowInsert(series);
const insertEvents = rowsInsert(events);
const insertParticipants = rowsInsert(eventParticipants, 'ON CONFLICT DO NOTHING');
const insertThemes = rowsInsert(eventThemes, 'ON CONFLICT DO NOTHING');

/** Store a series or find it again; the organisation behind it is filled in where no earlier article knew it. */
function storeSeries(
  db: Queryable,
  { body, bodyKey, kind }: NonNullable<ExtractedEvent['series']>,
  entityIdOf: EntityIds,
): number {
  const bodyFold = foldName(body);
  const entityId = bodyKey ? entityIdOf(bodyKey) : null;
  const known = prepared<[string, string], { id: number; entityId: number | null }>(
    db,
    'SELECT id, entity_id AS entityId FROM series WHERE body_fold = ? AND kind = ?',
  ).get(bodyFold, kind);
  if (!known) return insertSeries(db, { body, bodyFold, kind, entityId });
  if (known.entityId === null && entityId !== null) {
    prepared<[number, number], never>(db, 'UPDATE series SET entity_id = ? WHERE id = ?').run(
      entityId,
      known.id,
    );
  }
  return known.id;
}

/** The row of an event; its series is stored. */
function rowOf(
  db: Queryable,
  articleId: number,
  event: ExtractedEvent,
  ids: Ids,
): typeof events.$inferInsert {
  const bounds = boundsOf(event.date);
  const date = event.date === null ? null : parseEdtf(event.date);
  return {
    id: ids.rowId(event),
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
  };
}

/**
 * Store the events of one article with their series, participants and themes. Returns their row ids. Throws when one names
 * an entity or theme that nobody knows.
 */
export function storeEvents(
  db: Queryable,
  articleId: number,
  extracted: ExtractedEvent[],
  ids: Ids,
): number[] {
  const participants: (typeof eventParticipants.$inferInsert)[] = [];
  const themes: (typeof eventThemes.$inferInsert)[] = [];
  const eventIds = insertEvents(
    db,
    extracted.map((event) => rowOf(db, articleId, event, ids)),
  );
  for (const [i, event] of extracted.entries()) {
    const eventId = eventIds[i]!;
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
  insertParticipants(db, participants);
  insertThemes(db, themes);
  return eventIds;
}
