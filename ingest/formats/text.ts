import { type Document, NO_HEADER } from '@/core/model/document';
import { readFrontBlock } from './front-block';

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
  const front = readFrontBlock(plain, filename);
  return {
    ...NO_HEADER,
    filename,
    mediaType: 'text/plain',
    title: front ? front.title : findHeadline(plain),
    url: front?.url ?? null,
    published: front?.published ?? null,
    publisher: front?.publisher ?? null,
    body: front?.body ?? plain,
  };
}
