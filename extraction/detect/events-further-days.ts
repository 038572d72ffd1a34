import { parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { DatedCandidate } from '../refine/events-merge';
import { PAST_VERB } from '../rules/event-grammar-filters';
import { type DateContext, type EventDate, stated } from './events-date-shape';
import { isDay, isGoverning } from './events-governing';
import type { EventFindings } from './events-weak';
import type { ZonedSentence } from './events-zones';
import { spansWithin } from './spans-within';

/** Days that a sentence names beside those that its frames took: each may tell of a happening more. */

/** ", terbium in June": who or what, and when; the verb is that of the clause before. */
const NEXT_WITHOUT_VERB =
  /^(?: [\p{L}’'-]+){0,4}(?:,|;| and|, and) (?:then )?(?:again (?:on |in )?|(?!(?:and|or|but|up|down|after|before|against|from|with|to|as|until|than|at|in|on|not|half|late|early)\b)(?:[\p{L}\d’'-]+ ){1,5}(?:in|on) )$/u;

/** "The first oxide came off the line in May, terbium in June": two happenings under one verb. */
export function withoutItsVerb(
  { candidate, date }: DatedCandidate,
  { text, dates }: DateContext,
): DatedCandidate[] {
  const { sentence } = candidate;
  if (!date.words || date.isOwn === isMonthOnly(date) || candidate.series || candidate.isBareDate) return [];
  if (candidate.isPlanned || date.words.start < sentence.start || candidate.strength < 2) return [];
  if (date.words.start < candidate.trigger.start) return [];
  const { end } = date.words;
  const next = spansWithin(dates, sentence).find((d) => d.start > end);
  if (!next || isDay(next) === isMonthOnly(date) || !isGoverning(text, next)) return [];
  const between = text.slice(end, next.start);
  if (!NEXT_WITHOUT_VERB.test(between) || PAST_VERB.test(between)) return [];
  const trigger = { start: next.start, end: next.end };
  return [
    {
      candidate: { ...candidate, trigger, strength: 1 },
      date: stated(next),
      entities: new Set(),
      also: [],
    },
  ];
}

const isMonthOnly = ({ date }: EventDate): boolean => /^\d{4}-\d{2}~?$/.test(date ?? '');

/** How far from the start of its sentence a day still opens it. */
const OPENING_REACH = 30;

/** "On Saturday he made his first outing …, and asked after a project due in June": a day at the head that nothing took. */
export function unusedDay(
  sentence: ZonedSentence,
  told: DatedCandidate[],
  { text, dates }: DateContext,
): DateMention | null {
  if (told.length === 0 || sentence.zone !== 'body') return null;
  const first = spansWithin(dates, sentence)[0];
  if (!first || first.start - sentence.start > OPENING_REACH || !isDay(first)) return null;
  if (!isGoverning(text, first)) return null;
  const isElsewhere = told.every(
    ({ date, candidate }) =>
      date.words &&
      date.words.start > first.end &&
      candidate.trigger.start > first.end &&
      date.date !== first.edtf,
  );
  return isElsewhere ? first : null;
}

/** Where a clause with a subject of its own begins. */
const OTHER_CLAUSE = /[;；] ?|, (?:and|but|while|whereas|then) /g;
/** Words that make a clause of time or reason of what follows: its day is that of the way it came about. */
const SUBORDINATE =
  /^\s*(?:after|before|since|until|because|although|though|if|unless|as|which|who|where|when)\b/i;

const DENIED = /\b(?:nothing|nobody|no one|none|neither|never|not|no)\b|n['’]t\b/i;

/** Is the day that of a happening told, or one of its days? */
function covers({ date }: EventDate, { edtf }: DateMention): boolean {
  const [whole, day] = [parseEdtf(date ?? ''), parseEdtf(edtf ?? '')];
  if (date === edtf || !whole?.lower || !whole.upper || !day?.lower || !day.upper) return date === edtf;
  return whole.lower <= day.lower && day.upper <= whole.upper;
}

/** "The mill lit a kiln on the 6th; on the 9th a worker was hurt": days of clauses of which nothing is told yet. */
export function untoldClauses(
  { words, start, zone }: ZonedSentence,
  told: readonly DatedCandidate[],
  { text, dates, published }: DateContext,
): { day: DateMention; clause: string }[] {
  if (told.length === 0 || zone !== 'body') return [];
  const breaks = [...words.matchAll(OTHER_CLAUSE)];
  if (breaks.length === 0) return [];
  const days = spansWithin(dates, { start, end: start + words.length }).filter((d) => isDay(d));
  const today = parseEdtf(published ?? '')?.upper;
  return breaks.flatMap((found, index) => {
    const from = found.index + found[0].length;
    const to = breaks[index + 1]?.index ?? words.length;
    const clause = words.slice(from, to);
    const own = days.filter((d) => d.start >= start + from && d.end <= start + to);
    const [day] = own;
    if (!day || own.length > 1 || !PAST_VERB.test(clause)) return [];
    if (SUBORDINATE.test(clause) || DENIED.test(clause)) return [];
    if (!isGoverning(text, day) || (today && (parseEdtf(day.edtf ?? '')?.lower ?? '') > today)) return [];
    const isTold = told.some(
      ({ candidate, date }) =>
        covers(date, day) ||
        (candidate.trigger.end > start + from && candidate.trigger.start < start + to) ||
        (date.words !== null && date.words.start < day.end && date.words.end > day.start),
    );
    return isTold ? [] : [{ day, clause }];
  });
}

/** The days ahead of publication that a sentence names and none of its happenings took. */
export function daysAhead(
  sentence: ZonedSentence,
  told: DatedCandidate[],
  { dates, published }: EventFindings,
  text: string,
): DateMention[] {
  const today = parseEdtf(published ?? '')?.upper;
  if (!today || told.length === 0 || sentence.zone !== 'body') return [];
  return spansWithin(dates, sentence).filter(
    (d) =>
      isDay(d) &&
      (parseEdtf(d.edtf ?? '')?.lower ?? '') > today &&
      isGoverning(text, d, true) &&
      told.every(
        ({ date }) =>
          date.date === null ||
          (date.date !== d.edtf && (!date.words || date.words.end <= d.start || date.words.start >= d.end)),
      ),
  );
}
