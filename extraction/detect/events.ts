import type { ExtractedEvent } from '@/core/model/extraction';
import type { Reading } from '../reading';
import { type DatedCandidate, mergeEvents } from '../refine/events-merge';
import { YEAR_WITHHELD } from '../rules/event-grammar-filters';
import { plannedCandidate } from './events-ahead';
import { isBelieved, isLate } from './events-believed';
import type { Candidate } from './events-candidate-shape';
import { candidatesOf, withGapsFilled } from './events-candidates';
import { chronicleDays, fromChronicle } from './events-chronicle';
import { dateCandidate } from './events-date';
import { type DateContext, stated } from './events-date-shape';
import { toEvent } from './events-evidence';
import { daysAhead, untoldClauses, unusedDay, withoutItsVerb } from './events-further-days';
import { isDay, isGoverning } from './events-governing';
import { entityKeysIn } from './events-participants';
import { isDecidedAtSitting } from './events-prune';
import type { SeriesMention } from './events-series-shape';
import { keepTheStory, withoutTelling, withSharedYears } from './events-story';
import { isOccasion, Occasions } from './events-told-before';
import { bareDateCandidate, type EventFindings, fromHighlights, resultsCandidate } from './events-weak';
import { zoneSentences } from './events-zones';
import { spansWithin } from './spans-within';

/**
 * The events of a text: one for each real happening. Frames propose candidates sentence by sentence, each is dated
 * by the annotation rules, what tells the same happening is joined, and what is neither dated nor the story is left out.
 */
export function detectEvents(reading: Reading, found: EventFindings): ExtractedEvent[] {
  const { text } = reading;
  const sentences = zoneSentences(reading);
  const publisher = found.source.publisher;
  const heads = chronicleDays(text, sentences, found.dates);
  const context: DateContext = { text, dates: found.dates, published: found.published, sentences, heads };

  const dated: DatedCandidate[] = [];
  const occasions = new Occasions();
  let counted: SeriesMention | null = null;
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'commentary') continue;
    let candidates = candidatesOf(sentence, found, publisher, counted);
    counted = candidates.findLast(({ series }) => series !== null)?.series ?? counted;
    if (!candidates.some((c) => !c.isGapped && (c.strength > 1 || hasOwnDay(c, context)))) {
      const bare =
        plannedCandidate(sentence, found, text) ?? bareDateCandidate(sentence, sentences, found, text);
      if (bare) candidates = [...candidates, bare];
    }
    candidates = withGapsFilled(candidates, dated);
    if (heads.has(sentence.paragraph)) {
      const lineStart = reading.paragraphs[sentence.paragraph]?.start;
      candidates = candidates.map((candidate) => ({ ...candidate, lineStart }));
    }
    const told: DatedCandidate[] = [];
    for (const candidate of candidates) {
      const date = dateCandidate(candidate, context, occasions);
      if (!hasOwnDay(candidate, context) && isDecidedAtSitting(candidate, dated.at(-1)?.candidate)) continue;
      if (!isBelieved(candidate, date) || (candidate.isLateNews && !isLate(date, found.published))) continue;
      const entities = entityKeysIn(found, sentence);
      told.push({ candidate, date, entities, also: [] });
    }
    const twins = told.flatMap((each) => withoutItsVerb(each, context));
    told.push(...twins);
    const unused = unusedDay(sentence, told, context);
    const opened = unused ? bareDateCandidate(sentence, sentences, found, text, unused, told) : null;
    if (opened) {
      const date = dateCandidate(opened, context, occasions);
      const entities = entityKeysIn(found, sentence);
      if (isBelieved(opened, date)) told.unshift({ candidate: opened, date, entities, also: [] });
    }
    for (const { day, clause } of untoldClauses(sentence, told, context)) {
      const further = bareDateCandidate(sentence, sentences, found, text, day, [], clause);
      const entities = entityKeysIn(found, sentence);
      if (further) told.push({ candidate: further, date: stated(day), entities, also: [] });
    }
    for (const day of daysAhead(sentence, told, found, text)) {
      const planned = plannedCandidate(sentence, found, text, day);
      const entities = entityKeysIn(found, sentence);
      if (planned) told.push({ candidate: planned, date: stated(day), entities, also: [] });
    }
    for (const { candidate, date } of told)
      if (date.isOwn && !candidate.isPlanned) occasions.noteByName(sentence.words, date);
    for (const { candidate, date } of told)
      if (date.isOwn && isOccasion(candidate, date, context)) occasions.note(candidate.type, date);
    dated.push(...withoutTelling(told));
  }

  if (heads.size > 0) {
    dated.push(...fromChronicle(heads, sentences, found, dated));
    dated.sort((a, b) => a.candidate.sentence.start - b.candidate.sentence.start);
  }
  if (dated.length === 0) {
    const results = resultsCandidate(sentences, found);
    if (results) dated.push(results);
    else dated.push(...fromHighlights(sentences, found, context));
  }

  const opening = sentences.find((sentence) => sentence.bodyIndex === 0);
  const story = keepTheStory(mergeEvents(dated), opening, found.published === null);
  return withSharedYears(
    story.map((event) => toEvent(reading, event, found, sentences)),
    story.map(({ candidate }) => YEAR_WITHHELD.test(candidate.sentence.words)),
  );
}

function hasOwnDay(candidate: Candidate, { text, dates }: DateContext): boolean {
  return spansWithin(dates, candidate.sentence).some((d) => isDay(d) && isGoverning(text, d));
}
