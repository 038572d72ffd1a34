import type { Activity } from './entity-activity';
import type { ArticleLine, EventLine } from './event-line';
import type { EntityRef, ThemeRef } from './refs';
import type { ThemeTrend, TrendPeriods } from './theme-trend';

/** One theme in the list of themes. */
export interface ThemeRow extends ThemeRef {
  definition: string;
  /** Taken out of the scheme; listed for the articles that still carry it. */
  isRetired: boolean;
  broader: ThemeRef | null;
  narrower: ThemeRef[];
  articles: number;
  events: number;
  /** Those of the events that are in no month: known to the year only, or undated. */
  monthless: number;
  /** Null where there is none to tell. */
  trend: ThemeTrend | null;
  /** Events of the last months, oldest first; the same months for every theme. */
  spark: number[];
}

export interface ThemeListView {
  rows: ThemeRow[];
  /** First and last month of the sparklines, `YYYY-MM`; null without a dated event. */
  months: { from: string; to: string } | null;
  /** What the trends compare; null where the desk does not reach back far enough. */
  periods: TrendPeriods | null;
}

export const THEME_SORTS = ['articles', 'name'] as const;
/** Most articles first, or by label. */
export type ThemeSort = (typeof THEME_SORTS)[number];

/** A word or phrase that speaks for a theme, or against it where its weight is below zero. */
export interface ThemeTerm {
  term: string;
  weight: number;
  language: string;
}

/** An article that carries the theme, with the passage that speaks most for it. */
export interface ThemedArticle extends ArticleLine {
  passage: { before: string; quote: string; after: string };
}

/** Words that prove a theme: they stand in the passages that its articles are tagged for. */
export interface ThemePhrase {
  phrase: string;
  /** Stories that hold it, near duplicates once. */
  articles: number;
  /** Passages of those articles. */
  passages: number;
  /** Of the same words in the lexicon; null where the lexicon has them in another form. */
  weight: number | null;
  /** The latest passages, with the words around them. */
  latest: {
    articleId: number;
    title: string;
    published: string | null;
    before: string;
    quote: string;
    after: string;
  }[];
}

export interface ThemeView extends ThemeRef {
  definition: string;
  broader: ThemeRef | null;
  narrower: ThemeRef[];
  related: ThemeRef[];
  /** Taken out of the scheme: nothing is tagged with it any more. */
  isRetired: boolean;
  terms: ThemeTerm[];
  stats: { articles: number; events: number; entities: number };
  activity: Activity;
  /** Entities that take part in events with the theme, the most frequent first. */
  entities: { entity: EntityRef; events: number }[];
  /** The newest events that carry it; `stats.events` has their number. */
  events: EventLine[];
  /** The latest articles that carry it. */
  articles: ThemedArticle[];
  /** The words that prove it in most articles. */
  phrases: ThemePhrase[];
  /** Other themes of the same articles, the most frequent first. */
  together: { theme: ThemeRef; articles: number }[];
}
