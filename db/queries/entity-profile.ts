import { and, asc, count, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Identifier } from '@/core/resolution/change';
import type { AliasView, MemberView } from '@/core/views/entity';
import type { EntityRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { countedEvents, countedFigures, countStories, isCurrent, storyOf } from '../counted';
import { membersOfShown, removedNames } from '../resolved';
import {
  articles,
  entities,
  entityAliases,
  entityIdentifiers,
  eventParticipants,
  events,
  figures,
  mentions,
} from '../schema/tables';
import { listDated } from '../timeline/list-dated';
import { listEventLines } from './event-lines';
import { ARTICLE_SOURCE } from './source-ref';

const REF = { id: entities.id, type: entities.type, name: entities.name };

/** All of these functions are given the id of an entity that is shown, and speak of it with all that is merged into it. */
const isOf = (column: AnySQLiteColumn, id: number): SQL => sql`${column} IN ${membersOfShown(id)}`;

/** The entity that is meant by a key, as it is shown; null where nobody knows it, or people have deleted it. */
export function findEntityByKey(db: Queryable, key: string): EntityRef | null {
  return (
    db
      .select(REF)
      .from(entities)
      .where(
        and(
          sql`${entities.id} = (SELECT coalesce(canonical_id, id) FROM entities AS self WHERE self.key = ${key})`,
          ne(entities.reviewStatus, 'rejected'),
        ),
      )
      .get() ?? null
  );
}

/** Entities that name this one as what they belong to, or (listed) as the company through which they are listed. */
function listNaming(db: Queryable, id: number, column: SQLiteColumn): EntityRef[] {
  return db
    .select(REF)
    .from(entities)
    .where(
      and(
        sql`${column} IN (SELECT key FROM entities AS own WHERE own.id = ${id} OR own.canonical_id = ${id})`,
        isNull(entities.canonicalId),
        ne(entities.id, id),
        ne(entities.reviewStatus, 'rejected'),
      ),
    )
    .orderBy(asc(entities.name))
    .all();
}

export const listChildren = (db: Queryable, id: number) => listNaming(db, id, entities.parentKey);

/** Groups that are listed through this company. */
export const listListedGroups = (db: Queryable, id: number) => listNaming(db, id, entities.listedKey);

/** What is merged into an entity, itself first, with the number of stories that name each. */
export function listMembers(db: Queryable, id: number): MemberView[] {
  return db.all<MemberView>(sql`SELECT e.id, e.type, e.name,
      (SELECT ${countStories(sql`m.article_id`)} FROM mentions m WHERE m.entity_id = e.id AND m.review_status <> 'rejected'
        AND ${isCurrent(sql`m.article_id`)}) AS articles
    FROM entities e WHERE e.id = ${id} OR e.canonical_id = ${id} ORDER BY e.id <> ${id}, e.name`);
}

/** What other registers call it. */
export function listIdentifiers(db: Queryable, id: number): Identifier[] {
  return db
    .selectDistinct({ scheme: entityIdentifiers.scheme, value: entityIdentifiers.value })
    .from(entityIdentifiers)
    .where(isOf(entityIdentifiers.entityId, id))
    .orderBy(asc(entityIdentifiers.scheme), asc(entityIdentifiers.value))
    .all();
}

/**
 * Every name but the one that the page is headed with and those that people have removed: its own first, in the order in
 * which the desk met them, each name once.
 */
export function listAliases(db: Queryable, id: number, name: string): AliasView[] {
  const rows = db
    .select({
      id: entityAliases.id,
      alias: entityAliases.alias,
      script: entityAliases.script,
      language: entityAliases.language,
      origin: entityAliases.origin,
    })
    .from(entityAliases)
    .where(
      and(
        isOf(entityAliases.entityId, id),
        ne(entityAliases.alias, name),
        sql`${entityAliases.id} NOT IN ${removedNames}`,
      ),
    )
    .orderBy(sql`${entityAliases.entityId} <> ${id}`, asc(entityAliases.id))
    .all();
  const seen = new Set<string>();
  return rows.filter(({ alias }) => !seen.has(alias) && seen.add(alias));
}

/** The events that an entity takes part in, whatever its role. */
const eventsOf = (db: Queryable, entityId: number) =>
  db
    .select({ id: eventParticipants.eventId })
    .from(eventParticipants)
    .where(isOf(eventParticipants.entityId, entityId));

const takesPart = (db: Queryable, id: number) => inArray(events.id, eventsOf(db, id));

/** The newest events that an entity takes part in. */
export const listEntityEvents = (db: Queryable, id: number, limit: number) =>
  listEventLines(db, takesPart(db, id), limit);

/** All of them, as counts over time need them. */
export const listEntityDatedEvents = (db: Queryable, id: number) =>
  listDated(
    db,
    'entities',
    db.all<{ id: number }>(sql`SELECT id FROM ${membersOfShown(id)}`).map((member) => member.id),
  );

/** What the desk holds of an entity, and how much of it nobody has looked at yet. */
export function countOf(db: Queryable, id: number) {
  const one = (query: { n: number } | undefined) => query?.n ?? 0;
  const named = and(
    isOf(mentions.entityId, id),
    ne(mentions.reviewStatus, 'rejected'),
    isCurrent(mentions.articleId),
  );
  const taking = takesPart(db, id);
  const about = and(isOf(figures.subjectEntityId, id), countedFigures);
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

const LATEST = 20;

/** The latest articles that name an entity (of each story the first that does), each with its first mention. */
export function listNamingArticles(db: Queryable, id: number) {
  // First which they are: what is told of each is looked up for these alone, and not for all that name it.
  const latest = db
    .select({ id: sql<number>`min(${mentions.articleId})` })
    .from(mentions)
    .where(
      and(isOf(mentions.entityId, id), ne(mentions.reviewStatus, 'rejected'), isCurrent(mentions.articleId)),
    )
    .groupBy(storyOf(mentions.articleId))
    .orderBy(desc(sql`min(${mentions.articleId})`))
    .limit(LATEST)
    .all();
  return db
    .select({
      article: {
        id: articles.id,
        title: articles.title,
        published: articles.published,
        publishedBasis: articles.publishedBasis,
        ...ARTICLE_SOURCE,
      },
      mentions: sql<number>`(SELECT count(*) FROM mentions m WHERE m.article_id = articles.id AND m.entity_id IN ${membersOfShown(id)}
        AND m.review_status <> 'rejected')`,
      quote: sql<string>`(SELECT substr(v.prefix, -28) || v.quote || substr(v.suffix, 1, 28) FROM mentions m
        JOIN evidence v ON v.id = m.evidence_id WHERE m.article_id = articles.id AND m.entity_id IN ${membersOfShown(id)}
        ORDER BY v.start LIMIT 1)`,
    })
    .from(articles)
    .where(
      inArray(
        articles.id,
        latest.map((each) => each.id),
      ),
    )
    .orderBy(desc(articles.id))
    .all();
}
