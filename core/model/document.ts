/**
 * The one internal model of an uploaded report: every foreign format is mapped to it at the border.
 * `body` is the decoded text before cleaning. Header fields are null where the file does not give them.
 */
export interface Document {
  /** The file's name as the user knows it, for messages. */
  filename: string;
  mediaType: 'text/plain' | 'text/markdown' | 'text/html';
  title: string | null;
  url: string | null;
  /** EDTF; only a date that the document itself gives for its publication. */
  published: string | null;
  /** The site or desk that put the text out, as the file's own header says. */
  publisher: string | null;
  /** BCP 47 language declared by the file, if any. */
  language: string | null;
  body: string;
}

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
