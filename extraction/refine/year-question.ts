import type { Span } from '@/core/text/span';
import type { MonthDay } from '../detect/dates-shape';
import type { Reading } from '../reading';
import type { YearClues } from './year-clues';

/** The year of a date without one. */
export interface YearAnswer {
  year: number;
  /** What the year was taken from, as a person reads it. */
  note: string;
}

/** What a question for the year of one date is given. */
export interface Question {
  reading: Reading;
  clues: YearClues;
  /** EDTF date of publication, or null. */
  published: string | null;
  span: Span;
  /** The later end of the date asked for. */
  at: MonthDay;
}
