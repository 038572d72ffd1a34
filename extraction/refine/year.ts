import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { addDays, daysBetween, parseEdtf } from '@/core/time/edtf';
import { formatStretch, type MonthDay, type RawDate } from '../detect/dates-shape';
import { type Reading, spanAt } from '../reading';
import { ORDINAL, parseHanNumber } from '../rules/calendar';

/**
 * Which year a day or a month without one belongs to. The order is the one an editor would follow, and each step
 * says in words what it took the year from. No step that fits leaves the year unknown (`XXXX-08-14`): a year is
 * never made up.
 */

export type ClueKind = 'series' | 'source' | 'day' | 'month' | 'period' | 'year';

/** A place in the text that ties it to a year. */
export interface YearClue extends Span {
  kind: ClueKind;
  year: number;
  /** ISO day where the clue names one. */
  day: string | null;
  words: string;
}

const SERIES_YEAR = new RegExp(
  `\\b${ORDINAL}\\b[^.;!?\\n]{0,90}?\\b(?:meeting|session|sitting|study|forum|seminar|training|conference|lecture|class|review|assessment)s?\\b[^.;!?\\n]{0,60}?\\b(?:of|for|in) ((?:19|20)\\d{2})\\b`,
  'gi',
);
const SERIES_YEAR_HAN = /((?:19|20)\d{2})年(?:度)?[^。；，,]{0,8}?第[\d一二三四五六七八九十百]+[次期轮届]/g;

/** Words before a year that set it in the past of the story or in its future, so that it does not date the story. */
const DISTANT_BEFORE =
  /\b(?:since|until|till|by|before|through|to|towards?|founded in|established in|listed in|back in|from|ahead of|up to|than in|from \d+(?:\.\d+)?% in|compared with|against|versus|target(?:s|ed)? (?:for|of))\s+(?:the )?(?:end of )?$|[-–—]$|(?:自|截至|到|至|较|比)$/i;
