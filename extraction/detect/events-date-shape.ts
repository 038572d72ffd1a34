import type { DateBasis } from '@/core/model/event';
import type { Span } from '@/core/text/span';
import type { DateMention } from '../candidates';
import { isDay } from './events-governing';
import type { ZonedSentence } from './events-zones';

/** When an event happened, how that is known, and the words that say so. */
export interface EventDate {
  date: string | null;
  basis: DateBasis;
  note: string | null;
  words: Span | null;
  /** True when the date is the happening's own day or stretch of days, not a month or year around it. */
  isOwn: boolean;
}

export const NO_DATE: EventDate = { date: null, basis: 'none', note: null, words: null, isOwn: false };

export interface DateContext {
  text: string;
  dates: DateMention[];
  published: string | null;
  sentences: ZonedSentence[];
  /** The day at the head of a line, by the number of its paragraph, in a text that is a chronicle. */
  heads: ReadonlyMap<number, DateMention>;
}

/** A mention as the date of an event. */
export function stated(mention: DateMention): EventDate {
  return {
    date: mention.edtf !== null && mention.isApproximate ? `${mention.edtf}~` : mention.edtf,
    basis: mention.basis,
    note: mention.note,
    words: { start: mention.start, end: mention.end },
    isOwn: isDay(mention),
  };
}

/** The date of what a line of a chronicle tells without a day of its own. */
export const datedByHead = (day: DateMention): EventDate => ({
  ...stated(day),
  note: day.note ?? 'Day at the head of its line',
});
