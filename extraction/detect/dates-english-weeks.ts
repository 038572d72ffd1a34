import { daysInMonth, parseEdtf } from '@/core/time/edtf';
import { ANY_YEAR, MONTH, WEEKDAY, weekdayNumber, YEAR } from '../rules/calendar';
import { type DateRule, dayOf, monthOf, NO_DIGIT, spanOf, stretch, TO } from './dates-english-shape';
import { formatStretch } from './dates-shape';

/** Weeks and weekends of a month, with the days that are told beside them: those decide. */

const DAYS_TOLD = '(\\d{1,2})(?:st|nd|rd|th)?';
/** ", from the 26th to the 30th", " (2-6)": the days of a week that was named. */
const DAYS_BEHIND = `(?:(?:,? from (?:the )?|, (?:the )?| ?\\()${DAYS_TOLD}${TO}(?:the )?${DAYS_TOLD}(?![\\d%]|[,.]\\d|:\\d| ?${MONTH}))`;

export const ENGLISH_WEEKS: DateRule[] = [
  {
    id: 'first week of a month',
    begins: 'first last',
    pattern: new RegExp(
      `\\b(first|last) (?:full |working )?week (?:of|in) ${MONTH}(?![a-z])(?:,? ${ANY_YEAR}${NO_DIGIT})?(?:${DAYS_BEHIND}|(?! \\d))`,
      'gi',
    ),
    build: (m, text) => {
      const month = monthOf(m[2]);
      const end = daysInMonth(Number(m[3] ?? 2025), month);
      if (m[4] !== undefined) {
        const [from, to] = [dayOf(m[4]), dayOf(m[5])];
        if (to <= from) return null;
        const raw = stretch(m, { month, day: from }, { month, day: to }, m[3]);
        return raw && m[0].includes('(') && text[raw.end] === ')' ? { ...raw, end: raw.end + 1 } : raw;
      }
      const [from, to] = /first/i.test(m[1] ?? '') ? [1, 7] : [end - 6, end];
      return stretch(m, { month, day: from }, { month, day: to }, m[3]);
    },
  },
  {
    id: 'first week of a month, Monday to Friday',
    begins: 'first last',
    pattern: new RegExp(
      `\\b(first|last) (?:full |working )?week (?:of|in) ${MONTH}(?![a-z])(?:,? ${ANY_YEAR}${NO_DIGIT})?(?:,(?: from)? | \\()${WEEKDAY}(?: to | through | until | till |-|–)${WEEKDAY}\\b`,
      'gi',
    ),
    build: (m, text) => {
      const [since, until] = [weekdayNumber(m[4] ?? ''), weekdayNumber(m[5] ?? '')];
      const isFirst = /first/i.test(m[1] ?? '');
      const day = { weekday: isFirst ? since : until, nth: isFirst ? 1 : -1 };
      const { start, end } = spanOf(m);
      const isBracketed = m[0].includes('(') && text[end] === ')';
      return {
        start,
        end: isBracketed ? end + 1 : end,
        form: 'counted-day',
        month: monthOf(m[2]),
        year: m[3] === undefined ? null : Number(m[3]),
        day,
        days: ((until - since + 7) % 7) + 1,
      };
    },
  },
  {
    id: 'week of a day, week to a day',
    begins: 'the week weekend seven',
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:week|seven days) (of|beginning|starting|to|through|ended|ending)|(weekend) of)(?: on)? (?:${WEEKDAY},? )?(?:${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)|(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?![a-z]))(?:,? ${YEAR}${NO_DIGIT})?(?![.,]\\d)`,
      'gi',
    ),
    build: (m) => {
      const of = { month: monthOf(m[4] ?? m[7]), day: Number(m[5] ?? m[6]) };
      if (!parseEdtf(formatStretch(2000, of, null))) return null;
      const year = m[8] === undefined ? null : Number(m[8]);
      const isEnd = /^(?:to|through|end)/i.test(m[1] ?? '');
      return { ...spanOf(m), form: 'week', of, year, isEnd, isWeekend: m[2] !== undefined };
    },
  },
  {
    id: 'week of days',
    begins: 'the week weekend',
    // "The week of June 9 to 13": the days that are told, not the whole week.
    pattern: new RegExp(
      `\\b(?:the )?(?:week|weekend) of (?:${WEEKDAY},? )?(?:${MONTH} ${DAYS_TOLD}${TO}(?:${MONTH} )?${DAYS_TOLD}(?! ${MONTH})|${DAYS_TOLD}(?: ${MONTH})?${TO}(?:the )?${DAYS_TOLD} ${MONTH})(?![a-z])(?:,? ${YEAR}${NO_DIGIT})?(?![.,]\\d|\\d)`,
      'gi',
    ),
    build: (m) => {
      const to = { month: monthOf(m[4] ?? m[10] ?? m[2]), day: dayOf(m[5] ?? m[9]) };
      const told = m[2] ?? m[8];
      const from = { month: told === undefined ? to.month : monthOf(told), day: dayOf(m[3] ?? m[7]) };
      if (from.month === to.month && to.day <= from.day) return null;
      return stretch(m, from, to, m[11]);
    },
  },
];
