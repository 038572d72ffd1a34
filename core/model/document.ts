/** Media types (IANA) of the formats that reports come in; a feed or a table holds many reports. */
export const MEDIA_TYPES = [
  'text/plain',
  'text/markdown',
  'text/html',
  'multipart/related',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'message/rfc822',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'text/csv',
  'text/tab-separated-values',
  'application/json',
  'application/jsonl',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * The one internal model of an uploaded report: every foreign format is mapped to it at the border.
 * `body` is the decoded text before cleaning. Header fields are null where the file does not give them.
 */
export interface Document {
  /** The file's name as the user knows it, for messages. */
  filename: string;
  mediaType: MediaType;
  title: string | null;
  /** The page's own address: the canonical one where the file names it. */
  url: string | null;
  /** Further addresses of the same page that the file names: short link, AMP page, a feed entry's identifier. */
  otherUrls: string[];
  /** EDTF; only a date that the document itself gives for its publication. */
  published: string | null;
  /** The site or desk that put the text out, as the file's own header says. */
  publisher: string | null;
  /** Who wrote it, as the file's own header says. */
  author: string | null;
  /** BCP 47 language declared by the file, if any. */
  language: string | null;
  body: string;
}

/** The header of a document that says nothing about itself. */
export const NO_HEADER = {
  title: null,
  url: null,
  otherUrls: [] as string[],
  published: null,
  publisher: null,
  author: null,
  language: null,
} satisfies Partial<Document>;

/** One stretch that cleaning took out; `offset` is where it stood, in the clean text. */
export interface Removal {
  kind:
    | 'share'
    | 'navigation'
    | 'comments'
    | 'related'
    | 'byline'
    | 'legal'
    | 'template'
    | 'markup'
    | 'table-head';
  text: string;
  offset: number;
}

/** One repair of garbled or glued text: `before` stands in the raw body, `after` in the clean text at `offset`. */
export interface Repair {
  kind: 'mojibake' | 'entity' | 'glue' | 'underscore' | 'whitespace';
  before: string;
  after: string;
  offset: number;
}

/** The text that facts are quoted from, and what was done to get it. Paragraphs are separated by one newline or more. */
export interface CleanText {
  text: string;
  removals: Removal[];
  repairs: Repair[];
}
