import { UnreadableDocumentError } from '../errors';
import { parsePublished } from './published';

const HEADER_LINE = /^(Title|URL|Published|Source):[ \t]*(.*)$/;

const orNull = (text: string | undefined) => text?.trim() || null;

interface Block {
  fields: Map<string, { value: string; line: number }>;
  body: string;
}

/** The front block: `Title:` and its three companions on the first lines, ended by an empty line. */
function findBlock(text: string): Block | null {
  const lines = text.split('\n');
  let at = 0;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  const fields: Block['fields'] = new Map();
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

function readPublishedField(block: Block, filename: string): string | null {
  const field = block.fields.get('Published');
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

/** What the front block says; every field but the body may be empty. */
export interface FrontBlock {
  title: string | null;
  url: string | null;
  published: string | null;
  publisher: string | null;
  /** The text behind the block. */
  body: string;
}

/**
 * The front block `Title:`, `URL:`, `Published:`, `Source:` at the top of a text (line ends are line feeds), or null.
 * Throws UnreadableDocumentError, with its line, for a publication date that is none.
 */
export function readFrontBlock(text: string, filename: string): FrontBlock | null {
  const block = findBlock(text);
  if (!block) return null;
  const field = (key: string) => orNull(block.fields.get(key)?.value);
  return {
    title: field('Title'),
    url: field('URL'),
    published: readPublishedField(block, filename),
    publisher: field('Source'),
    body: block.body,
  };
}
