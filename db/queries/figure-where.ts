import { and, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { FigureFacet, FigureFilters } from '@/core/figures/figure-filters';
import { parseEdtf } from '@/core/time/edtf';
import { membersOfAll } from '@/db/resolved';
import { articles, figures } from '@/db/schema/tables';

/** A filter that a count leaves out: its own, so that the other choices of a facet keep their numbers. */
export type LeavingOut = Exclude<FigureFacet, 'topics'> | 'conflicts' | 'period';

const some = (list: readonly unknown[]) => list.length > 0;

function isAbout({ subjects, topics }: FigureFilters): SQL | undefined {
  return or(
    some(subjects) ? sql`${figures.subjectEntityId} IN ${membersOfAll(subjects)}` : undefined,
    some(topics) ? and(sql`${figures.subjectEntityId} IS NULL`, inArray(figures.subject, topics)) : undefined,
  );
}

function inPeriod({ from, to }: FigureFilters): SQL | undefined {
  // The period touches what is asked for; figures without one have no bounds and fall out.
  return and(
    from ? sql`${figures.periodUpper} >= ${parseEdtf(from)?.lower ?? from}` : undefined,
    to ? sql`${figures.periodLower} <= ${parseEdtf(to)?.upper ?? to}` : undefined,
  );
}

const comesFrom = (ids: number[]) =>
  sql`${figures.articleId} IN (SELECT ${articles.id} FROM ${articles}
    WHERE ${or(inArray(articles.publisherId, ids), inArray(articles.originalOutletId, ids))})`;

/**
 * Filters as SQL over `figures`, written in this one place. What several near duplicates tell counts once, what a person
 * rejected is only shown where that is asked for. `conflicting` are the ids of the figures that do not agree with others.
 */
export function figuresWhere(
  filters: FigureFilters,
  conflicting: readonly number[],
  leaving: LeavingOut | null = null,
): SQL | undefined {
  const is = (name: LeavingOut) => leaving !== name;
  const { metrics, units, sources, statuses } = filters;
  return and(
    eq(figures.counted, true),
    is('statuses') && some(statuses)
      ? inArray(figures.reviewStatus, statuses)
      : is('statuses')
        ? ne(figures.reviewStatus, 'rejected')
        : undefined,
    is('subjects') ? isAbout(filters) : undefined,
    is('metrics') && some(metrics) ? inArray(figures.metric, metrics) : undefined,
    is('units') && some(units) ? inArray(figures.unit, units) : undefined,
    is('sources') && some(sources) ? comesFrom(sources) : undefined,
    is('period') ? inPeriod(filters) : undefined,
    is('conflicts') && filters.conflicts
      ? sql`${figures.id} IN (SELECT value FROM json_each(${JSON.stringify(conflicting)}))`
      : undefined,
  );
}
