import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { Reading } from '../reading';
import { collectYearClues, type YearClue } from '../refine/year-clues';
import { LIMIT_BEFORE } from '../rules/calendar';
import { makeFinder } from './dates-begins';
import { CHINESE_DATES, type HanDateRule } from './dates-chinese';
import { ENGLISH_DATES } from './dates-english';
import { resolveDate } from './dates-resolve';
import type { RawDate } from './dates-shape';

/**
 * A way to find what rules for Chinese match, in the order of the rules. Many English texts hold a name in Chinese signs;
 * one look tells that none of them is a sign of a date.
 */
export function makeHanFinder(rules: readonly HanDateRule[]): (text: string) => RawDate[] {
  const anySign = new RegExp(`[${rules.map(({ needs }) => needs).join('')}]`);
  const gated = rules.map((rule) => ({ ...rule, gate: new RegExp(`[${rule.needs}]`) }));
  return (text) => {
    const found: RawDate[] = [];
    if (!anySign.test(text)) return found;
    for (const { gate, pattern, build } of gated) {
      if (!gate.test(text)) continue;
      for (const match of matchesOf(text, pattern)) {
        const raw = build(match, text);
        if (raw) found.push(raw);
      }
    }
    return found;
  };
}

/** Of dates that overlap the longest, at equal length the first; sorted, disjoint. */
export function keepLongest(found: RawDate[], length: number): RawDate[] {
  if (found.length === 0) return found;
  const kept: RawDate[] = [];
  const taken = new Uint8Array(length);
  for (const raw of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    // What is kept is at least as long, so that an overlap shows at one of the two ends.
    if (taken[raw.start] || taken[raw.end - 1]) continue;
    taken.fill(1, raw.start, raw.end);
    kept.push(raw);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const findEnglish = makeFinder(ENGLISH_DATES);
const findChinese = makeHanFinder(CHINESE_DATES);

/** Every date expression of a text as its words give it, before any year or reference is known; sorted, disjoint. */
export function findRawDates(text: string): RawDate[] {
  return keepLongest([...findEnglish(text), ...findChinese(text)], text.length);
}

function clueOf(span: Span, day: string, text: string): YearClue {
  const { start, end } = span;
  return { start, end, kind: 'day', year: Number(day.slice(0, 4)), day, words: text.slice(start, end) };
}

/** Resolve the dates of a text in reading order: each may lean on those before it. */
export function resolveDates(reading: Reading, raws: RawDate[], published: string | null): DateMention[] {
  const clues = collectYearClues(reading, raws);
  const mentions: DateMention[] = [];
  let lastDay: string | null = null;
  let lastTime: string | null = null;
  let lastPeriod: string | null = null;
  for (const raw of raws) {
    const resolved = resolveDate(raw, { reading, clues, published, lastDay, lastTime, lastPeriod });
    mentions.push({ start: raw.start, end: raw.end, ...resolved });
    const date = resolved.edtf ? parseEdtf(resolved.edtf) : null;
    if (date?.upper) lastTime = resolved.edtf;
    if (date?.upper && resolved.kind === 'period') lastPeriod = resolved.edtf;
    if (date?.precision === 'day' && date.upper) {
      // A limit ("until November 10") is no day of the story, so that "the same day" does not mean it.
      if (!LIMIT_BEFORE.test(reading.text.slice(Math.max(0, raw.start - 26), raw.start)))
        lastDay = date.upper;
      // A day whose year is known now ties its neighbours to that year.
      if (raw.form === 'partial') clues.add(clueOf(raw, date.upper, reading.text));
    }
  }
  return mentions;
}

/**
 * The dates of a text at the precision its words give, resolved against the text itself and the date of publication
 * (an EDTF string or null), never against a clock. What nothing resolves keeps `edtf: null`, or an unknown year.
 */
export function detectDates(reading: Reading, published: string | null): DateMention[] {
  return resolveDates(reading, findRawDates(reading.text), published);
}
