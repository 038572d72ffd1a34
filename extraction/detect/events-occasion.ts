import { shiftDay, UNKNOWN_YEAR } from '@/core/time/edtf';
import { parseHanNumber } from '../rules/calendar';
import { HARK_BACK_RULES, type HarkBackRule } from '../rules/event-grammar-occasions';

/** A day that some words name by an occasion told before: "the day after the close", 签约前一天. */
export interface HarkBack {
  /** Offsets inside the words that were read. */
  start: number;
  end: number;
  days: number;
  edge: HarkBackRule['edge'];
  isMonth: boolean;
}

const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, the: 1, two: 2, three: 3, four: 4, five: 5 };
const countOf = (words: string): number =>
  COUNTS[words.toLowerCase()] ?? parseHanNumber(words.replace('兩', '两')) ?? 1;
/** Hardly any sentence holds one of these. */
const GATE =
  /\b(?:before|after|ahead|closing|final|last|opening|first|second|third|within|eve|hours?|minutes|same|day of|that|had|afterwards|following|sidelines|margins|fringes|course|later|in the)\b|[前次翌二三后後当當同随隨间間]/iu;

/** How the words hark back to an occasion, or null. The rule that stands first wins. */
export function findHarkBack(words: string): HarkBack | null {
  if (!GATE.test(words)) return null;
  for (const rule of HARK_BACK_RULES) {
    const match = rule.pattern.exec(words);
    if (!match) continue;
    const { count, alone, way } = match.groups ?? {};
    const isBefore = /^(?:before|ahead|前)/i.test(way ?? '');
    const unit = /\bfortnight\b/i.test(match[0]) ? 14 : /\bweeks?\b|[周週]/i.test(match[0]) ? 7 : 1;
    const counted = countOf(count ?? alone ?? '') * unit * (isBefore ? -1 : 1);
    return {
      start: match.index,
      end: match.index + match[0].length,
      days: rule.days === 'counted' ? counted : rule.days,
      edge: rule.days === 'counted' ? (isBefore ? 'first' : 'last') : rule.edge,
      isMonth: rule.isMonth === true,
    };
  }
  return null;
}

/** The month of a date, of a known year or not. */
const MONTH = new RegExp(`^(?:\\d{4}|${UNKNOWN_YEAR})-\\d{2}`);

/** The date that the words mean, seen from the date of the occasion; null when that is no day. */
export function dateFromOccasion(occasion: string, { days, edge, isMonth }: HarkBack): string | null {
  const ends = occasion.split('/');
  if (isMonth) return MONTH.exec(ends[0] ?? '')?.[0] ?? null;
  if (days === 0 && edge === null) return occasion;
  const end = (edge === 'first' ? ends[0] : ends.at(-1)) ?? occasion;
  return days === 0 ? end : shiftDay(end, days);
}
