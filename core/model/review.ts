import * as z from 'zod/mini';
import { parseEdtf } from '../time/edtf';
import { eventTypeSchema, meetingStandingSchema } from './event';
import { metricSchema, qualifierSchema } from './figure';
import { claimStatusSchema, credibilitySchema } from './source';

/** What people have said of a fact: the machine only ever proposes. */
export const REVIEW_STATUSES = ['proposed', 'confirmed', 'disputed', 'rejected'] as const;
export const reviewStatusSchema = z.enum(REVIEW_STATUSES);
export type ReviewStatus = z.infer<typeof reviewStatusSchema>;

export const REVIEW_STATUS_LABELS: Record<ReviewStatus, string> = {
  proposed: 'Proposed',
  confirmed: 'Confirmed',
  disputed: 'Disputed',
  rejected: 'Rejected',
};

/**
 * What people decide on. An event, figure, mention and theme stand in one article and on words of it; an entity and an
 * alias (a name of it) hold for the whole desk.
 */
export const FACT_KINDS = ['event', 'figure', 'mention', 'theme', 'entity', 'alias'] as const;
export const factKindSchema = z.enum(FACT_KINDS);
export type FactKind = z.infer<typeof factKindSchema>;

/**
 * Corrected is confirmed in other terms: the fact holds what the person says, the decision what the machine said. Added is
 * a fact that a person found and no machine proposed; taken back it is gone.
 */
export const VERDICTS = ['confirm', 'reject', 'dispute', 'correct', 'add'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The status that a decision gives to its fact. */
export const STATUS_OF: Record<Verdict, Exclude<ReviewStatus, 'proposed'>> = {
  confirm: 'confirmed',
  correct: 'confirmed',
  add: 'confirmed',
  dispute: 'disputed',
  reject: 'rejected',
};

const edtfSchema = z
  .string()
  .check(z.refine((text) => parseEdtf(text) !== null, 'Write the date as in 2025-05-13.'));
const wordsSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const countSchema = z.int().check(z.positive());

/** How far a statement is to be believed, apart from who makes it. */
const assertionShape = {
  credibility: credibilitySchema,
  claimStatus: claimStatusSchema,
  /** The article that verifies or contradicts it; null for `claim` and `reported`. */
  claimArticleId: z.nullable(countSchema),
};

/** What can be corrected of a fact, by kind; only what is given changes. Nothing can be for a mention, theme or alias; for an entity see `core/resolution/change.ts`. */
export const CORRECTIONS = {
  event: z.partial(
    z.strictObject({
      type: eventTypeSchema,
      title: wordsSchema,
      date: z.nullable(edtfSchema),
      ordinal: z.nullable(countSchema),
      seriesYear: z.nullable(z.int().check(z.minimum(1900), z.maximum(2200))),
      standing: meetingStandingSchema,
      ...assertionShape,
    }),
  ),
  figure: z.partial(
    z.strictObject({
      metric: metricSchema,
      subject: wordsSchema,
      value: z.number(),
      valueMax: z.nullable(z.number()),
      unit: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
      period: z.nullable(edtfSchema),
      qualifier: qualifierSchema,
      ...assertionShape,
    }),
  ),
} as const;
export type CorrectableKind = keyof typeof CORRECTIONS;

/** Corrected fields, or what the machine had said in them. */
export type FactFields = Record<string, string | number | null>;

/** Where a newer extractor no longer agrees with what a person decided; shown beside the fact, which stays. */
export type Disagreement =
  | { kind: 'gone' }
  | {
      kind: 'other';
      fields: { field: string; decided: string | null; proposed: string | null }[];
      /** The same as a correction, for whoever takes the new reading over; absent where not all of it can be corrected. */
      reading?: FactFields;
    };
