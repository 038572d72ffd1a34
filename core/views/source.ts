import { type ClaimStatus, RELIABILITY_WORDS, type Reliability } from '../model/source';
import type { GradeOrder, Ownership } from '../model/source-history';
import type { ArticleLine } from './event-line';

export const SOURCE_SORTS = ['articles', 'seen', 'grade', 'name'] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];

/** What the list of sources is narrowed to, and its order. */
export interface SourceFilters {
  /** Anywhere in its name or its owner's. */
  q: string;
  grade: Reliability | null;
  /** Only those that belong to the state or the Party now. */
  state: boolean;
  sort: SourceSort;
}

export interface SourceRow {
  id: number;
  name: string;
  /** Owner and state ownership now. */
  owner: string | null;
  stateOwned: boolean;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  reliability: Reliability;
  reliabilityReason: string | null;
  /** Articles that it published or whose words they relay, and events in them. */
  articles: number;
  events: number;
  /** EDTF of the latest publication, with its first ISO day for sorting; null where none is dated. */
  lastSeen: { edtf: string; lower: string } | null;
}

export interface SourceListView {
  /** All sources of the desk. */
  total: number;
  rows: SourceRow[];
  /** How many of each grade the words and the state filter let through. */
  grades: Record<Reliability, number>;
  filters: SourceFilters;
}

/** A grade as it was given. */
export interface GradeView extends GradeOrder {
  /** Null for what the desk proposes and nobody has graded yet. */
  id: number | null;
  by: string;
  /** ISO instant; null for a proposal. */
  at: string | null;
  isProposed: boolean;
}

export interface OwnershipView extends Ownership {
  by: string;
  at: string;
}

/** A statement of the outlet that a person has checked against another article. */
export interface SettledClaim {
  kind: 'event' | 'figure';
  id: number;
  articleId: number;
  title: string;
  status: ClaimStatus;
  /** The article that verifies or contradicts it; null when it was deleted since. */
  by: { id: number; title: string } | null;
}

export interface SourceView {
  id: number;
  name: string;
  country: string | null;
  /** As people or the desk say it of the outlet itself; `present` has what holds this year. */
  owner: string | null;
  present: { owner: string | null; stateOwned: boolean };
  reliability: Reliability;
  reliabilityReason: string | null;
  /** The last given first. */
  grades: GradeView[];
  /** The earliest first. */
  ownerships: OwnershipView[];
  stats: { articles: number; events: number; figures: number };
  /** Events and figures told in its own words, by where the claim stands. */
  agreement: Record<ClaimStatus, number>;
  settled: SettledClaim[];
  /** The latest articles through it. */
  articles: (ArticleLine & { as: 'publisher' | 'outlet' })[];
  /** May whoever reads this set something of it? */
  canReview: boolean;
}

const GRADES = Object.keys(RELIABILITY_WORDS) as Reliability[];

const BY: Record<SourceSort, (a: SourceRow, b: SourceRow) => number> = {
  articles: (a, b) => b.articles - a.articles,
  seen: (a, b) => (b.lastSeen?.lower ?? '').localeCompare(a.lastSeen?.lower ?? ''),
  grade: (a, b) => a.reliability.localeCompare(b.reliability),
  name: () => 0,
};

/** The list of sources narrowed and put in order; of equals by name. */
export function buildSourceList(
  all: SourceRow[],
  filters: SourceFilters,
  fold: (text: string) => string,
): SourceListView {
  const words = fold(filters.q);
  const found = all.filter(
    (row) =>
      (!filters.state || row.stateOwned) &&
      (words === '' || fold(`${row.name} ${row.owner ?? ''}`).includes(words)),
  );
  const grades = Object.fromEntries(
    GRADES.map((grade) => [grade, found.filter((row) => row.reliability === grade).length]),
  ) as Record<Reliability, number>;
  return {
    total: all.length,
    rows: found
      .filter((row) => filters.grade === null || row.reliability === filters.grade)
      .sort((a, b) => BY[filters.sort](a, b) || a.name.localeCompare(b.name)),
    grades,
    filters,
  };
}

/** "Of 34 statements 3 were verified and 1 contradicted; 30 nobody has checked." */
export function agreementText({ verified, contradicted, claim, reported }: SourceView['agreement']): string {
  const open = claim + reported;
  const total = open + verified + contradicted;
  if (total === 0) return 'No statement of this source is stored.';
  if (total === open)
    return `${total === 1 ? 'One statement' : `${total} statements`}, none checked against another article yet.`;
  const of = `Of ${total === 1 ? 'one statement' : `${total} statements`}`;
  return `${of}, ${verified} verified and ${contradicted} contradicted by another article; ${open} not checked yet.`;
}
