import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { addDays, daysBetween, parseEdtf } from '@/core/time/edtf';
import { formatStretch, type MonthDay } from '../detect/dates-shape';
import { type Reading, spanAt } from '../reading';
import type { YearClues } from './year-clues';

/**
 * Which year a day or a month without one belongs to. The order is the one an editor would follow, and each step
 * says in words what it took the year from. No step that fits leaves the year unknown (`XXXX-08-14`): a year is
 * never made up.
 */

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
  /\b(?:will|shall|won['’]t|would(?! have)|should(?! have)|aim(?:s|ing)? to|hop(?:es|ing) to|on (?:track|course) (?:to|for)|(?:fixed|set|pencilled in|booked) for|(?:postponed|put off|pushed back|delayed|deferred|moved|extended|runs?)(?: from [^.;,]{3,20})? (?:to|till|until|through)|due (?:to|on|in)|scheduled|slated|set to|expect(?:s|ed)?|planned|plans? to|intends? to|ending|payable|is to|are to|to be held|votes?|takes? place|deadline|no later than|effective|appl(?:y|ies)|valid|takes? effect|enters? into force)\b[^.;]{0,80}$|(?<!\b(?:the|an?|its|their|this|at|after|before|by|until|since|of|market|trading) |['’]s )\b(?:begins?|starts?|opens?|ends?|closes?|resumes?|expires?|meets?|sits?|convenes?|takes? (?:over|office)|steps? (?:down|in)|retires?|reopens?)(?: again| next| anew| once more)? (?:in |on |from )?$|\b(?:until|till) (?<!\b(?:ran|was|were|had|lasted|kept|stood|[a-z]{2,}ed)\b[^.;]{0,40}(?:until|till) )$|(?:将|將|拟|擬|计划|計劃|预计|預計|定于|定於|按(?:计划|計劃)，?|(?:决定|決定|要求|部署)(?=[自从從于於在]))[^，。；]*$/i;

export interface YearAnswer {
  year: number;
  /** What the year was taken from, as a person reads it. */
  note: string;
}

interface Question {
  reading: Reading;
  clues: YearClues;
  /** EDTF date of publication, or null. */
  published: string | null;
  span: Span;
  /** The later end of the date asked for. */
  at: MonthDay;
}

type Step = (question: Question) => YearAnswer | null;

const sentenceOf = (reading: Reading, offset: number): Span | null => spanAt(reading.sentences, offset);

/** "Will grow after it opened on March 3": behind such a verb a day is past, whatever is to come. */
const PAST_VERB = /(?<!\b(?:be|been|is|are|get) )\b(?!(?:scheduled|slated|expected|planned)\b)[a-z]{3,}ed\b/;
/** Days ahead up to which what is planned for a day is still spoken of without its year. */
const PLAN_REACH = 270;

/** The sentence at a place, or the one right behind it. */
const sentenceNear = (reading: Reading, offset: number): Span | null =>
  spanAt(reading.sentences, offset) ?? spanAt(reading.sentences, offset + 1);

/** "It will build a mill, the group said on Monday": the day belongs to what was said. */
const SAID =
  /(?<!\b(?:be|being|get) )\b(?:said|says|told|announced|reported|showed|wrote|added|noted|stated|according|disclosed|published|released|filed|approved|signed)\b|表示|宣布|公告|披露|报道|称/;

/** Does the text, by the words before the date, speak of something that lay ahead of it? */
export function isPlanned(reading: Reading, at: Span): boolean {
  return planBefore(reading, at) !== null;
}

/** The words of a plan up to the date that it is for, or null. */
function planBefore(reading: Reading, at: Span): string | null {
  const sentence = sentenceOf(reading, at.start);
  const cue = PLANNED.exec(reading.text.slice(sentence?.start ?? at.start, at.start));
  if (cue !== null) return SAID.test(cue[0]) ? null : cue[0];
  const opens =
    sentence && OPENING.test(reading.text.slice(sentence.start, Math.min(at.start, sentence.start + 24)));
  return opens && at.start - sentence.start <= 24 ? planBehind(reading.text, at.end) : null;
}

/** Words that tell of the past; without one of them a sentence is in the present tense. */
const TOLD_AS_PAST =
  /\p{Script=Han}{2}|\b(?:was|were|had|did|took|held|met|went|gave|came|led|ran|began|spoke|sat|made|won|rose|fell|grew|got|put|sent|drew|since|last|past|earlier|ago|(?!need|feed|seed|speed|indeed|steed|called|invited|convened|fixed|booked|based|listed|limited|owned|appointed|named|picked)\p{Ll}{2,}ed)\b/u;

