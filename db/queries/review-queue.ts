import { and, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { NO_FILTERS } from '@/core/filters/filters';
import type { QueueEntry, QueueReason } from '@/core/review/queue';
import type { QueueScope } from '@/core/review/queue-scope';
import type { Queryable } from '@/db/connection';
import { membersOfAll, shownAs } from '@/db/resolved';
import { articles, decisions, events, figures, mentions, tags } from '@/db/schema/tables';
import { scopedEvents, scopedFigures, scopedMentions, scopedThemes } from './review-where';

/** So many open facts of a kind are put in order, the surest; a desk with more is narrowed by filters first. */
const MOST_OPEN = 50_000;

/** An open fact, with the series that counts it. */
export interface OpenFact extends QueueEntry {
  seriesId: number | null;
}

type Row = unknown[];

const WHOLE: QueueScope = { filters: NO_FILTERS, article: null, series: null, part: 'all', order: 'use' };

/** Drizzle leaves a table's name out where it selects from one only, so subqueries name theirs themselves. */
const startOf = (scope: QueueScope, table: 'events' | 'figures' | 'tags' | 'mentions'): SQL =>
  scope.order === 'article'
    ? sql.raw(`(SELECT v.start FROM evidence v WHERE v.id = ${table}.evidence_id)`)
    : sql`0`;

const isDisputed = (kind: 'event' | 'figure' | 'theme' | 'mention', id: AnySQLiteColumn): SQL =>
  sql`${id} IN (SELECT ${decisions.factId} FROM ${decisions}
    WHERE ${decisions.disagreement} IS NOT NULL AND ${decisions.kind} = ${kind})`;

/** Raw rows of (id, article, confidence, start, more): made by the thousand, so without objects in between. */
function toFacts(
  kind: OpenFact['kind'],
  rows: Row[],
  rest: (more: unknown) => Pick<OpenFact, 'reason' | 'seriesId'>,
): OpenFact[] {
  return rows.map(([id, articleId, confidence, start, more]) => {
    const { reason, seriesId } = rest(more);
    return {
      kind,
      id: Number(id),
      articleId: Number(articleId),
      confidence: Number(confidence),
      start: Number(start),
      reason,
      seriesId,
    };
  });
}

// Literals, for SQLite takes a partial index only where it sees its condition. What people have decided is looked up.
const openEvents = sql`${events.reviewStatus} = 'proposed' AND ${events.counted} = 1`;
const openFigures = sql`${figures.reviewStatus} = 'proposed' AND ${figures.counted} = 1`;
const openThemes = sql`${tags.reviewStatus} = 'proposed'`;

function listEvents(db: Queryable, scope: QueueScope, which: SQL, reason: QueueReason | null): OpenFact[] {
  const rows = db
    .select({
      id: events.id,
      articleId: events.articleId,
      confidence: events.confidence,
      start: startOf(scope, 'events'),
      seriesId: events.seriesId,
    })
    .from(events)
    .where(and(which, scopedEvents(scope)))
    .orderBy(desc(events.confidence), desc(events.id))
    .limit(MOST_OPEN)
    .values();
  return toFacts('event', rows as Row[], (seriesId) => ({
    seriesId: seriesId === null ? null : Number(seriesId),
    reason: reason ?? (seriesId === null ? 'plain' : 'series'),
  }));
}

/** Another figure of the same subject, metric, unit and period says more than one per cent more or less. */
const OTHERWISE = sql.raw(`CASE
  WHEN figures.subject_entity_id IS NULL OR figures.period_lower IS NULL OR figures.metric = 'other' THEN 'plain'
  WHEN figures.qualifier <> 'forecast' AND figures.metric IN ('revenue', 'net_profit', 'market_cap') AND EXISTS (
    SELECT 1 FROM figures o WHERE o.subject_entity_id = figures.subject_entity_id AND o.metric = figures.metric
      AND o.unit = figures.unit AND o.period_lower = figures.period_lower AND o.period_upper = figures.period_upper
      AND o.counted = 1 AND o.review_status <> 'rejected' AND o.qualifier <> 'forecast'
      AND abs(o.value - figures.value) > 0.01 * max(abs(o.value), abs(figures.value))) THEN 'conflict'
  ELSE 'chart' END`);

function listFigures(db: Queryable, scope: QueueScope, which: SQL, reason: QueueReason | null): OpenFact[] {
  const within = scopedFigures(scope);
  if (within === null) return [];
  const rows = db
    .select({
      id: figures.id,
      articleId: figures.articleId,
      confidence: figures.confidence,
      start: startOf(scope, 'figures'),
      reason: reason ? sql`${reason}` : OTHERWISE,
    })
    .from(figures)
    .where(and(which, within))
    .orderBy(desc(figures.confidence), desc(figures.id))
    .limit(MOST_OPEN)
    .values();
  return toFacts('figure', rows as Row[], (words) => ({ reason: words as QueueReason, seriesId: null }));
}

function listThemes(db: Queryable, scope: QueueScope, which: SQL, reason: QueueReason): OpenFact[] {
  const within = scopedThemes(scope);
  if (within === null) return [];
  const rows = db
    .select({
      id: tags.id,
      articleId: tags.articleId,
      confidence: tags.score,
      start: startOf(scope, 'tags'),
    })
    .from(tags)
    .where(and(which, within))
    .orderBy(desc(tags.score), desc(tags.id))
    .limit(MOST_OPEN)
    .values();
  return toFacts('theme', rows as Row[], () => ({ reason, seriesId: null }));
}

function listDisputedMentions(db: Queryable, scope: QueueScope): OpenFact[] {
  const within = scopedMentions(scope);
  if (within === null) return [];
  const rows = db
    .select({
      id: mentions.id,
      articleId: mentions.articleId,
      confidence: mentions.confidence,
      start: startOf(scope, 'mentions'),
    })
    .from(mentions)
    .innerJoin(articles, eq(articles.id, mentions.articleId))
    .where(and(isDisputed('mention', mentions.id), within))
    .limit(MOST_OPEN)
    .values();
  return toFacts('mention', rows as Row[], () => ({ reason: 'disputed', seriesId: null }));
}

/** The facts that wait for a person: what the machine proposes, and where a newer reading disputes a decision. */
export function listOpenFacts(db: Queryable, scope: QueueScope): OpenFact[] {
  return [
    ...listEvents(db, scope, openEvents, null),
    ...listFigures(db, scope, openFigures, null),
    ...listThemes(db, scope, openThemes, 'plain'),
    ...listEvents(db, scope, isDisputed('event', events.id), 'disputed'),
    ...listFigures(db, scope, isDisputed('figure', figures.id), 'disputed'),
    ...listThemes(db, scope, isDisputed('theme', tags.id), 'disputed'),
    ...listDisputedMentions(db, scope),
  ];
}

const undisputed = isNull(decisions.disagreement);

/** How many facts of a scope people have decided on, but for those that a newer reading disputes. */
export function countDecidedFacts(db: Queryable, scope: QueueScope): number {
  const counted = { n: count() };
  const ofEvents = db
    .select(counted)
    .from(decisions)
    .innerJoin(events, eq(events.id, decisions.factId))
    .where(and(eq(decisions.kind, 'event'), undisputed, scopedEvents(scope)));
  const withinFigures = scopedFigures(scope);
  const ofFigures = db
    .select(counted)
    .from(decisions)
    .innerJoin(figures, eq(figures.id, decisions.factId))
    .where(and(eq(decisions.kind, 'figure'), undisputed, withinFigures ?? undefined));
  const withinThemes = scopedThemes(scope);
  const ofThemes = db
    .select(counted)
    .from(decisions)
    .innerJoin(tags, eq(tags.id, decisions.factId))
    .where(and(eq(decisions.kind, 'theme'), undisputed, withinThemes ?? undefined));
  return (
    (ofEvents.get()?.n ?? 0) +
    (withinFigures === null ? 0 : (ofFigures.get()?.n ?? 0)) +
    (withinThemes === null ? 0 : (ofThemes.get()?.n ?? 0))
  );
}

/**
 * How many facts wait for a person on the whole desk. Of each kind at most `most` are counted: every page shows the number,
 * and beyond a thousand it says no more.
 */
export function countOpenFacts(db: Queryable, most: number): number {
  const one = { one: sql`1`.as('one') };
  const open = [
    db.select(one).from(events).where(openEvents).limit(most).as('open'),
    db.select(one).from(figures).where(openFigures).limit(most).as('open'),
    db
      .select(one)
      .from(tags)
      .where(and(openThemes, scopedThemes(WHOLE) ?? undefined))
      .limit(most)
      .as('open'),
    db.select(one).from(decisions).where(isNotNull(decisions.disagreement)).limit(most).as('open'),
  ];
  return open.reduce((sum, some) => sum + (db.select({ n: count() }).from(some).get()?.n ?? 0), 0);
}

/** The pairs of entities that may be one. Facts of one kind or period say nothing of them: such filters leave them out. */
export function listOpenMerges(db: Queryable, { filters, article, series }: QueueScope): QueueEntry[] {
  const { entities: ids, themes: keys, sources, families, precisions, from, to } = filters;
  if (series !== null || from || to || [keys, sources, families, precisions].some((list) => list.length > 0))
    return [];
  const isOneOf = (of: SQL) => sql`(s.entity_id IN ${of} OR s.other_id IN ${of})`;
  const conditions = [
    ids.length > 0 ? isOneOf(membersOfAll(ids)) : null,
    article === null
      ? null
      : isOneOf(sql`(SELECT ${shownAs(sql`m.entity_id`)} FROM mentions m WHERE m.article_id = ${article})`),
  ].filter((each) => each !== null);
  const where = conditions.length > 0 ? sql`WHERE ${sql.join(conditions, sql` AND `)}` : sql``;
  const rows = db.values<[number, number]>(
    sql`SELECT s.id, s.likeness FROM merge_suggestions s ${where} ORDER BY s.likeness DESC, s.id LIMIT ${MOST_OPEN}`,
  );
  // Two names of one company part its charts, as a wrong figure would.
  return rows.map(([id, likeness]) => ({
    kind: 'merge',
    id,
    reason: 'chart',
    confidence: likeness,
    articleId: null,
    start: 0,
  }));
}
