import { writeFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Actor } from '@/core/model/user';
import { storeImportFile } from '@/db/queries/import-file';
import type { Desk } from '@/server/context';
import { type RunOptions, runImports } from './run-imports';
import { stagedPath } from './staging';
import { finishSending, type ImportOptions, startImport } from './start-import';

export const OWNER: Actor = { kind: 'local', name: 'owner' };

export interface TestFile {
  filename: string;
  content: string | Uint8Array;
  mediaType?: string;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Begin an import with these files received, all sent, nothing worked on yet. Returns its id. */
export function stageImport(desk: Desk, files: TestFile[], options: Partial<ImportOptions> = {}): number {
  const id = startImport(desk, OWNER, { channel: 'form', ...options });
  for (const { filename, content, mediaType } of files) {
    const bytes = bytesOf(content);
    const byteLength = bytes.byteLength;
    const fileId = storeImportFile(desk.db, {
      batchId: id,
      filename,
      mediaType,
      byteLength,
      state: 'staged',
    });
    writeFileSync(stagedPath(desk, id, fileId), bytes);
  }
  finishSending(desk, OWNER, id);
  return id;
}

/** Import these files to the end. Returns the import's id. */
export async function importAll(
  desk: Desk,
  files: TestFile[],
  options: Partial<ImportOptions> & RunOptions = {},
): Promise<number> {
  const { owner, signal, tell, fetchFile, ...rest } = options;
  const id = stageImport(desk, files, rest);
  await runImports(desk, { owner, signal, tell, fetchFile });
  return id;
}

/** A ZIP archive with these files. */
export async function zipOf(files: TestFile[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { filename, content } of files) {
    zip.addBuffer(Buffer.from(bytesOf(content)), filename, { mtime: new Date(0) });
  }
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** A report of its own about one numbered meeting: number, month and words differ from every other's. */
export function reportOf(n: number, over: { url?: string; extra?: string } = {}): string {
  const firms = ['Baogang Group', 'Ansteel Group', 'Shougang Group', 'China Baowu', 'Jiangxi Copper'];
  const firm = firms[n % firms.length]!;
  const month = ['January', 'March', 'May', 'July', 'September', 'November'][n % 6]!;
  const words = Array.from({ length: 24 }, (_, i) => WORDS[(n * 7 + i * i * (n % 11) + i) % WORDS.length]);
  return `Title: ${firm} meets for the ${n + 1}th time
URL: ${over.url ?? `https://news.example/${n}`}
Published: 2025-0${1 + (n % 9)}-15
Source: Example Metals

${firm} held the ${n + 1}th meeting of its Party Committee of 2025 on ${month} ${1 + (n % 27)}, 2025, in Baotou.
The agenda named ${words.join(', ')}.
Revenue of ${firm} rose to ${n + 2}.4 billion yuan in 2024, the company said in a statement.
${over.extra ?? ''}`;
}

const WORDS =
  'quarry ledger furnace harbour kiln rail pension audit turbine sulphur canteen lease forklift tariff crane survey magnet boiler permit dust gallery siding drill payroll valve nursery insurance scrap orchard depot customs slag library tender cable reservoir gasket bursary weighbridge coke apprentice alloy ferry granary'.split(
    ' ',
  );