/** "Shareholders meet in Perth on 26 November": told in the present tense, up to the day or right behind a day that opens. */
function isInPresent({ reading, span: at }: Question): boolean {
  const sentence = sentenceOf(reading, at.start);
  if (!sentence) return false;
  const before = reading.text.slice(sentence.start, at.start);
  const words = OPENING.test(before) ? reading.text.slice(sentence.start, sentence.end) : before;
  return !TOLD_AS_PAST.test(words) && !SAID.test(words);
}

/** What may stand before a date that opens its sentence: "From about", "In January or". */
const OPENING =
  /^(?:(?:before|after|until) (?:that|then|it),? )?(?:(?:in|on|from|by|at|during|between|over|late|early|as of)\b[a-z ]*(?:[A-Z][a-z]+ or )?)?$/i;
const PLANNED_BEHIND =
  /^(?: or [A-Z][a-z]+)?,?(?: [^\s,.;:]+){1,6} (?:will|shall|plans? to|intends? to|(?:is|are) (?:to|due|set|scheduled|expected))\b|^(?: or [A-Z][a-z]+)?,? (?:we|he|she|it|they)['’]ll\b/;

/** The plan behind a date that opens its sentence: "In October the group will open its second line". */
function planBehind(text: string, end: number): string | null {
  const words = PLANNED_BEHIND.exec(text.slice(end, end + 80))?.[0];
  return words === undefined || SAID.test(words) || PAST_VERB.test(words) ? null : words;
}

/** Days ahead of publication up to which a day may lie that no word announces. */
const SOON = 45;

/** Would this year put the day far behind publication, though nothing says that it is to come? */
function isFarAhead({ reading, span: at, published, at: wanted }: Question, year: number): boolean {
  const day = dayIn(year, wanted);
  const upper = published ? parseEdtf(published)?.upper : null;
  return !!day && !!upper && daysBetween(upper, day) > SOON && !isPlanned(reading, at);
}

/** 1. A count that runs by the year in the same sentence, or in the one before or behind it: "the sixth meeting of 2025". */
const fromSeries: Step = (question) => {
  const { reading, clues, span: at } = question;
  const sentence = sentenceOf(reading, at.start);
  const paragraph = spanAt(reading.paragraphs, at.start);
  if (!sentence || !paragraph) return null;
  // White space stands between two sentences: the one beside is found two signs off.
  const near = [sentence, ...[sentence.end + 1, sentence.start - 2].map((at) => sentenceNear(reading, at))];
  for (const other of near) {
    if (!other || other.start < paragraph.start || other.end > paragraph.end) continue;
    const inside = clues.within(other);
    // A count in another sentence that has a day of its own belongs to that day.
    if (other !== sentence && inside.some((c) => c.kind === 'day')) continue;
    const clue = inside.find((c) => c.kind === 'series');
    if (clue && !isFarAhead(question, clue.year))
      return { year: clue.year, note: `Year taken from the count “${shorten(clue.words)}”` };
  }
  return null;
};

/** 2. The date of the source that the text names, or a dateline of its own. */
const fromSourceLine: Step = ({ clues, at, ...question }) => {
  const clue = clues.source;
  if (!clue?.day || question.published) return null;
  const year = nearestPastYear(clue.day, at);
  return year === null ? null : { year, note: `Year taken from the source’s date, ${clue.words}` };
};

const RELATIVE_YEAR = /\b(?:[Ll]ast|[Tt]his|[Nn]ext) year\b(?!['’]s)|[去今明]年/g;
/** Last year as a measure: "higher than last year", "the same period of last year". */
const MEASURE_BEFORE =
  /\b(?:than|over|against|with|versus|from|(?:period|level|month|quarter|half|time|figure|value|base) (?:of|in)|(?:same|corresponding|year-ago) \w+(?: of| in)?)\s+(?:the )?$|(?:较|比|与|同)$/i;
/** What follows directly behind a day, or stands before it without a break, sets its year; nothing farther off does. */
const REACH = 60;
/** "This year" and "next year" are said of much else: they must stand right beside the day ("May 3 of this year"). */
const BESIDE = 5;

/** "Last year" where it tells the year of this very day; null where it measures something or stands far off. */
function relativeYear({ reading, span: at }: Question): { words: string; by: number } | null {
  const sentence = sentenceOf(reading, at.start);
  if (!sentence) return null;
  const words = reading.text.slice(sentence.start, sentence.end);
  for (const match of matchesOf(words, RELATIVE_YEAR)) {
    const start = sentence.start + match.index;
    if (MEASURE_BEFORE.test(words.slice(0, match.index))) continue;
    const gap = start >= at.end ? start - at.end : at.start - (start + match[0].length);
    const by = /last|去/i.test(match[0]) ? -1 : /next|明/i.test(match[0]) ? 1 : 0;
    // 去年 stands right in front of its day.
    if (match[0].length === 2 && start > at.start) continue;
    if (gap <= (/last/i.test(match[0]) ? REACH : BESIDE)) return { words: match[0], by };
  }
  return null;
}

const textBefore = ({ reading, span: at }: Question): string =>
  reading.text.slice(Math.max(0, at.start - 10), at.start);

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
    const year = Number(date.upper.slice(0, 4)) + said.by;
    return {
      year,
      note: `Year counted from “${said.words}” and the date of publication, ${question.published}`,
    };
  }
  const past = nearestPastYear(date.upper, question.at);
  const ahead = nearestFutureYear(date.lower, question.at);
  if (past === null) return null;
  const pastDay = dayIn(past, question.at) ?? date.upper;
  const behind = daysBetween(pastDay, date.upper);
  const aheadDay = ahead === null ? null : dayIn(ahead, question.at);
  const until = aheadDay === null ? Number.POSITIVE_INFINITY : daysBetween(date.lower, aheadDay);
  // A month is ahead as soon as it begins.
  const untilStart = question.at.day === null ? until - 30 : until;
  // What stands a few weeks ahead is announced; its like of almost a year ago would be no news. "In December" without a
  // word of what is to come is told of, though.
  const before = textBefore(question);
  const isEnd = /\bended (?:on )?$/i.test(before);
  const isTold = isEnd || (question.at.day === null && /\b[Ii]n (?:late |early |mid-)?$/.test(before));
  const isInReach = until < behind || until <= PLAN_REACH;
  const plan = isInReach ? planBefore(question.reading, question.span) : null;
  const isAhead =
    ahead !== null &&
    ((plan !== null && (until < behind || !PAST_VERB.test(plan))) ||
      (question.at.day !== null && until < behind && until <= PLAN_REACH && isInPresent(question)) ||
      (untilStart <= SOON && behind > 300 && !isTold));
  const inSentence = (behind > 92 || isEnd) && !isAhead ? fromSameSentence(question) : null;
  if (inSentence) return inSentence;
  return {
    year: isAhead ? ahead : past,
    note: isAhead
      ? `Year chosen as the next after publication on ${question.published}`
      : `Year taken from the date of publication, ${question.published}`,
  };
};

/** 4. Another date or year in the same sentence. */
const fromSameSentence: Step = (question) => {
  const { reading, clues, span: at } = question;
  const sentence = sentenceOf(reading, at.start);
  if (!sentence) return null;
  const near = clues
    .within(sentence)
    .filter((c) => c.kind !== 'series')
    .sort((a, b) => Math.abs(a.start - at.start) - Math.abs(b.start - at.start));
  const clue = near.find((c) => c.kind === 'day') ?? near[0];
  return clue && !isFarAhead(question, clue.year)
    ? { year: clue.year, note: `Year taken from “${clue.words}” in the same sentence` }
    : null;
};

/** 5. For what is planned: the first such day after the full date that the text named last. */
const fromPlan: Step = (question) => {
  if (!isPlanned(question.reading, question.span)) return null;
  const before = question.clues.dayBefore(question.span.start);
  if (!before?.day) return null;
  const year = nearestFutureYear(before.day, question.at);
  return year === null ? null : { year, note: `Year chosen as the next after ${before.words}` };
};

/** 6. The one year that the text as a whole speaks of. A finished period of account puts its report after its end. */
const fromWholeText: Step = ({ clues, at }) => {
  const main = clues.mainYear();
  if (!main) return null;
  const { year, kinds, count, lastDay } = main;
  if (kinds.size === 1 && kinds.has('period')) {
    const day = dayIn(year, at);
    // Only a part of the year can be reported on within that year.
    if (!day || lastDay >= `${year}-12-01` || day <= lastDay) return null;
  } else if (kinds.size === 1 && kinds.has('year') && count < 2) {
    return null;
  }
  return { year, note: `Year taken from the text, which speaks of ${year}` };
};

/** Days that a story goes on for, so that a day named next still belongs to it. */
const STORY_DAYS = 120;

/** 7. The story as it goes on: the year that puts the day nearest to the full date that the text named last. */
const fromStory: Step = ({ clues, span: at, at: wanted }) => {
  const before = clues.dayBefore(at.start);
  if (!before?.day) return null;
  let nearest: { year: number; distance: number } | null = null;
  for (const year of [before.year - 1, before.year, before.year + 1]) {
    const day = dayIn(year, wanted);
    const distance = day === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(before.day, day));
    if (distance <= STORY_DAYS && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { year, distance };
  }
  return nearest && { year: nearest.year, note: `Year that lies nearest to ${before.words}` };
};

/** The visible order; the first step with an answer decides. */
export const YEAR_STEPS: readonly Step[] = [
  fromSeries,
  fromSourceLine,
  fromPublished,
  fromSameSentence,
  fromPlan,
  fromWholeText,
  fromStory,
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
  const before = paragraph ? clues.within({ start: paragraph.start, end: at.start }).at(-1) : undefined;
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
