import type { EntityRef, SourceRef } from './refs';

/** A stretch of text; `match` says that the reader's words were found in it. */
export interface SearchPart {
  text: string;
  match: boolean;
}

/** One article that holds the words. */
export interface SearchHit {
  articleId: number;
  title: SearchPart[];
  snippet: SearchPart[];
  /** EDTF of publication with its basis, or null. */
  published: string | null;
  publishedBasis: 'stated' | 'inferred' | 'none';
  source: SourceRef;
  events: number;
  figures: number;
}

export interface SearchView {
  q: string;
  /** Nothing asked, or too little to search for (only signs, or a single letter). */
  isEmpty: boolean;
  hits: SearchHit[];
  /** True when more articles hold the words than are shown. */
  hasMore: boolean;
  /** By closeness where few enough articles hold the words to be ranked, else newest first. */
  order: 'closest' | 'newest';
  /** Entities of which a name or alias begins with the words. */
  entities: (EntityRef & { articles: number })[];
}
