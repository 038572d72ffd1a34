import { daysInMonth } from '@/core/time/edtf';
import { ANY_YEAR, MONTH, WEEKDAY, weekdayNumber } from '../rules/calendar';
import {
  DAY,
  type DateRule,
  dayOf,
  LEAD,
  monthOf,
  NO_DIGIT,
  spanOf,
  stretch,
  WEEKDAY_NAMES,
} from './dates-english-shape';
import type { MonthDay, RawDate } from './dates-shape';

/** Weekdays, and stretches that run from one weekday to another. */

/** "Put off from Monday to Thursday": the one day in place of the other, no stretch. */
const MOVED_BEFORE =
  /\b(?:postponed|moved|shifted|deferred|delayed|put (?:off|back)|pushed back|brought forward|rescheduled|changed|switched) (?:[\w-]+ ){0,4}from $/i;
/** "Open Monday to Friday", "shifts run from Monday to Friday": so every week. */
const HABIT_BEFORE =
  /\b(?:open|daily|works?|weekly|every week|each week|hours|shifts?),? (?:run |runs |is |are )?(?:from )?$/i;
/** "Saturday and Sunday shifts": a kind of thing. */
const KIND_BEHIND =
  '(?:shifts?|services?|editions?|papers?|nights|mornings|afternoons|work|working|overtime|rates?|trading)';

/** Days from one weekday to the next that has another name; a week between two of one name. */
const daysUntil = (since: number, weekday: number): number => ((weekday - since + 6) % 7) + 1;

/** The day so many days behind a day of a month; null where only the year tells how long the month is. */
function dayBehind({ month, day }: { month: number; day: number }, by: number): MonthDay | null {
  const last = daysInMonth(2025, month);
  if (day + by <= last) return { month, day: day + by };
  return month === 2 ? null : { month: month === 12 ? 1 : month + 1, day: day + by - last };
}

/** A stretch that begins on a told day and ends so many days behind it. */
function stretchOf(
  match: RegExpMatchArray,
  month: number,
  day: number,
  by: number,
  year: string | undefined,
): RawDate | null {
  if (month < 1 || day < 1 || day > daysInMonth(2024, month)) return null;
  const to = dayBehind({ month, day }, by);
  return to && stretch(match, { month, day }, to, year);
}

const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night)\\b)?';
const OF_THAT_YEAR = `(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`;
const DATED = `(?:${DAY} (?:of )?${MONTH}(?![a-z])|${MONTH} (?:the )?${DAY})`;

