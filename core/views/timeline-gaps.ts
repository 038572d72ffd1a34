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

/** The numberings of which every missing number would pass the filters, by their whole: "3rd" misses no "2nd" that is stored. */
function answering(numbered: NumberedEvent[], { families }: Pick<Filters, 'families'>): NumberedEvent[] {
  const byNumbering = new Map<string, NumberedEvent[]>();
  for (const event of numbered) {
    const known = byNumbering.get(numberingOf(event));
    if (known) known.push(event);
    else byNumbering.set(numberingOf(event), [event]);
  }
  return [...byNumbering.values()]
    .filter((events) => events.some((event) => event.isChosen))
    .filter((events) => families.length === 0 || events.every(({ family }) => families.includes(family)))
    .flat();
}

/** Two stored numbers of one numbering and year, and how many between them are not stored. */
interface Stretch {
  numbering: string;
  missing: number;
  /** Last day before and first day after what is missing. */
  after: string;
  before: string;
}

const isMonth = (known: NumberedEvent): known is NumberedEvent & { lower: string; upper: string } =>
  known.lower !== null && known.upper !== null && known.lower.slice(0, 7) === known.upper.slice(0, 7);

/** The stretches of one numbering and year, from 1 January, when its count begins anew. */
function stretchesOf(events: NumberedEvent[]): Stretch[] {
  const first = events[0];
  if (!first) return [];
  const numbering = numberingOf(first);
  const { year } = first;
  const ordinals = [...new Set(events.map((event) => event.ordinal))];
  const placed = events.filter(isMonth).sort((a, b) => a.ordinal - b.ordinal);
  const stretches: Stretch[] = [];
  let from = { ordinal: 0, upper: `${year - 1}-12-31` };
  for (const event of placed) {
    // A number that is stored without its month is not missing, wherever it lies.
    const stored = ordinals.filter((ordinal) => ordinal > from.ordinal && ordinal < event.ordinal).length;
    const missing = event.ordinal - from.ordinal - 1 - stored;
    if (missing > 0 && from.upper < event.lower) {
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
  const byYear = new Map<string, NumberedEvent[]>();
  for (const event of answering(numbered, filters)) {
    // Bodies that count on in one numbering fill each other's gaps.
    const key = `${numberingOf(event)} ${event.year}`;
    const known = byYear.get(key);
    if (known) known.push(event);
    else byYear.set(key, [event]);
  }
  const stretches = [...byYear.values()].flatMap(stretchesOf);
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
