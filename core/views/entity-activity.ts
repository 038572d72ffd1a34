import { EVENT_FAMILIES, type EventFamily } from '@/core/model/event';
import { addMonths, formatEdtf, monthsBetween } from '@/core/time/edtf';
import type { ThemeRef } from './refs';

/** What a count of events over time needs to know of one. `month` is null for a date that is coarser or has no year. */
export interface DatedEvent {
  id: number;
  family: EventFamily;
  edtf: string | null;
  month: string | null;
  /** First ISO day that the date can mean; null without a year. */
  lower: string | null;
}

export interface ActivityMonth {
  month: string;
  counts: Partial<Record<EventFamily, number>>;
  total: number;
}

/** Events by month, gaps filled. What is coarser than a month is counted apart and never spread. */
export interface Activity {
  months: ActivityMonth[];
  /** "2024": 3, newest first. */
  coarse: { label: string; count: number }[];
  undated: number;
  /** Events before the first month shown. */
  earlier: number;
  families: EventFamily[];
}

/** A chart of single months holds three years. */
const MOST_MONTHS = 36;
const FEWEST_MONTHS = 12;

/** Count events by month: at least twelve months and at most thirty-six, up to the last one that has an event. */
export function buildActivity(events: DatedEvent[]): Activity {
  const months = events.flatMap((event) => (event.month === null ? [] : [event.month])).sort();
  const coarse = new Map<string, number>();
  for (const event of events) {
    if (event.month !== null || event.edtf === null || event.lower === null) continue;
    coarse.set(event.edtf, (coarse.get(event.edtf) ?? 0) + 1);
  }
  const first = months[0];
  const last = months.at(-1);
  const bins: ActivityMonth[] = [];
  let earlier = 0;
  if (first !== undefined && last !== undefined) {
    const span = Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, monthsBetween(first, last) + 1));
    const start = addMonths(last, 1 - span);
    for (let month = start; month <= last; month = addMonths(month, 1))
      bins.push({ month, counts: {}, total: 0 });
    for (const event of events) {
      if (event.month === null) continue;
      const bin = bins[monthsBetween(start, event.month)];
      if (!bin) {
        earlier++;
        continue;
      }
      bin.counts[event.family] = (bin.counts[event.family] ?? 0) + 1;
      bin.total++;
    }
  }
  return {
    months: bins,
    coarse: [...coarse]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([edtf, count]) => ({ label: formatEdtf(edtf), count })),
    undated: events.filter((event) => event.lower === null).length,
    earlier,
    families: EVENT_FAMILIES.filter((family) => events.some((event) => event.family === family)),
  };
}

/** Themes by month: how many events carry each. */
export interface ThemeHeat {
  /** Years for which events are known to the year only: a column each, before the months. */
  years: string[];
  months: string[];
  rows: { theme: ThemeRef; byYear: number[]; byMonth: number[]; total: number }[];
  /** The highest cell, for the scale. */
  peak: number;
}

const MOST_THEMES = 8;
const HEAT_MONTHS = 13;

/**
 * The themes of some events by month: the eight most frequent, over the thirteen months up to the last dated event, with a
 * column of their own for years of which nothing finer is known. Null without a dated event that carries a theme.
 */
export function buildThemeHeat(events: (DatedEvent & { themes: ThemeRef[] })[]): ThemeHeat | null {
  const carrying = events.filter((event) => event.themes.length > 0 && event.lower !== null);
  const last = carrying
    .flatMap((event) => event.month ?? [])
    .sort()
    .at(-1);
  const months =
    last === undefined
      ? []
      : Array.from({ length: HEAT_MONTHS }, (_, i) => addMonths(last, i + 1 - HEAT_MONTHS));
  const years = [
    ...new Set(carrying.flatMap((event) => (event.month === null ? [event.lower?.slice(0, 4) ?? ''] : []))),
  ].sort();
  const totals = new Map<string, { theme: ThemeRef; byYear: number[]; byMonth: number[]; total: number }>();
  for (const event of carrying) {
    const month = event.month === null ? -1 : months.indexOf(event.month);
    const year = event.month === null ? years.indexOf(event.lower?.slice(0, 4) ?? '') : -1;
    if (month < 0 && year < 0) continue;
    for (const theme of event.themes) {
      const row = totals.get(theme.key) ?? {
        theme,
        byYear: years.map(() => 0),
        byMonth: months.map(() => 0),
        total: 0,
      };
      if (month >= 0) row.byMonth[month] = (row.byMonth[month] ?? 0) + 1;
      else row.byYear[year] = (row.byYear[year] ?? 0) + 1;
      row.total++;
      totals.set(theme.key, row);
    }
  }
  if (totals.size === 0) return null;
  const rows = [...totals.values()]
    .sort((a, b) => b.total - a.total || a.theme.label.localeCompare(b.theme.label))
    .slice(0, MOST_THEMES);
  return { years, months, rows, peak: Math.max(...rows.flatMap((row) => [...row.byYear, ...row.byMonth])) };
}

/** The step (1 to 5) of the sequential scale for a count; 0 for none. */
export function heatStep(count: number, peak: number): number {
  if (count <= 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil((5 * count) / Math.max(5, peak))));
}
