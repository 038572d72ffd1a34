import { z } from 'zod';

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
export const columnMappingSchema = z.object({
  text: z.array(z.number().int().min(0)).max(20),
  title: z.number().int().min(0).nullable(),
  url: z.number().int().min(0).nullable(),
  published: z.number().int().min(0).nullable(),
  publisher: z.number().int().min(0).nullable(),
  author: z.number().int().min(0).nullable(),
  language: z.number().int().min(0).nullable(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** A table of reports as a person sees it before it is stored: its columns, how they are read, and its first rows. */
export interface TablePreview {
  columns: string[];
  mapping: ColumnMapping;
  /** At most five rows, cells cut at 200 characters. */
  rows: string[][];
}
