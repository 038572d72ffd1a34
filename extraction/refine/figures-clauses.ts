import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { breaksBetween } from '../detect/figures-draft';

/** How a date and an amount of one sentence stand to each other: in one clause, in the same brackets, side by side. */

/** A date in brackets dates what stands in the brackets: "revenue of 556m (2024: 463m)". */
export function isInSameBrackets(text: string, sentence: Span, date: Span, amount: Span): boolean {
  const depth = (at: number) => {
    const words = text.slice(sentence.start, at);
    const open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
    return open > Math.max(words.lastIndexOf(')'), words.lastIndexOf('）')) ? open : -1;
  };
  const own = depth(date.start);
  if (own !== -1) return own === depth(amount.start);
  const aside = asideAround(text, sentence, date);
  return aside === null || (amount.start >= aside.start && amount.end <= aside.end);
}

const DASH = /\s[–—-]\s|——|—/g;

/** The words between two dashes in which a date stands: "the quarter – the fourth of its 2025 year – brought 170m". */
export function asideAround(text: string, sentence: Span, date: Span): Span | null {
  const dashes = matchesOf(text.slice(sentence.start, sentence.end), DASH).map(
    ({ index }) => sentence.start + index,
  );
  const before = dashes.filter((at) => at < date.start);
  const close = dashes.find((at) => at >= date.end);
  if (before.length % 2 === 0 || close === undefined) return null;
  return { start: before.at(-1)!, end: close };
}

/** A list joined by "and" is one clause: "on relief and grants last year". */
export const CLAUSE_BREAK =
  /[;:，；：、—]|,(?!\d)|\s-\s|\s(?:while|whereas|but|with|which|and (?:[\p{L}-]+ly )?(?:is|was|were|are|will|has|had|[\p{L}]+(?:ed|es))|and (?:it|they|the|its|their|a|an))\s|以及|而/u;

/** A fine is told beside the breach that it was for: only a date of its own clause is its own. */
export const isInOwnClause = (text: string, date: Span, amount: Span): boolean =>
  !CLAUSE_BREAK.test(
    text.slice(Math.min(date.end, amount.end), Math.max(date.start, amount.start)).replace(/^[,，]/, ''),
  );

/** Nothing breaks off between the two, or the date leads to the amount with a "when". */
export const isBeside = (text: string, date: Span, amount: Span): boolean =>
  /^,? when\b[^,;]*$/.test(text.slice(date.end, amount.start)) ||
  breaksBetween(text, Math.min(date.end, amount.end), Math.max(date.start, amount.start)) === 0;

/** "As of the end of 2024, …" opens a sentence of stocks. */
export const isAsOf = (text: string, sentence: Span, date: Span): boolean =>
  /^\W*(?:as of|as at|at|by)\s+(?:the end of\s+)?$|^\W*(?:截至|截止)$/i.test(
    text.slice(sentence.start, date.start),
  );
