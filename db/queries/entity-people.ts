import { and, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { EntityRef } from '@/core/views/refs';
import { gatherRoles, type PersonView, type RoleTelling, type RoleView } from '@/core/views/role-timeline';
import type { Queryable } from '../connection';
import { isCurrent, storyOf } from '../counted';
import { membersOfShown, shownAs } from '../resolved';
import {
  articles,
  entities,
  entityAliases,
  entityRoles,
  eventParticipants,
  events,
  evidence,
} from '../schema/tables';

/** All of these functions are given the id of an entity that is shown, and speak of it with all that is merged into it. */
const isOf = (column: AnySQLiteColumn, id: number): SQL => sql`${column} IN ${membersOfShown(id)}`;

/** The functions that articles state of people, each with the date of its report. */
function listTellings(db: Queryable, where: SQL | undefined): { entity: EntityRef; telling: RoleTelling }[] {
  const rows = db
    .select({
      entity: { id: entities.id, type: entities.type, name: entities.name },
      title: entityRoles.title,
      organisation: entityRoles.organisation,
      quote: evidence.quote,
      articleId: entityRoles.articleId,
      articleTitle: articles.title,
      story: storyOf(entityRoles.articleId),
      edtf: articles.published,
      lower: articles.publishedLower,
      upper: articles.publishedUpper,
    })
    .from(entityRoles)
    .innerJoin(entities, eq(entities.id, shownAs(entityRoles.entityId)))
    .innerJoin(evidence, eq(evidence.id, entityRoles.evidenceId))
    .innerJoin(articles, eq(articles.id, entityRoles.articleId))
    .where(and(ne(entities.reviewStatus, 'rejected'), isCurrent(entityRoles.articleId), where))
    .all();
  const undated = [...new Set(rows.filter(({ edtf }) => edtf === null).map(({ articleId }) => articleId))];
  const newest = newestEvents(db, undated);
  return rows.map(({ entity, ...telling }) => ({
    entity,
    telling:
      telling.edtf === null ? { ...telling, ...newest.get(`${telling.articleId} ${entity.id}`) } : telling,
  }));
}

/**
 * The newest event of each of these articles that a person takes part in, under "article person": a report without a date
 * of its own is dated by it, for it was not written before.
 */
function newestEvents(db: Queryable, articleIds: number[]) {
  const rows = db
    .select({
      articleId: events.articleId,
      person: sql<number>`${shownAs(eventParticipants.entityId)}`.as('person'),
      edtf: events.date,
      lower: events.dateLower,
      // With max() SQLite takes the other columns from the row that holds it.
      upper: sql<string>`max(${events.dateUpper})`,
    })
    .from(events)
    .innerJoin(eventParticipants, eq(eventParticipants.eventId, events.id))
    .where(
      and(
        inArray(events.articleId, articleIds),
        ne(events.reviewStatus, 'rejected'),
        sql`${events.dateUpper} IS NOT NULL`,
      ),
    )
    .groupBy(events.articleId, sql`person`)
    .all();
  return new Map(rows.map(({ articleId, person, ...date }) => [`${articleId} ${person}`, date] as const));
}

/** The functions of one person as articles state them. */
export function listRoles(db: Queryable, personId: number): RoleView[] {
  const told = listTellings(db, isOf(entityRoles.entityId, personId));
  return gatherRoles(told.map(({ telling }) => telling));
}

const PEOPLE = 12;

/**
 * People whose stated function names the organisation, and those with a function that names none who take part in its
 * events in articles that are mainly about it. Each function comes with its words.
 */
export function listPeople(db: Queryable, organisationId: number): PersonView[] {
  const names = db
    .select({ alias: entityAliases.alias })
    .from(entityAliases)
    .where(isOf(entityAliases.entityId, organisationId));
  const companions = db
    .select({ id: eventParticipants.entityId })
    .from(eventParticipants)
    .where(
      inArray(
        eventParticipants.eventId,
        db
          .select({ id: eventParticipants.eventId })
          .from(eventParticipants)
          .where(isOf(eventParticipants.entityId, organisationId)),
      ),
    );
  const told = listTellings(
    db,
    or(
      inArray(entityRoles.organisation, names),
      and(
        isNull(entityRoles.organisation),
        isOf(articles.mainEntityId, organisationId),
        inArray(entityRoles.entityId, companions),
      ),
    ),
  );
  const people = new Map<number, { entity: EntityRef; tellings: RoleTelling[] }>();
  for (const { entity, telling } of told) {
    const person = people.get(entity.id) ?? { entity, tellings: [] };
    person.tellings.push(telling);
    people.set(entity.id, person);
  }
  return [...people.values()]
    .map(({ entity, tellings }) => ({
      entity,
      roles: gatherRoles(tellings),
      articles: new Set(tellings.map(({ story }) => story)).size,
    }))
    .sort((a, b) => b.articles - a.articles || a.entity.name.localeCompare(b.entity.name))
    .slice(0, PEOPLE);
}
