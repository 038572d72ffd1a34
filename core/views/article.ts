import type { Removal, Repair } from '@/core/model/document';
import type { EventFamily, EventType, MeetingStanding } from '@/core/model/event';
import type { Change, Metric, Qualifier } from '@/core/model/figure';
import type { Disagreement, FactFields, FactKind, ReviewStatus, Verdict } from '@/core/model/review';
import type { ClaimStatus, Credibility } from '@/core/model/source';
import { paragraphsOf } from '@/core/text/sentence';
import type { Span } from '@/core/text/span';
import type { DecisionView } from './decision';
import type { DateView } from './event-row';
import type { FigureChart } from './figure-chart';
import type { FigureCheck } from './figure-check';
import { type EvidenceLayer, type EvidenceSpan, type HighlightPart, highlight } from './highlight';
import type { MeetingChart } from './meeting-chart';
import type { NearDuplicatesView, VersionsView } from './near-duplicates';
import type { ClaimArticle, EntityRef, SeriesRef, SourceRef, ThemeRef } from './refs';

/** Where a quote stands in the clean text, with its words. */
export interface Quote extends Span {
  quote: string;
}

/** How people stand to a stored fact, and what an order to decide on it has to name. */
export interface FactReview {
  kind: FactKind;
  id: number;
  status: ReviewStatus;
  decision: DecisionView | null;
  /** Where a newer reading no longer agrees with the decision. */
  disagreement: Disagreement | null;
  /** What can be corrected of it, as it stands; empty for who decides nothing here. */
  fields: FactFields;
}

/** A fact that people have rejected: struck, and out of the text, but to be seen and taken back. */
export interface RejectedFact {
  key: string;
  layer: EvidenceLayer;
  label: string;
  quote: Quote;
  reviews: FactReview[];
}

/** What somebody decided on a version before, on words that are gone: it stands on no other passage. */
export interface OrphanDecision {
  kind: FactKind;
  id: number;
  /** The version that it was decided on. */
  articleId: number;
  label: string;
  quote: string;
  verdict: Verdict;
  by: string;
  /** ISO instant. */
  at: string;
  revision: number;
}

/** What every fact of an article carries. `key` ("event-12") is its name in the address, `tag` ("E1") in the text. */
interface FactBase {
  key: string;
  tag: string;
  /** The quote that proves it, then any further ones (its date's, its number's, further mentions). */
  quotes: Quote[];
  /** How people stand to it: one for an event, figure or theme, one for each mention of an entity. */
  reviews: FactReview[];
}

interface AssertedFact extends FactBase {
  id: number;
  speaker: string | null;
  claimStatus: ClaimStatus;
  /** What verifies or contradicts it; null for a claim and a report, and where that article was deleted since. */
  claimArticle: ClaimArticle | null;
  credibility: Credibility;
  reviewStatus: ReviewStatus;
  confidence: number;
}

export interface EventFact extends AssertedFact {
  type: EventType;
  family: EventFamily;
  title: string;
  date: DateView;
  series: SeriesRef | null;
  standing: MeetingStanding;
}

export interface FigureFact extends AssertedFact {
  metric: Metric;
  subject: string;
  subjectEntity: EntityRef | null;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  qualifier: Qualifier;
  asWritten: string;
  change: Change | null;
  changeAlt: Change | null;
  /** What the stated change says of the period before; null where it says nothing. */
  implied: { period: string | null; value: number; low: number; high: number } | null;
  /** How it stands beside the other figures of the desk, what does not agree first. */
  checks: FigureCheck[];
}

export interface EntityFact extends FactBase {
  entity: EntityRef;
  stateOwned: boolean | null;
  mentions: number;
  roles: { title: string; organisation: string | null; quote: string }[];
}

export interface ThemeFact extends FactBase {
  theme: ThemeRef;
  /** Relative weight in this text, 0 to 1. */
  score: number;
}

export interface ClaimView {
  id: number;
  text: string;
  speaker: string | null;
  status: ClaimStatus;
  quote: Quote;
}

/** One step of the article's history; `at` is an ISO instant. */
export interface RecordEntry {
  at: string;
  text: string;
  /** The fact that the step was about, by its key in the page; null where it is no longer there. */
  fact: string | null;
  /** For the decision that stands on a fact: what takes it back. Null for who may not, and for steps that others followed. */
  undo: { kind: FactKind; id: number; seen: number } | null;
}

export interface ArticleParagraph {
  /** Counted from 1. */
  number: number;
  /** Where it begins in the clean text. */
  start: number;
  parts: HighlightPart[];
}

export interface ArticleView {
  id: number;
  title: string;
  /** BCP 47. */
  language: string;
  url: string | null;
  published: DateView;
  source: SourceRef;
  /** Credibility that most facts of the article carry; null without a fact. */
  credibility: Credibility | null;
  importedAt: string;
  importedBy: string;
  filename: string;
  /** The text's own disclaimer, word for word. */
  disclaimer: Quote | null;
  paragraphs: ArticleParagraph[];
  /** Quotes in the text, and how many of them stand exactly where their evidence says. */
  quotes: { total: number; found: number };
  events: EventFact[];
  figures: FigureFact[];
  entities: EntityFact[];
  themes: ThemeFact[];
  /** In the order of the text; only for who may take a rejection back. */
  rejected: RejectedFact[];
  /** Empty for a version that was replaced. */
  orphans: OrphanDecision[];
  claims: ClaimView[];
  removals: Removal[];
  repairs: Repair[];
  record: RecordEntry[];
  /** Charts of the organisation that the article is mainly about; null where nothing of that kind is stored. */
  mainEntity: EntityRef | null;
  meetingChart: MeetingChart | null;
  figureChart: FigureChart | null;
  duplicates: NearDuplicatesView;
  versions: VersionsView;
  /** May whoever reads this decide what is one story? */
  canReview: boolean;
  /** May whoever reads this have the raw upload? */
  canDownload: boolean;
  /** Where in its upload it stands ("row 14"); null where the upload is this report. */
  part: string | null;
  /** Who wrote it, as its file's header says. */
  author: string | null;
}

