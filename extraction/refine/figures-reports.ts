import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import type { DateMention } from '../candidates';
import { spansTouching } from '../detect/spans-within';

/** Accounts that are called by their kind alone, each with what it reports and the months in which it comes out. */
const REPORTS: readonly {
  pattern: RegExp;
  months: readonly [first: string, last: string];
  /** The year before that of publication, or the same. */
  back: 0 | 1;
  out: readonly [from: string, to: string];
}[] = [
  {
    pattern: /\b(?:annual|full-year) (?:report|results|accounts)\b|(?<!半)年(?:度)?报告?(?!会)/gi,
    months: ['01', '12'],
    back: 1,
    out: ['01', '06'],
  },
  {
    pattern: /\b(?:interim|half-year(?:ly)?) (?:report|results|accounts)\b|半年(?:度)?报告?|中报/gi,
    months: ['01', '06'],
    back: 0,
    out: ['07', '12'],
  },
  { pattern: /一季(?:度)?报告?/g, months: ['01', '03'], back: 0, out: ['04', '07'] },
  { pattern: /三季(?:度)?报告?/g, months: ['01', '09'], back: 0, out: ['10', '12'] },
];

/**
 * "The annual report is out", 半年报出炉: the stretch that such accounts are of, by the day on which the text came out, where
 * the text names no time of that year itself.
 */
export function reportsTold(
  text: string,
  dates: readonly DateMention[],
  published: string | null,
): DateMention[] {
  if (published === null || published.length < 7) return [];
  const month = published.slice(5, 7);
  return REPORTS.flatMap(({ pattern, months, back, out }) => {
    const year = String(Number(published.slice(0, 4)) - back);
    if (month < out[0] || month > out[1] || names(dates, year, back)) return [];
    const edtf = back === 1 ? year : `${year}-${months[0]}/${year}-${months[1]}`;
    return matchesOf(text, pattern)
      .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => spansTouching([...dates], { start, end }).length === 0)
      .map((span): DateMention => ({ ...span, edtf, kind: 'period', basis: 'inferred', note: null }));
  });
}

/** Does the text itself name that year, or a stretch of it? Days of the year in which it came out name none. */
const names = (dates: readonly DateMention[], year: string, back: 0 | 1): boolean =>
  dates.some(({ edtf }) =>
    back === 1 ? edtf?.startsWith(year) : edtf?.startsWith(year) && edtf.includes('/'),
  );
