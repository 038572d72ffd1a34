import { z } from 'zod';
import { parseEdtf } from '../time/edtf';
import { ENTITY_TYPES } from './entity';
import { EVENT_TYPES, PARTICIPANT_ROLES, SERIES_KINDS } from './event';
import { evidenceSchema } from './evidence';
import { METRICS, QUALIFIERS } from './figure';

/** What a person finds in an article that no machine proposed: a fact with the words that were selected for it. */

const wordsSchema = z.string().trim().min(1, 'Write something here.').max(500, 'At most 500 characters.');
const edtfSchema = z.string().refine((text) => parseEdtf(text) !== null, 'Write the date as in 2025-05-13.');
const rowSchema = z.number().int().positive();

export const addedEventSchema = z.strictObject({
  kind: z.literal('event'),
  evidence: evidenceSchema,
  type: z.enum(EVENT_TYPES),
  title: wordsSchema,
  /** EDTF, or null for an undated event. */
  date: edtfSchema.nullable(),
  /** The words that state the date; null where the person knows it otherwise. */
  dateEvidence: evidenceSchema.nullable(),
  /** For a numbered meeting; the year is that of the count, null where it does not run by the year. */
  series: z
    .strictObject({
      body: wordsSchema,
      kind: z.enum(SERIES_KINDS),
      ordinal: z.number().int().positive('A meeting’s number is 1 or more.'),
      year: z.number().int().min(1900).max(2200).nullable(),
    })
    .nullable(),
  participants: z.array(z.strictObject({ entityId: rowSchema, role: z.enum(PARTICIPANT_ROLES) })).max(40),
});

export const addedFigureSchema = z.strictObject({
  kind: z.literal('figure'),
  evidence: evidenceSchema,
  metric: z.enum(METRICS),
  subject: wordsSchema,
  /** The entity that the figure is about; null where it is about a thing without a page, such as a price. */
  subjectEntityId: rowSchema.nullable(),
  /** In base units: 18.87 billion yuan is 18870000000 CNY. */
  value: z.number('Write a number.'),
  valueMax: z.number().nullable(),
  unit: z.string().trim().min(1, 'Give a unit, such as CNY, t or %.').max(40),
  period: edtfSchema.nullable(),
  periodEvidence: evidenceSchema.nullable(),
  qualifier: z.enum(QUALIFIERS),
});

export const addedMentionSchema = z.strictObject({
  kind: z.literal('mention'),
  evidence: evidenceSchema,
  /** An entity of the desk, or a new one. */
  entity: z.union([
    z.strictObject({ id: rowSchema }),
    z.strictObject({ type: z.enum(ENTITY_TYPES), name: wordsSchema }),
  ]),
});

export const addedThemeSchema = z.strictObject({
  kind: z.literal('theme'),
  evidence: evidenceSchema,
  /** Key of a theme of the scheme. */
  theme: z.string().min(1),
});

export const addedFactSchema = z.discriminatedUnion('kind', [
  addedEventSchema,
  addedFigureSchema,
  addedMentionSchema,
  addedThemeSchema,
]);
export type AddedFact = z.infer<typeof addedFactSchema>;
export type AddedKind = AddedFact['kind'];
export type AddedEvent = z.infer<typeof addedEventSchema>;
export type AddedFigure = z.infer<typeof addedFigureSchema>;

/** Words that somebody has selected in the clean text, as the page shows them. */
export const selectionSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  words: z.string().min(1).max(5000, 'Select fewer words: at most a few paragraphs.'),
});
export type Selection = z.infer<typeof selectionSchema>;
