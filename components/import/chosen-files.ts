/** A file on its way into the desk, with the name under which it goes: its path, when it comes out of a folder. */
export interface ChosenFile {
  file: File;
  name: string;
}

/** Endings that the file dialog offers. Anything may be dropped; the desk says what it cannot read. */
export const OFFERED_ENDINGS = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.mht',
  '.mhtml',
  '.pdf',
  '.docx',
  '.odt',
  '.eml',
  '.xml',
  '.rss',
  '.atom',
  '.rdf',
  '.csv',
  '.tsv',
  '.json',
  '.jsonl',
  '.ndjson',
  '.zip',
] as const;

/** True for a table, which is shown before it is stored: nobody but a person knows what its columns hold. */
export const isTable = (name: string): boolean => /\.(?:csv|tsv|tab)$/i.test(name);

/** Files that operating systems leave in folders; nobody means to import them. */
const isLitter = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX') ||
  /(?:^|\/)(?:thumbs\.db|desktop\.ini)$/i.test(path);

const collator = new Intl.Collator('en-GB', { numeric: true });

/** By path: browsers hand folders out in any order, and of two equal reports the first is the new one. */
const sorted = (files: ChosenFile[]) => files.sort((a, b) => collator.compare(a.name, b.name));

/** Files of a dialog, by name. From a folder they carry their path in it, and what operating systems leave there stays out. */
export function filesOfDialog(list: Iterable<File>): ChosenFile[] {
  const files = [...list].map((file) => ({ file, name: file.webkitRelativePath || file.name }));
  return sorted(files.filter(({ file, name }) => file.webkitRelativePath === '' || !isLitter(name)));
}

/** The part of a dropped file or folder (File and Directory Entries API) that is used here. */
export interface DroppedEntry {
  isFile: boolean;
  name: string;
  file?: (found: (file: File) => void, failed: (error: unknown) => void) => void;
  createReader?: () => {
    readEntries: (found: (entries: DroppedEntry[]) => void, failed: (error: unknown) => void) => void;
  };
}

async function* walk(entry: DroppedEntry, folder: string): AsyncGenerator<ChosenFile> {
  const name = `${folder}${entry.name}`;
  // A file that was dropped by itself is meant, whatever its name.
  if (folder !== '' && isLitter(name)) return;
  if (entry.isFile) {
    yield { file: await new Promise<File>((found, failed) => entry.file?.(found, failed)), name };
    return;
  }
  const reader = entry.createReader?.();
  if (!reader) return;
  // A reader hands out a hundred or so at a time, and nothing at the end.
  for (;;) {
    const entries = await new Promise<DroppedEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (entries.length === 0) return;
    for (const each of entries) yield* walk(each, `${name}/`);
  }
}

/** All files of what was dropped, folders opened to the bottom, by name. Throws when the browser cannot read one of them. */
export async function filesOfEntries(entries: DroppedEntry[]): Promise<ChosenFile[]> {
  const files: ChosenFile[] = [];
  for (const entry of entries) for await (const file of walk(entry, '')) files.push(file);
  return sorted(files);
}
