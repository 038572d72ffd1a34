import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { FigureFilters } from '@/core/figures/figure-filters';
import type { Queryable } from '@/db/connection';
import { shownAs } from '@/db/resolved';
import { articles, entities, figures, sources } from '@/db/schema/tables';
import { figuresWhere, type LeavingOut } from './figure-where';
import { isStateOwned } from './source-ref';

const SUBJECTS_OFFERED = 60;
const TOPICS_OFFERED = 40;

/** Filters with the figures that do not agree with others. */
export interface FigureScope {
  filters: FigureFilters;
  conflicting: readonly number[];
}

/** How many figures the filters let through. */
export function countFigures(db: Queryable, scope: FigureScope, leaving: LeavingOut | null = null): number {
  const where = figuresWhere(scope.filters, scope.conflicting, leaving);
  return db.select({ n: count() }).from(figures).where(where).get()?.n ?? 0;
}

/** Figures by what they measure, their unit or how they stand; each count answers to the other filters. */
export function countByColumn(
  db: Queryable,
  { filters, conflicting }: FigureScope,
  facet: 'metrics' | 'units' | 'statuses',
): Map<string, number> {
  const column = { metrics: figures.metric, units: figures.unit, statuses: figures.reviewStatus }[facet];
  const rows = db
    .select({ value: sql<string>`${column}`, n: count() })
    .from(figures)
    .where(figuresWhere(filters, conflicting, facet))
    .groupBy(column)
    .all();
  return new Map(rows.map(({ value, n }) => [value, n]));
}

/** The entities with the most figures, and those that are chosen even where they have none now. */
export function countBySubject(db: Queryable, { filters, conflicting }: FigureScope) {
  const shown = shownAs(figures.subjectEntityId);
  const counted = db
    .select({ id: sql<number>`${shown}`.as('shown_id'), n: count().as('n') })
    .from(figures)
    .where(and(figuresWhere(filters, conflicting, 'subjects'), sql`${figures.subjectEntityId} IS NOT NULL`))
    .groupBy(shown)
    .as('counted');
  const rows = db
    .select({ id: entities.id, name: entities.name, n: counted.n })
    .from(counted)
    .innerJoin(entities, eq(entities.id, counted.id))
    .orderBy(desc(counted.n), asc(entities.name))
    .limit(SUBJECTS_OFFERED)
    .all();
  const missing = filters.subjects.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length === 0) return rows;
  const chosen = db
    .select({ id: entities.id, name: entities.name, n: sql<number>`0` })
    .from(entities)
    .where(inArray(entities.id, missing))
    .all();
  return [...chosen, ...rows];
}

/** The subjects that are words and no entity. */
export function countByTopic(db: Queryable, { filters, conflicting }: FigureScope) {
  const rows = db
    .select({ words: figures.subject, n: count() })
    .from(figures)
    .where(and(figuresWhere(filters, conflicting, 'subjects'), isNull(figures.subjectEntityId)))
    .groupBy(figures.subject)
    .orderBy(desc(count()), asc(figures.subject))
    .limit(TOPICS_OFFERED)
    .all();
  const missing = filters.topics.filter((words) => !rows.some((row) => row.words === words));
  return [...missing.map((words) => ({ words, n: 0 })), ...rows];
}

/** Publishers and original outlets with the figures that came through them; a figure counts for both of its own. */
export function countByFigureSource(db: Queryable, { filters, conflicting }: FigureScope) {
  return db
    .select({
      id: sources.id,
      name: sources.name,
      reliability: sources.reliability,
      stateOwned: isStateOwned(new Date().getUTCFullYear()),
      n: sql<number>`count(DISTINCT ${figures.id})`,
    })
    .from(figures)
    .innerJoin(articles, eq(articles.id, figures.articleId))
    .innerJoin(sources, sql`${sources.id} IN (${articles.publisherId}, ${articles.originalOutletId})`)
    .where(figuresWhere(filters, conflicting, 'sources'))
    .groupBy(sources.id)
    .orderBy(desc(sql`count(DISTINCT ${figures.id})`), asc(sources.name))
    .all();
}

/** The first and the last year of the figures' periods, whatever period is chosen; null without any. */
export function findFigureYears(db: Queryable, scope: FigureScope): { first: number; last: number } | null {
  const row = db
    .select({
      first: sql<string | null>`min(${figures.periodLower})`,
      last: sql<string | null>`max(${figures.periodUpper})`,
    })
    .from(figures)
    .where(figuresWhere(scope.filters, scope.conflicting, 'period'))
    .get();
  return row?.first && row.last
    ? { first: Number(row.first.slice(0, 4)), last: Number(row.last.slice(0, 4)) }
    : null;
}

/** How many figures there are of each unit and period. */
export function countByUnitAndPeriod(db: Queryable, { filters, conflicting }: FigureScope) {
  return db
    .select({ unit: figures.unit, period: figures.period, n: count() })
    .from(figures)
    .where(figuresWhere(filters, conflicting))
    .groupBy(figures.unit, figures.period)
    .all();
}
