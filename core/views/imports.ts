import type { TablePreview } from '@/core/model/table';

/** Read models of the import pages. Instants are ISO 8601 in UTC. */

export const IMPORT_CHANNELS = ['form', 'paste', 'address', 'feed', 'command-line', 'sample'] as const;
export type ImportChannel = (typeof IMPORT_CHANNELS)[number];

export const IMPORT_CHANNEL_LABELS: Record<ImportChannel, string> = {
  form: 'Files',
  paste: 'Pasted text',
  address: 'Address',
  feed: 'Feed',
  'command-line': 'Command line',
  sample: 'Sample reports',
};

/**
 * Where an import stands. `receiving`: files still come in. `running`: a worker opens and reads. `waiting`: everything
 * is read, somebody looks at the preview. Then `done`, or `cancelled` with what was stored until then, or taken back.
 */
export const BATCH_STATES = [
  'receiving',
  'running',
  'waiting',
  'cancelling',
  'cancelled',
  'done',
  'undoing',
  'undone',
] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** A received file: `receiving`, whole on disk (`staged`), opened into items, or refused as a whole. */
export const FILE_STATES = ['receiving', 'staged', 'opened', 'refused'] as const;
export type FileState = (typeof FILE_STATES)[number];

/**
 * What became of one report. `pending`: not read yet. `ready`: read, waits for a person in a preview. `dropped`: left
 * out by a person. `version`: took the place of an earlier version. `container`: a file whose reports are items themselves.
 */
export const ITEM_OUTCOMES = [
  'pending',
  'ready',
  'dropped',
  'cancelled',
  'new',
  'version',
  'duplicate',
  'rejected',
  'container',
  'undone',
] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** One fact of a preview, with the words that prove it. */
export interface ProposedFact {
  kind: 'event' | 'entity' | 'figure' | 'theme';
  /** For an event its type, for an entity its type, for a figure its metric, for a theme its key. */
  type: string;
  label: string;
  /** EDTF of an event, period of a figure. */
  date: string | null;
  quote: string;
  prefix: string;
  suffix: string;
  confidence: number;
}

/** What one report of a preview would bring. */
export interface ProposedReport {
  title: string;
  published: string | null;
  publisher: string | null;
  url: string | null;
  language: string;
  /** Letters of the clean text, and its beginning. */
  length: number;
  opening: string;
  facts: ProposedFact[];
}

/** How many items of an import came to what. Items that are files of items (`container`) are not counted. */
export type OutcomeCounts = Record<Exclude<ItemOutcome, 'container'>, number>;

/** One import in the list. */
export interface ImportSummary {
  id: number;
  state: BatchState;
  channel: ImportChannel;
  preview: boolean;
  startedAt: string;
  /** Null while it runs. */
  finishedAt: string | null;
  /** A person's name; "NAME, on the server" for the command line; "Feed" for a poll. */
  by: string;
  /** Title of the feed, for a poll. */
  feed: string | null;
  /** Name of the first file or address, and how many there are. */
  firstFile: string | null;
  files: number;
  counts: OutcomeCounts;
  facts: number;
  undoneAt: string | null;
  undoneBy: string | null;
}

/** One report of an import. An article that has gone since leaves its id null. */
export interface ImportItemView {
  id: number;
  fileId: number | null;
  filename: string;
  locator: string | null;
  byteLength: number;
  outcome: ItemOutcome;
  reason: string | null;
  remedy: string | null;
  articleId: number | null;
  title: string | null;
  facts: number;
  /** The article that it resembles most, and the share of its sentences that are new, 0 to 1. */
  nearId: number | null;
  nearTitle: string | null;
  newShare: number | null;
}

/** A received file that is a table: how its columns are read, for a person to change before the import is committed. */
export interface ImportTable {
  fileId: number;
  filename: string;
  table: TablePreview;
}

/** A page of an import's items, in the order in which they stand in their files. */
export interface ImportItemPage {
  items: ImportItemView[];
  /** Pass as `after` for the next page; null at the end. */
  next: number | null;
}

/** An import with its first items. */
export interface ImportDetail extends ImportSummary, ImportItemPage {
  tables: ImportTable[];
  /** Articles of this import that an undo would leave, because people have decided on facts in them. */
  keptByUndo: number;
}

/** Where a running import stands; sent to the page and the command line as it changes. */
export interface ImportProgress {
  id: number;
  state: BatchState;
  /** Files still on their way or waiting to be opened. */
  filesWaiting: number;
  /** Items known so far (containers apart), and those that are dealt with. */
  total: number;
  done: number;
  counts: OutcomeCounts;
  facts: number;
  /** Items a second over the last while, and seconds left at that rate; null while nothing can be said. */
  perSecond: number | null;
  secondsLeft: number | null;
}

/** Where an import came from, in words: "3 files", "report.pdf", "Pasted text", "Feed: Port Metals Weekly". */
export function describeImport({ channel, feed, files, firstFile }: ImportSummary): string {
  if (channel === 'feed') return feed ? `Feed: ${feed}` : IMPORT_CHANNEL_LABELS.feed;
  const [one, many] = channel === 'address' ? ['address', 'addresses'] : ['file', 'files'];
  const count = `${files.toLocaleString('en-GB')} ${files === 1 ? one : many}`;
  if (channel === 'paste' && files === 1) return IMPORT_CHANNEL_LABELS.paste;
  if (channel === 'form' || channel === 'address') return files === 1 && firstFile ? firstFile : count;
  return `${IMPORT_CHANNEL_LABELS[channel]}, ${count}`;
}

const OUTCOME_WORDS: Record<keyof OutcomeCounts, string> = {
  pending: 'to go',
  ready: 'ready to look at',
  new: 'new',
  version: 'new versions',
  duplicate: 'already here',
  rejected: 'rejected',
  dropped: 'left out',
  cancelled: 'cancelled',
  undone: 'taken back',
};

/** The outcomes that occur, in words: "4 new, 1 already here, 2 rejected"; "nothing yet" for none. */
export function describeCounts(counts: OutcomeCounts): string {
  const order = [
    'new',
    'version',
    'ready',
    'duplicate',
    'rejected',
    'dropped',
    'cancelled',
    'undone',
    'pending',
  ] as const;
  const parts = order.flatMap((outcome) =>
    counts[outcome] > 0 ? `${counts[outcome].toLocaleString('en-GB')} ${OUTCOME_WORDS[outcome]}` : [],
  );
  return parts.join(', ') || 'nothing yet';
}

/** States in which a worker has something to do or files come in. */
export const STATES_UNDER_WAY: readonly BatchState[] = ['receiving', 'running', 'cancelling', 'undoing'];

/** True while a worker has something to do or files come in. */
export const isUnderWay = (state: BatchState): boolean => STATES_UNDER_WAY.includes(state);

/** "1 fact", "34 facts", "no facts". */
export function formatFacts(facts: number): string {
  if (facts === 0) return 'no facts';
  return facts === 1 ? '1 fact' : `${facts.toLocaleString('en-GB')} facts`;
}

/** "812 bytes", "3.4 KB", "1.2 MB", in units of 1,024. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const inKilobytes = bytes / 1024;
  return inKilobytes < 1024 ? `${inKilobytes.toFixed(1)} KB` : `${(inKilobytes / 1024).toFixed(1)} MB`;
}
