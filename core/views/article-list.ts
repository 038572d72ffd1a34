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
  /** Articles on the desk, and how many of them the filters let through. */
  total: number;
  matching: number;
  /** Without a date of publication: a period leaves them out; 0 without a period. */
  undated: number;
  /** What the filters narrow the list to, for a person. */
  sentence: string;
  rows: ArticleRow[];
  /** Opaque place to go on from, or null at the end. */
  nextCursor: string | null;
}
