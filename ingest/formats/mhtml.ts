import type { Document } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';
import { decodeText } from './decode';
import { readHtml } from './html';
import { type MimePart, readMimeParts } from './mime-parts';
import { DEEPEST_MARKUP, nestsBeyond } from './nesting';

/** The page among a saved page's parts: the one named as the start, the one at the page's address, else the first. */
function findPage(root: MimePart, parts: readonly MimePart[]): MimePart | null {
  const pages = parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  const start = root.parameters.get('start');
  const address = root.headers.get('snapshot-content-location') ?? root.headers.get('content-location');
  return (
    pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ??
    pages.find(({ headers }) => address !== undefined && headers.get('content-location') === address) ??
    pages[0] ??
    null
  );
}

const isAddress = (text: string | undefined): text is string => /^https?:\/\/\S+$/i.test(text ?? '');

/**
 * A page saved as one file (MHTML): its main part read as a page. Its address is the one from which it was saved where
 * the page names none; the day on which it was saved is no date of publication. Throws UnreadableDocumentError for a
 * file that holds no page.
 */
export async function readMhtml(bytes: Uint8Array, filename: string, _limits: ReadLimits): Promise<Document> {
  try {
    const [root, ...parts] = readMimeParts(bytes);
    const page = root && findPage(root, [root, ...parts]);
    if (!page || page.bytes.length === 0) throw noPage(filename);
    const markup = decodeText(page.bytes, page.parameters.get('charset'));
    if (nestsBeyond(markup, DEEPEST_MARKUP)) throw noPage(filename);
    const report = readHtml(markup, filename);
    const saved = [root.headers.get('snapshot-content-location'), page.headers.get('content-location')];
    return { ...report, mediaType: 'multipart/related', url: report.url ?? saved.find(isAddress) ?? null };
  } catch (error) {
    throw error instanceof UnreadableDocumentError ? error : noPage(filename);
  }
}

const noPage = (filename: string) =>
  new UnreadableDocumentError(
    filename,
    'The file holds no page, or was cut off before it.',
    'Open the page again, save it as .mhtml or .html, and import the new file.',
  );
