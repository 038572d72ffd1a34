import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { ImportFile } from '@/db/queries/import-file';
import { UnreadableDocumentError } from '@/ingest/errors';
import { detectFormat } from '@/ingest/formats/detect-format';
import type { ReadPart } from '@/ingest/formats/part';
import { type FileContent, readFile } from '@/ingest/read-file';
import type { Desk } from '@/server/context';
import type { ImportLimits } from '@/server/env';
import { partialPath, stagedPath } from '../staging';
import { ZipArchive } from '../zip-archive';

/** A file of reports in memory. */
export interface OpenContent extends FileContent {
  bytes: Uint8Array;
  sha256: string;
}

/** What an entry of an archive, or a received file, turns out to be. */
export type Opened = { kind: 'archive'; archive: ZipArchive } | { kind: 'content'; content: OpenContent };

/** An archive inside an archive, unpacked to a file of its own. */
export interface NestedArchive {
  kind: 'nested';
  /** Where its bytes are; `adopt` moves them to the place of a staged file. */
  path: string;
  byteLength: number;
  adopt(fileId: number): void;
}

const HEAD = 8192;
const MEBIBYTE = 1024 * 1024;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The first bytes of a file. */
function readHead(path: string): Buffer {
  const head = Buffer.alloc(HEAD);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/** What a file says depends on the file, the entry and how a person wants the columns of a table read. */
const keyOf = (file: ImportFile, entry: number | null) =>
  `${file.id}/${entry ?? ''}/${JSON.stringify(file.columns)}`;

const isPacked = (head: Uint8Array) => head[0] === 0x50 && head[1] === 0x4b;

/**
 * Reads the files of imports: opens an archive once and takes its entries one by one; keeps the last file of reports,
 * so that a feed of a thousand entries is parsed once. Holds one archive and one file at a time.
 */
export class ImportReader {
  private archive: { fileId: number; zip: ZipArchive } | null = null;
  private last: { key: string; content: OpenContent } | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly limits: ImportLimits,
  ) {}

  /** Open a received file. Throws UnreadableDocumentError when it is nothing that can be read. */
  async open(file: ImportFile): Promise<Opened> {
    if (this.last?.key === keyOf(file, null)) return { kind: 'content', content: this.last.content };
    const path = stagedPath(this.desk, file.batchId, file.id);
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) {
      throw new UnreadableDocumentError(
        file.filename,
        'Its bytes are no longer on the server.',
        'Import the file again.',
      );
    }
    const isLarge = size > this.limits.read.fileBytes;
    if (isPacked(readHead(path)) && (isLarge || this.isArchive(file, readFileSync(path)))) {
      return { kind: 'archive', archive: await this.openArchive(file) };
    }
    if (isLarge) throw this.tooLarge(file.filename, size);
    const content = await this.readBytes(file, null, file.filename, readFileSync(path));
    return { kind: 'content', content };
  }

  /** An entry of an archive: the reports that it holds, or the archive that it is. */
  async openEntry(
    file: ImportFile,
    entry: number,
  ): Promise<{ kind: 'content'; content: OpenContent } | NestedArchive> {
    const kept = this.last?.key === keyOf(file, entry) ? this.last.content : null;
    if (kept) return { kind: 'content', content: kept };
    const zip = await this.openArchive(file);
    const found = zip.find(entry);
    const name = found?.name ?? file.filename;
    const isLarge = (found?.byteLength ?? 0) > this.limits.read.fileBytes;
    if (isLarge && !/\.zip$/i.test(name)) throw this.tooLarge(name, found?.byteLength ?? 0);
    if (isLarge) return this.unpackNested(file, zip, entry, name);
    const bytes = await zip.read(entry, this.limits.read.fileBytes);
    if (isPacked(bytes) && detectFormat(bytes, name) === 'application/zip') {
      return this.unpackNested(file, zip, entry, name);
    }
    return { kind: 'content', content: await this.readBytes(file, entry, name, bytes) };
  }

  /** The report at one place of a file: `entry` in its archive, `locator` in the file of reports. */
  async readPart(
    file: ImportFile,
    entry: number | null,
    locator: string,
  ): Promise<{ part: ReadPart; content: OpenContent }> {
    const opened = entry === null ? await this.open(file) : await this.openEntry(file, entry);
    const part =
      opened.kind === 'content' ? opened.content.parts.find((each) => each.locator === locator) : undefined;
    if (opened.kind !== 'content' || !part) {
      throw new UnreadableDocumentError(
        file.filename,
        `There is no ${locator} in it any more.`,
        'Import it again.',
      );
    }
    return { part, content: opened.content };
  }

  /** Let go of everything: a file was received anew, or the import is done. */
  close(): void {
    this.archive?.zip.close();
    this.archive = null;
    this.last = null;
  }

  private isArchive(file: ImportFile, bytes: Uint8Array): boolean {
    return detectFormat(bytes, file.filename, file.mediaType ?? undefined) === 'application/zip';
  }

  private async openArchive(file: ImportFile): Promise<ZipArchive> {
    if (this.archive?.fileId === file.id) return this.archive.zip;
    this.close();
    const zip = await ZipArchive.open(stagedPath(this.desk, file.batchId, file.id), {
      filename: file.filename,
      entries: this.limits.zipEntries,
      expandedBytes: this.limits.read.expandedBytes,
    });
    this.archive = { fileId: file.id, zip };
    return zip;
  }

  private async unpackNested(
    file: ImportFile,
    zip: ZipArchive,
    entry: number,
    name: string,
  ): Promise<NestedArchive> {
    if (file.depth + 1 >= this.limits.read.nesting) {
      throw new UnreadableDocumentError(
        name,
        `Archives stand in each other more than ${this.limits.read.nesting} deep (LODESTONE_MAX_NESTING).`,
        'Unpack the inner one and import it by itself.',
      );
    }
    const path = partialPath(this.desk, file.batchId, `${file.id}-${entry}`);
    await zip.unpack(entry, path);
    const { size } = statSync(path);
    return {
      kind: 'nested',
      path,
      byteLength: size,
      adopt: (fileId) => renameSync(path, stagedPath(this.desk, file.batchId, fileId)),
    };
  }

  private async readBytes(
    file: ImportFile,
    entry: number | null,
    name: string,
    bytes: Uint8Array,
  ): Promise<OpenContent> {
    const key = keyOf(file, entry);
    const read = await readFile(bytes, posix.basename(name), {
      mediaType: entry === null ? (file.mediaType ?? undefined) : undefined,
      limits: this.limits.read,
      columns: file.columns ?? undefined,
    });
    const content = { ...read, bytes, sha256: sha256(bytes) };
    this.last = { key, content };
    return content;
  }

  private tooLarge(name: string, size: number): UnreadableDocumentError {
    return new UnreadableDocumentError(
      name,
      `The file has ${Math.ceil(size / MEBIBYTE).toLocaleString('en-GB')} MB; one file has at most ${Math.floor(this.limits.read.fileBytes / MEBIBYTE).toLocaleString('en-GB')} MB (LODESTONE_MAX_FILE_MB).`,
      'Split it, or save the report’s text alone.',
    );
  }
}
