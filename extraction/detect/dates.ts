import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { addDays, addMonths, parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { Reading } from '../reading';
import {
  collectYearClues,
  resolveYear,
  weekdayOnOrBefore,
  type YearClue,
  yearOfAccount,
} from '../refine/year';
import { LIMIT_BEFORE } from '../rules/calendar';
import { makeFinder } from './dates-begins';
import { CHINESE_DATES } from './dates-chinese';
import { ENGLISH_DATES } from './dates-english';
import { formatMonths, formatStretch, type RawDate, type Shift } from './dates-shape';

const findEnglish = makeFinder(ENGLISH_DATES);
const HAS_HAN = /\p{Script=Han}/u;

/** Every date expression of a text as its words give it, before any year or reference is known; sorted, disjoint. */
export function findRawDates(text: string): RawDate[] {
  const found = findEnglish(text);
  if (HAS_HAN.test(text)) {
    for (const rule of CHINESE_DATES) {
      if (![...rule.needs].some((sign) => text.includes(sign))) continue;
      for (const match of matchesOf(text, rule.pattern)) {
        const raw = rule.build(match, text);
        if (raw) found.push(raw);
      }
    }
  }
  if (found.length === 0) return found;
  const kept: RawDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const raw of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    // What is kept is at least as long, so that an overlap shows at one of the two ends.
    if (taken[raw.start] || taken[raw.end - 1]) continue;
    taken.fill(1, raw.start, raw.end);
    kept.push(raw);
  }
  return kept.sort((a, b) => a.start - b.start);
}

interface Context {
  reading: Reading;
  clues: YearClue[];
  published: string | null;
  /** The ISO day that the text named last. */
  lastDay: string | null;
}

type Resolved = Pick<DateMention, 'edtf' | 'kind' | 'basis' | 'note'>;

const unresolved = (kind: DateMention['kind']): Resolved => ({ edtf: null, kind, basis: 'none', note: null });

function resolveShift(shift: Shift, published: string | null): Resolved {
  const reference = published ? parseEdtf(published) : null;
  if (!reference?.lower || !reference.upper) return unresolved('relative');
  const day = reference.precision === 'day' ? reference.upper : null;
  const month = day || reference.precision === 'month' ? reference.upper.slice(0, 7) : null;
  const edtf = shiftFrom(shift, Number(reference.upper.slice(0, 4)), month, day);
  if (edtf === null || !parseEdtf(edtf)) return unresolved('relative');
  return {
    edtf,
    kind: 'relative',
    basis: 'inferred',
    note: `Counted from the date of publication, ${published}`,
  };
}

/** A shift as EDTF, as fine as the reference allows: without its day no weekday and no "yesterday" can be told. */
function shiftFrom(shift: Shift, year: number, month: string | null, day: string | null): string | null {
  switch (shift.unit) {
    case 'year':
      return String(year + shift.by).padStart(4, '0');
    case 'month':
      return month && addMonths(month, shift.by);
    case 'week': {
      const monday = day && addDays(weekdayOnOrBefore(day, 1), shift.by * 7);
      return monday && `${monday}/${addDays(monday, 6)}`;
    }
    case 'day':
      return day && addDays(day, shift.by);
    case 'day-of-month':
      return day && dayOfMonthBefore(day, shift.day);
    case 'weekday': {
      if (!day) return null;
      const onOrBefore = weekdayOnOrBefore(day, shift.weekday);
      if (shift.which === 'last') return onOrBefore === day ? addDays(day, -7) : onOrBefore;
      if (shift.which === 'next') return addDays(onOrBefore, 7);
      if (shift.which === 'this') return addDays(weekdayOnOrBefore(day, 1), (shift.weekday + 6) % 7);
      return onOrBefore;
    }
  }
}

/** The latest day with this number at or before `day`; null when three months hold none. */
function dayOfMonthBefore(day: string, number: number): string | null {
  for (let back = 0; back < 3; back++) {
    const candidate = `${addMonths(day.slice(0, 7), -back)}-${String(number).padStart(2, '0')}`;
    if (parseEdtf(candidate) && candidate <= day) return candidate;
  }
  return null;
}

