import { z } from 'zod';
import type { ColumnMapping } from './table';

const columnSchema = z.number().int().min(0);

/** A mapping of columns as it is sent. */
export const columnMappingSchema: z.ZodType<ColumnMapping> = z.object({
  text: z.array(columnSchema).max(20),
  title: columnSchema.nullable(),
  url: columnSchema.nullable(),
  published: columnSchema.nullable(),
  publisher: columnSchema.nullable(),
  author: columnSchema.nullable(),
  language: columnSchema.nullable(),
});
