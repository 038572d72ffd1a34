import { z } from 'zod';
import { describeFigures } from '@/core/figures/describe-figures';
import {
  convert,
  currenciesOf,
  isConverted,
  splitUnit,
  tableName,
  UNCONVERTED_WORDS,
  type Unconverted,
} from '@/core/figures/exchange-rates';
import { SHIPPED_RATES } from '@/core/figures/exchange-rates-shipped';
import { type FigureFilters, parseFigureFilters } from '@/core/figures/figure-filters';
import { METRIC_LABELS, METRICS } from '@/core/model/figure';
import { REVIEW_STATUS_LABELS, REVIEW_STATUSES } from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import { type Showing, toFigureRows } from '@/core/views/figure-rows';
import type { FiguresPage, FiguresView } from '@/core/views/figures';
import type { FacetOption } from '@/core/views/timeline';
import {
  countByColumn,
  countByFigureSource,
  countBySubject,
  countByTopic,
  countByUnitAndPeriod,
  countFigures,
  type FigureScope,
  findFigureYears,
} from '@/db/queries/figure-counts';
import { countStoredFigures, listFigures } from '@/db/queries/figure-list';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { type Conflicts, listConflicts } from '@/server/figures/conflicts';
import { currentRateTable } from '@/server/figures/read-rates';
import { formatCursor, parseCursor } from './cursor';
import { readFigurePanels } from './read-figure-panels';
import { readStrictly } from './request-filters';

const keySchema = z.union([z.string().max(400), z.number()]);
const placeSchema = z.object({ first: keySchema, second: keySchema, id: z.number().int().positive() });

/** The filters of an API request, read strictly: a wrong one is refused with its name. */
export const readRequestFigureFilters = (params: URLSearchParams): FigureFilters =>
  readStrictly(() => parseFigureFilters(params));

function readFacets(desk: Desk, scope: FigureScope): FiguresView['facets'] {
  const { db } = desk;
  const { filters } = scope;
  const fixed = <Value extends string>(
    facet: 'metrics' | 'statuses',
    values: readonly Value[],
    labels: Record<Value, string>,
  ): FacetOption[] => {
    const counts = countByColumn(db, scope, facet);
    const chosen: readonly string[] = filters[facet];
    return values.map((value) => ({
      value,
      label: labels[value],
      count: counts.get(value) ?? 0,
      selected: chosen.includes(value),
    }));
  };
  const unitCounts = countByColumn(db, scope, 'units');
  const units = [...new Set([...unitCounts.keys(), ...filters.units])];
  return {
    subjects: countBySubject(db, scope).map(({ id, name, n }) => ({
      value: String(id),
      label: name,
      count: n,
      selected: filters.subjects.includes(id),
    })),
    topics: countByTopic(db, scope).map(({ words, n }) => ({
      value: words,
      label: words,
      count: n,
      selected: filters.topics.includes(words),
    })),
    metrics: fixed('metrics', METRICS, METRIC_LABELS),
    units: units
      .map((unit) => ({
        value: unit,
        label: unit,
        count: unitCounts.get(unit) ?? 0,
        selected: filters.units.includes(unit),
      }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    sources: countByFigureSource(db, scope).map(({ id, name, n, reliability, stateOwned }) => ({
      value: String(id),
      label: name,
      count: n,
      selected: filters.sources.includes(id),
      grade: reliability,
      stateOutlet: stateOwned,
    })),
    statuses: fixed('statuses', REVIEW_STATUSES, REVIEW_STATUS_LABELS),
  };
}

/** How many of the matching amounts are converted, and why the others are not. */
function readConversion(desk: Desk, scope: FigureScope, { into, table }: Showing): FiguresView['conversion'] {
  if (into === null) return null;
  let [converted, same] = [0, 0];
  const none = new Map<string, number>();
  const leave = (reason: Unconverted, currency: string, n: number) => {
    if (reason === 'same' || reason === 'no-currency') return;
    const words = `${UNCONVERTED_WORDS[reason]}${reason === 'no-rate' ? ` for ${currency}` : ''}`;
    none.set(words, (none.get(words) ?? 0) + n);
  };
  for (const { unit, period, n } of countByUnitAndPeriod(desk.db, scope)) {
    const stated = splitUnit(unit);
    if (!stated) continue;
    const result = convert(1, unit, period, into, table);
    if (isConverted(result)) converted += n;
    else if (result === 'same') same += n;
    else leave(result, stated.currency, n);
  }
  return { converted, same, none: [...none].map(([reason, n]) => ({ reason, n })).sort((a, b) => b.n - a.n) };
}

/** One page of the table; `cursor` is the `nextCursor` of the page before, or null for the first. */
function readPage(
  desk: Desk,
  scope: FigureScope,
  conflicts: Conflicts,
  showing: Showing,
  cursor: string | null,
) {
  const place = cursor === null ? null : parseCursor(placeSchema, cursor);
  const { rows, next } = listFigures(desk.db, scope.filters, scope.conflicting, place);
  return {
    rows: rows.flatMap((figure) => toFigureRows(figure, conflicts.get(figure.id) ?? [], showing)),
    nextCursor: next ? formatCursor({ ...next }) : null,
  };
}

/** What a view reads everything by: its filters, what does not agree, and in which currency it shows amounts. */
function openScope(desk: Desk, filters: FigureFilters) {
  const conflicts = listConflicts(desk.db);
  const scope: FigureScope = { filters, conflicting: [...conflicts.keys()] };
  const showing: Showing = { into: filters.into, table: currentRateTable(desk.db) };
  return { conflicts, scope, showing };
}

/** A further page of the table; `cursor` is the `nextCursor` of the page before. */
export function readMoreFigures(
  desk: Desk,
  actor: Actor,
  filters: FigureFilters,
  cursor: string,
): FiguresPage {
  requireRight(actor, 'read');
  const { conflicts, scope, showing } = openScope(desk, filters);
  return readPage(desk, scope, conflicts, showing, cursor);
}

/** The figures under these filters: the first page of the table, and all that stands around it. */
export function readFigures(
  desk: Desk,
  actor: Actor,
  filters: FigureFilters,
  isCompared: boolean,
): FiguresView {
  requireRight(actor, 'read');
  const { db } = desk;
  const { conflicts, scope, showing } = openScope(desk, filters);
  const { table } = showing;
  const facets = readFacets(desk, scope);
  const byId = (options: FacetOption[]) =>
    new Map(options.map(({ value, label }) => [Number(value), label] as const));
  return {
    ...readPage(desk, scope, conflicts, showing, null),
    total: countStoredFigures(db),
    matching: countFigures(db, scope),
    conflicts: countFigures(db, { ...scope, filters: { ...filters, conflicts: true } }),
    facets,
    years: findFigureYears(db, scope),
    ...readFigurePanels(desk, scope, conflicts, showing, isCompared),
    sentence: describeFigures(filters, { subjects: byId(facets.subjects), sources: byId(facets.sources) }),
    rates: {
      name: tableName(table),
      sources: table.sources,
      isShipped: table === SHIPPED_RATES,
      currencies: currenciesOf(table),
    },
    conversion: readConversion(desk, scope, showing),
  };
}
