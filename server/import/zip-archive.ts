import { closeSync, createWriteStream, openSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { inflateRawSync } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import yauzl from 'yauzl';
import { UnreadableDocumentError } from '@/ingest/errors';
import { decodeText } from '@/ingest/formats/decode';

/** One file of an archive. */
export interface ZipEntry {
  /** Place in the archive's directory, from 0; stays the same however often the archive is opened. */
  index: number;
  /** Path inside the archive, with `/`. */
  name: string;
  /** Bytes that it says to unpack to. */
  byteLength: number;
  /** Why it cannot be read, where that is known beforehand. */
  refusal: { reason: string; remedy: string } | null;
}

export interface ZipBounds {
  filename: string;
  entries: number;
  expandedBytes: number;
}

/** What computers put into archives beside the files that people chose. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/;

const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Bytes packed a thousand times smaller are not text: deflate reaches 1,032 at most, on zeros. */
const WORST_RATIO = 400;
const RATIO_FLOOR = 10 * 1024 * 1024;

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en-GB')} MB`;

const UTF8_NAME = 0x800;

/** The path of an entry. Archives made on Chinese Windows write it in GBK without saying so. */
function nameOf(entry: Entry): string {
  const isUtf8 = (entry.generalPurposeBitFlag & UTF8_NAME) !== 0;
  const name = isUtf8 ? entry.fileNameRaw.toString('utf8') : decodeText(entry.fileNameRaw);
  return name.replaceAll('\\', '/');
}

function refusalOf(entry: Entry, name: string): ZipEntry['refusal'] {
  if (/^(?:[a-z]:)?\/|(?:^|\/)\.\.(?:\/|$)/i.test(name) || name.includes('\0')) {
    return {
      reason: 'Its path leads out of the archive, as in an attack.',
      remedy: 'Pack the file anew without “..” and without a leading slash.',
    };
  }
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
    return {
      reason: 'It is encrypted.',
      remedy: 'Unpack the archive with its password and import the files inside.',
    };
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return {
      reason: `It is packed with method ${entry.compressionMethod}, which is not read here.`,
      remedy: 'Pack the files anew as an ordinary ZIP (deflate).',
    };
  }
  if (entry.uncompressedSize > RATIO_FLOOR && entry.uncompressedSize > entry.compressedSize * WORST_RATIO) {
    return {
      reason: `It would unpack from ${megabytes(entry.compressedSize)} to ${megabytes(entry.uncompressedSize)}, as a ZIP bomb does.`,
      remedy: 'Leave it out, or unpack it by hand and look at it.',
    };
  }
  return null;
}

function tooLarge(name: string, most: number): UnreadableDocumentError {
  return new UnreadableDocumentError(
    name,
    `The file has more than ${megabytes(most)}; that is the most for one file (LODESTONE_MAX_FILE_MB).`,
    'Split it, or save the report’s text alone.',
  );
}

/** Words for what yauzl or zlib says of a broken archive. */
function toUnreadable(error: unknown, filename: string): UnreadableDocumentError {
  if (error instanceof UnreadableDocumentError) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new UnreadableDocumentError(
    filename,
    `This ZIP archive is damaged or cut off (${said.slice(0, 160)}).`,
    'Pack or download it again and import the new file.',
  );
}

/** An archive on disk, open for reading entry by entry; nothing is unpacked before it is asked for. */
export class ZipArchive {
  private readonly byIndex: ReadonlyMap<number, ZipEntry>;

  private constructor(
    /** The open file; `zip` closes it. */
    private readonly file: number,
    private readonly zip: ZipFile,
    private readonly raw: Map<number, Entry>,
    private readonly filename: string,
    /** Files of the archive, without folders and litter. */
    readonly entries: ZipEntry[],
  ) {
    this.byIndex = new Map(entries.map((entry) => [entry.index, entry]));
  }

