import { EVENT_FAMILIES } from '../model/event';
import { REVIEW_STATUSES } from '../model/review';
import { DATE_PRECISIONS } from '../time/edtf';
import { type Filters, GRADE_FLOORS, NO_FILTERS, WITHIN } from './filters';
import { canonicalPeriod, firstDayOf, isPeriodEnd, lastDayOf } from './period';
import { isNatural, oneOf, type Rule, readFields } from './rules';

/** The lists of `Filters` and their names in an address. */
const LISTS = [
  ['families', 'family'],
  ['themes', 'theme'],
  ['entities', 'entity'],
  ['sources', 'source'],
  ['statuses', 'status'],
  ['precisions', 'precision'],
] as const;
const NUMERIC = new Set<string>(['entities', 'sources']);
const SINGLES = ['from', 'to', 'within', 'grade', 'sort'] as const;

/** A parameter that no view understands; `parameter` is its name in the address. */
export class FilterError extends Error {
  override name = 'FilterError';
  constructor(
    readonly parameter: string,
    message: string,
  ) {
    super(message);
  }
}

const PERIOD_END: Rule = {
  holds: (item) => typeof item === 'string' && isPeriodEnd(item),
  says: 'a month as YYYY-MM or a day as YYYY-MM-DD',
};

/** What one item of each field must be. By hand, not by the schema library: it would cost every page 18 kB at first load. */
const RULES: Record<keyof Filters, Rule> = {
  families: oneOf(EVENT_FAMILIES),
  themes: { holds: (item) => typeof item === 'string' && /^[a-z0-9-]+$/.test(item), says: 'a theme key' },
  entities: isNatural,
  sources: isNatural,
  statuses: oneOf(REVIEW_STATUSES),
  precisions: oneOf(DATE_PRECISIONS),
  from: PERIOD_END,
  to: PERIOD_END,
  within: oneOf(WITHIN),
  grade: oneOf(GRADE_FLOORS),
  sort: oneOf(['newest', 'oldest']),
};

const PARAMETER_OF = new Map<string, string>([...LISTS, ...SINGLES.map((name) => [name, name] as const)]);

function toList(text: string | null, isNumeric: boolean): (string | number)[] {
  const items = [...new Set((text ?? '').split(',').filter((item) => item !== ''))];
  if (!isNumeric) return items.sort();
  // What is no plain number stays a string, so that the schema names it.
  const numbers = items.map((item) => (/^\d{1,15}$/.test(item) ? Number(item) : item));
  return [...new Set(numbers)].sort((a, b) => Number(a) - Number(b));
}

/** One way to say a period; without one there is nothing that a date could certainly be within. */
function canonicalFilters(filters: Filters): Filters {
  const { from, to } = canonicalPeriod(filters);
  return { ...filters, from, to, within: from || to ? filters.within : NO_FILTERS.within };
}

/**
 * Read filters strictly, as the API does: throws FilterError with the first parameter that is wrong. Parameters that
 * are no filters (cursor, event) are left alone.
 */
export function parseFilters(params: URLSearchParams): Filters {
  const raw: Record<string, unknown> = {};
  for (const [field, name] of LISTS) raw[field] = toList(params.get(name), NUMERIC.has(field));
  for (const name of SINGLES) raw[name] = params.get(name) || NO_FILTERS[name];
  const filters = readFields<Filters>(raw, RULES, (field, says) => {
    const parameter = PARAMETER_OF.get(field) ?? field;
    throw new FilterError(
      parameter,
      `“${params.get(parameter) ?? ''}” is not a value of ${parameter}: ${says}.`,
    );
  });
  const { from, to } = filters;
  if (from && to && firstDayOf(from) > lastDayOf(to)) {
    throw new FilterError('to', `The period ends (${to}) before it begins (${from}).`);
  }
  return canonicalFilters(filters);
}

/** Read filters leniently, as a page does with an address that somebody typed: what is wrong is left out. */
export function parseFiltersLeniently(params: URLSearchParams): Filters {
  const kept = new URLSearchParams();
  for (const name of PARAMETER_OF.values()) {
    for (const value of (params.get(name) ?? '').split(',')) {
      const attempt = new URLSearchParams(kept);
      const before = kept.get(name);
      attempt.set(name, before ? `${before},${value}` : value);
      try {
        parseFilters(attempt);
        kept.set(name, attempt.get(name) ?? '');
      } catch (error) {
        if (!(error instanceof FilterError)) throw error;
      }
    }
  }
  return parseFilters(kept);
}

/**
 * The canonical address of a view: lists sorted, defaults left out, names in one order. Two filters are the same view
 * exactly when this gives the same text; it is also their query key.
 */
export function formatFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  for (const [field, name] of LISTS) {
    const list = toList(filters[field].join(','), NUMERIC.has(field));
    if (list.length > 0) params.set(name, list.join(','));
  }
  const canonical = canonicalFilters(filters);
  for (const name of SINGLES) {
    const value = canonical[name];
    if (value !== null && value !== NO_FILTERS[name]) params.set(name, value);
  }
  return params;
}

/** The same as a string for an address, commas readable: `theme=governance,safety&from=2025-01`. */
export function formatFiltersQuery(filters: Filters): string {
  return formatFilters(filters).toString().replaceAll('%2C', ',');
}