function resolve(raw: RawDate, context: Context): Resolved {
  const { reading, clues, published } = context;
  switch (raw.form) {
    case 'full':
      return { edtf: raw.edtf, kind: raw.kind, basis: 'stated', note: null };
    case 'ambiguous':
      return {
        edtf: String(raw.year),
        kind: 'calendar',
        basis: 'inferred',
        note: 'Only the year is certain: day and month cannot be told apart',
      };
    case 'vague':
      return unresolved('vague');
    case 'shift':
      return resolveShift(raw.shift, published);
    case 'anaphor':
      return context.lastDay === null
        ? unresolved('relative')
        : {
            edtf: addDays(context.lastDay, raw.days),
            kind: 'relative',
            basis: 'inferred',
            note: `Counted from the day named before it, ${context.lastDay}`,
          };
    case 'account': {
      const reference = published ? parseEdtf(published) : null;
      const upper = reference?.upper ?? clues.find((c) => c.kind === 'source')?.day ?? null;
      if (raw.yearShift !== null) {
        if (!published || !upper) return unresolved('period');
        const year = Number(upper.slice(0, 4)) + raw.yearShift;
        return {
          edtf: formatMonths(year, raw.firstMonth, raw.lastMonth),
          kind: 'period',
          basis: 'inferred',
          note: `Counted from the date of publication, ${published}`,
        };
      }
      const question = { reading, clues, published, span: raw, at: { month: raw.lastMonth, day: null } };
      const answer = published ? resolveYear(question) : (yearOfAccount(question) ?? resolveYear(question));
      if (!answer) return unresolved('period');
      // A quarter that runs at publication is spoken of as well: its own year fits better than the year before.
      const year =
        upper && isRunning(raw.firstMonth, upper, answer.year) ? Number(upper.slice(0, 4)) : answer.year;
      return {
        edtf: formatMonths(year, raw.firstMonth, raw.lastMonth),
        kind: 'period',
        basis: 'inferred',
        note: answer.note,
      };
    }
    case 'partial': {
      const answer = resolveYear({ reading, clues, published, span: raw, at: raw.to ?? raw.from });
      const edtf = formatStretch(answer?.year ?? null, raw.from, raw.to);
      return {
        edtf,
        kind: 'calendar',
        basis: 'inferred',
        note: answer?.note ?? 'The text does not tell the year',
      };
    }
  }
}

function clueOf(span: Span, day: string, text: string): YearClue {
  const { start, end } = span;
  return { start, end, kind: 'day', year: Number(day.slice(0, 4)), day, words: text.slice(start, end) };
}

function isRunning(firstMonth: number, published: string, year: number): boolean {
  return year < Number(published.slice(0, 4)) && Number(published.slice(5, 7)) >= firstMonth;
}

/**
 * The dates of a text at the precision its words give, resolved against the text itself and the date of publication
 * (an EDTF string or null), never against a clock. What nothing resolves keeps `edtf: null`, or an unknown year.
 */
export function detectDates(reading: Reading, published: string | null): DateMention[] {
  const raws = findRawDates(reading.text);
  const clues = collectYearClues(reading, raws);
  const mentions: DateMention[] = [];
  let lastDay: string | null = null;
  for (const raw of raws) {
    const resolved = resolve(raw, { reading, clues, published, lastDay });
    mentions.push({ start: raw.start, end: raw.end, ...resolved });
    const date = resolved.edtf ? parseEdtf(resolved.edtf) : null;
    if (date?.precision === 'day' && date.upper) {
      // A limit ("until November 10") is no day of the story, so that "the same day" does not mean it.
      if (!LIMIT_BEFORE.test(reading.text.slice(Math.max(0, raw.start - 26), raw.start)))
        lastDay = date.upper;
      // A day whose year is known now ties its neighbours to that year.
      if (raw.form === 'partial') clues.push(clueOf(raw, date.upper, reading.text));
    }
  }
  return mentions;
}