/** Words behind a year that name its accounts: reported later, so that they do not date the story either. */
const ACCOUNTS_AFTER =
  /^(?:['’]s)?\s?(?:full[- ]year |annual |financial |fiscal |audited |interim |half-year )*(?:accounts?|results?|books?|report|revenues?|profits?|earnings|net|closing|budget|annual|losses|loss|financial|dividends?|performance|figures|numbers)\b|^年?(?:度)?(?:年报|业绩|财务|决算|利润|营收|报告)/i;

function isDistant(text: string, span: Span): boolean {
  return DISTANT_BEFORE.test(text.slice(Math.max(0, span.start - 28), span.start));
}

/** Everything in the text that can tell its year, in reading order. */
export function collectYearClues(reading: Reading, raws: RawDate[]): YearClue[] {
  const { text } = reading;
  const clues: YearClue[] = [];
  for (const pattern of [SERIES_YEAR, SERIES_YEAR_HAN]) {
    for (const match of matchesOf(text, pattern)) {
      const start = match.index;
      const year = parseHanNumber(match[1] ?? '');
      if (year)
        clues.push({ kind: 'series', year, day: null, start, end: start + match[0].length, words: match[0] });
    }
  }
  for (const raw of raws) {
    if (raw.form !== 'full') continue;
    const date = parseEdtf(raw.edtf);
    if (!date?.upper || !date.lower) continue;
    const paragraph = spanAt(reading.paragraphs, raw.start);
    const line = paragraph ? text.slice(paragraph.start, paragraph.end) : '';
    const isSource =
      date.precision === 'day' &&
      (/^(?:\W*)(?:source|sources|来源|消息来源)\s*[:：]/i.test(line) || line.length <= 32);
    if (!isSource && isDistant(text, raw)) continue;
    const words = text.slice(raw.start, raw.end);
    if (isSource)
      clues.push({
        ...span(raw),
        kind: 'source',
        year: Number(date.upper.slice(0, 4)),
        day: date.upper,
        words,
      });
    else if (date.precision === 'day')
      clues.push({ ...span(raw), kind: 'day', year: Number(date.upper.slice(0, 4)), day: date.upper, words });
    else if (date.lower.slice(0, 4) !== date.upper.slice(0, 4)) continue;
    else if (raw.kind === 'period' || date.isInterval)
      clues.push({
        ...span(raw),
        kind: 'period',
        year: Number(date.upper.slice(0, 4)),
        day: date.upper,
        words,
      });
    else if (date.precision === 'month')
      clues.push({ ...span(raw), kind: 'month', year: Number(date.upper.slice(0, 4)), day: null, words });
    else if (!ACCOUNTS_AFTER.test(text.slice(raw.end, raw.end + 28)))
      clues.push({ ...span(raw), kind: 'year', year: Number(date.upper.slice(0, 4)), day: null, words });
  }
  return clues.sort((a, b) => a.start - b.start);
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** Last ISO day that a month and day can mean in a year; null when that year has no such day. */
function dayIn(year: number, at: MonthDay): string | null {
  return parseEdtf(formatStretch(year, at, null))?.upper ?? null;
}

/** The year that puts the date on or before `day`, as late as possible; 29 February looks back up to eight years. */
export function nearestPastYear(day: string, at: MonthDay): number | null {
  const year = Number(day.slice(0, 4));
  for (let candidate = year; candidate > year - 9; candidate--) {
    const date = parseEdtf(formatStretch(candidate, at, null));
    if (date?.lower && date.lower <= day) return candidate;
  }
  return null;
}

function nearestFutureYear(day: string, at: MonthDay): number | null {
  const year = Number(day.slice(0, 4));
  for (let candidate = year; candidate < year + 9; candidate++) {
    const date = dayIn(candidate, at);
    if (date && date >= day) return candidate;
  }
  return null;
}

const PLANNED =
  /\b(?:will|due (?:to|on|in)|scheduled|slated|set to|expected|planned|is to|are to|to be held|votes?|takes? place|deadline|no later than|effective)\b[^.;]{0,80}$|(?:将|拟|计划|预计|定于)[^，。；]*$/i;

export interface YearAnswer {
  year: number;
  /** What the year was taken from, as a person reads it. */
  note: string;
}

interface Question {
  reading: Reading;
  clues: YearClue[];
  /** EDTF date of publication, or null. */
  published: string | null;
  span: Span;
  /** The later end of the date asked for. */
  at: MonthDay;
}

type Step = (question: Question) => YearAnswer | null;

const sentenceOf = (reading: Reading, offset: number): Span | null => spanAt(reading.sentences, offset);

function isPlanned({ reading, span: at }: Question): boolean {
  const sentence = sentenceOf(reading, at.start);
  return PLANNED.test(reading.text.slice(sentence?.start ?? at.start, at.start));
}

/** 1. A count that runs by the year in the same sentence, or in the one before or behind it: "the sixth meeting of 2025". */
const fromSeries: Step = ({ reading, clues, span: at }) => {
  const sentence = sentenceOf(reading, at.start);
  const paragraph = spanAt(reading.paragraphs, at.start);
  if (!sentence || !paragraph) return null;
  const index = reading.sentences.indexOf(sentence);
  const near = [index, index + 1, index - 1]
    .map((i) => reading.sentences[i])
    .filter((other) => other !== undefined && other.start >= paragraph.start && other.end <= paragraph.end);
  for (const other of near) {
    const clue = clues.find((c) => c.kind === 'series' && c.start >= other!.start && c.end <= other!.end);
    if (clue) return { year: clue.year, note: `Year taken from the count “${shorten(clue.words)}”` };
  }
  return null;
};

/** 2. The date of the source that the text names, or a dateline of its own. */
const fromSourceLine: Step = ({ clues, at, ...question }) => {
  const clue = clues.find((c) => c.kind === 'source' && c.day !== null);
  if (!clue?.day || question.published) return null;
  const year = nearestPastYear(clue.day, at);
  return year === null ? null : { year, note: `Year taken from the source’s date, ${clue.words}` };
};

const RELATIVE_YEAR = /\b[Ll]ast year\b(?!['’]s)|去年/g;
/** Last year as a measure: "higher than last year", "the same period of last year". */
const MEASURE_BEFORE =
  /\b(?:than|over|against|with|versus|from|(?:period|level|month|quarter|half|time|figure|value|base) (?:of|in)|(?:same|corresponding|year-ago) \w+(?: of| in)?)\s+(?:the )?$|(?:较|比|与|同)$/i;
/** What follows directly behind a day, or stands before it without a break, sets its year; nothing farther off does. */
const REACH = 60;

/** "Last year" where it tells the year of this very day; null where it measures something or stands far off. */
function relativeYear({ reading, span: at }: Question): string | null {
  const sentence = sentenceOf(reading, at.start);
  if (!sentence) return null;
  const words = reading.text.slice(sentence.start, sentence.end);
  for (const match of matchesOf(words, RELATIVE_YEAR)) {
    const start = sentence.start + match.index;
    if (MEASURE_BEFORE.test(words.slice(0, match.index))) continue;
    const gap = start >= at.end ? start - at.end : at.start - (start + match[0].length);
    if (gap <= REACH) return match[0];
  }
  return null;
}

/** 3. The date of publication: the nearest such day in the past, or ahead for what is planned. */
const fromPublished: Step = (question) => {
  const date = question.published ? parseEdtf(question.published) : null;
  if (!date?.upper || !date.lower) return null;
  if (date.precision === 'year') {
    return {
      year: Number(date.upper.slice(0, 4)),
      note: `Year taken from the year of publication, ${question.published}`,
    };
  }
  const said = relativeYear(question);
  if (said) {
    const year = Number(date.upper.slice(0, 4)) - 1;
    return { year, note: `Year counted from “${said}” and the date of publication, ${question.published}` };
  }
  const past = nearestPastYear(date.upper, question.at);
  const ahead = nearestFutureYear(date.lower, question.at);
  if (past === null) return null;
  const pastDay = dayIn(past, question.at) ?? date.upper;
  const behind = daysBetween(pastDay, date.upper);
  const aheadDay = ahead === null ? null : dayIn(ahead, question.at);
  const until = aheadDay === null ? Number.POSITIVE_INFINITY : daysBetween(date.lower, aheadDay);
  // What stands a few weeks ahead is announced; its like of almost a year ago would be no news.
  const isAhead =
    ahead !== null && ((isPlanned(question) && until < behind) || (until <= 45 && behind > 300));
  const inSentence = behind > 92 && !isAhead ? fromSameSentence(question) : null;
  if (inSentence) return inSentence;
  return {
    year: isAhead ? ahead : past,
    note: isAhead
      ? `Year chosen as the next after publication on ${question.published}`
      : `Year taken from the date of publication, ${question.published}`,
  };
};

/** 4. Another date or year in the same sentence. */
const fromSameSentence: Step = ({ reading, clues, span: at }) => {
  const sentence = sentenceOf(reading, at.start);
  if (!sentence) return null;
  const near = clues
    .filter((c) => c.start >= sentence.start && c.end <= sentence.end && c.kind !== 'series')
    .sort((a, b) => Math.abs(a.start - at.start) - Math.abs(b.start - at.start));
  const clue = near.find((c) => c.kind === 'day') ?? near[0];
  return clue ? { year: clue.year, note: `Year taken from “${clue.words}” in the same sentence` } : null;
};

/** 5. For what is planned: the first such day after the full date that the text named last. */
const fromPlan: Step = (question) => {
  if (!isPlanned(question)) return null;
  const before = question.clues.filter((c) => c.kind === 'day' && c.end <= question.span.start).at(-1);
  if (!before?.day) return null;
  const year = nearestFutureYear(before.day, question.at);
  return year === null ? null : { year, note: `Year chosen as the next after ${before.words}` };
};

const WEIGHT: Record<ClueKind, number> = { series: 4, source: 3, day: 3, month: 2, period: 1, year: 1 };

/** 6. The one year that the text as a whole speaks of. A finished period of account puts its report after its end. */
const fromWholeText: Step = ({ clues, at }) => {
  const weights = new Map<number, number>();
  for (const clue of clues) weights.set(clue.year, (weights.get(clue.year) ?? 0) + WEIGHT[clue.kind]);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || (second && first[1] < second[1] * 2)) return null;
  const year = first[0];
  const own = clues.filter((c) => c.year === year);
  if (own.every((c) => c.kind === 'period')) {
    const end =
      own
        .map((c) => c.day ?? '')
        .sort()
        .at(-1) ?? '';
    const day = dayIn(year, at);
    // Only a part of the year can be reported on within that year.
    if (!day || end >= `${year}-12-01` || day <= end) return null;
  } else if (own.every((c) => c.kind === 'year') && own.length < 2) {
    return null;
  }
  return { year, note: `Year taken from the text, which speaks of ${year}` };
};

/** The visible order; the first step with an answer decides. */
export const YEAR_STEPS: readonly Step[] = [
  fromSeries,
  fromSourceLine,
  fromPublished,
  fromSameSentence,
  fromPlan,
  fromWholeText,
];

/** Resolve the year of a date without one; null when nothing tells it. */
export function resolveYear(question: Question): YearAnswer | null {
  for (const step of YEAR_STEPS) {
    const answer = step(question);
    if (answer) return answer;
  }
  return null;
}

/**
 * The year of a quarter or half that has none, where no date of publication helps: the year that the paragraph named
 * last, accounts included ("Full-year 2024 revenue … the fourth quarter").
 */
export function yearOfAccount({ reading, span: at, clues }: Question): YearAnswer | null {
  const paragraph = spanAt(reading.paragraphs, at.start);
  const before = clues.filter((c) => paragraph && c.start >= paragraph.start && c.end <= at.start).at(-1);
  return before ? { year: before.year, note: `Year taken from “${before.words}” before it` } : null;
}

function shorten(words: string): string {
  const single = words.replace(/\s+/g, ' ');
  return single.length <= 60 ? single : `${single.slice(0, 57).trimEnd()}…`;
}

/** ISO day moved to the wanted weekday at or before it. */
export function weekdayOnOrBefore(day: string, weekday: number): string {
  const now = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((now - weekday + 7) % 7));
}
