import { parseEdtf } from '@/core/time/edtf';
import type { DateMention, Findings } from '../candidates';
import type { DatedCandidate } from '../refine/events-merge';
import { typeByCue } from '../rules/event-grammar-cues';
import { datedByHead } from './events-date-shape';
import { isDay } from './events-governing';
import { entityKeysIn } from './events-participants';
import { bareCandidate } from './events-weak';
import type { ZonedSentence } from './events-zones';
import { spansWithin } from './spans-within';

/**
 * Chronicles: ledgers, diaries and noticeboards that put a day before each entry ("12 Nov – Customs. Exports of …").
 * The day at the head of a line is that of all it tells, and what stands in such a line has happened.
 */

/** So many lines with a day at their heads make a chronicle; fewer may be chance. */
const LEAST_LINES = 3;
/** A bullet and the day of the week may stand before the day. */
const BEFORE_DAY =
  /^[\s•●▪◦*·–—-]*(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?$/;
const BEHIND_DAY = /^\s*(?:[–—|:：]|-(?=\s))\s*\S/;
/** Entries of fewer words name something and tell nothing. */
const LEAST_WORDS = 4;
const WORD = /[\p{L}\d][\p{L}\d’'-]*/gu;

/** The day at the head of each line of a chronicle, by the number of its paragraph; empty for any other text. */
export function chronicleDays(
  text: string,
  sentences: readonly ZonedSentence[],
  dates: DateMention[],
): ReadonlyMap<number, DateMention> {
  const days = new Map<number, DateMention>();
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    const day = spansWithin(dates, sentence)[0];
    if (!day || !isDay(day)) continue;
    if (!BEFORE_DAY.test(text.slice(sentence.start, day.start))) continue;
    if (BEHIND_DAY.test(text.slice(day.end, day.end + 6))) days.set(paragraph, day);
  }
  return days.size < LEAST_LINES ? new Map() : days;
}

const wordsIn = ({ words }: ZonedSentence): number => words.match(WORD)?.length ?? 0;

/**
 * One event for each line of a chronicle of which no frame knew anything: its fullest sentence, of the kind that its
 * words speak of. What lies behind publication is told as planned or not at all.
 */
export function fromChronicle(
  days: ReadonlyMap<number, DateMention>,
  sentences: readonly ZonedSentence[],
  found: Findings,
  told: readonly DatedCandidate[],
): DatedCandidate[] {
  const today = found.published ? parseEdtf(found.published)?.upper : null;
  const known = new Set(told.map(({ candidate }) => candidate.sentence.paragraph));
  return [...days].flatMap(([paragraph, day]): DatedCandidate[] => {
    const isAhead = today && (parseEdtf(day.edtf ?? '')?.lower ?? '') > today;
    if (known.has(paragraph) || isAhead) return [];
    const line = sentences.filter((each) => each.paragraph === paragraph && isEntry(each));
    const [sentence] = line.toSorted((a, b) => wordsIn(b) - wordsIn(a));
    if (!sentence || wordsIn(sentence) < LEAST_WORDS) return [];
    const entities = entityKeysIn(found, sentence);
    const type = typeByCue(line.map(({ words }) => words).join(' '));
    // A line that names nobody and no kind of happening may be anything.
    if (type === 'other' && entities.size === 0) return [];
    const trigger = { start: sentence.start, end: sentence.start + 1 };
    const candidate = { ...bareCandidate(sentence, type, trigger, {}), lineStart: line[0]?.start };
    return [{ candidate, date: datedByHead(day), entities, also: [] }];
  });
}

const isEntry = ({ zone }: ZonedSentence): boolean => zone === 'body' || zone === 'heading';
