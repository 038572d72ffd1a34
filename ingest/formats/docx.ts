import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { type Document, NO_HEADER } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';
import { joinCells } from './cells';
import { DEEPEST_MARKUP, nestsBeyond } from './nesting';
import { readDocumentHeader } from './office-header';
import { unpackParts } from './packed';
import { textOf } from './page-text';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"];

/** Pictures are left packed: their bytes are no words. */
const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/** Notes stand at the end behind the mark that they have in the text, without the arrow back. */
function markNotes(document: globalThis.Document): void {
  let number = 0;
  for (const note of document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')) {
    number++;
    for (const back of note.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]'))
      back.remove();
    const paragraph = document.createElement('p');
    paragraph.textContent = `[${number}] ${(note.textContent ?? '').trim()}`;
    const list = note.parentElement;
    list?.before(paragraph);
    note.remove();
    if (list && list.children.length === 0) list.remove();
  }
}

/**
 * A Word document (Office Open XML): its text as that of a page, tables and lists alike, footnotes at the end; deleted
 * text, comments, headers and footers are left out. Title and author come from its properties where they can be
 * believed, the title else from a heading at the top. Throws UnreadableDocumentError for a file that is broken,
 * encrypted or too large.
 */
export async function readDocx(bytes: Uint8Array, filename: string, limits: ReadLimits): Promise<Document> {
  const parts = await unpackParts(bytes, filename, limits, (name) => !/^word\/media\//.test(name));
  if (!parts.has('word/document.xml')) throw notWord(filename);
  if (Array.from(parts.values()).some((part) => nestsBeyond(part.toString('latin1'), DEEPEST_MARKUP)))
    throw notWord(filename);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: withoutPictures, externalFileAccess: false },
    );
    const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
    markNotes(document);
    joinCells(document);
    const body = textOf(document.body);
    const first = document.body.firstElementChild;
    const heading = first?.tagName === 'H1' ? textOf(first) : null;
    const header = readDocumentHeader(parts.get('docProps/core.xml'), body);
    return {
      ...NO_HEADER,
      filename,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ...header,
      title: header.title ?? (heading || null),
      body,
    };
  } catch (error) {
    throw error instanceof UnreadableDocumentError ? error : notWord(filename);
  }
}

const notWord = (filename: string) =>
  new UnreadableDocumentError(
    filename,
    'The file is packed like a Word document, but its text cannot be read.',
    'Open it in Word, save it again as .docx, and import the new file.',
  );
