import { FilterError } from '@/core/filters/codec';
import { isNatural, oneOf, type Rule, readFields, words } from '@/core/filters/rules';
import { METRICS, type Metric } from '@/core/model/figure';
import { REVIEW_STATUSES, type ReviewStatus } from '@/core/model/review';

export const FIGURE_SORTS = ['newest', 'oldest', 'subject', 'largest', 'smallest', 'source'] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

export const FIGURE_SORT_LABELS: Record<FigureSort, string> = {
  newest: 'Newest period first',
  oldest: 'Oldest period first',
  subject: 'By subject',
  largest: 'Largest first, by unit',
  smallest: 'Smallest first, by unit',
  source: 'By source',
};

/**
 * What a view of figures is narrowed to. Lists are sorted and without repeats; an empty one means "all" (for `statuses`:
 * all but rejected). `subjects` are entities, `topics` subjects that are words ("rare earth concentrate"): either kind is
 * let through where one is chosen. `from` and `to` are years or months, inclusive; a figure is inside when its period
 * touches them, so one without a period is only shown without both. `into` is the currency that amounts are converted
 * into; null leaves them as stated.
 */
export interface FigureFilters {
  subjects: number[];
  topics: string[];
  metrics: Metric[];
  units: string[];
  sources: number[];
  statuses: ReviewStatus[];
  from: string | null;
  to: string | null;
  conflicts: boolean;
  into: string | null;
  sort: FigureSort;
}

/** No narrowing at all, amounts as stated. */
export const NO_FIGURE_FILTERS: FigureFilters = {
  subjects: [],
  topics: [],
  metrics: [],
  units: [],
  sources: [],
  statuses: [],
  from: null,
  to: null,
  conflicts: false,
  into: null,
  sort: 'newest',
};

export const FIGURE_FACETS = ['subjects', 'topics', 'metrics', 'units', 'sources', 'statuses'] as const;
export type FigureFacet = (typeof FIGURE_FACETS)[number];

/** The fields and their names in an address. */
const PARAMETERS = {
  subjects: 'subject',
  topics: 'topic',
  metrics: 'metric',
  units: 'unit',
  sources: 'source',
  statuses: 'status',
  from: 'from',
  to: 'to',
  conflicts: 'conflicts',
  into: 'into',
  sort: 'sort',
} as const satisfies Record<keyof FigureFilters, string>;

const matches = (pattern: RegExp, says: string): Rule => ({
  holds: (item) => typeof item === 'string' && pattern.test(item),
  says,
});
const PERIOD_END = matches(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'a year, or a month as YYYY-MM');

const RULES: Record<keyof FigureFilters, Rule> = {
  subjects: isNatural,
  topics: words(1, 200),
  metrics: oneOf(METRICS),
  units: words(1, 40),
  sources: isNatural,
  statuses: oneOf(REVIEW_STATUSES),
  from: PERIOD_END,
  to: PERIOD_END,
  conflicts: { holds: (item) => typeof item === 'boolean', says: '1 or nothing' },
  into: matches(/^[A-Z]{3}$/, 'a currency code such as USD'),
  sort: oneOf(FIGURE_SORTS),
};

const NUMERIC = new Set<FigureFacet>(['subjects', 'sources']);

/** Words may hold the comma that parts them. */
const escapeItem = (item: string): string => item.replaceAll('%', '%25').replaceAll(',', '%2C');
const unescapeItem = (item: string): string => item.replaceAll('%2C', ',').replaceAll('%25', '%');

function toList(text: string | null, isNumeric: boolean): (string | number)[] {
  const items = [...new Set((text ?? '').split(',').filter((item) => item !== ''))].map(unescapeItem);
  if (!isNumeric) return items.sort();
  // What is no plain number stays a string, so that the schema names it.
  const numbers = items.map((item) => (/^\d{1,15}$/.test(item) ? Number(item) : item));
  return [...new Set(numbers)].sort((a, b) => Number(a) - Number(b));
}

/** Read filters strictly: throws FilterError with the first parameter that is wrong. Other parameters are left alone. */
export function parseFigureFilters(params: URLSearchParams): FigureFilters {
  const raw: Record<string, unknown> = {};
  for (const facet of FIGURE_FACETS) raw[facet] = toList(params.get(PARAMETERS[facet]), NUMERIC.has(facet));
  for (const name of ['from', 'to', 'into'] as const) raw[name] = params.get(name) || null;
  raw.sort = params.get('sort') || NO_FIGURE_FILTERS.sort;
  const conflicts = params.get('conflicts') || '0';
  raw.conflicts = conflicts === '1' ? true : conflicts === '0' ? false : conflicts;
  const filters = readFields<FigureFilters>(raw, RULES, (field, says) => {
    const parameter = PARAMETERS[field as keyof FigureFilters];
    throw new FilterError(
      parameter,
      `“${params.get(parameter) ?? ''}” is not a value of ${parameter}: ${says}.`,
    );
  });
  const { from, to } = filters;
  if (from && to && from.slice(0, to.length) > to) {
    throw new FilterError('to', `The period ends (${to}) before it begins (${from}).`);
  }
  return filters;
}

/** Read filters leniently, as a page does with an address that somebody typed: what is wrong is left out. */
export function parseFigureFiltersLeniently(params: URLSearchParams): FigureFilters {
  const kept = new URLSearchParams();
  for (const name of Object.values(PARAMETERS)) {
    for (const value of (params.get(name) ?? '').split(',')) {
      const attempt = new URLSearchParams(kept);
      const before = kept.get(name);
      attempt.set(name, before ? `${before},${value}` : value);
      try {
        parseFigureFilters(attempt);
        kept.set(name, attempt.get(name) ?? '');
      } catch (error) {
        if (!(error instanceof FilterError)) throw error;
      }
    }
  }
  return parseFigureFilters(kept);
}

/**
 * The canonical query of a view: lists sorted, defaults left out, names in one order. Two filters are the same view
 * exactly when this gives the same text; it is also their query key.
 */
export function formatFigureFilters(filters: FigureFilters): string {
  const params = new URLSearchParams();
  for (const facet of FIGURE_FACETS) {
    const items = filters[facet].map((item) => escapeItem(String(item)));
    const list = toList(items.join(','), NUMERIC.has(facet)).map((item) => escapeItem(String(item)));
    if (list.length > 0) params.set(PARAMETERS[facet], list.join(','));
  }
  for (const name of ['from', 'to', 'into'] as const) {
    const value = filters[name];
    if (value !== null) params.set(name, value);
  }
  if (filters.conflicts) params.set('conflicts', '1');
  if (filters.sort !== NO_FIGURE_FILTERS.sort) params.set('sort', filters.sort);
  return params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** True when nothing narrows the view: conversion and order do not. */
export const isWholeView = (filters: FigureFilters): boolean =>
  FIGURE_FACETS.every((facet) => filters[facet].length === 0) &&
  filters.from === null &&
  filters.to === null &&
  !filters.conflicts;
