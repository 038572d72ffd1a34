import * as z from 'zod/mini';

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

const columnSchema = z.int().check(z.nonnegative());

/** Which column, by its header's index from 0, holds which field; `text` may be put together from several. */
export const columnMappingSchema = z.object({
  text: z.array(columnSchema).check(z.maxLength(20)),
  title: z.nullable(columnSchema),
  url: z.nullable(columnSchema),
  published: z.nullable(columnSchema),
  publisher: z.nullable(columnSchema),
  author: z.nullable(columnSchema),
  language: z.nullable(columnSchema),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** A table of reports as a person sees it before it is stored: its columns, how they are read, and its first rows. */
export interface TablePreview {
  columns: string[];
  mapping: ColumnMapping;
  /** At most five rows, cells cut at 200 characters. */
  rows: string[][];
}
