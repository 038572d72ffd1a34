import { DOMParser, parseHTML } from 'linkedom';
import { type Document, NO_HEADER } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';
import { joinCells } from './cells';
import { DEEPEST_MARKUP, nestsBeyond } from './nesting';
import { readDocumentHeader } from './office-header';
import { encrypted, unpackParts } from './packed';
import { textOf } from './page-text';

const escapeMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Elements of OpenDocument text, and those of a page that a reader sees alike. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'draw:text-box': 'div',
};

/** What no reader of the text sees: deletions, remarks, generated lists of contents, descriptions of pictures. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:table-of-content',
  'text:ruby-text',
  'text:hidden-paragraph',
  'svg:title',
  'svg:desc',
  'office:binary-data',
]);

const ELEMENT = 1;
const TEXT = 3;

/** The text as a page, and its notes, which go to the end. */
function pageOf(root: Node): string {
  const notes: string[] = [];
  const inside = (node: Node): string => Array.from(node.childNodes, write).join('');
  const write = (node: Node): string => {
    if (node.nodeType === TEXT) return escapeMarkup(node.textContent ?? '');
    if (node.nodeType !== ELEMENT) return '';
    const name = node.nodeName.toLowerCase();
    if (SKIPPED.has(name)) return '';
    if (name === 'text:line-break') return '<br>';
    if (name === 'text:s' || name === 'text:tab') return ' ';
    if (name === 'text:note') {
      const body = Array.from(node.childNodes).find(
        (child) => child.nodeName.toLowerCase() === 'text:note-body',
      );
      const mark = notes.push('');
      notes[mark - 1] = `<p>[${mark}] ${escapeMarkup((body?.textContent ?? '').trim())}</p>`;
      return `[${mark}]`;
    }
    if (name === 'text:h') {
      const level = Number((node as Element).getAttribute('text:outline-level')) || 1;
      return `<h${Math.min(6, level)}>${inside(node)}</h${Math.min(6, level)}>`;
    }
    const element = ELEMENTS[name];
    return element ? `<${element}>${inside(node)}</${element}>` : inside(node);
  };
  const page = write(root);
  return page + notes.join('');
}

const parseXml = (bytes: Uint8Array) =>
  new DOMParser().parseFromString(
    new TextDecoder().decode(bytes),
    'text/xml',
  ) as unknown as globalThis.Document;

/**
 * An OpenDocument text: headings, paragraphs, lists and tables as those of a page, notes at the end; tracked deletions
 * and remarks are left out. Title and author come from its properties where they can be believed, the title else from
 * a heading at the top. Throws UnreadableDocumentError for a file that is broken, encrypted or too large.
 */
export async function readOdt(bytes: Uint8Array, filename: string, limits: ReadLimits): Promise<Document> {
  const wanted = new Set(['content.xml', 'meta.xml', 'META-INF/manifest.xml']);
  const parts = await unpackParts(bytes, filename, limits, (name) => wanted.has(name));
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw encrypted(filename);
  const content = parts.get('content.xml');
  if (content && nestsBeyond(content.toString('latin1'), DEEPEST_MARKUP)) throw notOpenDocument(filename);
  try {
    const root = content && parseXml(content).getElementsByTagName('office:text')[0];
    if (!root) throw notOpenDocument(filename);
    const { document } = parseHTML(`<!doctype html><html><body>${pageOf(root)}</body></html>`);
    joinCells(document);
    const body = textOf(document.body);
    const first = document.body.firstElementChild;
    const heading = first?.tagName === 'H1' ? textOf(first) : null;
    const header = readDocumentHeader(parts.get('meta.xml'), body);
    return {
      ...NO_HEADER,
      filename,
      mediaType: 'application/vnd.oasis.opendocument.text',
      ...header,
      title: header.title ?? (heading || null),
      body,
    };
  } catch (error) {
    throw error instanceof UnreadableDocumentError ? error : notOpenDocument(filename);
  }
}

const notOpenDocument = (filename: string) =>
  new UnreadableDocumentError(
    filename,
    'The file is packed like an OpenDocument text, but its text cannot be read.',
    'Open it in a word processor, save it again as .odt, and import the new file.',
  );
