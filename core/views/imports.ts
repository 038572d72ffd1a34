/** Read models of the import pages. Instants are ISO 8601 in UTC. */

export const IMPORT_CHANNELS = ['form', 'paste', 'command-line', 'sample'] as const;
export type ImportChannel = (typeof IMPORT_CHANNELS)[number];

export const IMPORT_CHANNEL_LABELS: Record<ImportChannel, string> = {
  form: 'Files',
  paste: 'Pasted text',
  'command-line': 'Command line',
  sample: 'Sample reports',
};

/** What became of one file. */
export type ImportOutcome =
  | { outcome: 'new'; articleId: number; title: string; facts: number }
  | { outcome: 'duplicate'; articleId: number; title: string }
  | { outcome: 'rejected'; reason: string; remedy: string };

/** One past import in the list. */
export interface ImportSummary {
  id: number;
  startedAt: string;
  /** Null while it runs, or when it was broken off. */
  finishedAt: string | null;
  /** A person's name; "NAME, on the server" for the command line. */
  by: string;
  channel: ImportChannel;
  new: number;
  duplicate: number;
  rejected: number;
  facts: number;
}

/** One file of a past import. An article that has gone since leaves its id null. */
export interface ImportItemView {
  id: number;
  filename: string;
  byteLength: number;
  outcome: ImportOutcome['outcome'];
  reason: string | null;
  remedy: string | null;
  articleId: number | null;
  articleTitle: string | null;
  facts: number;
}

/** A past import with its files. */
export interface ImportDetail extends ImportSummary {
  items: ImportItemView[];
}

/** Where an import came from, in words: "3 files", "Pasted text", "Command line, 24 files". */
export function describeImport({ channel, new: fresh, duplicate, rejected }: ImportSummary): string {
  const count = fresh + duplicate + rejected;
  const files = `${count} ${count === 1 ? 'file' : 'files'}`;
  if (channel === 'form') return files;
  if (channel === 'paste' && count === 1) return IMPORT_CHANNEL_LABELS.paste;
  return `${IMPORT_CHANNEL_LABELS[channel]}, ${files}`;
}

/** "1 fact", "34 facts", "no facts". */
export function formatFacts(facts: number): string {
  if (facts === 0) return 'no facts';
  return facts === 1 ? '1 fact' : `${facts} facts`;
}

/** "812 bytes", "3.4 KB", "1.2 MB", in units of 1,024. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const inKilobytes = bytes / 1024;
  return inKilobytes < 1024 ? `${inKilobytes.toFixed(1)} KB` : `${(inKilobytes / 1024).toFixed(1)} MB`;
}
