import type { DateBasis } from '@/core/model/event';
import type { ExtractedEntity, ExtractedSource } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';

/** A date expression found in the text, resolved as far as the text and the date of publication allow. */
export interface DateMention extends Span {
  /** EDTF; null when the words name a time that nothing resolves. */
  edtf: string | null;
  /** What the words are: a calendar date, a period of account (quarter, half, fiscal year), or relative ("last Friday"). */
  kind: 'calendar' | 'period' | 'relative' | 'vague';
  /** Only a part of the time is meant ("mid-May", 年底), or one about it ("around August 19"). */
  isApproximate?: boolean;
  basis: DateBasis;
  /** For an inferred date, from what, in words a person reads; null when stated. */
  note: string | null;
}

/** One surface form of an entity in the text. */
export interface EntityMention extends Span {
  key: string;
}

/** What entity detection hands to the later detectors. */
export interface EntityReading {
  entities: ExtractedEntity[];
  /** Every mention of every entity, sorted by start, none overlapping. */
  mentions: EntityMention[];
  /** Key of the organisation that the text is mainly about, or null. */
  mainOrganisation: string | null;
}

/** The earlier findings that a later detector may lean on. */
export interface Findings {
  dates: DateMention[];
  entities: EntityReading;
  source: ExtractedSource;
  /** EDTF date of publication, or null. */
  published: string | null;
}
