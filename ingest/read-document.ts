import type { Document } from '@/core/model/document';
import { cleanTitle } from './clean/clean';
import { UnreadableDocumentError } from './errors';
import { decodeText } from './formats/decode';
import { readHtml } from './formats/html';
import { readMarkdown } from './formats/markdown';
import { requireText } from './formats/signature';
import { readText } from './formats/text';

type Reader = (text: string, filename: string) => Document;

const BY_ENDING: Readonly<Record<string, Reader>> = {
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
};

const BY_MEDIA_TYPE: Readonly<Record<string, Reader>> = {
  'text/plain': readText,
  'text/markdown': readMarkdown,
  'text/x-markdown': readMarkdown,
  'text/html': readHtml,
  'application/xhtml+xml': readHtml,
};

const looksLikeHtml = (text: string) =>
  /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(
    text.slice(0, 2000),
  );
const looksLikeMarkdown = (text: string) =>
  /^---[ \t]*\r?\n[\s\S]{0,4000}?\n---[ \t]*\r?\n/.test(text.slice(0, 5000));

function chooseReader(text: string, filename: string, mediaType: string | undefined): Reader {
  // A page saved under a wrong name is still a page.
  if (looksLikeHtml(text)) return readHtml;
  const ending = /\.([a-z0-9]{1,8})$/i.exec(filename)?.[1]?.toLowerCase();
  const byEnding = ending === undefined ? undefined : BY_ENDING[ending];
  if (byEnding) return byEnding;
  const byType = BY_MEDIA_TYPE[mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (byType) return byType;
  if (ending === undefined) return looksLikeMarkdown(text) ? readMarkdown : readText;
  throw new UnreadableDocumentError(
    filename,
    `Files ending in .${ending} cannot be read.`,
    'Import reports as .txt, .md or .html.',
  );
}

/**
 * Map a file's bytes to a Document: plain text, Markdown or a web page, by its name, its declared media type and its
 * content. The header's words come with their signs mended; the body is decoded but not yet cleaned.
 * Throws UnreadableDocumentError for anything that is not such a report, in words for the person who chose it.
 */
export function readDocument(bytes: Uint8Array, filename: string, mediaType?: string): Document {
  requireText(bytes, filename);
  const charset = /\bcharset=["']?([\w.:-]{2,30})/i.exec(mediaType ?? '')?.[1];
  const text = decodeText(bytes, charset);
  const document = chooseReader(text, filename, mediaType)(text, filename);
  if (document.body.trim() === '') {
    throw new UnreadableDocumentError(
      filename,
      'No text was found in this file.',
      'Open the page, copy the whole report into a text file and import that.',
    );
  }
  return {
    ...document,
    title: document.title && cleanTitle(document.title),
    publisher: document.publisher && cleanTitle(document.publisher),
  };
}