export const ENGLISH_WEEKDAYS: DateRule[] = [
  {
    id: 'weekday',
    begins: `last past this next coming previous on late early ${WEEKDAY_NAMES}`,
    // "Sunday or not, they worked" tells no day.
    pattern: new RegExp(
      `\\b(?:(last|past|this|next|coming|previous|on|late on|early on) )?${WEEKDAY}(?!s\\b| or n(?:ot|o ${WEEKDAY})\\b)${PART_OF_DAY}( last\\b(?=[,.;:)]| that\\b|$))?`,
      'gi',
    ),
    build: (m) => {
      if (!/^[A-Z]/.test(m[2] ?? '')) return null;
      const word = (m[1] ?? '').toLowerCase();
      const which =
        /last|previous/.test(word) || m[4] !== undefined
          ? 'last'
          : /next|coming/.test(word)
            ? 'next'
            : word === 'this'
              ? 'this'
              : 'past';
      return {
        ...spanOf(m),
        form: 'shift',
        shift: { unit: 'weekday', weekday: weekdayNumber(m[2] ?? ''), which },
      };
    },
  },
  {
    id: 'weekday of last week',
    begins: `on ${WEEKDAY_NAMES}`,
    pattern: new RegExp(
      `\\b(?:on )?(?:${WEEKDAY} (?:and|to|through) )?${WEEKDAY}${PART_OF_DAY}(?:(?: of)? (last|this|next) week|,? a week ago)\\b`,
      'g',
    ),
    build: (m) => {
      // "Thursday a week ago" is that of last week too.
      const weeks = m[3] === 'this' ? 0 : m[3] === 'next' ? 1 : -1;
      const weekday = weekdayNumber(m[2] ?? '');
      const shift = { unit: 'weekday-of-week', weekday, weeks } as const;
      if (m[1] === undefined) return { ...spanOf(m), form: 'shift', shift };
      return { ...spanOf(m), form: 'shift', shift: { ...shift, since: weekdayNumber(m[1]) } };
    },
  },
  {
    id: 'weekday to weekday',
    begins: WEEKDAY_NAMES,
    pattern: new RegExp(
      `\\b(?:(?<=\\b[Ff]rom |[,(–—:] ?|^)${WEEKDAY} (?:to|until|till)|${WEEKDAY} through|(?<=\\b[Bb]etween )${WEEKDAY} and|(?<!\\b(?:[Ee]very|[Ee]ach|any|last|next|either|both) )${WEEKDAY} and) ${WEEKDAY}\\b(?!s\\b|['’-]| ${KIND_BEHIND}\\b| (?:of )?(?:last|next)\\b| of th| the \\d| \\d| ${MONTH} )`,
      'g',
    ),
    build: (m, text) => {
      const since = weekdayNumber(m[1] ?? m[2] ?? m[3] ?? m[4] ?? '');
      const weekday = weekdayNumber(m[5] ?? '');
      // "On Saturday and Sunday" is one stretch; "on Monday and Thursday" are two days.
      if (m[4] !== undefined && weekday !== (since + 1) % 7) return null;
      const { start } = spanOf(m);
      const before = text.slice(Math.max(0, start - 60), start);
      if (MOVED_BEFORE.test(before) || HABIT_BEFORE.test(before)) return null;
      return { ...spanOf(m), form: 'shift', shift: { unit: 'weekday', weekday, which: 'past', since } };
    },
  },
  {
    id: 'dated weekday to dated weekday',
    begins: WEEKDAY_NAMES,
    pattern: new RegExp(
      `${LEAD}${WEEKDAY}(?: ?,)? (?:the )?(?:${DAY}(?: (?:of )?${MONTH}(?![a-z]))?|${MONTH} ${DAY}),? (to|through|until|till|and) ${WEEKDAY}(?: ?,)? (?:the )?(?:${DAY} (?:of )?${MONTH}(?![a-z])|${MONTH} ${DAY})${OF_THAT_YEAR}`,
      'g',
    ),
    build: (m) => {
      const to = { month: monthOf(m[9] ?? m[10]), day: dayOf(m[8] ?? m[11]) };
      const from = { month: (m[3] ?? m[4]) ? monthOf(m[3] ?? m[4]) : to.month, day: dayOf(m[2] ?? m[5]) };
      const isNext = daysUntil(weekdayNumber(m[1] ?? ''), weekdayNumber(m[7] ?? '')) === 1;
      if (m[6] === 'and' && !isNext) return null;
      if (from.month === to.month && from.day >= to.day) return null;
      return stretch(m, from, to, m[12]);
    },
  },
  {
    id: 'dated weekday to weekday',
    begins: WEEKDAY_NAMES,
    // "From Monday 16 June to Friday": the two weekdays tell how many days it took.
    pattern: new RegExp(
      `${LEAD}${WEEKDAY}(?: ?,)? (?:the )?${DATED},? (?:to|through|until|till) ${WEEKDAY}\\b(?!s\\b|['’-]|,? (?:the )?\\d{1,2}\\b|,? ${MONTH} )${OF_THAT_YEAR}`,
      'g',
    ),
    build: (m, text) => {
      const { start } = spanOf(m);
      if (MOVED_BEFORE.test(text.slice(Math.max(0, start - 60), start))) return null;
      const by = daysUntil(weekdayNumber(m[1] ?? ''), weekdayNumber(m[6] ?? ''));
      return stretchOf(m, monthOf(m[3] ?? m[4]), dayOf(m[2] ?? m[5]), by, m[8]);
    },
  },
];

/** How many days a stretch takes that begins on a told day. */
const DAYS_LONG = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const ENGLISH_LENGTHS: DateRule[] = [
  {
    id: 'three days beginning 14 June',
    begins: `# ${DAYS_LONG.join(' ')}`,
    pattern: new RegExp(
      `\\b(\\d{1,2}|${DAYS_LONG.join('|')}) days (?:beginning|starting|from)(?: on)? (?:${WEEKDAY}(?: ?,)? )?(?:the )?${DATED}(?! (?:to|until|till|through)\\b)${OF_THAT_YEAR}`,
      'gi',
    ),
    build: (m, text) => {
      const { start } = spanOf(m);
      // "Within ten days from 14 June": a limit.
      if (/\b(?:within|in|after|first|than) $/i.test(text.slice(Math.max(0, start - 8), start))) return null;
      const count = /^\d/.test(m[1] ?? '') ? Number(m[1]) : DAYS_LONG.indexOf((m[1] ?? '').toLowerCase()) + 2;
      if (count < 2 || count > 27) return null;
      return stretchOf(m, monthOf(m[4] ?? m[5]), dayOf(m[3] ?? m[6]), count - 1, m[7]);
    },
  },
  {
    id: 'three days beginning Monday',
    begins: DAYS_LONG.join(' '),
    pattern: new RegExp(
      `\\b(${DAYS_LONG.join('|')}) days (beginning|starting|ending|to)(?: on)?(?: (last))? ${WEEKDAY}\\b(?!,? (?:the )?\\d|,? ${MONTH} )`,
      'gi',
    ),
    build: (m) => {
      const by = DAYS_LONG.indexOf((m[1] ?? '').toLowerCase()) + 1;
      const told = weekdayNumber(m[4] ?? '');
      if (by > 6 || !/^[A-Z]/.test(m[4] ?? '')) return null;
      const isEnd = /^(?:ending|to)$/i.test(m[2] ?? '');
      const [since, weekday] = isEnd ? [(told - by + 7) % 7, told] : [told, (told + by) % 7];
      const which = m[3] === undefined ? 'past' : 'last';
      return { ...spanOf(m), form: 'shift', shift: { unit: 'weekday', weekday, which, since } };
    },
  },
];
