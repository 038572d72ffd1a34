import type { DateMention } from '../candidates';
import type { Reading } from '../reading';
import type { YearClues } from '../refine/year-clues';
import type { ToldMonth } from './dates-told-month';

/** What a question about one date is given, and the shapes of its answer. */

/** What is known of the text at the place of a date. */
export interface DateContext {
  reading: Reading;
  clues: YearClues;
  /** EDTF date of publication, or null. */
  published: string | null;
  /** The ISO day that the text named last. */
  lastDay: string | null;
  /** The ISO day named last, a planned one as well, and where. */
  namedDay: { day: string; at: number } | null;
  /** The month that was told last for the days behind it. */
  toldMonth: ToldMonth | null;
  /** EDTF of the time of any length that the text named last. */
  lastTime: string | null;
  /** EDTF of the period of account that the text named last. */
  lastPeriod: string | null;
}

/** What becomes of a date: its EDTF and where that is from. */
export type Resolved = Omit<DateMention, 'start' | 'end' | 'isApproximate'>;

/** A date of which nothing tells when it is. */
export const unresolved = (kind: DateMention['kind']): Resolved => ({
  edtf: null,
  kind,
  basis: 'none',
  note: null,
});

/** A date that something else than its own words completed; the note says what. */
export const inferred = (edtf: string, kind: DateMention['kind'], note: string): Resolved => ({
  edtf,
  kind,
  basis: 'inferred',
  note,
});
