import { getDocumentProxy } from 'unpdf';
import { type Document, NO_HEADER } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';
import { CharacterMaps } from './pdf/character-maps';
import { type Line, linesOf } from './pdf/columns';
import { readPdfHeader } from './pdf/metadata';
import { bodySize, paragraphsOf } from './pdf/paragraphs';
import { type Page, withoutRunningHeads } from './pdf/running-heads';
import { needsSpace, segmentsOf, type TextRun } from './pdf/segments';
import { withoutStrayRejections } from './pdf/stray-rejections';
import { unpacksBeyond } from './pdf/unpacked-size';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const MEBIBYTE = 1024 * 1024;
/** What the streams of a PDF may unpack to, images aside; a thousand pages of dense text take less than a tenth. */
const UNPACKED_BYTES = 256 * MEBIBYTE;
/** Above this share of signs without a meaning the text layer is garbled. */
const MOST_UNKNOWN = 0.2;

const OCR = 'Add a text layer (OCR) and import it again.';
const PRINT_AGAIN = 'Open it in a reader, print it to a new PDF or copy its text, and import that.';

/** The reader's failures, by the names that it gives them. */
function explain(error: unknown, filename: string): UnreadableDocumentError {
  if (error instanceof UnreadableDocumentError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new UnreadableDocumentError(
      filename,
      'The PDF is encrypted and opens only with a password.',
      'Save a copy without the password and import that.',
    );
  }
  return new UnreadableDocumentError(
    filename,
    'The PDF is broken or was cut off, so it cannot be opened.',
    'Download or save it again and import the new file.',
  );
}

/** The text runs of one page; reading ends as soon as `room` characters are used up. */
async function readRuns(pdf: Pdf, number: number, room: number): Promise<Page & { length: number }> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const runs: TextRun[] = [];
  let length = 0;
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (const item of value.items as TextRun[]) {
        runs.push(item);
        // A run of spaces costs as much as one of words.
        length += Math.max(1, item.str.length);
      }
      if (length <= room) continue;
      await reader.cancel(new Error('Enough was read.'));
      break;
    }
  } finally {
    page.cleanup();
  }
  return { segments: segmentsOf(runs, viewport.transform), height: viewport.height, length };
}

async function readPages(pdf: Pdf, filename: string, limits: ReadLimits): Promise<Page[]> {
  if (pdf.numPages > limits.pdfPages) {
    throw new UnreadableDocumentError(
      filename,
      `The PDF has ${pdf.numPages} pages; a PDF has at most ${limits.pdfPages}.`,
      'Split it, or save the pages that hold the report as a PDF of their own.',
    );
  }
  const pages: Page[] = [];
  // Running heads are not part of the text, hence the room above the limit.
  const room = limits.textLength * 1.5 + 10_000;
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readRuns(pdf, number, room - length);
    pages.push(page);
    length += page.length;
    if (length > room) throw tooLong(filename, limits);
  }
  return pages;
}

const tooLong = (filename: string, limits: ReadLimits) =>
  new UnreadableDocumentError(
    filename,
    `The text of the PDF has more than ${limits.textLength} characters, which is the most for one report.`,
    'Split it, or save the pages that hold the report as a PDF of their own.',
  );

/** The headline in the largest type of the first page's upper part, when it stands out from the text. */
function findHeadline(lines: readonly Line[], height: number): string | null {
  const size = bodySize(lines);
  const isLarge = (line: Line) => line.baseline < height * 0.6 && line.size > size * 1.2;
  const largest = Math.max(...lines.filter(isLarge).map((line) => line.size));
  const first = lines.findIndex((line) => isLarge(line) && line.size > largest - 0.5);
  if (first < 0) return null;
  let headline = '';
  let before = lines[first]!;
  for (const line of lines.slice(first, first + 4)) {
    if (Math.abs(line.size - largest) > 0.5 || line.baseline - before.baseline > largest * 2) break;
    headline += (needsSpace(headline, line.text) ? ' ' : '') + line.text;
    before = line;
  }
  const isSentence = /\p{L}{2}/u.test(headline) && !/https?:|www\./i.test(headline);
  return isSentence && headline.length >= 6 && headline.length <= 250 ? headline : null;
}

