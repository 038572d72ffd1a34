import { sentencesOf } from '@/core/text/sentence';
import { wordsOf } from './words';

/** A word that a template fills anew each time: a number, an ordinal, a month or a weekday. */
interface Value {
  kind: 'number' | 'ordinal' | 'month' | 'weekday';
  /** Numbers: significant digits. Others: one short name. */
  text: string;
  /** Numbers: the power of ten of the first digit. */
  magnitude: number;
}

/** A sentence parted into its words and its values. */
export interface Frame {
  /** The words around the values. */
  words: Set<string>;
  values: Value[];
}

/** What two texts say in sentences that are alike but for their values. */
export interface ValueComparison {
  /** Sentences of the first text that stand in the second, alike but for their values. */
  sentences: number;
  /** Values that both give, one maybe rounded. */
  same: number;
  /** Values in the place of which the other text has another one; ordinals and months weigh double. */
  replaced: number;
}

/** Longer texts are compared by their first sentences. */
const SENTENCES_COMPARED = 150;
/** From this share of common words (of all words of both) two sentences are one sentence with other values. */
const ALIKE = 0.5;
const FEWEST_WORDS = 4;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

const VALUE = new RegExp(
  [
    '(?<ordinal>\\b\\d+(?:st|nd|rd|th)\\b',
    `\\b(?:${ORDINALS.join('|')})\\b`,
    '\\b[qh][1-4]\\b',
    '[一二三四]季度',
    '第[一二三四五六七八九十百\\d]+',
    '上半年|下半年)',
    '|(?<month>\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?',
    '\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b',
    '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月)',
    '|(?<weekday>\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)',
    '|(?<number>\\d+(?:[.,]\\d+)*)',
  ]
    .join('|')
    .replaceAll('||', '|'),
  'gu',
);

function numberOf(text: string): Value {
  const plain = text.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  const [whole = '', fraction = ''] = plain.split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const leading = (whole + fraction).length - digits.length;
  return {
    kind: 'number',
    text: digits.replace(/0+$/, '') || '0',
    magnitude: whole.length - leading,
  };
}

function ordinalOf(text: string): string {
  const named = ORDINALS.indexOf(text);
  if (named >= 0) return String(named + 1);
  return text.replace(/(?:st|nd|rd|th)$/, '');
}

function frameOf(sentence: string): Frame {
  const values: Value[] = [];
  const rest = sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(VALUE, (found, ...parts) => {
      const { ordinal, month, weekday } = parts.at(-1) as Record<string, string | undefined>;
      if (ordinal) values.push({ kind: 'ordinal', text: ordinalOf(ordinal), magnitude: 0 });
      else if (month)
        values.push({ kind: 'month', text: month.replace(/^([a-z]{3}).*/, '$1'), magnitude: 0 });
      else if (weekday) values.push({ kind: 'weekday', text: weekday, magnitude: 0 });
      else values.push(numberOf(found));
      return ' ';
    });
  return { words: new Set(wordsOf(rest)), values };
}

/** The digits rounded to `length` places, without zeros at their end. */
function rounded(digits: string, length: number): string {
  if (digits.length <= length) return digits;
  return (BigInt(digits.slice(0, length)) + (Number(digits[length]) >= 5 ? 1n : 0n))
    .toString()
    .replace(/0+$/, '');
}

/** True for one value written twice: equal, one rounded ("18.87", "18.9"), or in another scale ("1.952bn", "1,952m"). */
function agree(a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'number') return a.text === b.text;
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (a.magnitude !== b.magnitude) return short.length >= 3 && short === long;
  return short === long || rounded(long, short.length) === short;
}

const weightOf = (value: Value) => (value.kind === 'ordinal' || value.kind === 'month' ? 2 : 1);

function alike(a: Frame, b: Frame): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared / (a.words.size + b.words.size - shared);
}

function compareSentences(a: Frame, b: Frame): Pick<ValueComparison, 'same' | 'replaced'> {
  const open = [...b.values];
  const missing: Value[] = [];
  let same = 0;
  for (const value of a.values) {
    const at = open.findIndex((other) => agree(value, other));
    if (at < 0) missing.push(value);
    else {
      open.splice(at, 1);
      same++;
    }
  }
  let replaced = 0;
  for (const value of missing) {
    const at = open.findIndex((other) => other.kind === value.kind);
    if (at < 0) continue;
    open.splice(at, 1);
    replaced += weightOf(value);
  }
  return { same, replaced };
}

/** The sentences of a text (at most its first 150) that have enough words to be known again. */
export function framesOf(text: string): Frame[] {
  return sentencesOf(text)
    .slice(0, SENTENCES_COMPARED)
    .map(({ start, end }) => frameOf(text.slice(start, end)))
    .filter((frame) => frame.words.size >= FEWEST_WORDS);
}

/**
 * Compare the numbers, ordinals and dates of two texts where they say the same words. One story told twice repeats
 * them; a template filled for another month replaces them.
 */
export function compareFrames(frames: readonly Frame[], others: readonly Frame[]): ValueComparison {
  const total: ValueComparison = { sentences: 0, same: 0, replaced: 0 };
  for (const frame of frames) {
    let best: Frame | null = null;
    let closest = ALIKE;
    for (const other of others) {
      const closeness = alike(frame, other);
      if (closeness > closest || (closeness === closest && !best)) [best, closest] = [other, closeness];
    }
    if (!best) continue;
    const { same, replaced } = compareSentences(frame, best);
    total.sentences++;
    total.same += same;
    total.replaced += replaced;
  }
  return total;
}
