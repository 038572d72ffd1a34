import { FACETS, type Filters } from '@/core/filters/filters';
import { formatEdtf, MONTHS } from '@/core/time/edtf';
import type { DateView, EventRow } from './event-row';
import type { EventGroup, FacetOption, TimelineView } from './timeline';

const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-08` as "August 2025". */
export function formatLongMonth(month: string): string {
  return `${LONG_MONTHS[Number(month.slice(5, 7)) - 1] ?? MONTHS[0]} ${month.slice(0, 4)}`;
}

/** The heading that an event stands under: its month, or what is known of its date, or that nothing is. */
export function groupOf(date: DateView): { key: string; heading: string } {
  if (!date.edtf) return { key: 'undated', heading: 'Undated' };
  if (!date.lower || !date.upper) return { key: 'no-year', heading: 'Year unknown' };
  const month = date.lower.slice(0, 7);
  // Days are known: the month in which it begins is certain, even where it ends in the next.
  if (date.precision === 'day' || date.upper.slice(0, 7) === month)
    return { key: month, heading: formatLongMonth(month) };
  const span = formatEdtf(date.edtf.replace(/[~?%]/g, ''));
  return { key: `${date.lower}/${date.upper}`, heading: `${span}, month unknown` };
}

/** Rows under their headings, in the order in which they come. */
export function groupRows(rows: EventRow[]): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const row of rows) {
    const { key, heading } = groupOf(row.date);
    const open = groups.find((group) => group.key === key);
    if (open) open.rows.push(row);
    else groups.push({ key, heading, rows: [row] });
  }
  return groups;
}

/**
 * Facets with the choices of `filters` marked, whatever view they were counted for: a choice shows at once, also while
 * its counts are on their way or when they fail to come. What is chosen but not offered is added by its bare value.
 */
export function markChoices(facets: TimelineView['facets'], filters: Filters): TimelineView['facets'] {
  const marked = { ...facets };
  for (const facet of FACETS) marked[facet] = markOptions(facets[facet], filters[facet]);
  return marked;
}

/** One facet of the same: `chosen` marked among its options, and what of it they do not have after them. */
export function markOptions(options: FacetOption[], chosen: (string | number)[]): FacetOption[] {
  const values = chosen.map(String);
  const unknown = values.filter((value) => !options.some((option) => option.value === value));
  return [
    ...options.map((option): FacetOption => ({ ...option, selected: values.includes(option.value) })),
    ...unknown.map((value): FacetOption => ({ value, label: value, count: 0, selected: true })),
  ];
}
