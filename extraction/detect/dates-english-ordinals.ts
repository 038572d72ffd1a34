import { daysInMonth, parseEdtf } from '@/core/time/edtf';
import { ANY_YEAR, MONTH, parseOrdinal, WEEKDAY, weekdayNumber } from '../rules/calendar';
import {
  ANY_ORDINAL_DAY,
  beginningAt,
  type DateRule,
  LEAD,
  monthOf,
  NO_DIGIT,
  ORDINAL_DAY,
  ORDINAL_NAMES,
  spanOf,
  stretch,
  WEEKDAY_NAMES,
} from './dates-english-shape';
import { formatStretch, type RawDate } from './dates-shape';

/** Days of a month told as ordinals ("the ninth of June", "Friday the 13th", "on the eleventh") or counted by the month. */

const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_DAY.slice(1, -1)})`;
/** What goes on behind a day: neither the thing that an ordinal counts ("the ninth meeting") nor a part of a word. */
const LINKS =
  'the|it|he|she|they|we|a|an|its|their|his|her|at|in|with|by|for|from|when|while|after|before|because|as|but|who|which|that|this|under|over|during|amid|without|then|there';
const VERBS =
  'shows?|showed|said|says|saw|sees|found|brought|told|gave|put|puts|set|sets|made|took|met|held|began|came|went|sent|sat|heard|had|has|was|were|is|will';
const ENDS = '(?= ?[.,;:)]| ?—| [–-] |$';
/** No end of a count: "from the 10th to the 12th storey". */
const TO = `to\\b(?! (?:the )?${ORDINAL})`;
/** "And the 20th": another day, not "the ninth and tenth floors". */
const AND = `and (?:(?!(?:the )?${ORDINAL})|(?:the )?${ORDINAL}(?: ?[.,;:)]|$| (?:${LINKS})\\b))`;
const BEHIND_FIGURES = `${ENDS}| (?:(?:${LINKS}|${VERBS})\\b|${TO}|${AND}))`;
const BEHIND_WORDS = `${ENDS}| (?:(?:${LINKS})\\b|${TO}|${AND}))`;
/** "On the 6th and": a day in front of another. */
const DAY_AND = `[Oo]n the ${ORDINAL} and`;
/** "Of the month", behind which a month may not own something. */
const OF_MONTH = " of (this|last|the) month(?!['’])";

/** Words that count things beside a low ordinal: "of the two kilns, on the first, …" is about a kiln. */
const COUNTED_BESIDE =
  /\b(?:two|three|four|five|both|several|pair|twice|first|second|third|fourth|fifth|other|another|one|lines?|furnaces?|floors?|shafts?|lots?|rounds?|stages?|phases?|attempts?|ballots?|votes?|units?|batch(?:es)?|kilns?|mills|levels?|questions?|points?|storeys?)\b/i;
/** "Work on the third": about something. */
const ABOUT_BEFORE =
  /\b(?:work|works|worked|report|talks?|decision|ruling|verdict|comment|focus|focused|construction|progress|drilling|bid|bids|lean|depends?|based|rel(?:y|ies)) on (?:the )?$/i;
/** How far back what is counted may stand. */
const COUNTED_REACH = 140;
const LOWEST_SURE = 6;

/** Is an ordinal in words by itself a day? A low one counts things too often to be one beside anything that is counted. */
function isDayByItself(text: string, { start, end }: RawDate, word: string): boolean {
  if (/^\d/.test(word)) return true;
  const before = text.slice(Math.max(0, start - COUNTED_REACH), start);
  if (ABOUT_BEFORE.test(before)) return false;
  if ((parseOrdinal(word) ?? 0) >= LOWEST_SURE) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return !COUNTED_BESIDE.test(line) && !COUNTED_BESIDE.test(text.slice(end, end + 60).split('\n')[0] ?? '');
}

const PART_OF_DAY = '(?:morning|afternoon|evening|night)';
const isBehindBetween = (text: string, start: number): boolean =>
  /\bbetween the $/i.test(text.slice(Math.max(0, start - 12), start));

/** The rules begin with the ordinal, since few do and "the" is everywhere; the article in front belongs to the date. */
const withArticle = (raw: RawDate | null): RawDate | null =>
  raw && beginningAt(raw.start - 'the '.length, raw);

const monthsOf = (word: string | undefined): number | null =>
  word === 'last' ? -1 : word === 'this' ? 0 : null;

/** A day of a month that only its number tells, or a stretch of them; null for what no month has. */
function dayOfMonth(
  match: RegExpMatchArray,
  first: string | undefined,
  last: string | undefined,
  months: number | null = null,
): RawDate | null {
  const day = parseOrdinal(first ?? '') ?? 0;
  const to = last === undefined ? null : (parseOrdinal(last) ?? 0);
  if (day < 1 || day > 31 || (to !== null && (to <= day || to > 31))) return null;
  return { ...spanOf(match), form: 'shift', shift: { unit: 'day-of-month', day, to, months } };
}

const NTH: Record<string, number> = {
  first: 1,
  opening: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
  closing: -1,
  penultimate: -2,
};

export const ENGLISH_ORDINALS: DateRule[] = [
  {
    id: 'ninth of June',
    begins: `${ORDINAL_NAMES} ${WEEKDAY_NAMES}`,
    pattern: new RegExp(
      `${LEAD}(?:${WEEKDAY}(?: ?,)? the |(?<=\\b[Tt]he (?:${ORDINAL} and )?))${ORDINAL_DAY} (?:day )?of ${MONTH}(?![a-z]|['’]s)(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => stretch(m, { month: monthOf(m[3]), day: parseOrdinal(m[2] ?? '') }, null, m[4]),
  },
  {
    id: 'fourth to sixth of June',
    begins: ORDINAL_NAMES,
    pattern: new RegExp(
      `(?<=\\b[Tt]he )${ORDINAL_DAY}(?:-|–| to | through | until | till | and )(?:the )?${ORDINAL_DAY} of ${MONTH}(?![a-z]|['’]s)(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m, text) => {
      const [from, to] = [parseOrdinal(m[1] ?? '') ?? 0, parseOrdinal(m[2] ?? '') ?? 0];
      // "The third and tenth of June" are two days.
      const isBetween = isBehindBetween(text, spanOf(m).start);
      if (to <= from || (/ and /.test(m[0]) && to !== from + 1 && !isBetween)) return null;
      const month = monthOf(m[3]);
      return withArticle(stretch(m, { month, day: from }, { month, day: to }, m[4]));
    },
  },
  {
    id: 'Friday the 13th',
    begins: WEEKDAY_NAMES,
    pattern: new RegExp(
      `\\b${WEEKDAY}(?: (?:morning|afternoon|evening|night))?(?:,? the ${ANY_ORDINAL_DAY}|,? (\\d{1,2}(?:st|nd|rd|th)))(?:${OF_MONTH}|${BEHIND_FIGURES})`,
      'g',
    ),
    build: (m) => {
      const raw = dayOfMonth(m, m[2] ?? m[3], undefined, monthsOf(m[4]));
      if (raw?.form !== 'shift' || raw.shift.unit !== 'day-of-month') return null;
      return { ...raw, shift: { ...raw.shift, weekday: weekdayNumber(m[1] ?? '') } };
    },
  },
  {
    id: 'on the 18th',
    begins: `# ${ORDINAL_NAMES}`,
    pattern: new RegExp(
      `(?:(\\d{1,2}(?:st|nd|rd|th))(?<=\\b(?:[Oo]n|${DAY_AND}|for|[Bb]y|until|till|since|[Ff]rom|${PART_OF_DAY} of) the \\d{1,2}[a-z]{2})${BEHIND_FIGURES}|(?<=\\b(?:[Oo]n|${DAY_AND}|until|till|since|${PART_OF_DAY} of) the )${ORDINAL_DAY}${BEHIND_WORDS})`,
      'g',
    ),
    build: (m, text) => {
      const raw = dayOfMonth(m, m[1] ?? m[2], undefined);
      return raw && isDayByItself(text, raw, m[1] ?? m[2] ?? '') ? withArticle(raw) : null;
    },
  },
  {
    id: 'the 18th of this month',
    begins: `# ${ORDINAL_NAMES}`,
    pattern: new RegExp(`(?<=\\b[Tt]he )${ANY_ORDINAL_DAY}${OF_MONTH}`, 'g'),
    build: (m) => withArticle(dayOfMonth(m, m[1], undefined, monthsOf(m[2]))),
  },
  {
    id: 'on the eleventh and twelfth',
    begins: `# ${ORDINAL_NAMES}`,
    pattern: new RegExp(
      `(?<=(?:\\b(?:[Oo]n|[Ff]rom|[Bb]etween) |[,(–—] ?)the )${ANY_ORDINAL_DAY}(-|–| to | through | until | till | and )(?:the )?${ANY_ORDINAL_DAY}(?:${OF_MONTH}|${BEHIND_WORDS})`,
      'g',
    ),
    build: (m, text) => {
      const raw = dayOfMonth(m, m[1], m[3], monthsOf(m[4]));
      if (!raw || !isDayByItself(text, raw, m[1] ?? '')) return null;
      const isNext = parseOrdinal(m[3] ?? '') === (parseOrdinal(m[1] ?? '') ?? 0) + 1;
      return m[2] === ' and ' && !isNext && !isBehindBetween(text, raw.start) ? null : withArticle(raw);
    },
  },
  {
    id: 'first to the last day of June',
    begins: 'first',
    pattern: new RegExp(
      `(?<=\\b[Tt]he )first to the last day of ${MONTH}(?![a-z]|['’]s)(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?`,
      'g',
    ),
    build: (m) => {
      const month = monthOf(m[1]);
      // How long February is hangs on the year.
      if (month === 2) return null;
      return withArticle(stretch(m, { month, day: 1 }, { month, day: daysInMonth(2025, month) }, m[2]));
    },
  },
  {
    id: 'last day of May',
    begins: Object.keys(NTH).join(' '),
    pattern: new RegExp(
      `(?<=\\b[Tt]he )(first|opening|second|third|fourth|last|final|closing|penultimate) (?:day|${WEEKDAY}) (?:of|in) ${MONTH}(?![a-z]|['’]s)(?:(?: ?,)? ${ANY_YEAR}${NO_DIGIT})?(?! \\d)`,
      'g',
    ),
    build: (m) => {
      const month = monthOf(m[3]);
      const weekday = m[2] === undefined ? null : weekdayNumber(m[2]);
      const nth = NTH[m[1] ?? ''] ?? 0;
      const year = m[4] === undefined ? null : Number(m[4]);
      if (!parseEdtf(formatStretch(2000, { month, day: null }, null))) return null;
      return withArticle({ ...spanOf(m), form: 'counted-day', month, year, day: { weekday, nth } });
    },
  },
];