  /**
   * Open an archive and read its directory. Throws UnreadableDocumentError when it is damaged, or has more entries or
   * would unpack to more bytes than `bounds` allow.
   */
  static async open(path: string, bounds: ZipBounds): Promise<ZipArchive> {
    const { filename } = bounds;
    const file = openSync(path, 'r');
    let zip: ZipFile;
    try {
      // Names are checked one by one, so that one bad name does not refuse the whole archive.
      zip = await yauzl.fromFdPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false });
    } catch (error) {
      closeSync(file);
      throw toUnreadable(error, filename);
    }
    try {
      if (zip.entryCount > bounds.entries) {
        throw new UnreadableDocumentError(
          filename,
          `The archive holds ${zip.entryCount.toLocaleString('en-GB')} files; at most ${bounds.entries.toLocaleString('en-GB')} are read (LODESTONE_MAX_ZIP_ENTRIES).`,
          'Split it into several archives.',
        );
      }
      const raw = new Map<number, Entry>();
      const entries: ZipEntry[] = [];
      let whole = 0;
      let index = 0;
      for await (const entry of zip.eachEntry()) {
        const at = index++;
        const name = nameOf(entry);
        if (name.endsWith('/') || LITTER.test(name)) continue;
        whole += entry.uncompressedSize;
        if (whole > bounds.expandedBytes) {
          throw new UnreadableDocumentError(
            filename,
            `The archive would unpack to more than ${megabytes(bounds.expandedBytes)} (LODESTONE_MAX_UNPACKED_MB).`,
            'Split it into several archives.',
          );
        }
        raw.set(at, entry);
        entries.push({
          index: at,
          name,
          byteLength: entry.uncompressedSize,
          refusal: refusalOf(entry, name),
        });
      }
      return new ZipArchive(file, zip, raw, filename, entries);
    } catch (error) {
      zip.close();
      throw toUnreadable(error, filename);
    }
  }

  /** The file at a place of the archive's directory; undefined for a folder, litter, or a place that there is not. */
  find(index: number): ZipEntry | undefined {
    return this.byIndex.get(index);
  }

  private entryAt(index: number): Entry {
    const entry = this.raw.get(index);
    if (!entry) {
      throw new UnreadableDocumentError(
        this.filename,
        'The archive has changed since it was opened.',
        'Import it again.',
      );
    }
    return entry;
  }

  /**
   * The bytes of one entry, at most `most`; throws UnreadableDocumentError when it is larger or damaged. Read and unpacked
   * at once: for a report of a few kilobytes a stream takes longer than everything else that opening it needs.
   */
  async read(index: number, most: number): Promise<Uint8Array> {
    const entry = this.entryAt(index);
    const name = nameOf(entry);
    if (Math.max(entry.compressedSize, entry.uncompressedSize) > most) throw tooLarge(name, most);
    const refusal = refusalOf(entry, name);
    if (refusal) throw new UnreadableDocumentError(name, refusal.reason, refusal.remedy);
    try {
      const { fileDataStart } = await this.zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const packed = Buffer.allocUnsafe(entry.compressedSize);
      const length = readSync(this.file, packed, 0, packed.length, fileDataStart);
      if (length < packed.length) throw new Error(`${packed.length - length} bytes are missing`);
      // Never unpacked further than it says, by one byte that tells when it lies.
      const bytes =
        entry.compressionMethod === STORED
          ? packed
          : inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize + 1 });
      if (bytes.length !== entry.uncompressedSize) {
        throw new Error(`${bytes.length} bytes, not ${entry.uncompressedSize}`);
      }
      return bytes;
    } catch (error) {
      throw toUnreadable(error, name);
    }
  }

  /** Unpack one entry to a file: for an archive inside the archive, however large. */
  async unpack(index: number, path: string): Promise<void> {
    const entry = this.entryAt(index);
    try {
      await pipeline(await this.zip.openReadStreamPromise(entry), createWriteStream(path, { mode: 0o600 }));
    } catch (error) {
      throw toUnreadable(error, nameOf(entry));
    }
  }

  close(): void {
    this.zip.close();
  }
}
