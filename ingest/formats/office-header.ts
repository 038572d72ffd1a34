import { DOMParser } from 'linkedom';
import { isBelievableAuthor, isBelievableTitle } from './believable';

/** The words of the first element of a name, prefix included, in an XML document. */
function wordsOf(document: globalThis.Document, names: readonly string[]): string | null {
  for (const name of names) {
    const words = document.getElementsByTagName(name)[0]?.textContent?.replace(/\s+/g, ' ').trim();
    if (words) return words;
  }
  return null;
}

/**
 * Title, author and language from the properties of an office document: `docProps/core.xml` of Office Open XML or
 * `meta.xml` of OpenDocument. `text` is the document's own, against which the title is checked. The days on which a
 * file was made and changed say nothing about a publication, so they are not read.
 */
export function readDocumentHeader(
  properties: Uint8Array | undefined,
  text: string,
): { title: string | null; author: string | null; language: string | null } {
  if (!properties) return { title: null, author: null, language: null };
  const xml = new TextDecoder().decode(properties);
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as globalThis.Document;
  const title = wordsOf(document, ['dc:title']);
  const author = wordsOf(document, ['meta:initial-creator', 'dc:creator']);
  const language = wordsOf(document, ['dc:language']);
  return {
    title: title && isBelievableTitle(title, text) ? title : null,
    author: author && isBelievableAuthor(author) ? author : null,
    language: language && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : null,
  };
}
