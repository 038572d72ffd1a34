import { parseEdtf } from '@/core/time/edtf';
import { NOT_A_YEAR_AFTER, NOT_A_YEAR_BEFORE } from '../rules/calendar';
import type { BegunRule } from './dates-begins';
import { spanOf } from './dates-english-shape';
import { long } from './dates-news';
import { formatStretch } from './dates-shape';

/** Dates all in figures that general news has and reports have not: old years, two figures for the year. */
export const NEWS_FIGURES: BegunRule[] = [
  {
    // A year older than those of reports, where its place tells that it is one.
    begins: '####',
    pattern:
      /(?<=\b(?:[Ii]n|[Ss]ince|of|[Ff]rom|[Bb]y|[Uu]ntil|till|[Bb]efore|[Aa]fter|[Dd]uring|late|early|mid|year|between|circa|1\d\d\d (?:to|and|or))[ -])(1[0-8]\d\d|19[0-4]\d|20[7-9]\d)(?= ?(?:[.,;:)?!–—'’-]|$)| (?:[Aa]nd|when|the|a|by|to|with|in|as|he|she|it|they|was|were|is|had|has|but|under|after|before|until|for|at|on|that|who|which|through|or)\b)(?![.,]\d)/g,
    build: (m, text) => {
      const { start, end } = spanOf(m);
      if (NOT_A_YEAR_AFTER.test(text.slice(end, end + 20))) return null;
      if (NOT_A_YEAR_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return null;
      return long(m, m[1] ?? '');
    },
  },
  {
    begins: 'the',
    pattern: /\b[Tt]he year ((?:1\d|20)\d\d)\b/g,
    build: (m) => long(m, m[1] ?? ''),
  },
  {
    // "1789-01-29", "2010 01 29"
    begins: '####',
    pattern:
      /(?<![\d.-])(?:(1[0-8]\d\d)-(\d\d)-(\d\d)|((?:19|20)\d\d) (0\d|1[0-2]) ([0-3]\d))(?![\d-]| \d|[.,]\d)/g,
    build: (m) => {
      const edtf = `${m[1] ?? m[4]}-${m[2] ?? m[5]}-${m[3] ?? m[6]}`;
      return parseEdtf(edtf) ? long(m, edtf) : null;
    },
  },
  {
    // "3-7-2017", "10/1/2018-10/7/2018", "3-7-07": which figure is the month is open where both can be
    begins: '#',
    pattern:
      /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d|0\d)(?:(?<=\/\d{4}) ?[-–] ?(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d))?(?![\d/-]|\.\d)/g,
    build: (m) => {
      const [a, b] = [Number(m[1]), Number(m[3])];
      const year = Number(m[4]) + ((m[4] ?? '').length === 2 ? 2000 : 0);
      if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
      if (m[2] === '/' && m[5] === undefined) return null;
      const isDayFirst = a > 12 || Number(m[5]) > 12;
      if (!isDayFirst && b <= 12 && !(Number(m[6]) > 12) && a !== b)
        return { ...spanOf(m), form: 'ambiguous', year };
      const [month, day] = isDayFirst ? [b, a] : [a, b];
      const from = formatStretch(year, { month, day }, null);
      if (m[5] === undefined) return parseEdtf(from) ? long(m, from) : null;
      const [toMonth, toDay] = isDayFirst ? [m[6], m[5]] : [m[5], m[6]];
      const to = formatStretch(Number(m[7]), { month: Number(toMonth), day: Number(toDay) }, null);
      return parseEdtf(`${from}/${to}`) ? long(m, `${from}/${to}`) : null;
    },
  },
  {
    // "11/02/89": two figures for the year, all padded, else it may be a score
    begins: '#',
    pattern: /(?<![\d/.-])(\d{2})([/-])(\d{2})\2(\d{2})(?![\d/-]|\.\d)/g,
    build: (m) => {
      const [a, b] = [Number(m[1]), Number(m[3])];
      const year = Number(m[4]) + (Number(m[4]) > 68 ? 1900 : 2000);
      if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
      const [month, day] = a > 12 ? [b, a] : [a, b];
      if (a <= 12 && b <= 12 && a !== b) return { ...spanOf(m), form: 'ambiguous', year };
      const edtf = formatStretch(year, { month, day }, null);
      return parseEdtf(edtf) ? long(m, edtf) : null;
    },
  },
];
