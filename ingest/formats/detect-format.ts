import type { MediaType } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import { decodeText } from './decode';
import { requireReadable } from './signature';

/** What a file is: one of the formats of reports, or an archive of files. */
export type FileFormat = MediaType | 'application/zip';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';

const BY_ENDING: Readonly<Record<string, FileFormat>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  mht: 'multipart/related',
  mhtml: 'multipart/related',
  eml: 'message/rfc822',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  json: 'application/json',
  jsonl: 'application/jsonl',
  ndjson: 'application/jsonl',
};

const BY_MEDIA_TYPE: Readonly<Record<string, FileFormat>> = {
  'text/plain': 'text/plain',
  'text/markdown': 'text/markdown',
  'text/x-markdown': 'text/markdown',
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'multipart/related': 'multipart/related',
  'application/x-mimearchive': 'multipart/related',
  'message/rfc822': 'message/rfc822',
  'application/rss+xml': 'application/rss+xml',
  'application/atom+xml': 'application/atom+xml',
  'application/rdf+xml': 'application/rdf+xml',
  'application/feed+json': 'application/feed+json',
  'text/csv': 'text/csv',
  'text/tab-separated-values': 'text/tab-separated-values',
  'application/json': 'application/json',
  'application/jsonl': 'application/jsonl',
  'application/x-ndjson': 'application/jsonl',
};

/** Endings that folders are searched for on the command line, and that the file dialog offers. */
export const READABLE_ENDINGS: readonly string[] = [
  ...Object.keys(BY_ENDING),
  'xml',
  'pdf',
  'docx',
  'odt',
  'zip',
];

/** How far into a file its kind shows. */
const HEAD = 8192;

const endingOf = (filename: string) => /\.([a-z0-9]{1,8})$/i.exec(filename)?.[1]?.toLowerCase();

const startsWith = (bytes: Uint8Array, text: string) =>
  Array.from(text).every((sign, i) => bytes[i] === sign.charCodeAt(0));

/** Packed formats and PDF, told by their first bytes alone: a file under a wrong name is still what it is. */
function detectBinary(bytes: Uint8Array): FileFormat | null {
  // Some programs write a few bytes before the mark of a PDF; readers look for it in the first kilobyte.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (head.slice(0, 1024).includes('%PDF-')) return 'application/pdf';
  const isZip = startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06');
  if (!isZip) return null;
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return ODT;
  const names = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (names.includes('word/document.xml') || head.includes('word/document.xml')) return DOCX;
  return 'application/zip';
}

/** The kinds of text that say in their first lines what they are. */
function detectMarkup(head: string): FileFormat | null {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (/^MIME-Version:/im.test(start.slice(0, 4000)) && /^Content-Type:\s*multipart\/related/im.test(start))
    return 'multipart/related';
  if (isMessage(start)) return 'message/rfc822';
  const feed = /^<|<\?xml/i.test(start.slice(0, 500)) ? detectFeed(start) : null;
  if (feed) return feed;
  const element = firstElement(start);
  if (element !== null && /^(?:html|head|body|!doctype)$/.test(element)) return 'text/html';
  if (/^\{/.test(start) && /"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org/.test(start))
    return 'application/feed+json';
  return null;
}

/**
 * The dialect of a feed by its root element, under any prefix. Feeds in the wild stand behind junk, comments and
 * document types, so the root is looked for and not expected; a page that shows a feed's source is still a page.
 */
function detectFeed(start: string): FileFormat | null {
  const root = /<(?:[\w-]+:)?(rss|feed|rdf|channel)(?=[\s>])/i.exec(start);
  if (!root || /<(?:!doctype\s+html|html|body)[\s>]/i.test(start.slice(0, root.index))) return null;
  switch (root[1]?.toLowerCase()) {
    case 'feed':
      return 'application/atom+xml';
    case 'rdf':
      return /purl\.org\/(?:rss|net\/rss)|channel|netscape/i.test(start) ? 'application/rdf+xml' : null;
    default:
      return 'application/rss+xml';
  }
}

/** The name of the first element in small letters, behind an XML declaration, comments and processing instructions. */
function firstElement(start: string): string | null {
  let rest = start;
  for (let i = 0; i < 20; i++) {
    const skipped = rest.replace(
      /^\s*(?:<\?[^>]{0,500}\?>|<!--[\s\S]{0,4000}?-->|<!DOCTYPE (?!html)[^>[]{0,500}>)/i,
      '',
    );
    if (skipped === rest) break;
    rest = skipped;
  }
  return /^\s*<(!doctype|[a-z][\w:.-]*)/i.exec(rest)?.[1]?.toLowerCase() ?? null;
}

/** The header of a message: several of its usual lines before the first empty one. */
function isMessage(start: string): boolean {
  const header = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[A-Za-z][A-Za-z-]{1,40}:/.test(header)) return false;
  const usual = header.match(
    /^(?:Received|From|To|Date|Message-ID|MIME-Version|Return-Path|Delivered-To|Content-Type|DKIM-Signature):/gim,
  );
  return new Set(usual?.map((line) => line.toLowerCase())).size >= 3;
}

/**
 * What a file is, by its first bytes where they tell, then by its name, then by the media type that its sender
 * declared. Throws UnreadableDocumentError for an empty file and for anything that holds no report.
 */
export function detectFormat(bytes: Uint8Array, filename: string, mediaType?: string): FileFormat {
  requireReadable(bytes, filename);
  const binary = detectBinary(bytes);
  if (binary) return binary;
  const head = decodeText(bytes.subarray(0, HEAD));
  const markup = detectMarkup(head);
  if (markup) return markup;
  const ending = endingOf(filename);
  const byEnding = ending === 'xml' ? detectFeed(head) : BY_ENDING[ending ?? ''];
  if (byEnding) return byEnding;
  const declared = BY_MEDIA_TYPE[mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (declared) return declared;
  if (ending === undefined) return looksLikeMarkdown(head) ? 'text/markdown' : 'text/plain';
  throw new UnreadableDocumentError(
    filename,
    `Files ending in .${ending} cannot be read.`,
    'Import text, Markdown, HTML, PDF, Word, OpenDocument, e-mail, feed, CSV or JSON files, or a ZIP of them.',
  );
}

const looksLikeMarkdown = (text: string) =>
  /^---[ \t]*\r?\n[\s\S]{0,4000}?\n---[ \t]*\r?\n/.test(text.slice(0, 5000));
