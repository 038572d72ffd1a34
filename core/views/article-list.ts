import type { SourceRef, ThemeRef } from './refs';

/** One line of the list of articles. */
export interface ArticleRow {
  id: number;
  title: string;
  /** EDTF of publication with its basis, or null. */
  published: string | null;
  publishedBasis: 'stated' | 'inferred' | 'none';
  /** Instant of import, ISO 8601. */
  importedAt: string;
  language: string;
  source: SourceRef;
  themes: ThemeRef[];
  /** Facts that it tells first. */
  events: number;
  figures: number;
  /** Further articles that tell the same story. */
  nearDuplicates: number;
}

export interface ArticleListView {
  total: number;
  sort: ArticleSort;
  rows: ArticleRow[];
  /** Opaque place to go on from, or null at the end. */
  nextCursor: string | null;
}

export const ARTICLE_SORTS = ['imported', 'published'] as const;
/** Newest import first, or newest publication first with the undated at the end. */
export type ArticleSort = (typeof ARTICLE_SORTS)[number];
