import type { Verdict } from '../model/review';

/** Read models of reading the archive again. Instants are ISO 8601 in UTC. */

/**
 * Which articles are read again: those that an older extractor read, all, or one. `themes`: only for the themes, those
 * that a change of the scheme can bear upon.
 */
export const REREAD_SCOPES = ['older', 'all', 'article', 'themes'] as const;
export type RereadScope = (typeof REREAD_SCOPES)[number];
/** What can be tried on a few articles, and is asked for by whoever imports. */
export type ArchiveScope = Extract<RereadScope, 'older' | 'all'>;

export const REREAD_STATES = ['running', 'cancelling', 'cancelled', 'done'] as const;
export type RereadState = (typeof REREAD_STATES)[number];

/** `report` is what the article says about itself: title, publication, outlets. */
export const CHANGED_KINDS = ['report', 'event', 'figure', 'entity', 'theme', 'mention'] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

/** One field of a proposal before and after, in words or codes as the facts hold them; null where there is nothing. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/**
 * What became of one proposal. `beside`: a person has decided on the fact, which stays; the newer extractor sees it
 * otherwise (`fields`), or not at all (no fields).
 */
export interface ProposalChange {
  change: 'added' | 'changed' | 'removed' | 'beside';
  kind: ChangedKind;
  /** What the fact is called: an event's title, "subject, measure: amount", a name. */
  label: string;
  /** The words that prove it, in the text as it is now; for what was removed as it was. Null for an inferred header. */
  quote: string | null;
  fields: FieldChange[];
  /** For `beside`: what the person had said. */
  verdict: Verdict | null;
}

/** What became of one article. Articles in which nothing changed are counted only. */
export interface RereadItemView {
  id: number;
  /** Null when the article has been removed since. */
  articleId: number | null;
  title: string;
  outcome: 'changed' | 'failed';
  added: number;
  changed: number;
  removed: number;
  /** Decisions of people in this article, which stay. */
  kept: number;
  /** Why it could not be read again, or why its text was left as it was. */
  reason: string | null;
  changes: ProposalChange[];
}

/** How many articles and proposals; `kept` are decisions of people. */
export interface RereadTally {
  articles: number;
  added: number;
  changed: number;
  removed: number;
  kept: number;
  failed: number;
}

export const NO_TALLY: RereadTally = { articles: 0, added: 0, changed: 0, removed: 0, kept: 0, failed: 0 };

/** One run over the archive. */
export interface RereadView extends RereadTally {
  id: number;
  state: RereadState;
  scope: RereadScope;
  /** Articles to read; `articles` of them are done. */
  total: number;
  startedAt: string;
  finishedAt: string | null;
  by: string;
}

export interface RereadItemPage {
  items: RereadItemView[];
  /** Pass as `after` for the next page; null at the end. */
  next: number | null;
}

/** What the import page shows: how much an older extractor has read, and the newest run. */
export interface RereadOverview {
  /** Articles, and those of them that an older extractor read. */
  articles: number;
  older: number;
  /** Decisions of people on facts of articles, all of which stay. */
  decisions: number;
  latest: RereadView | null;
}

/** What a run would do, tried on a few articles without storing anything. */
export interface RereadPreview extends RereadTally {
  /** Articles in the archive that would be read. */
  total: number;
  items: Omit<RereadItemView, 'id'>[];
}

const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** "3 added, 4 changed, 1 removed, 2 decisions kept", with what failed at the end. */
export function describeChanges({ added, changed, removed, kept, failed }: RereadTally): string {
  const parts = [
    `${added.toLocaleString('en-GB')} added`,
    `${changed.toLocaleString('en-GB')} changed`,
    `${removed.toLocaleString('en-GB')} removed`,
    `${count(kept, 'decision')} kept`,
  ];
  if (failed > 0) parts.push(`${failed.toLocaleString('en-GB')} could not be read`);
  return parts.join(', ');
}

/** The same behind "12 articles". */
export const describeTally = (tally: RereadTally): string =>
  `${count(tally.articles, 'article')}, ${describeChanges(tally)}`;

/** States in which the archive is being read again. */
export const STATES_REREADING: readonly RereadState[] = ['running', 'cancelling'];

/** True while a worker has something to do. */
export const isRereading = (state: RereadState): boolean => STATES_REREADING.includes(state);
