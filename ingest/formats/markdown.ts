import { marked, type Token, type Tokens } from 'marked';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { type Document, NO_HEADER } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import { readFrontBlock } from './front-block';
import { parsePublished } from './published';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

const word = z
  .union([z.string(), z.number()])
  .nullish()
  .catch(null)
  .transform((value) => (value === null || value === undefined ? null : String(value).trim() || null));

const frontMatter = z
  .object({
    title: word,
    date: word,
    published: word,
    url: word,
    source_url: word,
    source: word,
    publisher: word,
    lang: word,
    language: word,
  })
  .partial();

type FrontMatter = z.infer<typeof frontMatter>;

function readFrontMatter(source: string, filename: string): FrontMatter {
  let value: unknown;
  try {
    // The core schema would be enough, but dates must stay words: YAML's own would lose their precision.
    value = parseYaml(source, { schema: 'core' });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    throw new UnreadableDocumentError(
      filename,
      'The block between the “---” lines at the top is not valid YAML.',
      'Correct it, or take the block out; a value with a colon needs quotation marks.',
      line === undefined ? undefined : line + 1,
    );
  }
  const parsed = frontMatter.safeParse(value ?? {});
  return parsed.success ? parsed.data : {};
}

/** The words of inline tokens, without their marks. */
function wordsOf(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'image') return '';
      if (token.type === 'html') return '';
      if ('tokens' in token && token.tokens) return wordsOf(token.tokens);
      return 'text' in token && typeof token.text === 'string' ? token.text : '';
    })
    .join('');
}

function listLines(list: Tokens.List, depth = 0): string[] {
  return list.items.flatMap((item, i) => {
    const mark = list.ordered ? `${Number(list.start || 1) + i}. ` : '- ';
    const own = item.tokens.filter((token) => token.type !== 'list');
    const nested = item.tokens.filter((token): token is Tokens.List => token.type === 'list');
    const words = blocksOf(own).join(' ').replaceAll('\n', ' ');
    return [`${mark}${words}`, ...nested.flatMap((inner) => listLines(inner, depth + 1))];
  });
}

/** The blocks of a document as plain text, one string for each. */
function blocksOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token): string[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
      case 'html':
        return [];
      case 'list':
        return [listLines(token as Tokens.List).join('\n')];
      case 'blockquote':
        return blocksOf(token.tokens ?? []);
      case 'table': {
        const table = token as Tokens.Table;
        const rows = [table.header, ...table.rows];
        return [rows.map((row) => row.map((cell) => wordsOf(cell.tokens)).join(' | ')).join('\n')];
      }
      case 'code':
        return [(token as Tokens.Code).text];
      default:
        return [
          'tokens' in token && token.tokens
            ? wordsOf(token.tokens)
            : String('text' in token ? token.text : ''),
        ];
    }
  });
}

/**
 * Markdown with or without YAML front matter (`title`, `date` or `published`, `url` or `source_url`, `source` or
 * `publisher`), or with the front block of a plain text. Without a title there the first heading is the title. The body is plain text without marks.
 * Throws UnreadableDocumentError for front matter that is not YAML or holds a date that is none.
 */
export function readMarkdown(text: string, filename: string): Document {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const block = readFrontBlock(plain, filename);
  if (block) {
    const { body, ...header } = block;
    const tokens = marked.lexer(body, { gfm: true });
    return {
      ...NO_HEADER,
      filename,
      mediaType: 'text/markdown',
      ...header,
      body: blocksOf(tokens).join('\n\n'),
    };
  }
  const match = FRONT_MATTER.exec(plain);
  const front = match ? readFrontMatter(match[1] ?? '', filename) : {};
  const tokens = marked.lexer(match ? plain.slice(match[0].length) : plain, { gfm: true });
  const written = front.published ?? front.date ?? null;
  const published = written === null ? null : parsePublished(written);
  if (written !== null && published === null) {
    const key = front.published ? 'published' : 'date';
    throw new UnreadableDocumentError(
      filename,
      `“${written}” behind “${key}:” is not a date that can be read for certain.`,
      'Write it as 2025-08-28, or leave it out when the page gives none.',
      plain.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || undefined,
    );
  }
  const heading = tokens.findIndex((token) => token.type === 'heading');
  const isTitle =
    heading >= 0 && (!front.title || wordsOf((tokens[heading] as Tokens.Heading).tokens) === front.title);
  const headline = isTitle ? wordsOf((tokens[heading] as Tokens.Heading).tokens) : null;
  return {
    ...NO_HEADER,
    filename,
    mediaType: 'text/markdown',
    title: front.title ?? headline,
    url: front.url ?? front.source_url ?? null,
    published,
    publisher: front.publisher ?? front.source ?? null,
    language: front.language ?? front.lang ?? null,
    body: blocksOf(isTitle ? tokens.filter((_, i) => i !== heading) : tokens).join('\n\n'),
  };
}
