import { matchesOf } from '@/core/text/matches';
import type { DateMention } from '../candidates';
import { spansTouching } from '../detect/spans-within';
import { parseHanNumber } from '../rules/calendar';

/** The years of a Five-Year Plan, which figures are told of but no calendar names. */

const NUMBERS = ['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'];

const PLAN_YEARS =
  /\b(1[1-6]th|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth) Five[- ]Year(?: Plan)? (?:period|years)\b/gi;
const PLAN_YEARS_HAN =
  /(十[一二三四五六])五[”"」』]?(?:[规規][划劃])?(?:期[间間内內]|[时時]期|前([一二两三四])年)/g;

/** The eleventh plan began in 2006, and each runs for five years. */
const firstYear = (plan: number): number => 2006 + 5 * (plan - 11);

/** "Over the 14th Five-Year Plan period", “十四五”期间: the five years of that plan, or those that the words count from its start. */
export function planPeriods(text: string, dates: readonly DateMention[]): DateMention[] {
  const told: [match: RegExpMatchArray & { index: number }, plan: number, years: number][] = [
    ...matchesOf(text, PLAN_YEARS).map((match): (typeof told)[number] => {
      const named = NUMBERS.indexOf(match[1]!.toLowerCase());
      return [match, named < 0 ? Number.parseInt(match[1]!, 10) : 11 + named, 5];
    }),
    ...matchesOf(text, PLAN_YEARS_HAN).map((match): (typeof told)[number] => {
      const count = match[2] === '两' ? 2 : match[2] ? parseHanNumber(match[2]) : 5;
      return [match, parseHanNumber(match[1]!) ?? 0, count ?? 5];
    }),
  ];
  return told
    .map(([match, plan, years]): DateMention => {
      const first = firstYear(plan);
      return {
        start: match.index,
        end: match.index + match[0].length,
        edtf: years === 1 ? String(first) : `${first}/${first + years - 1}`,
        kind: 'period',
        basis: 'inferred',
        note: null,
      };
    })
    .filter((span) => spansTouching([...dates], span).length === 0);
}
