import type { Document } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import { parsePublished } from './published';

const HEADER_LINE = /^(Title|URL|Published|Source):[ \t]*(.*)$/;

const orNull = (text: string | undefined) => text?.trim() || null;

interface Header {
  fields: Map<string, { value: string; line: number }>;
  body: string;
}

/** The front block: `Title:` and its three companions on the first lines, ended by an empty line. */
function readHeader(text: string): Header | null {
  const lines = text.split('\n');
  let at = 0;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  const fields: Header['fields'] = new Map();
  for (; at < lines.length; at++) {
    const match = HEADER_LINE.exec(lines[at]?.trimEnd() ?? '');
    const key = match?.[1];
    if (!key || fields.has(key)) break;
    fields.set(key, { value: match[2] ?? '', line: at + 1 });
  }
  // One line alone may be the report's own: "Source: …" opens many.
  if (!fields.has('Title') || fields.size < 2) return null;
  return { fields, body: lines.slice(at).join('\n').replace(/^\n+/, '') };
}

function readPublishedField(header: Header, filename: string): string | null {
  const field = header.fields.get('Published');
  if (!field?.value.trim()) return null;
  const published = parsePublished(field.value);
  if (published) return published;
  throw new UnreadableDocumentError(
    filename,
    `“${field.value.trim()}” behind “Published:” is not a date that can be read for certain.`,
    'Write it as 2025-08-28, or leave it empty when the page gives none.',
    field.line,
  );
}

/**
 * The headline of a text without a front block: a first line that an empty line parts from the rest, too long for a
 * label and not built as a sentence or a list. It stays in the body as well, since facts may be quoted from it.
 */
function findHeadline(text: string): string | null {
  const match = /^\s*([^\n]{20,200})\n[ \t]*\n\s*\S/.exec(text);
  const line = match?.[1]?.trim() ?? '';
  const isLabel = /^[-–•*<]|^\p{L}+\s*:|[/|>»]/u.test(line);
  return line && !isLabel && !/[.。;；,]$/.test(line) && line.split(/\s+/).length >= 4 ? line : null;
}

/**
 * Plain text, with or without the front block `Title:`, `URL:`, `Published:`, `Source:` and an empty line. Without it a headline
 * that stands apart is the title.
 * Throws UnreadableDocumentError, with its line, for a publication date that is none.
 */
export function readText(text: string, filename: string): Document {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const header = readHeader(plain);
  const field = (key: string) => orNull(header?.fields.get(key)?.value);
  return {
    filename,
    mediaType: 'text/plain',
    title: header ? field('Title') : findHeadline(plain),
    url: field('URL'),
    published: header ? readPublishedField(header, filename) : null,
    publisher: field('Source'),
    language: null,
    body: header?.body ?? plain,
  };
}
