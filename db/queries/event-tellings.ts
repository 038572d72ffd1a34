import { asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { EventTelling } from '@/core/views/event-row';
import type { Queryable } from '../connection';
import { articles, events, sources } from '../schema/tables';

const publishers = alias(sources, 'publishers');
const outlets = alias(sources, 'outlets');
const TELLING = {
  eventId: events.id,
  articleId: articles.id,
  articleTitle: articles.title,
  publisher: publishers.name,
  outlet: outlets.name,
};

const select = (db: Queryable) =>
  db
    .select(TELLING)
    .from(events)
    .innerJoin(articles, eq(articles.id, events.articleId))
    .leftJoin(publishers, eq(publishers.id, articles.publisherId))
    .leftJoin(outlets, eq(outlets.id, articles.originalOutletId))
    .$dynamic();

type Row = ReturnType<ReturnType<typeof select>['all']>[number];

const toTelling = ({ publisher, outlet, ...telling }: Row): EventTelling => ({
  ...telling,
  source: publisher ?? outlet,
});

/** Where each of these events is told again, in the order of storing: the near duplicates that count it no more. */
export function listRetellings(db: Queryable, eventIds: number[]): Map<number, EventTelling[]> {
  const byEvent = new Map<number, EventTelling[]>();
  if (eventIds.length === 0) return byEvent;
  const links = db
    .select({ id: events.id, sameAsId: events.sameAsId })
    .from(events)
    .where(inArray(events.sameAsId, eventIds))
    .all();
  if (links.length === 0) return byEvent;
  const firstOf = new Map(links.map(({ id, sameAsId }) => [id, sameAsId]));
  const rows = select(db)
    .where(inArray(events.id, [...firstOf.keys()]))
    .orderBy(asc(events.id))
    .all();
  for (const row of rows) {
    const first = firstOf.get(row.eventId);
    if (first) byEvent.set(first, [...(byEvent.get(first) ?? []), toTelling(row)]);
  }
  return byEvent;
}

/** Where an event that repeats another is told first, and counts; null for an event that counts itself. */
export function findFirstTelling(db: Queryable, eventId: number): EventTelling | null {
  const row = db.select({ sameAsId: events.sameAsId }).from(events).where(eq(events.id, eventId)).get();
  if (!row?.sameAsId) return null;
  const first = select(db).where(eq(events.id, row.sameAsId)).get();
  return first ? toTelling(first) : null;
}
