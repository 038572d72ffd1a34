import { numberingOf } from '@/core/cadence/numbering';
import type { Filters } from '@/core/filters/filters';
import type { EventFamily } from '@/core/model/event';
import { addMonths } from '@/core/time/edtf';
import type { SeriesRef } from './refs';
import type { EventGroup, MonthBin, MonthGap } from './timeline';

/** A stored event that is counted by the year: "12th of 2025". Bounds are ISO days; null without a known date. */
export interface NumberedEvent extends Pick<SeriesRef, 'body' | 'kind' | 'apart'> {
  id?: number;
  family: EventFamily;
  /** Its series belongs to one of the entities that a view is narrowed to, or to any where it is not. */
  isChosen: boolean;
  year: number;
  ordinal: number;
  lower: string | null;
  upper: string | null;
}

/**
 * Whether counts can say what is missing under these filters: of a meeting that is not stored one knows its type and
 * whose it is, but not what it was about, who would have told it or how it would have been dated.
 */
export function gapsAnswerTo({ themes, sources, statuses, precisions, grade }: Filters): boolean {
  return [themes, sources, statuses, precisions].every((list) => list.length === 0) && grade === null;
}

/** Events by their numbering. Series are few: what each one's name says is asked once. */
function byNumbering(numbered: NumberedEvent[]): Map<string, NumberedEvent[]> {
  const groups = new Map<string, NumberedEvent[]>();
  const ofSeries = new Map<string, NumberedEvent[]>();
  for (const event of numbered) {
    const name = `${event.apart ? event.id : ''} ${event.kind} ${event.body}`;
    let group = ofSeries.get(name);
    if (!group) {
      const numbering = numberingOf(event);
      group = groups.get(numbering) ?? [];
      groups.set(numbering, group);
      ofSeries.set(name, group);
    }
    group.push(event);
  }
  return groups;
}

/** Whether every missing number of a numbering would pass the filters, by its whole: "3rd" misses no "2nd" that is stored. */
const isAnswering = (events: NumberedEvent[], { families }: Pick<Filters, 'families'>): boolean =>
  events.some((event) => event.isChosen) &&
  (families.length === 0 || events.every(({ family }) => families.includes(family)));

/** Two stored numbers of one numbering and year, whole months apart, and how many between them are not stored. */
interface Stretch {
  numbering: string;
  missing: number;
  /** Last day before and first day after what is missing. */
  after: string;
  before: string;
}

const isMonth = (known: NumberedEvent): known is NumberedEvent & { lower: string; upper: string } =>
  known.lower !== null && known.upper !== null && known.lower.slice(0, 7) === known.upper.slice(0, 7);

/** Whether a whole month lies between two days. Most meetings follow each other faster, and can leave no month empty. */
function hasMonthBetween(after: string, before: string): boolean {
  const countOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return countOf(before) - countOf(after) > 1;
}

/** The stretches of one numbering. */
function stretchesOf(numbering: string, events: NumberedEvent[]): Stretch[] {
  const byYear = new Map<number, NumberedEvent[]>();
  for (const event of events) {
    const known = byYear.get(event.year);
    if (known) known.push(event);
    else byYear.set(event.year, [event]);
  }
  return [...byYear].flatMap(([year, each]) => stretchesOfYear(numbering, year, each));
}

/** From 1 January, when its count begins anew. */
function stretchesOfYear(numbering: string, year: number, events: NumberedEvent[]): Stretch[] {
  const ordinals = [...new Set(events.map((event) => event.ordinal))];
  const placed = events.filter(isMonth).sort((a, b) => a.ordinal - b.ordinal);
  const stretches: Stretch[] = [];
  let from = { ordinal: 0, upper: `${year - 1}-12-31` };
  for (const event of placed) {
    // A number that is stored without its month is not missing, wherever it lies.
    const stored = ordinals.filter((ordinal) => ordinal > from.ordinal && ordinal < event.ordinal).length;
    const missing = event.ordinal - from.ordinal - 1 - stored;
    if (missing > 0 && hasMonthBetween(from.upper, event.lower)) {
      stretches.push({ numbering, missing, after: from.upper, before: event.lower });
    }
    from = event;
  }
  return stretches;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

/** Runs of months in which nothing is stored, first and last month. */
function emptyRuns(months: MonthBin[]): { from: string; to: string }[] {
  const runs: { from: string; to: string }[] = [];
  for (const { month, total } of months) {
    if (total > 0) continue;
    const open = runs.at(-1);
    if (open && addMonths(open.to, 1) === month) open.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
}

/**
 * Months in which nothing is stored although the numbers of a series before and after say that meetings took place.
 * They may lie in these months or beside them, so each gap says between which days; empty months that no count speaks
 * of are no gaps. `months` must hold what is stored under `filters`, `numbered` all that is; null where the filters ask
 * for more than the counts can tell.
 */
export function findGaps(months: MonthBin[], numbered: NumberedEvent[], filters: Filters): MonthGap[] | null {
  if (!gapsAnswerTo(filters)) return null;
  // Bodies that count on in one numbering fill each other's gaps.
  const stretches = [...byNumbering(numbered)].flatMap(([numbering, events]) =>
    isAnswering(events, filters) ? stretchesOf(numbering, events) : [],
  );
  return emptyRuns(months).flatMap(({ from, to }): MonthGap[] => {
    // Only whole months count: a stretch that begins or ends in a month says nothing of its empty rest.
    const spoken = stretches
      .map((each) => ({
        ...each,
        from: later(from, addMonths(each.after.slice(0, 7), 1)),
        to: earlier(to, addMonths(each.before.slice(0, 7), -1)),
      }))
      .filter((each) => each.from <= each.to);
    if (spoken.length === 0) return [];
    return [
      {
        from: spoken.map((each) => each.from).reduce(earlier),
        to: spoken.map((each) => each.to).reduce(later),
        missing: spoken.reduce((sum, each) => sum + each.missing, 0),
        series: new Set(spoken.map((each) => each.numbering)).size,
        after: spoken.map((each) => each.after).reduce(earlier),
        before: spoken.map((each) => each.before).reduce(later),
      },
    ];
  });
}

/** Groups of events with the gaps that lie between their months, in the order of the list. */
export function weaveGaps(groups: EventGroup[], gaps: MonthGap[]): (EventGroup | MonthGap)[] {
  const woven: (EventGroup | MonthGap)[] = [];
  let last: string | null = null;
  for (const group of groups) {
    const month = /^\d{4}-\d{2}$/.test(group.key) ? group.key : null;
    if (month && last) {
      const [low, high] = last < month ? [last, month] : [month, last];
      const between = gaps.filter(({ from, to }) => from > low && to < high);
      woven.push(...(last < month ? between : between.toReversed()));
    }
    woven.push(group);
    last = month ?? last;
  }
  return woven;
}
