import { z } from 'zod';
import { parseEdtf } from '../time/edtf';
import { EVENT_TYPES, MEETING_STANDINGS } from './event';
import { METRICS, QUALIFIERS } from './figure';
import type { CORRECTABLE_FIELDS, CorrectableKind } from './review';
import { CLAIM_STATUSES, CREDIBILITIES } from './source';

const edtfSchema = z.string().refine((text) => parseEdtf(text) !== null, 'Write the date as in 2025-05-13.');
const wordsSchema = z.string().trim().min(1).max(500);
const countSchema = z.number().int().positive();

const assertionShape = {
  credibility: z.literal(CREDIBILITIES),
  claimStatus: z.enum(CLAIM_STATUSES),
  /** The article that verifies or contradicts it; null for `claim` and `reported`. */
  claimArticleId: countSchema.nullable(),
};

type Shape<Kind extends CorrectableKind> = Record<(typeof CORRECTABLE_FIELDS)[Kind][number], z.ZodType>;

/** What can be corrected of a fact, by kind; only what is given changes. Nothing can be for a mention, theme or alias; for an entity see `core/resolution/change.ts`. */
export const CORRECTIONS = {
  event: z
    .strictObject({
      type: z.enum(EVENT_TYPES),
      title: wordsSchema,
      date: edtfSchema.nullable(),
      ordinal: countSchema.nullable(),
      seriesYear: z.number().int().min(1900).max(2200).nullable(),
      standing: z.enum(MEETING_STANDINGS),
      ...assertionShape,
    } satisfies Shape<'event'>)
    .partial(),
  figure: z
    .strictObject({
      metric: z.enum(METRICS),
      subject: wordsSchema,
      value: z.number(),
      valueMax: z.number().nullable(),
      unit: z.string().trim().min(1).max(40),
      period: edtfSchema.nullable(),
      qualifier: z.enum(QUALIFIERS),
      ...assertionShape,
    } satisfies Shape<'figure'>)
    .partial(),
} as const;