/** The address that a browser prints beside "1/3" at the foot of each page. */
function findPrintedAddress(dropped: readonly string[]): string | null {
  for (const words of dropped) {
    const address = /(?:^|\s)(https?:\/\/[^\s/]+\/\S+)\s+\d{1,4}\/\d{1,4}$/.exec(words)?.[1];
    if (address && !/(?:…|\.\.\.)$/.test(address)) return address;
  }
  return null;
}

/** Signs in a private area, and control signs, mean nothing outside the font that draws them. */
function isGarbled(text: string): boolean {
  const unknown = text.match(/[\ufffd\ue000-\uf8ff]|[^\P{Cc}\s]/gu)?.length ?? 0;
  return unknown > text.length * MOST_UNKNOWN;
}

const hasImage = (bytes: Uint8Array) =>
  /\/Subtype\s*\/Image\b/.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  );

function requireText(text: string, bytes: Uint8Array, filename: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw hasImage(bytes)
      ? new UnreadableDocumentError(filename, 'The PDF holds only images, so there is no text to quote.', OCR)
      : new UnreadableDocumentError(filename, 'The PDF holds no text.', PRINT_AGAIN);
  }
  if (isGarbled(text)) {
    throw new UnreadableDocumentError(
      filename,
      'The fonts of the PDF do not say which letters their signs are, so its text cannot be quoted.',
      OCR,
    );
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(
    // The reader takes the buffer away from whoever hands it in.
    Uint8Array.from(bytes),
    {
      verbosity: 0,
      useWorkerFetch: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: true,
      cMapPacked: false,
      cMapUrl: 'own:/',
      BinaryDataFactory: CharacterMaps,
    },
  );
}

async function readOpened(bytes: Uint8Array, filename: string, limits: ReadLimits): Promise<Document> {
  let pdf: Pdf | null = null;
  try {
    pdf = await open(bytes);
    const pages = await readPages(pdf, filename, limits);
    const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
    const { pages: kept, dropped } = withoutRunningHeads(pages);
    const gutters = new Set<number>();
    const byPage: Line[][] = [];
    let columns = 0;
    for (const page of kept) {
      const lines = linesOf(page.segments, columns, gutters);
      columns = (lines.at(-1)?.column ?? columns) + 1;
      byPage.push(lines);
    }
    const lines = byPage.flat();
    const body = paragraphsOf(lines);
    requireText(body, bytes, filename);
    if (body.length > limits.textLength) throw tooLong(filename, limits);
    const header = readPdfHeader(
      { info: { ...info }, xmp: (name) => metadata?.get(name) },
      `${body}\n${dropped.join('\n')}`,
    );
    return {
      ...NO_HEADER,
      filename,
      mediaType: 'application/pdf',
      ...header,
      title: header.title ?? findHeadline(byPage[0] ?? [], kept[0]?.height ?? 0),
      url: findPrintedAddress(dropped),
      body,
    };
  } catch (error) {
    throw explain(error, filename);
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

/**
 * A PDF with a text layer: bytes → its text in paragraphs, with lines joined, columns in the order of reading, and
 * running heads and page numbers left out. Header fields only from metadata that can be believed; the title else from
 * the headline on the first page. Throws UnreadableDocumentError for a file that is encrypted, broken, too long, or
 * holds no text.
 */
export async function readPdf(bytes: Uint8Array, filename: string, limits: ReadLimits): Promise<Document> {
  if (unpacksBeyond(bytes, Math.min(UNPACKED_BYTES, limits.expandedBytes))) {
    const most = Math.round(Math.min(UNPACKED_BYTES, limits.expandedBytes) / MEBIBYTE);
    throw new UnreadableDocumentError(
      filename,
      `The PDF unpacks to more than ${most} MB of page content, which no report does.`,
      PRINT_AGAIN,
    );
  }
  return withoutStrayRejections(() => readOpened(bytes, filename, limits));
}
