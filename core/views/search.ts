import type { Metric } from '@/core/model/figure';
import type { Credibility, Reliability } from '@/core/model/source';
import type { SearchProblem } from '@/core/search/query';
import type { EventLine } from './event-line';
import type { EntityRef, SourceRef } from './refs';

/** The groups of results, in the order in which they are shown. */
export const SEARCH_GROUPS = ['articles', 'events', 'entities', 'figures'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

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

export interface SearchEventHit extends EventLine {
  marked: { title: SearchPart[]; quote: SearchPart[] };
}

export interface SearchEntityHit extends EntityRef {
  articles: number;
  /** The name that was found, where it is not the one that is shown. */
  alias: string | null;
}

export interface SearchFigureHit {
  id: number;
  articleId: number;
  subject: string;
  /** The entity that it is about, or null. */
  subjectEntityId: number | null;
  metric: Metric;
  /** As it is shown everywhere: "$9.9bn", "≈ 9.9 m t". */
  value: string;
  /** EDTF, or null. */
  period: string | null;
  quote: SearchPart[];
  reliability: Reliability;
  credibility: Credibility;
}

/** How much was found, counted no further than a thousand. */
export interface SearchCount {
  n: number;
  isMore: boolean;
}

/** Another search that finds something. */
export interface SearchSuggestion {
  q: string;
  /** "Baotou Steel", "meet*". */
  words: string;
  /** The entity that goes by these words under another name; null for everything else. */
  aliasOf: string | null;
}

export interface SearchView {
  /** As it was typed. */
  q: string;
  /** What was understood, in a sentence; '' when nothing was asked. */
  sentence: string;
  /** While there are any, nothing was looked for. */
  problems: SearchProblem[];
  /** The one group that was asked for, or null for the first few of each. */
  group: SearchGroup | null;
  counts: Record<SearchGroup, SearchCount>;
  /** False where nothing that was asked can name an entity, so that none was looked for. */
  asksEntities: boolean;
  /** By closeness where few enough articles hold the words to be ranked, else newest import first. */
  order: 'closest' | 'newest';
  articles: SearchHit[];
  events: SearchEventHit[];
  entities: SearchEntityHit[];
  figures: SearchFigureHit[];
  /** Where the group goes on, or null. */
  nextCursor: string | null;
  /** Where nothing was found. */
  suggestions: SearchSuggestion[];
  /** Nothing was found, for no report is stored at all. */
  isEmptyDesk: boolean;
}

/** Something of the desk that what was typed may mean. */
export interface SearchCompletion {
  kind: 'entity' | 'theme' | 'source' | 'series' | 'article';
  label: string;
  /** What stands beside it: "Organisation, 12 articles". */
  detail: string;
  href: string;
  /** What stands behind the operator's colon; null where no operator asks for it. */
  value: string | null;
}
