import { familyOf } from '@/core/model/event';
import type { ExtractedEvent } from '@/core/model/extraction';
import type { DatedCandidate } from '../refine/events-merge';
import { RECENT_WORD } from '../rules/event-grammar-filters';
import { LEAD_PARAGRAPHS } from './events-weak';
import type { ZonedSentence } from './events-zones';

/** What a text tells as its news: which events stay, once all candidates are dated and joined. */

/** "The eighth meeting, for which no date is given": it belongs to the year of the ninth that the text dates. */
export function withSharedYears(events: ExtractedEvent[], isYearWithheld: boolean[]): ExtractedEvent[] {
  const nameOf = ({ body, kind }: NonNullable<ExtractedEvent['series']>) => `${kind} ${body}`;
  const years = new Map<string, number>();
  for (const { series } of events) if (series?.year) years.set(nameOf(series), series.year);
  return events.map((event, i) => {
    if (isYearWithheld[i]) return event;
    const year = event.series && event.series.year === null ? years.get(nameOf(event.series)) : undefined;
    return event.series && year !== undefined ? { ...event, series: { ...event.series, year } } : event;
  });
}

/** "… announced on Friday that it had appointed …": what is made known is the event, not that it was made known. */
export function withoutTelling(told: DatedCandidate[]): DatedCandidate[] {
  if (told.every(({ candidate }) => candidate.isTelling)) return told;
  return told.filter(({ candidate, date }) => {
    if (!candidate.isTelling) return true;
    // "Disclosed on Monday that it had recently signed": signed before, and made known on Monday.
    const isOfLately = RECENT_WORD.test(candidate.sentence.words);
    return !told.some(
      (other) =>
        !other.candidate.isTelling &&
        (other.date.date === date.date || (isOfLately && other.candidate.isReported)),
    );
  });
}

/**
 * Leave out what carries no date and is not what the text is about: undated happenings count in the first two paragraphs
 * only, one for each family, and not beside a dated one of their paragraph.
 */
export function keepTheStory(
  events: DatedCandidate[],
  opening: ZonedSentence | undefined,
  isUndatedText: boolean,
): DatedCandidate[] {
  const dated = events.filter((e) => e.date.date !== null);
  const datedParagraphs = new Set(dated.map((e) => e.candidate.sentence.paragraph));
  const families = new Set(dated.filter((e) => e.date.isOwn).map((e) => familyOf(e.candidate.type)));
  const types = new Set(dated.map((e) => e.candidate.type));
  return events.filter(({ candidate, date }) => {
    if (candidate.series || date.date !== null) return true;
    const { bodyIndex, paragraph, zone } = candidate.sentence;
    if (zone === 'highlights') return true;
    // "Has recently completed", in a text that tells of no day: as much of its news as what it opens with.
    if (isUndatedText && candidate.isRecent && candidate.strength > 1 && dated.every((e) => !e.date.isOwn))
      return zone === 'body';
    if (bodyIndex < 0 || bodyIndex >= LEAD_PARAGRAPHS) return false;
    // The first sentence is the story, even when a dated remark follows it.
    if (candidate.sentence === opening && candidate.strength > 1) return true;
    if (datedParagraphs.has(paragraph)) return false;
    const family = familyOf(candidate.type);
    if (families.has(family) || types.has(candidate.type)) return false;
    families.add(family);
    datedParagraphs.add(paragraph);
    return true;
  });
}
