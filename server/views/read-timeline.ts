import { z } from 'zod';
import { describeFilters, PRECISION_LABELS } from '@/core/filters/describe';
import { type Filters, GRADE_FLOORS } from '@/core/filters/filters';
import { EVENT_FAMILIES, EVENT_FAMILY_LABELS } from '@/core/model/event';
import { REVIEW_STATUS_LABELS, REVIEW_STATUSES } from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import { DATE_PRECISIONS } from '@/core/time/edtf';
import type { TimeUnit } from '@/core/time/units';
import type { EventPage, FacetOption, TimelineView } from '@/core/views/timeline';
import { monthsOf, planChart, toHistogram } from '@/core/views/timeline-chart';
import { findGaps, gapsAnswerTo } from '@/core/views/timeline-gaps';
import { countByEntity, countBySource, countByTheme } from '@/db/queries/timeline-counts';
import { listEvents } from '@/db/queries/timeline-rows';
import { cellsOf } from '@/db/timeline/cells-of';
import type { EventPlace } from '@/db/timeline/event-index';
import { listNumbered } from '@/db/timeline/list-numbered';
import { type Counts, type EventScan, scanEvents } from '@/db/timeline/scan-events';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { formatCursor, parseCursor } from './cursor';

const day = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const placeSchema = z.object({ lower: day, upper: day, id: z.number().int().positive() });

function columnFacet<Value extends string>(
  counts: Counts,
  chosen: readonly string[],
  values: readonly Value[],
  labels: Record<Value, string>,
): FacetOption[] {
  return values.map((value, at) => ({
    value,
    label: labels[value],
    count: counts[at] ?? 0,
    selected: chosen.includes(value),
  }));
}

function readFacets(desk: Desk, scan: EventScan): TimelineView['facets'] {
  const { filters } = scan;
  const themes = countByTheme(desk.db, scan).map(({ key, label, n }) => ({
    value: key,
    label,
    count: n,
    selected: filters.themes.includes(key),
  }));
  const entities = countByEntity(desk.db, scan).map(({ id, name, n }) => ({
    value: String(id),
    label: name,
    count: n,
    selected: filters.entities.includes(id),
  }));
  const sources = countBySource(desk.db, scan).map(({ id, name, n, reliability, stateOwned }) => ({
    value: String(id),
    label: name,
    count: n,
    selected: filters.sources.includes(id),
    grade: reliability,
    stateOutlet: stateOwned,
  }));
  return {
    families: columnFacet(scan.families, filters.families, EVENT_FAMILIES, EVENT_FAMILY_LABELS),
    themes,
    entities,
    sources,
    statuses: columnFacet(scan.statuses, filters.statuses, REVIEW_STATUSES, REVIEW_STATUS_LABELS),
    precisions: columnFacet(scan.precisions, filters.precisions, DATE_PRECISIONS, PRECISION_LABELS),
  };
}

/** For each least grade the events that it would leave: those of the grades up to it. */
function countFloors({ grades }: EventScan): TimelineView['grades'] {
  let sum = 0;
  const counts = GRADE_FLOORS.map((floor, at) => {
    sum += grades[at] ?? 0;
    return [floor, sum] as const;
  });
  return Object.fromEntries(counts) as TimelineView['grades'];
}

function describe(filters: Filters, facets: TimelineView['facets']): string {
  const names = (options: FacetOption[]) => options.map(({ value, label }) => [value, label] as const);
  const byId = (options: FacetOption[]) =>
    new Map(options.map(({ value, label }) => [Number(value), label] as const));
  return describeFilters(filters, {
    themes: new Map(names(facets.themes)),
    entities: byId(facets.entities),
    sources: byId(facets.sources),
  });
}

function readPage(desk: Desk, scan: EventScan, after: EventPlace | null): EventPage {
  const { rows, next } = listEvents(desk.db, scan, after);
  return { rows, nextCursor: next ? formatCursor({ ...next }) : null };
}

/** How the list under these filters goes on behind a page; `cursor` is the `nextCursor` of that. */
export function readTimelinePage(desk: Desk, actor: Actor, filters: Filters, cursor: string): EventPage {
  requireRight(actor, 'read');
  return readPage(desk, scanEvents(desk.db, filters), parseCursor(placeSchema, cursor));
}

/** The timeline under these filters, its chart in the unit that is asked for (null: the most legible). */
export function readTimeline(
  desk: Desk,
  actor: Actor,
  filters: Filters,
  unit: TimeUnit | null = null,
): TimelineView {
  requireRight(actor, 'read');
  const scan = scanEvents(desk.db, filters);
  const months = cellsOf(scan, 'month');
  const plan = planChart(months, filters, unit);
  const facets = readFacets(desk, scan);
  const bins = monthsOf(months);
  // Only an empty month can be a gap: without one the meetings need not be looked at.
  const isAsked = gapsAnswerTo(filters) && bins.some(({ total }) => total === 0);
  const numbered = isAsked ? listNumbered(desk.db, scan.index, filters.entities) : [];
  return {
    total: scan.stored,
    matching: scan.matching,
    histogram: toHistogram(plan.grain === 'month' ? months : cellsOf(scan, plan.grain), plan),
    gaps: findGaps(bins, numbered, filters),
    facets,
    grades: countFloors(scan),
    sentence: describe(filters, facets),
    ...readPage(desk, scan, null),
  };
}
