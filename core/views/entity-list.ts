import type { EntityType } from '@/core/model/entity';
import type { EntityRef } from './refs';

export interface EntityListRow extends EntityRef {
  /** A name in Chinese characters, where it has one. */
  hanName: string | null;
  stateOwned: boolean | null;
  articles: number;
  events: number;
}

export interface EntityListView {
  /** How many entities of each type match the words. */
  counts: Record<EntityType, number>;
  total: number;
  rows: EntityListRow[];
  /** Opaque place to go on from, or null at the end. */
  nextCursor: string | null;
}

/** What a list of entities is narrowed to: one type or all, and the beginning of a name. */
export interface EntityListFilters {
  type: EntityType | null;
  q: string;
}
