import type { Span } from '@/core/text/span';
import { daysBetween, parseEdtf } from '@/core/time/edtf';
import { type Reading, spanAt } from '../reading';
import { relativeYear } from './year-beside';
import { dayIn, nearestFutureYear, nearestPastYear } from './year-nearest';
import { isInPresent, isPlanned, PAST_VERB, planBefore } from './year-plans';
import type { Question, YearAnswer } from './year-question';

/**
 * Which year a day or a month without one belongs to. The order is the one an editor would follow, and each step
 * says in words what it took the year from. No step that fits leaves the year unknown (`XXXX-08-14`): a year is
 * never made up.
 */

type Step = (question: Question) => YearAnswer | null;

/** Days ahead up to which what is planned for a day is still spoken of without its year. */
const PLAN_REACH = 270;

/** The sentence at a place, or the one right behind it. */
const sentenceNear = (reading: Reading, offset: number): Span | null =>
  spanAt(reading.sentences, offset) ?? spanAt(reading.sentences, offset + 1);

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
  const sentence = spanAt(reading.sentences, at.start);
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
  const sentence = spanAt(reading.sentences, at.start);
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
