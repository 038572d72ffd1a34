import { isBelievableAuthor, isBelievableTitle } from '../believable';
import { parsePublished } from '../published';

/** What a PDF says about itself, as the reader hands it out: the Info dictionary, and a look-up in its XMP packet. */
export interface PdfMetadata {
  info: Readonly<Record<string, unknown>>;
  xmp: (name: string) => unknown;
}

export interface PdfHeader {
  title: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
}

const wordsOrNull = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : value;
  const words = typeof first === 'string' ? first.replace(/[\p{Cc}\s]+/gu, ' ').trim() : '';
  return words !== '' && !words.includes('\ufffd') ? words : null;
};

/**
 * A PDF's own header. The days of its making and of its last change are those of a file, never of a publication: only
 * a publication's own fields (PRISM) count.
 */
export function readPdfHeader({ info, xmp }: PdfMetadata, text: string): PdfHeader {
  const titles = [wordsOrNull(xmp('dc:title')), wordsOrNull(info.Title)];
  const authors = [wordsOrNull(xmp('dc:creator')), wordsOrNull(info.Author)];
  const dates = [xmp('prism:publicationdate'), xmp('prism:coverdate')].map(wordsOrNull);
  const language = wordsOrNull(info.Language);
  return {
    title: titles.find((title) => title !== null && isBelievableTitle(title, text)) ?? null,
    author: authors.find((author) => author !== null && isBelievableAuthor(author)) ?? null,
    publisher: wordsOrNull(xmp('prism:publicationname')) ?? wordsOrNull(xmp('dc:publisher')),
    published:
      dates.map((date) => (date ? parsePublished(date) : null)).find((date) => date !== null) ?? null,
    language: language && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : null,
  };
}
