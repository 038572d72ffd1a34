/** What a column of a table of reports may hold. */
export const TABLE_FIELDS = ['text', 'title', 'url', 'published', 'publisher', 'author', 'language'] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

export const TABLE_FIELD_LABELS: Record<TableField, string> = {
  text: 'Text',
  title: 'Title',
  url: 'Address',
  published: 'Published',
  publisher: 'Publisher',
  author: 'Author',
  language: 'Language',
};

/** Which column, by its header's index from 0, holds which field; `text` may be put together from several. */
export interface ColumnMapping {
  text: number[];
  title: number | null;
  url: number | null;
  published: number | null;
  publisher: number | null;
  author: number | null;
  language: number | null;
}

/** A table of reports as a person sees it before it is stored: its columns, how they are read, and its first rows. */
export interface TablePreview {
  columns: string[];
  mapping: ColumnMapping;
  /** At most five rows, cells cut at 200 characters. */
  rows: string[][];
}
