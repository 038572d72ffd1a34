import { matchesInHan } from '@/core/text/han-lines';
import type { Span } from '@/core/text/span';
import { addMonths, parseEdtf, UNKNOWN_YEAR } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { Reading } from '../reading';
import { collectYearClues, type YearClue } from '../refine/year-clues';
import { LIMIT_BEFORE, MONTH, monthNumber } from '../rules/calendar';
import { makeFinder } from './dates-begins';
import { CHINESE_DATES } from './dates-chinese';
import type { HanDateRule } from './dates-chinese-shape';
import { ENGLISH_DATES } from './dates-english';
import { resolveDate } from './dates-resolve';
import type { DateContext } from './dates-resolve-shape';
import { formatMonths, type RawDate } from './dates-shape';
import { dateToldBehind } from './dates-told-behind';
import { type ToldMonth, toldMonth } from './dates-told-month';

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
      for (const match of matchesInHan(text, pattern)) {
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

const WIDE_FIGURE = /[０-９]/g;

/** The same text, of the same length, with the wide figures of Chinese newspapers as plain ones. */
export function narrowFigures(text: string): string {
  return text.replace(WIDE_FIGURE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Every date expression of a text as its words give it, before any year or reference is known; sorted, disjoint. */
export function findRawDates(text: string): RawDate[] {
  const plain = narrowFigures(text);
  return keepLongest([...findEnglish(plain), ...findChinese(plain)], plain.length);
}

function clueOf(span: Span, day: string, text: string): YearClue {
  const { start, end } = span;
  return { start, end, kind: 'day', year: Number(day.slice(0, 4)), day, words: text.slice(start, end) };
}

/** "Mid-", "at the end of", "earlier" in front of a month or a year: only a part of it is meant. */
const PART_BEFORE =
  /\b(?:mid|early|late|earlier|later|end|(?:the |very )?(?:end|beginning|start|middle|close|turn) of)[ -](?:in )?(?:the )?$/i;
const PART_WITHIN = /^(?:early|late|earlier|later)\b|年?[底末初]$|[年月]中$|[中上下]旬$/i;
const PART_BEHIND = /^年?[底末初](?![步期级])|^[中上下]旬/;
const ABOUT_BEFORE = /\b(?:around|about|approximately|circa|close to)(?: the)? $|(?:大约|大約|约|約)$/i;

/** Is only a part of this month or year meant, or a time about it? */
function isApproximate(text: string, { start, end }: Span, edtf: string | null): boolean {
  if (edtf === null || edtf.includes('/')) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (ABOUT_BEFORE.test(before)) return true;
  if (!/^\d{4}(?:-\d{2})?$/.test(edtf)) return false;
  return (
    PART_BEFORE.test(before) ||
    PART_WITHIN.test(text.slice(start, end)) ||
    PART_BEHIND.test(text.slice(end, end + 3))
  );
}

/** "He follows Zhang, who resigned on 3 December": told by the way, no day of the story. */
const ASIDE_BEFORE = /, who\b[^,.;]*$/;

const UNKNOWN_YEAR_DAY = new RegExp(`^${UNKNOWN_YEAR}-\\d{2}-\\d{2}(?:/${UNKNOWN_YEAR}-\\d{2}-\\d{2})?$`);

/** "The year ended 30 June 2025": where the text says when its year of account closes. */
const YEAR_CLOSE = new RegExp(
  `\\b(?<!half[- ])year (?:ended|ending|ends|to|closed|closes)(?: on)? (?:${MONTH} (?:28|29|3[01])|(?:28|29|3[01]) ${MONTH})\\b`,
);

/** Years of account as the text closes them: fiscal 2025 of a firm that closes in June runs from July 2024. */
function closeYears(text: string, raws: RawDate[]): RawDate[] {
  if (!raws.some((raw) => raw.form === 'full' && raw.isFiscal)) return raws;
  const close = YEAR_CLOSE.exec(text);
  const month = close ? monthNumber(close[1] ?? close[2] ?? '') : 12;
  if (month === 12) return raws;
  return raws.map((raw) => {
    if (raw.form !== 'full' || !raw.isFiscal || !/^\d{4}$/.test(raw.edtf)) return raw;
    const last = formatMonths(Number(raw.edtf), month, month);
    return { ...raw, edtf: `${addMonths(last, -11)}/${last}` };
  });
}

/** Resolve the dates of a text in reading order: each may lean on those before it. */
export function resolveDates(reading: Reading, read: RawDate[], published: string | null): DateMention[] {
  const raws = closeYears(reading.text, read);
  const clues = collectYearClues(reading, raws);
  const mentions: DateMention[] = [];
  let lastDay: string | null = null;
  let namedDay: { day: string; at: number } | null = null;
  let lastTime: string | null = null;
  let lastPeriod: string | null = null;
  let told: ToldMonth | null = null;
  let reached = 0;
  for (const [index, raw] of raws.entries()) {
    if (raw.start < reached) continue;
    const context: DateContext = {
      reading,
      clues,
      published,
      lastDay,
      namedDay,
      lastTime,
      lastPeriod,
      toldMonth: told,
    };
    const behind = dateToldBehind(raw, raws[index + 1], context);
    const resolved = behind?.resolved ?? resolveDate(raw, context);
    reached = behind?.end ?? raw.end;
    told = toldMonth(reading, raw, resolved.edtf) ?? told;
    mentions.push({
      start: raw.start,
      end: reached,
      ...resolved,
      isApproximate: isApproximate(reading.text, raw, resolved.edtf),
    });
    const date = resolved.edtf ? parseEdtf(resolved.edtf) : null;
    if (date?.upper) lastTime = resolved.edtf;
    if (date?.upper && resolved.kind === 'period') lastPeriod = resolved.edtf;
    if (date?.precision === 'day' && date.upper) {
      // A limit ("until November 10") is no day of the story, so that "the same day" does not mean it.
      const before = reading.text.slice(Math.max(0, raw.start - 60), raw.start);
      // Nor is a day ahead: what happened "a day later" came after what was told.
      const isToCome = published !== null && date.upper > published;
      const isLimit = LIMIT_BEFORE.test(before.slice(-26));
      if (!isToCome && !isLimit && !ASIDE_BEFORE.test(before)) lastDay = date.upper;
      if (!isLimit) namedDay = { day: date.upper, at: raw.start };
      // A day whose year is known now ties its neighbours to that year.
      if (raw.form === 'partial') clues.add(clueOf(raw, date.upper, reading.text));
    } else if (resolved.edtf && UNKNOWN_YEAR_DAY.test(resolved.edtf)) lastDay = resolved.edtf.slice(-10);
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
