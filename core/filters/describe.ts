import { EVENT_FAMILY_LABELS } from '@/core/model/event';
import { REVIEW_STATUS_LABELS } from '@/core/model/review';
import { type DatePrecision, formatEdtf } from '@/core/time/edtf';
import type { Filters, GradeFloor, PeriodFilters } from './filters';
import { daysOfPeriod, isInMonths, type Period } from './period';

/** How the precision of a date is called in lists and sentences. */
export const PRECISION_LABELS: Record<DatePrecision, string> = {
  day: 'Exact day',
  month: 'Month only',
  season: 'Part of the year',
  year: 'Year only',
  none: 'No date',
};

/** A least reliability in words: "D or better", "A". */
export const describeGrade = (grade: GradeFloor): string => (grade === 'A' ? 'A' : `${grade} or better`);

/** Names for what the filters know by id or key only. */
export interface FilterNames {
  themes: Map<string, string>;
  entities: Map<number, string>;
  sources: Map<number, string>;
}

/** The period of a view in words: "Oct 2024 – Aug 2025", "since Oct 2024", "until Aug 2025", or null. */
export function describePeriod(period: Period): string | null {
  // A day beside a month would read as if one were known less well.
  const { from, to } = isInMonths(period) ? period : daysOfPeriod(period);
  if (from && to) return formatEdtf(from === to ? from : `${from}/${to}`);
  if (from) return `since ${formatEdtf(from)}`;
  return to ? `until ${formatEdtf(to)}` : null;
}

const any = (words: string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? '');

/** "certainly within Oct 2024 – Aug 2025", "possibly since Oct 2024", or null without a period. */
export function describeWithin(filters: PeriodFilters): string | null {
  const period = describePeriod(filters);
  if (!period) return null;
  const how = filters.within === 'certain' ? 'certainly' : 'possibly';
  return filters.from && filters.to ? `${how} within ${period}` : `${how} ${period}`;
}

/** What the filters narrow a list of events to, as a sentence that a person reads. */
export function describeFilters(filters: Filters, names: FilterNames): string {
  const parts: string[] = [];
  if (filters.families.length > 0)
    parts.push(any(filters.families.map((family) => EVENT_FAMILY_LABELS[family])));
  if (filters.themes.length > 0) {
    parts.push(`about ${any(filters.themes.map((key) => names.themes.get(key) ?? key))}`);
  }
  if (filters.entities.length > 0) {
    parts.push(`with ${any(filters.entities.map((id) => names.entities.get(id) ?? `entity ${id}`))}`);
  }
  if (filters.sources.length > 0) {
    parts.push(`from ${any(filters.sources.map((id) => names.sources.get(id) ?? `source ${id}`))}`);
  }
  if (filters.statuses.length > 0) {
    parts.push(any(filters.statuses.map((status) => REVIEW_STATUS_LABELS[status].toLowerCase())));
  }
  if (filters.precisions.length > 0) {
    parts.push(
      `dated to: ${any(filters.precisions.map((precision) => PRECISION_LABELS[precision].toLowerCase()))}`,
    );
  }
  if (filters.grade) {
    parts.push(
      `from sources graded ${describeGrade(filters.grade)}, leaving out those that cannot be judged`,
    );
  }
  const within = describeWithin(filters);
  if (within) parts.push(within);
  return parts.length > 0 ? `Events: ${parts.join('; ')}.` : 'All events.';
}
