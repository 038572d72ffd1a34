/** Another article that tells the same story, or another version of this one. */
export interface NearArticle {
  id: number;
  title: string;
  /** Publisher, else the original outlet; null where neither is named. */
  source: string | null;
  /** EDTF of publication, or null. */
  published: string | null;
  /** Instant of import, ISO 8601. */
  importedAt: string;
}

/** How an article stands to the others that tell its story. */
export interface NearDuplicatesView {
  /** The other articles of its cluster in the order of storing (at most 40). */
  members: (NearArticle & {
    /** The first of the cluster: its facts count. */
    isLead: boolean;
    /** Share (0 to 1) of this article's sentences that stand in that one too. */
    sameShare: number;
  })[];
  /** All other articles of its cluster. */
  total: number;
  /** Share (0 to 1) of its sentences that none of the others has; null for an article that stands alone. */
  newShare: number | null;
  /** Events and figures of this article that count in an earlier one. */
  repeatedFacts: number;
  /** Articles that a person has kept apart from it. */
  keptApart: NearArticle[];
}

/** The other versions of an article, as its source changed it. */
export interface VersionsView {
  /** The version that counts now; null when this is it. */
  newest: NearArticle | null;
  /** Those that came before this one, the latest first. */
  earlier: NearArticle[];
}

/** "31 %", "under 1 %"; never 0 or 100 where something or not all is. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share < 1 && share > 0.99) return '99 %';
  return `${Math.round(share * 100)} %`;
}

/** "31 % new", "nothing new", "all new". */
export function newWords(share: number): string {
  if (share === 0) return 'nothing new';
  return share === 1 ? 'all new' : `${formatShare(share)} new`;
}

/** Where and when an article came from: "Port Wire, 3 Mar 2025". `date` is in words already. */
export function originWords(source: string | null, date: string | null): string {
  return [source ?? 'publisher not named', date].filter((part) => part !== null).join(', ');
}
