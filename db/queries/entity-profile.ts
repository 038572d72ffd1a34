import { and, asc, count, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { AliasView, PersonView, RoleView } from '@/core/views/entity';
import type { EntityRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { countedEvents, countedFigures, countStories, isCurrent, storyOf } from '../counted';
import {
  articles,
  entities,
  entityAliases,
  entityRoles,
  eventParticipants,
  events,
  evidence,
  figures,
  mentions,
} from '../schema/tables';
import { listDatedEvents, listEventLines } from './event-lines';

const REF = { id: entities.id, type: entities.type, name: entities.name };

/** An entity that nobody rejected, or null. */
export function findEntity(db: Queryable, id: number) {
  const row = db
    .select()
    .from(entities)
    .where(and(eq(entities.id, id), ne(entities.reviewStatus, 'rejected')))
    .get();
  return row ?? null;
}

export function findEntityByKey(db: Queryable, key: string): EntityRef | null {
  return db.select(REF).from(entities).where(eq(entities.key, key)).get() ?? null;
}

export function listChildren(db: Queryable, key: string): EntityRef[] {
  return db.select(REF).from(entities).where(eq(entities.parentKey, key)).orderBy(asc(entities.name)).all();
}

/** Every name but the one that the page is headed with, in the order in which the desk met them. */
export function listAliases(db: Queryable, id: number, name: string): AliasView[] {
  return db
    .select({
      alias: entityAliases.alias,
      script: entityAliases.script,
      language: entityAliases.language,
      origin: entityAliases.origin,
    })
    .from(entityAliases)
    .where(and(eq(entityAliases.entityId, id), ne(entityAliases.alias, name)))
    .orderBy(asc(entityAliases.id))
    .all();
}

/** The events that an entity takes part in, whatever its role. */
const eventsOf = (db: Queryable, entityId: number) =>
  db
    .select({ id: eventParticipants.eventId })
    .from(eventParticipants)
    .where(eq(eventParticipants.entityId, entityId));

const takesPart = (db: Queryable, id: number) => inArray(events.id, eventsOf(db, id));

/** The newest events that an entity takes part in. */
export const listEntityEvents = (db: Queryable, id: number, limit: number) =>
  listEventLines(db, takesPart(db, id), limit);

/** All of them, as counts over time need them. */
export const listEntityDatedEvents = (db: Queryable, id: number) => listDatedEvents(db, takesPart(db, id));

/** What the desk holds of an entity, and how much of it nobody has looked at yet. */
export function countOf(db: Queryable, id: number) {
  const one = (query: { n: number } | undefined) => query?.n ?? 0;
  const named = and(
    eq(mentions.entityId, id),
    ne(mentions.reviewStatus, 'rejected'),
    isCurrent(mentions.articleId),
  );
  const taking = takesPart(db, id);
  const about = and(eq(figures.subjectEntityId, id), countedFigures);
  const proposed = (where: SQL | undefined) =>
    one(
      db
        .select({ n: count() })
        .from(events)
        .where(and(where, eq(events.counted, true), eq(events.reviewStatus, 'proposed')))
        .get(),
    ) +
    one(
      db
        .select({ n: count() })
        .from(figures)
        .where(and(about, eq(figures.reviewStatus, 'proposed')))
        .get(),
    );
  return {
    articles: one(
      db
        .select({ n: countStories(mentions.articleId) })
        .from(mentions)
        .where(named)
        .get(),
    ),
    events: one(db.select({ n: count() }).from(events).where(and(taking, countedEvents)).get()),
    figures: one(db.select({ n: count() }).from(figures).where(about).get()),
    toReview: proposed(taking),
  };
}

const TOGETHER = 14;

/** Entities named in the same articles, by the number of those articles; countries and the like are left in. */
export function listTogether(db: Queryable, id: number): { entity: EntityRef; articles: number }[] {
  const own = db.selectDistinct({ id: mentions.articleId }).from(mentions).where(eq(mentions.entityId, id));
  const shared = countStories(mentions.articleId);
  return db
    .select({ entity: REF, articles: shared })
    .from(mentions)
    .innerJoin(entities, eq(entities.id, mentions.entityId))
    .where(
      and(
        inArray(mentions.articleId, own),
        isCurrent(mentions.articleId),
        ne(mentions.entityId, id),
        ne(mentions.reviewStatus, 'rejected'),
        ne(entities.reviewStatus, 'rejected'),
      ),
    )
    .groupBy(entities.id)
    .orderBy(desc(shared), asc(entities.name))
    .limit(TOGETHER)
    .all();
}

const ROLE = {
  title: entityRoles.title,
  organisation: entityRoles.organisation,
  quote: evidence.quote,
  articleId: entityRoles.articleId,
  articleTitle: articles.title,
};

/** Each function once (the latest article that states it), newest article first. */
function withoutRepeats(roles: RoleView[]): RoleView[] {
  const seen = new Set<string>();
  return roles.filter(({ title, organisation }) => {
    const key = `${title.toLowerCase()}|${organisation?.toLowerCase() ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The functions of one person as articles state them. */
export function listRoles(db: Queryable, personId: number): RoleView[] {
  return withoutRepeats(
    db
      .select(ROLE)
      .from(entityRoles)
      .innerJoin(evidence, eq(evidence.id, entityRoles.evidenceId))
      .innerJoin(articles, eq(articles.id, entityRoles.articleId))
      .where(and(eq(entityRoles.entityId, personId), isCurrent(entityRoles.articleId)))
      .orderBy(desc(articles.id))
      .all(),
  );
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
    .where(eq(entityAliases.entityId, organisationId));
  const companions = db
    .select({ id: eventParticipants.entityId })
    .from(eventParticipants)
    .where(inArray(eventParticipants.eventId, eventsOf(db, organisationId)));
  const rows = db
    .select({ entity: REF, role: ROLE, story: storyOf(entityRoles.articleId) })
    .from(entityRoles)
    .innerJoin(entities, eq(entities.id, entityRoles.entityId))
    .innerJoin(evidence, eq(evidence.id, entityRoles.evidenceId))
    .innerJoin(articles, eq(articles.id, entityRoles.articleId))
    .where(
      and(
        ne(entities.reviewStatus, 'rejected'),
        isCurrent(entityRoles.articleId),
        or(
          inArray(entityRoles.organisation, names),
          and(
            isNull(entityRoles.organisation),
            eq(articles.mainEntityId, organisationId),
            inArray(entityRoles.entityId, companions),
          ),
        ),
      ),
    )
    .orderBy(desc(articles.id))
    .all();
  const people = new Map<number, PersonView & { seen: Set<number> }>();
  for (const { entity, role, story } of rows) {
    const person = people.get(entity.id) ?? { entity, roles: [], articles: 0, seen: new Set() };
    person.roles.push(role);
    person.seen.add(story);
    people.set(entity.id, person);
  }
  return [...people.values()]
    .map(({ seen, ...person }) => ({ ...person, roles: withoutRepeats(person.roles), articles: seen.size }))
    .sort((a, b) => b.articles - a.articles || a.entity.name.localeCompare(b.entity.name))
    .slice(0, PEOPLE);
}

const LATEST = 20;

/** The latest articles that name an entity (of each story the first that does), each with its first mention. */
export function listNamingArticles(db: Queryable, id: number) {
  return db
    .select({
      article: articles,
      mentions: sql<number>`(SELECT count(*) FROM mentions m WHERE m.article_id = ${articles.id} AND m.entity_id = ${id}
        AND m.review_status <> 'rejected')`,
      // With min() SQLite takes the other columns from the row that holds it.
      first: sql<number>`min(${articles.id})`,
      quote: sql<string>`(SELECT substr(v.prefix, -28) || v.quote || substr(v.suffix, 1, 28) FROM mentions m
        JOIN evidence v ON v.id = m.evidence_id WHERE m.article_id = ${articles.id} AND m.entity_id = ${id}
        ORDER BY v.start LIMIT 1)`,
    })
    .from(mentions)
    .innerJoin(articles, eq(articles.id, mentions.articleId))
    .where(
      and(eq(mentions.entityId, id), ne(mentions.reviewStatus, 'rejected'), isCurrent(mentions.articleId)),
    )
    .groupBy(storyOf(mentions.articleId))
    .orderBy(desc(sql`min(${articles.id})`))
    .limit(LATEST)
    .all();
}
