import type { RateSource } from '@/core/figures/exchange-rates';
import type { Metric } from '@/core/model/figure';
import type { ReviewStatus } from '@/core/model/review';
import type { ClaimStatus, Credibility, Reliability } from '@/core/model/source';
import type { FactReview } from './article';
import type { PassagePart } from './event-row';
import type { FigureCheck } from './figure-check';
import type { FigureComparison } from './figure-comparison';
import type { FigurePanel } from './figure-panels';
import type { ClaimArticle, EntityRef, SourceRef } from './refs';
import type { FacetOption } from './timeline';

/** What a figure is about: an entity, or words. */
export interface FigureSubjectRef {
  entity: EntityRef | null;
  words: string;
}

/** An amount in the currency that was asked for, and by what it was converted. */
export interface ConvertedAmount {
  /** "$2.62bn". */
  text: string;
  /** "at 7.2 CNY per $, annual average 2024, Federal Reserve G.5A". */
  words: string;
  value: number;
  valueMax: number | null;
  unit: string;
}

/** One line of the table: a figure as stated, or what its stated change implies of the period before. */
export interface FigureListRow {
  key: string;
  /** The figure that it is, or that implies it. */
  id: number;
  kind: 'stated' | 'forecast' | 'implied';
  subject: FigureSubjectRef;
  metric: Metric;
  metricLabel: string;
  /** EDTF; null where none is stated. */
  period: string | null;
  periodLabel: string;
  /** As stated: "CNY 18.87bn"; empty for a growth rate without an amount. */
  text: string;
  /** What rounding leaves of an implied value: "CNY 12.97bn to CNY 13.06bn"; null where that says no more. */
  range: string | null;
  value: number;
  valueMax: number | null;
  unit: string;
  asWritten: string;
  /** What a Chinese unit stands for: "亿元 is 100 million yuan". */
  written: string | null;
  converted: ConvertedAmount | null;
  /** Why it is not converted, where that was asked for. */
  unconverted: string | null;
  change: string;
  /** "stated, about", "forecast", "implied by +45%, year on year". */
  basis: string;
  reliability: Reliability;
  credibility: Credibility;
  claimStatus: ClaimStatus;
  speaker: string | null;
  /** The outlet whose words it is, else the publisher; null where neither is named. */
  source: { id: number; name: string } | null;
  stateOutlet: boolean;
  articleId: number;
  articleTitle: string;
  quote: string;
  reviewStatus: ReviewStatus;
  confidence: number;
  /** What it does not agree with, the gravest first. */
  conflicts: FigureCheck[];
}

/** A small chart of one subject and metric. */
export interface FigureTopicPanel {
  key: string;
  subject: FigureSubjectRef;
  panel: FigurePanel;
  /** By what its values were converted; empty where they are as stated. */
  conversions: string[];
}

/** One page of the table. */
export interface FiguresPage {
  rows: FigureListRow[];
  nextCursor: string | null;
}

/** The first page, with all that stands around the table. */
export interface FiguresView extends FiguresPage {
  /** All figures that count and are not rejected. */
  total: number;
  matching: number;
  /** Of those that match without regard to that filter, how many do not agree with another. */
  conflicts: number;
  facets: Record<'subjects' | 'topics' | 'metrics' | 'units' | 'sources' | 'statuses', FacetOption[]>;
  /** Years that can be chosen; null without any dated figure. */
  years: { first: number; last: number } | null;
  panels: FigureTopicPanel[];
  /** Pairs of a subject and a metric: how many are drawn, and how many there are. */
  topics: { drawn: number; all: number };
  /** Several subjects side by side for one metric; null where that was not asked for, or there is only one. */
  comparison: FigureComparison | null;
  sentence: string;
  /** By which table values are converted. */
  rates: { name: string; sources: RateSource[]; isShipped: boolean; currencies: string[] };
  /** How many matching amounts are converted, and why others are not; null while nothing is converted. */
  conversion: { converted: number; same: number; none: { reason: string; n: number }[] } | null;
}

/** Only the first page of a view carries what stands around the table. */
export const isFirstPage = (page: FiguresPage): page is FiguresView => 'total' in page;

/** One figure opened: its proof in the paragraphs where it stands, and where it comes from. */
export interface FigureDetail {
  row: FigureListRow;
  implied: FigureListRow[];
  source: SourceRef;
  claimArticle: ClaimArticle | null;
  passages: { paragraph: number; parts: PassagePart[] }[];
  quotes: number;
  /** How people stand to it; null for who decides nothing here. */
  review: FactReview | null;
}
