import type { EventType } from '@/core/model/event';
import { parseEdtf } from '@/core/time/edtf';
import type { DateMention, Findings } from '../candidates';
import { speaksOf, typeByCue } from '../rules/event-grammar-cues';
import {
  BACKGROUND,
  COMES_OR_GOES,
  FORECAST,
  MARKET_NOISE,
  PAST_VERB,
  STILL_TO_COME,
  TIMETABLED,
} from '../rules/event-grammar-filters';
import type { Candidate } from './events-candidate-shape';
import { lastClauseStart } from './events-clauses';
import { isDay, isGoverning } from './events-governing';
import { bareCandidate } from './events-weak';
import type { ZonedSentence } from './events-zones';
import { spansWithin } from './spans-within';

/** What is told only as still to come. */

/** What is still told of a plan behind its day. */
const CLAUSE_REACH = 120;

const MAY_BE_PLANNED: ReadonlySet<EventType> = new Set([
  'meeting',
  'study_session',
  'training',
  'summit',
  'visit',
  'signing',
  'inspection',
  'appointment',
  'award',
  'results',
  'project_milestone',
]);

/** "Seo Gang-hyun is expected on 3 November": a guest. */
const COMES = /\p{Lu}[\p{Ll}-]+ (?:is|are) (?:expected|due) (?:in|on|at)\b/u;

/** What is done on a day of its own, when no kind of happening shows in the words. */
const PLANNED_ACT =
  /\b(?:unveil|open|launch|inaugurate|celebrate|mark|publish|release|announce|submit|hand (?:in|over)|vote|decide|shut|close|stop|restart|reopen|resume|strike|auction|pay|ship|list|start|begin|reveal|present|file|update|rule|answer|report|rehearse|practi[sc]e|drill|exercise|simulate|memorial|funeral|ceremony|anniversary|festival)(?:e?[ds])?\b|发布|公布|披露|提交|停产|复产|检修|启用|揭牌|上线|开市|挂牌|演练|演习/;

/** The clause that a day stands in, where the rest of the sentence tells of another. */
function aroundDay(day: DateMention, { words, start }: ZonedSentence): string {
  const before = words.slice(0, day.start - start);
  const from = Math.max(
    lastClauseStart(before.trimEnd().replace(/[,，]$/, '')),
    before.lastIndexOf(' and ') + 1,
  );
  const behind = /[,;，；]|\b(?:and|but|while|where)\b/.exec(words.slice(day.end - start));
  return words.slice(from, behind ? day.end - start + behind.index : words.length);
}

/** "Buyers from Stuttgart are due in Baotou on 8 July": to come, on a day behind publication, whatever its verb. */
export function plannedCandidate(
  sentence: ZonedSentence,
  found: Findings,
  text: string,
  only: DateMention | null = null,
): Candidate | null {
  if (sentence.zone !== 'body') return null;
  const words = only ? aroundDay(only, sentence) : sentence.words;
  const told = spansWithin(found.dates, sentence).filter(
    (d) => isGoverning(text, d, true) || /^\d{4}$/.test(d.edtf ?? ''),
  );
  if (told.length === 0) return null;
  const today = found.published ? parseEdtf(found.published)?.upper : null;
  // "The auditors leave on 7 July": in the present of a timetable, published or not.
  const isFixed = (d: DateMention) =>
    COMES_OR_GOES.test(text.slice(Math.max(sentence.start, d.start - 30), d.start));
  const ahead = (d: DateMention): boolean => {
    const { lower } = parseEdtf(d.edtf ?? '') ?? {};
    return !today || !lower ? STILL_TO_COME.test(words) || isFixed(d) : lower > today;
  };
  const day = only ?? told.find((d) => isDay(d) && ahead(d)) ?? told.find(ahead);
  if (!day || /[?？]\s*$/.test(words) || BACKGROUND.test(words) || MARKET_NOISE.test(words)) return null;
  const clause = only ? words : words.slice(0, day.end - sentence.start + CLAUSE_REACH);
  const isTimetabled =
    isDay(day) &&
    !/^(?:If|Unless|Should)\b/.test(words) &&
    TIMETABLED.test(text.slice(Math.max(sentence.start, day.start - 30), day.start));
  if (!isTimetabled && FORECAST.test(clause)) return null;
  const isToCome = isTimetabled || (isDay(day) && isFixed(day)) || STILL_TO_COME.test(clause);
  if (!isToCome && !(today && isDay(day) && !PAST_VERB.test(clause))) return null;
  const cue = typeByCue(clause);
  const type = cue === 'other' && COMES.test(clause) ? 'visit' : cue;
  // From one day to another: whatever it is, it is fixed.
  const isStretch = isDay(day) && parseEdtf(day.edtf ?? '')?.isInterval === true;
  const isPlannedAct = isToCome && isDay(day) && (isStretch || isTimetabled || PLANNED_ACT.test(clause));
  if (!MAY_BE_PLANNED.has(type) && !isPlannedAct) return null;
  // A year is too far off for anything but a start of work, in words that speak of nothing else.
  if (/^\d{4}$/.test(day.edtf ?? '') && !(type === 'project_milestone' && speaksOf(type, clause)))
    return null;
  return bareCandidate(sentence, type, { start: day.start, end: day.end }, { isPlanned: true });
}
