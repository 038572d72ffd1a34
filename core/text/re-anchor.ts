import type { Evidence } from '../model/evidence';
import type { Span } from './span';

/**
 * A quote is found again after its text has changed: the selectors are W3C Web Annotation's TextPositionSelector and
 * TextQuoteSelector. Better no place than a wrong one: the words around decide, and where they cannot, the answer is null.
 */

/** A quote of at least this many letters that stands in a text once is its own proof of place. */
const LONG_QUOTE = 24;
/** For a shorter one, at least this share of the words around it must be the same as they were. */
const LEAST_CONTEXT = 0.4;
/** Between two places, the better one's share must be ahead by this much, or both must agree wholly. */
const CLEAR_LEAD = 0.1;
/** Occurrences looked at: a word that stands in a text more often says nothing about a place. */
const MOST_PLACES = 200;

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

/** A text without its white space, and where each of its signs stands in the text. */
interface Dense {
  text: string;
  /** One more than there are signs: the last says where the text ends. */
  at: Int32Array;
}

function toDense(text: string): Dense {
  const at = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let count = 0;
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const isGap = i === text.length || isSpace(text.charCodeAt(i));
    if (!isGap) at[count++] = i;
    if (isGap && from >= 0) parts.push(text.slice(from, i));
    if (isGap) from = -1;
    else if (from < 0) from = i;
  }
  at[count] = text.length;
  return { text: parts.join(''), at: at.subarray(0, count + 1) };
}

const dense = (text: string) => text.replace(/[\s\uFEFF]+/g, '');

/** How many signs two texts have in common, counted from the end. */
function commonEnd(text: string, end: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < end && text[end - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function commonStart(text: string, start: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && start + n < text.length && text[start + n] === suffix[n]) n++;
  return n;
}

interface Wanted {
  quote: string;
  prefix: string;
  suffix: string;
  /** Where the quote should begin if nothing had changed. */
  start: number;
}

/** How much of the context stands around a place, 0 to 1. An evidence at an edge of its text has less of it. */
function rateContext(text: string, start: number, { quote, prefix, suffix }: Wanted): number {
  const whole = prefix.length + suffix.length;
  if (whole === 0) return 1;
  return (commonEnd(text, start, prefix) + commonStart(text, start + quote.length, suffix)) / whole;
}

/** The one place of the quote in a text, or null when there is none or no telling which. */
function findPlace(text: string, wanted: Wanted): number | null {
  const { quote, start } = wanted;
  const places: { at: number; context: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ at, context: rateContext(text, at, wanted) });
    if (places.length > MOST_PLACES) return null;
  }
  places.sort((a, b) => b.context - a.context || Math.abs(a.at - start) - Math.abs(b.at - start));
  const [best, second] = places;
  if (!best) return null;
  if (best.context < LEAST_CONTEXT && (second !== undefined || quote.length < LONG_QUOTE)) return null;
  const isClear = second === undefined || best.context === 1 || best.context - second.context >= CLEAR_LEAD;
  return isClear ? best.at : null;
}

/**
 * Make a function that finds quotes again in a text: the new place of an evidence, or null when its words are gone or
 * nothing tells which of several places is meant. In this order: the same place with the same words around it; the
 * same words where their surroundings agree best; the same words but for white space (a line break that cleaning took out).
 */
export function anchorsIn(text: string): (old: Evidence) => Span | null {
  let bare: Dense | null = null;
  return (old) => {
    const { start, end, quote, prefix, suffix } = old;
    if (quote === '') return null;
    const isHere = text.slice(start, end) === quote;
    if (isHere && rateContext(text, start, old) === 1) return { start, end };
    const exact = findPlace(text, old);
    if (exact !== null) return { start: exact, end: exact + quote.length };
    bare ??= toDense(text);
    const words = dense(quote);
    if (words === '') return null;
    const wanted = { quote: words, prefix: dense(prefix), suffix: dense(suffix), start };
    const place = findPlace(bare.text, wanted);
    if (place === null) return null;
    return { start: bare.at[place]!, end: bare.at[place + words.length - 1]! + 1 };
  };
}
