import { z } from 'zod';
import { describeFilters, PRECISION_LABELS } from '@/core/filters/describe';
import { FACETS, type Filters } from '@/core/filters/filters';
import { EVENT_FAMILIES, EVENT_FAMILY_LABELS } from '@/core/model/event';
import { REVIEW_STATUS_LABELS, REVIEW_STATUSES } from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import { DATE_PRECISIONS } from '@/core/time/edtf';
import type { FacetOption, TimelineView } from '@/core/views/timeline';
import {
  type CellFacet,
  countFacet,
  countMatching,
  countMonths,
  type EventCell,
} from '@/core/views/timeline-cube';
import { findGaps } from '@/core/views/timeline-gaps';
import { toHistogram } from '@/core/views/timeline-shape';
import {
  countByEntity,
  countBySource,
  countByTheme,
  countCells,
  countStored,
} from '@/db/queries/timeline-counts';
import { listEvents } from '@/db/queries/timeline-rows';
import { listNumberedEvents } from '@/db/queries/timeline-series';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { formatCursor, parseCursor } from './cursor';

const day = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const placeSchema = z.object({ lower: day, upper: day, id: z.number().int().positive() });

function columnFacet<Value extends string>(
  cells: EventCell[],
  filters: Filters,
  facet: CellFacet,
  values: readonly Value[],
  labels: Record<Value, string>,
): FacetOption[] {
  const counts = countFacet(cells, filters, facet);
  const chosen: readonly string[] = filters[facet];
  return values.map((value) => ({
    value,
    label: labels[value],
    count: counts.get(value) ?? 0,
    selected: chosen.includes(value),
  }));
}

function readFacets(desk: Desk, cells: EventCell[], filters: Filters): TimelineView['facets'] {
  const families = columnFacet(cells, filters, 'families', EVENT_FAMILIES, EVENT_FAMILY_LABELS);
  const statuses = columnFacet(cells, filters, 'statuses', REVIEW_STATUSES, REVIEW_STATUS_LABELS);
  const precisions = columnFacet(cells, filters, 'precisions', DATE_PRECISIONS, PRECISION_LABELS);
  const themes = countByTheme(desk.db, filters).map(({ key, label, n }) => ({
    value: key,
    label,
    count: n,
    selected: filters.themes.includes(key),
  }));
  const entities = countByEntity(desk.db, filters).map(({ id, name, n }) => ({
    value: String(id),
    label: name,
    count: n,
    selected: filters.entities.includes(id),
  }));
  const sources = countBySource(desk.db, filters).map(({ id, name, n, reliability, stateOwned }) => ({
    value: String(id),
    label: name,
    count: n,
    selected: filters.sources.includes(id),
    grade: reliability,
    stateOutlet: stateOwned,
  }));
  return { families, themes, entities, sources, statuses, precisions };
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

/** The timeline under these filters; `cursor` is the `nextCursor` of the page before, or null for the first. */
export function readTimeline(
  desk: Desk,
  actor: Actor,
  filters: Filters,
  cursor: string | null,
): TimelineView {
  requireRight(actor, 'read');
  const place = cursor === null ? null : parseCursor(placeSchema, cursor);
  const { rows, next } = listEvents(desk.db, filters, place);
  const cells = countCells(desk.db, filters);
  const facets = readFacets(desk, cells, filters);
  const histogram = toHistogram(countMonths(cells, filters));
  const isWhole = FACETS.every((facet) => filters[facet].length === 0);
  return {
    total: countStored(desk.db),
    matching: countMatching(cells, filters),
    histogram,
    gaps: isWhole ? findGaps(histogram.months, listNumberedEvents(desk.db)) : [],
    facets,
    rows,
    nextCursor: next ? formatCursor({ ...next }) : null,
    sentence: describe(filters, facets),
  };
}
