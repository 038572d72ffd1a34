import type { LikenessReason } from '../resolution/likeness';
import type { EntityRef } from './refs';

/** One of two entities that may be one, with what the desk holds of it. */
export interface MergeSide {
  entity: EntityRef;
  /** Stories that name it. */
  articles: number;
  /** Events that it takes part in and figures about it, those that count. */
  facts: number;
}

/** Two entities that may be one: which to keep, which to fold in, what speaks for it and what against. */
export interface MergeSuggestionView {
  id: number;
  keep: MergeSide;
  fold: MergeSide;
  /** 0 to 1. */
  likeness: number;
  /** What weighs most first, whatever it speaks for; see `likenessLabel`. */
  reasons: LikenessReason[];
  /** Where the second is named, with the words around it; null when nothing names it now. */
  passage: {
    articleId: number;
    articleTitle: string;
    prefix: string;
    quote: string;
    suffix: string;
  } | null;
}
