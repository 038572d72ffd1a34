import type { ExtractedEvent } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import { daysBetween, parseEdtf } from '@/core/time/edtf';
import { AGENDA, BACKGROUND, HABIT } from '../rules/event-grammar-filters';
import type { Candidate } from './events-candidate-shape';
import type { EventDate } from './events-date-shape';

/** Which candidates are believed: what a frame must bring besides its words before it counts as an event. */

const SIGNED_ONCE = /, (?:signed|inked|sealed|initialled|struck)$/;

const triggerWords = ({ sentence, trigger }: Candidate): string =>
  sentence.words.slice(trigger.start - sentence.start, trigger.end - sentence.start);

function isRelative({ sentence, trigger }: Candidate): boolean {
  const before = sentence.words.slice(0, trigger.start - sentence.start);
  return /\b(?:that|which|who|whose) (?:\p{Ll}+ ){0,2}$/u.test(before.slice(-40));
}

const MAY_BE_DUE_IN_A_MONTH: ReadonlySet<ExtractedEvent['type']> = new Set([
  'project_milestone',
  'appointment',
  'award',
  'summit',
  'results',
  'training',
  'meeting',
  'visit',
  'signing',
  'other',
]);

/** Days from publication within which a listing or a takeover is news and no background. */
const LATE_DAYS = 250;

export function isLate({ date, isOwn }: EventDate, published: string | null): boolean {
  const [day, today] = [parseEdtf(date ?? '')?.upper, parseEdtf(published ?? '')?.upper];
  if (!day) return false;
  return today ? Math.abs(daysBetween(day, today)) <= LATE_DAYS : isOwn;
}

/** In "on Friday it named Wang in place of Li, who has retired" the day is not that of the retirement. */
function isBehindWho({ sentence, trigger }: Candidate, day: Span): boolean {
  if (day.end > trigger.start) return true;
  return !/, who\b/.test(sentence.words.slice(day.end - sentence.start, trigger.start - sentence.start));
}

/** What a frame must bring besides its words. */
export function isBelieved(candidate: Candidate, date: EventDate): boolean {
  const isOwnSentence =
    date.words !== null &&
    date.words.start >= candidate.sentence.start &&
    date.words.end <= candidate.sentence.end;
  const isToldAsJustDone = date.words?.start === candidate.trigger.start && !candidate.isBareDate;
  const hasOwnDate = date.date !== null && isOwnSentence && !isToldAsJustDone;
  // What is planned needs its day; a start of work or of a term may be fixed for a month.
  const mayBeDueInAMonth = candidate.topic === 'price' || MAY_BE_DUE_IN_A_MONTH.has(candidate.type);
  if (candidate.isPlanned && !(hasOwnDate && (date.isOwn || mayBeDueInAMonth))) return false;
  if (candidate.strength === 1 && !hasOwnDate) return false;
  // What a sitting studied or heard is its agenda; a post that it filled is news.
  if (!hasOwnDate && candidate.series === null && candidate.type !== 'appointment') {
    if (AGENDA.test(candidate.sentence.words)) return false;
  }
  // "Members heard a report on the accident of 3 August": the day is that of what the report was on.
  if (hasOwnDate && date.words && candidate.series === null && AGENDA.test(candidate.sentence.words)) {
    const { words, start } = candidate.sentence;
    if (/\b(?:of|from|dated)(?: the)? $/.test(words.slice(0, date.words.start - start))) return false;
  }
  if (candidate.sentence.zone === 'commentary')
    return candidate.series !== null || (hasOwnDate && date.isOwn);
  if (!date.isOwn && candidate.series === null && HABIT.test(candidate.sentence.words)) return false;
  // "The contract, signed in 2019, …": how old it is, by the way.
  if (date.date === null && candidate.type === 'signing' && SIGNED_ONCE.test(triggerWords(candidate)))
    return false;
  // "A unit that has changed its name since": told by the way, and without a day.
  if (date.date === null && candidate.series === null && isRelative(candidate)) return false;
  // "In place of Bai, who has retired": somebody's past, by the way.
  if (candidate.isAside && !(hasOwnDate && date.words && isBehindWho(candidate, date.words))) return false;
  if (date.date === null && candidate.isPluperfect && candidate.series === null) return false;
  if (candidate.strength < 3 && BACKGROUND.test(candidate.sentence.words) && !date.isOwn) return false;
  return true;
}
