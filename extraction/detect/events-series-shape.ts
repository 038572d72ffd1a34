import type { SeriesKind } from '@/core/model/event';
import type { Span } from '@/core/text/span';

/** One numbered sitting as a sentence counts it, before its body has an organisation. */
export interface SeriesMention extends Span {
  ordinal: number;
  kind: SeriesKind;
  /** Whose sitting it is inside the house: "Party Committee", "Board of Directors"; null when the words do not tell. */
  committee: string | null;
  /** "ninth": the count of the committee whose rounds or plenums are counted. */
  term: string | null;
  /** Year that the words themselves state. */
  statedYear: number | null;
  /** The year stands right beside the count ("of 2025"), not further off in the sentence. */
  isYearFirm: boolean;
  /** The count runs by a year that is not named: "of the year", "this year", "so far this year". */
  isYearly: boolean;
  /** The words "this year" behind the count, which tell its year from the date of publication. */
  thisYear: Span | null;
  /** The counted thing in the text's words, without its ordinal: "expanded Party Committee meeting". */
  noun: string;
  /** A plenum of nobody who is named: the Central Committee’s, unless the one before it was told of a house. */
  isCentral?: boolean;
}
