import { MONTHS } from '@/core/time/edtf';
import { startOfUnit, type TimeUnit } from '@/core/time/units';
import type { Histogram } from './timeline';

/** The widths, in pixels, for which an axis is labelled apart: each drawing is right from its width up to the next. */
export const AXIS_WIDTHS = [290, 560, 900] as const;

/** A word under a unit of the chart, and the drawings (by their place in `AXIS_WIDTHS`) that have it. */
export interface AxisLabel {
  at: number;
  text: string;
  isMajor: boolean;
  widths: number[];
}

/** A way to label: `at` gives the word under a unit or null, about every so many units, `room` pixels wide. */
interface Level {
  every: number;
  room: number;
  at: (start: string) => string | null;
}

const yearOf = (start: string) => Number(start.slice(0, 4));
const monthOf = (start: string) => Number(start.slice(5, 7));
const dayOf = (start: string) => Number(start.slice(8, 10));
const monthName = (start: string) => MONTHS[monthOf(start) - 1] ?? '';
/** The unit is the first of its month: a month itself, the first Monday, or the first day. */
const isFirst = (start: string) => dayOf(start) <= 7;

const monthsEvery = (step: number, every: number): Level => ({
  every,
  room: 30,
  at: (start) => (isFirst(start) && monthOf(start) % step === 1 % step ? monthName(start) : null),
});
const days = (every: number, room: number, chosen: (day: number) => boolean): Level => ({
  every,
  room,
  at: (start) => (chosen(dayOf(start)) ? String(dayOf(start)) : null),
});

const MINOR: Record<TimeUnit, Level[]> = {
  year: [],
  quarter: [{ every: 1, room: 24, at: (start) => `Q${(monthOf(start) + 2) / 3}` }],
  month: [monthsEvery(3, 3), monthsEvery(6, 6)],
  week: [monthsEvery(1, 4.3), monthsEvery(3, 13), monthsEvery(6, 26)],
  day: [
    days(1, 20, () => true),
    days(7, 22, (day) => day % 7 === 1 && day < 29),
    days(14, 24, (day) => day === 1 || day === 15),
  ],
};

const UNITS_OF_YEAR = { year: 1, quarter: 4, month: 12, week: 52 } as const;

function majorLevels(unit: TimeUnit): Level[] {
  if (unit === 'day') {
    return [1, 3].map((step) => ({
      every: 30 * step,
      room: 62,
      at: (start) =>
        dayOf(start) === 1 && monthOf(start) % step === 1 % step
          ? `${monthName(start)} ${yearOf(start)}`
          : null,
    }));
  }
  return [1, 2, 5, 10, 20, 50, 100].map((step) => ({
    every: step * UNITS_OF_YEAR[unit],
    room: 36,
    at: (start) =>
      yearOf(start) % step === 0 && monthOf(start) === 1 && isFirst(start) ? String(yearOf(start)) : null,
  }));
}

/** What the first unit is called where the chart begins in the middle of a year or month. */
const opening = (start: string, unit: TimeUnit) =>
  unit === 'day' ? `${monthName(start)} ${yearOf(start)}` : String(yearOf(start));

/** The words below the chart, for each width as many as find room: names of units above, years (or months) in bold below. */
export function labelAxis({ start, size, unit }: Pick<Histogram, 'start' | 'size' | 'unit'>): AxisLabel[] {
  const starts = Array.from({ length: size }, (_, at) => startOfUnit(start, unit, at));
  const labels = new Map<string, AxisLabel>();
  const put = (at: number, text: string, isMajor: boolean, width: number) => {
    const known = labels.get(`${at} ${isMajor}`);
    if (known) known.widths.push(width);
    else labels.set(`${at} ${isMajor}`, { at, text, isMajor, widths: [width] });
  };
  for (const [width, pixels] of AXIS_WIDTHS.entries()) {
    const slot = pixels / size;
    const fits = (levels: Level[]) => levels.find(({ every, room }) => every * slot >= room);
    for (const [isMajor, level] of [
      [false, fits(MINOR[unit])],
      [true, fits(majorLevels(unit))],
    ] as const) {
      if (!level) continue;
      const found = starts.flatMap((each, at) => {
        const text = level.at(each);
        return text === null ? [] : [{ at, text }];
      });
      if (isMajor && (found[0]?.at ?? size) * slot >= level.room) {
        put(0, opening(start, unit), true, width);
      }
      // A word at the right edge must find room as well.
      for (const { at, text } of found) {
        if ((size - at) * slot >= level.room * 0.6) put(at, text, isMajor, width);
      }
    }
  }
  return [...labels.values()].sort((a, b) => a.at - b.at);
}
