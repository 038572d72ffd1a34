import { z } from 'zod';

/** What a note can stand beside. */
export const NOTED_KINDS = ['article', 'entity', 'event', 'figure', 'series', 'source', 'theme'] as const;
export const notedKindSchema = z.enum(NOTED_KINDS);
export type NotedKind = z.infer<typeof notedKindSchema>;
