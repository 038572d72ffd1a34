import type { Document, MediaType } from '@/core/model/document';
import type { ColumnMapping, TablePreview } from '@/core/model/table';
import { cleanTitle } from './clean/clean';
import { UnreadableDocumentError } from './errors';
import { decodeText } from './formats/decode';
import { detectFormat } from './formats/detect-format';
import { readDocx } from './formats/docx';
import { readEml } from './formats/eml';
import { readFeed } from './formats/feed';
import { isAddress } from './formats/feed-words';
import { readHtml } from './formats/html';
import { readJson } from './formats/json';
import { readMarkdown } from './formats/markdown';
import { readMhtml } from './formats/mhtml';
import { readOdt } from './formats/odt';
import type { ReadPart } from './formats/part';
import { readPdf } from './formats/pdf';
import { readTable } from './formats/table';
import { readText } from './formats/text';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';

export interface ReadOptions {
  /** As the sender declared it; the bytes and the name decide first. */
  mediaType?: string;
  limits?: ReadLimits;
  /** How a person wants the columns of a table to be read. */
  columns?: ColumnMapping;
}

/** What a file holds: its reports in order, and for a table how its columns were read. */
export interface FileContent {
  mediaType: MediaType;
  parts: ReadPart[];
  table: TablePreview | null;
}

/** A file's format as one function each, from bytes to parts. */
async function readParts(
  bytes: Uint8Array,
  filename: string,
  { mediaType: declared, columns }: ReadOptions,
  limits: ReadLimits,
  depth: number,
): Promise<FileContent> {
  const format = detectFormat(bytes, filename, declared);
  const charset = /\bcharset=["']?([\w.:-]{2,30})/i.exec(declared ?? '')?.[1];
  const content = (parts: ReadPart[], table: TablePreview | null = null): FileContent => ({
    mediaType: format as MediaType,
    parts,
    table,
  });
  const single = (document: Document) => content([{ locator: null, document }]);
  switch (format) {
    case 'application/zip':
      throw new UnreadableDocumentError(
        filename,
        'This is an archive inside another file.',
        'Unpack it and import the reports inside.',
      );
    case 'application/pdf':
      return single(await readPdf(bytes, filename, limits));
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return single(await readDocx(bytes, filename, limits));
    case 'application/vnd.oasis.opendocument.text':
      return single(await readOdt(bytes, filename, limits));
    case 'multipart/related':
      return single(await readMhtml(bytes, filename, limits));
    case 'message/rfc822':
      return content(await readMessage(bytes, filename, limits, depth));
    case 'application/rss+xml':
    case 'application/atom+xml':
    case 'application/rdf+xml':
    case 'application/feed+json':
      return content(readFeed(bytes, filename, limits, charset));
    case 'text/csv':
    case 'text/tab-separated-values': {
      const { parts, table } = readTable(decodeText(bytes, charset), filename, format, limits, columns);
      return content(parts, table);
    }
    case 'application/json':
    case 'application/jsonl':
      return content(readJson(decodeText(bytes, charset), filename, format, limits));
    case 'text/html':
      return single(readHtml(decodeText(bytes, charset), filename));
    case 'text/markdown':
      return single(readMarkdown(decodeText(bytes, charset), filename));
    case 'text/plain':
      return single(readText(decodeText(bytes, charset), filename));
  }
}

/** A message and the files that came with it; a file that cannot be read is a part that says so. */
async function readMessage(
  bytes: Uint8Array,
  filename: string,
  limits: ReadLimits,
  depth: number,
): Promise<ReadPart[]> {
  const { body, attachments } = await readEml(bytes, filename, limits);
  // With files beside it the message is one part among several, and needs a place of its own.
  const place = attachments.length > 0 ? 'message' : null;
  const own: ReadPart =
    body instanceof UnreadableDocumentError
      ? { locator: place, error: body }
      : { locator: place, document: body };
  const attached: ReadPart[] = [];
  for (const [i, attachment] of attachments.entries()) {
    const locator = `attachment ${i + 1}, ${attachment.filename}`;
    try {
      if (depth >= limits.nesting) {
        throw new UnreadableDocumentError(
          attachment.filename,
          `Messages stand in each other more than ${limits.nesting} deep.`,
          'Save the inner message as a file of its own and import that.',
        );
      }
      const { mediaType } = attachment;
      const inner = await readParts(attachment.bytes, attachment.filename, { mediaType }, limits, depth + 1);
      for (const part of inner.parts) {
        attached.push({ ...part, locator: part.locator ? `${locator}, ${part.locator}` : locator });
      }
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError)) throw error;
      attached.push({ locator, error });
    }
  }
  // A message that only carries files is no fault; one without any report is.
  const isBare = body instanceof UnreadableDocumentError && attached.some((part) => 'document' in part);
  return isBare ? attached : [own, ...attached];
}

/** The part with its header's words mended and no address that is not of the web; one without any text is an error. */
function finishPart(part: ReadPart, filename: string): ReadPart {
  if ('error' in part) return part;
  const { document, locator } = part;
  if (document.body.trim() === '') {
    const error = new UnreadableDocumentError(
      filename,
      'No text was found in it.',
      'Open the page, copy the whole report into a text file and import that.',
    );
    return { locator, error };
  }
  const mend = (words: string | null) => words && cleanTitle(words);
  const { title, publisher, author, url, otherUrls } = document;
  return {
    locator,
    document: {
      ...document,
      title: mend(title),
      publisher: mend(publisher),
      author: mend(author),
      // People open these as links: anybody can write “javascript:…” where a report names its address.
      url: isAddress(url) ? url : null,
      otherUrls: otherUrls.filter(isAddress),
    },
  };
}

/**
 * Read a file of any format but an archive: bytes in, its reports out, each decoded but not yet cleaned. A part that
 * is none carries its error. Throws UnreadableDocumentError, in words for the person who chose the file, when the
 * file as a whole cannot be read.
 */
export async function readFile(
  bytes: Uint8Array,
  filename: string,
  options: ReadOptions = {},
): Promise<FileContent> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  if (bytes.byteLength > limits.fileBytes) {
    const megabytes = (n: number) => (n / 1024 / 1024).toFixed(n < 10 * 1024 * 1024 ? 1 : 0);
    throw new UnreadableDocumentError(
      filename,
      `The file has ${megabytes(bytes.byteLength)} MB; one file has at most ${megabytes(limits.fileBytes)} MB.`,
      'Split it, or save the report’s text alone.',
    );
  }
  const content = await readParts(bytes, filename, options, limits, 0);
  const parts = content.parts.map((part) => finishPart(part, filename));
  const only = parts[0];
  if (parts.length === 1 && only && 'error' in only && only.locator === null) throw only.error;
  return { ...content, parts };
}

/** The report of a file that holds just one; throws UnreadableDocumentError where it holds none or several. */
export async function readReport(
  bytes: Uint8Array,
  filename: string,
  options: ReadOptions = {},
): Promise<Document> {
  const { parts } = await readFile(bytes, filename, options);
  const part = parts[0];
  if (part && 'error' in part) throw part.error;
  if (parts.length !== 1 || !part) {
    throw new UnreadableDocumentError(
      filename,
      `It holds ${parts.length} reports, not one.`,
      'Split it into single reports.',
    );
  }
  return part.document;
}