/** The charts beside an article for one organisation that it names. */
export interface ArticleCharts {
  organisation: EntityRef;
  meetingChart: MeetingChart | null;
  figureChart: FigureChart | null;
}

/** The organisations that an article names, the main one first, then in reading order. */
export function organisationsOf({
  mainEntity,
  entities,
}: Pick<ArticleView, 'mainEntity' | 'entities'>): EntityRef[] {
  const named = [...(mainEntity ? [mainEntity] : []), ...entities.map(({ entity }) => entity)];
  const byId = new Map(named.map((one) => [one.id, one]));
  return [...byId.values()].filter(({ type }) => type === 'organization');
}

export type ArticleFact = EventFact | FigureFact | EntityFact | ThemeFact;

/** The status of a fact that rests on several rows: what is not settled yet comes first. */
export function statusOf(reviews: FactReview[]): ReviewStatus {
  const has = (status: ReviewStatus) => reviews.some((review) => review.status === status);
  return has('disputed')
    ? 'disputed'
    : has('proposed')
      ? 'proposed'
      : has('rejected')
        ? 'rejected'
        : 'confirmed';
}

const TAG_LETTER: Record<EvidenceLayer, string> = { event: 'E', entity: 'N', figure: 'F', theme: 'T' };

/** Number facts in the order in which their first quote stands in the text: E1, E2, … Ties keep their order. */
export function tagFacts<Fact extends Omit<FactBase, 'tag'>>(
  layer: EvidenceLayer,
  facts: Fact[],
): (Fact & { tag: string })[] {
  return [...facts]
    .sort((a, b) => (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0))
    .map((fact, index) => ({ ...fact, tag: `${TAG_LETTER[layer]}${index + 1}` }));
}

/** The spans of some facts; the tag is written at the first quote only. */
export function spansOf(layer: EvidenceLayer, facts: FactBase[]): EvidenceSpan[] {
  return facts.flatMap((fact) =>
    fact.quotes.map(({ start, end }, index) => ({
      start,
      end,
      key: fact.key,
      layer,
      tag: index === 0 ? fact.tag : null,
    })),
  );
}

/** The clean text as numbered paragraphs with the evidence marked, and the passages (`fresh`) that no near duplicate has. */
export function layParagraphs(text: string, spans: EvidenceSpan[], fresh: Span[] = []): ArticleParagraph[] {
  return paragraphsOf(text).map(({ start, end }, index) => ({
    number: index + 1,
    start,
    parts: highlight(text, spans, start, end, fresh),
  }));
}

/** The credibility that most of these carry; of equals the weaker one. Null for none. */
export function usualCredibility(credibilities: Credibility[]): Credibility | null {
  const counts = new Map<Credibility, number>();
  for (const one of credibilities) counts.set(one, (counts.get(one) ?? 0) + 1);
  let best: Credibility | null = null;
  for (const [one, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (best === null || count > most || (count === most && one > best)) best = one;
  }
  return best;
}

const REMOVAL_WORDS: Record<Removal['kind'], string> = {
  share: 'share prompts',
  navigation: 'site navigation',
  comments: 'comment prompts',
  related: 'related-article teasers',
  byline: 'stray bylines',
  legal: 'legal notices',
  template: 'template debris',
  markup: 'markup',
  'table-head': 'flattened table heads',
};

/** "2 lines of site navigation and 1 of share prompts removed"; null when nothing was. */
export function describeRemovals(removals: Removal[]): string | null {
  const counts = new Map<Removal['kind'], number>();
  for (const { kind } of removals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 0) return null;
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count], index) =>
      index === 0
        ? `${count} ${count === 1 ? 'line' : 'lines'} of ${REMOVAL_WORDS[kind]}`
        : `${count} of ${REMOVAL_WORDS[kind]}`,
    );
  return `${joinWords(parts)} removed`;
}

const REPAIR_WORDS: Record<Repair['kind'], [one: string, many: string]> = {
  mojibake: ['garbled passage', 'garbled passages'],
  entity: ['leftover entity', 'leftover entities'],
  glue: ['glued word', 'glued words'],
  underscore: ['stray underscore', 'stray underscores'],
  whitespace: ['spacing fault', 'spacing faults'],
};

/** "12 garbled passages and 1 glued word repaired"; null when nothing was. */
export function describeRepairs(repairs: Repair[]): string | null {
  const counts = new Map<Repair['kind'], number>();
  for (const { kind } of repairs) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 0) return null;
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${REPAIR_WORDS[kind][count === 1 ? 0 : 1]}`);
  return `${joinWords(parts)} repaired`;
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
