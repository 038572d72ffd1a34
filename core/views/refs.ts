import type { EntityType } from '@/core/model/entity';
import type { SeriesKind } from '@/core/model/event';
import type { Credibility, Reliability } from '@/core/model/source';

/** Short references that many read models carry: enough to draw a pill, tag or grade and to link it. */

export interface EntityRef {
  id: number;
  type: EntityType;
  name: string;
}

export interface ThemeRef {
  key: string;
  label: string;
}

export interface SeriesRef {
  id: number;
  body: string;
  kind: SeriesKind;
  ordinal: number;
  /** The year that the count belongs to; null when it does not run by the year. */
  year: number | null;
  /** People say that it counts for itself, whatever its name shares with another's. */
  apart?: boolean;
}

/** The article that verifies or contradicts a statement. */
export interface ClaimArticle {
  id: number;
  title: string;
}

/** Where an article comes from and how far it can be believed; `credibility` is set on single facts. */
export interface SourceRef {
  publisherId: number | null;
  publisher: string | null;
  outletId: number | null;
  originalOutlet: string | null;
  owner: string | null;
  stateOutlet: boolean;
  reliability: Reliability;
  reliabilityReason: string | null;
  credibility: Credibility | null;
}
