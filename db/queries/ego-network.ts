import { and, asc, count, countDistinct, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Neighbour, NeighbourTie } from '@/core/views/ego-network';
import type { ArticleLine, EventLine } from '@/core/views/event-line';
import type { EntityRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { countedEvents, countStories, isCurrent, storyOf } from '../counted';
import { membersOfShown, shownAs } from '../resolved';
import { articles, entities, eventParticipants, events, evidence, mentions } from '../schema/tables';
import { listEventLines } from './event-lines';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

/** All of these functions are given ids of entities that are shown, and speak of them with all that is merged into them. */

/** The articles that name an entity, as a subquery. */
const naming = (id: number): SQL =>
  sql`(SELECT named.article_id FROM mentions AS named WHERE named.entity_id IN ${membersOfShown(id)}
    AND named.review_status <> 'rejected')`;

/** The events that an entity takes part in, as a subquery. */
const joining = (id: number): SQL =>
  sql`(SELECT part.event_id FROM event_participants AS part WHERE part.entity_id IN ${membersOfShown(id)})`;

const besides = (id: number) =>
  and(
    sql`${mentions.articleId} IN ${naming(id)}`,
    isCurrent(mentions.articleId),
    ne(entities.id, id),
    ne(mentions.reviewStatus, 'rejected'),
    ne(entities.reviewStatus, 'rejected'),
  );

const REF = { id: entities.id, type: entities.type, name: entities.name };

/** Entities named in the same articles, those with the most shared stories first, at most `limit` of them. */
export function listNeighbours(db: Queryable, id: number, limit: number): Neighbour[] {
  const shared = countStories(mentions.articleId);
  const found = db
    .select({ entity: REF, articles: shared })
    .from(mentions)
    .innerJoin(entities, eq(entities.id, shownAs(mentions.entityId)))
    .where(besides(id))
    .groupBy(entities.id)
    .orderBy(desc(shared), asc(entities.name), asc(entities.id))
    .limit(limit)
    .all();
  const joint = new Map(
    db
      .select({
        id: sql<number>`${shownAs(eventParticipants.entityId)}`.as('other'),
        n: countDistinct(eventParticipants.eventId),
      })
      .from(eventParticipants)
      .innerJoin(events, eq(events.id, eventParticipants.eventId))
      .where(and(sql`${eventParticipants.eventId} IN ${joining(id)}`, countedEvents))
      .groupBy(sql`other`)
      .all()
      .map((row) => [row.id, row.n]),
  );
  return found.map(({ entity, articles: stories }) => ({
    entity,
    articles: stories,
    events: joint.get(entity.id) ?? 0,
  }));
}

/** How many entities share an article with it. */
export function countNeighbours(db: Queryable, id: number): number {
  return (
    db
      .select({ n: countDistinct(entities.id) })
      .from(mentions)
      .innerJoin(entities, eq(entities.id, shownAs(mentions.entityId)))
      .where(besides(id))
      .get()?.n ?? 0
  );
}

/** How many stories name two of `others` in one article with the entity itself, for each pair that any does. */
export function listNeighbourTies(db: Queryable, id: number, others: readonly number[]): NeighbourTie[] {
  return db.all<NeighbourTie>(sql`WITH named AS (
      SELECT DISTINCT mentions.article_id AS article, ${shownAs(sql`mentions.entity_id`)} AS entity FROM mentions
      WHERE mentions.article_id IN ${naming(id)} AND ${isCurrent(sql`mentions.article_id`)}
        AND mentions.review_status <> 'rejected'
        AND ${shownAs(sql`mentions.entity_id`)} IN (SELECT value FROM json_each(${JSON.stringify(others)})))
    SELECT one.entity AS a, two.entity AS b, ${countStories(sql`one.article`)} AS articles
    FROM named one JOIN named two ON two.article = one.article AND two.entity > one.entity
    GROUP BY one.entity, two.entity ORDER BY one.entity, two.entity`);
}

/** What is shown under these ids, in their order; what people have deleted or nobody knows is left out. */
export function listShownRefs(db: Queryable, ids: readonly number[]): EntityRef[] {
  const found = db
    .select(REF)
    .from(entities)
    .where(and(inArray(entities.id, [...ids]), ne(entities.reviewStatus, 'rejected')))
    .all();
  return ids.flatMap((id) => found.find((one) => one.id === id) ?? []);
}

const every = (ids: readonly number[], column: SQL, among: (id: number) => SQL): SQL =>
  sql.join(
    ids.map((id) => sql`${column} IN ${among(id)}`),
    sql` AND `,
  );

/** The newest events that all of them take part in, and how many there are. */
export function listJointEvents(
  db: Queryable,
  ids: readonly number[],
  limit: number,
): { total: number; events: EventLine[] } {
  const joint = every(ids, sql`${events.id}`, joining);
  return {
    total: db.select({ n: count() }).from(events).where(and(joint, countedEvents)).get()?.n ?? 0,
    events: listEventLines(db, joint, limit),
  };
}

/** The latest stories that name all of them in one article, and how many there are. */
export function listJointArticles(
  db: Queryable,
  ids: readonly number[],
  limit: number,
): { total: number; articles: ArticleLine[] } {
  const joint = and(every(ids, sql`${articles.id}`, naming), isCurrent(articles.id));
  const total =
    db
      .select({ n: countStories(articles.id) })
      .from(articles)
      .where(joint)
      .get()?.n ?? 0;
  const found = db
    .select({
      id: articles.id,
      title: articles.title,
      published: articles.published,
      publishedBasis: articles.publishedBasis,
      ...ARTICLE_SOURCE,
      // With min() SQLite takes the other columns from the row that holds it.
      first: sql<number>`min(${articles.id})`,
    })
    .from(articles)
    .where(joint)
    .groupBy(storyOf(articles.id))
    .orderBy(desc(sql`coalesce(${articles.publishedLower}, '')`), desc(articles.id))
    .limit(limit)
    .all();
  const sourceOf = readSourceRefs(db, found);
  return {
    total,
    articles: found.map((row) => {
      const source = sourceOf(row);
      return {
        id: row.id,
        title: row.title,
        published: row.published,
        publishedBasis: row.publishedBasis,
        source: source.originalOutlet ?? source.publisher,
        stateOutlet: source.stateOutlet,
      };
    }),
  };
}

/** A place in an article that names an entity. */
export interface NamedPlace {
  articleId: number;
  entityId: number;
  mentionId: number;
  start: number;
  before: string;
  quote: string;
  after: string;
}

/** Where these articles name these entities, in the order of the text. */
export function listNamedPlaces(
  db: Queryable,
  articleIds: readonly number[],
  ids: readonly number[],
): NamedPlace[] {
  return db
    .select({
      articleId: mentions.articleId,
      entityId: sql<number>`${shownAs(mentions.entityId)}`.as('shown'),
      mentionId: mentions.id,
      start: evidence.start,
      before: evidence.prefix,
      quote: evidence.quote,
      after: evidence.suffix,
    })
    .from(mentions)
    .innerJoin(evidence, eq(evidence.id, mentions.evidenceId))
    .where(
      and(
        inArray(mentions.articleId, [...articleIds]),
        ne(mentions.reviewStatus, 'rejected'),
        sql`${shownAs(mentions.entityId)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      ),
    )
    .orderBy(asc(mentions.articleId), asc(evidence.start))
    .all();
}
