import { z } from 'zod';

export const themeKeySchema = z
  .string()
  .max(60, 'A key has at most 60 characters.')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write the key in small letters, digits and hyphens.');

/** The least and the most that one occurrence of a term can say. */
export const LEAST_TERM_WEIGHT = -5;
export const MOST_TERM_WEIGHT = 5;

/** A word or phrase of a theme's lexicon; each stands once in it. */
export const themeTermSchema = z.strictObject({
  /** As matched: whole words in any case, singular or plural; Chinese anywhere, simplified and traditional alike. */
  term: z.string().trim().min(1, 'Write the word or phrase.').max(120),
  /**
   * What the first occurrence gives: 1 a hint, 2 clear, 3 the theme's own name, 4 and 5 enough alone; 0 only keeps a
   * shorter term from counting inside it; below zero it speaks against the theme.
   */
  weight: z
    .number()
    .min(LEAST_TERM_WEIGHT, `A weight is between ${LEAST_TERM_WEIGHT} and ${MOST_TERM_WEIGHT}.`)
    .max(MOST_TERM_WEIGHT, `A weight is between ${LEAST_TERM_WEIGHT} and ${MOST_TERM_WEIGHT}.`),
  /** BCP 47. */
  language: z
    .string()
    .max(20)
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Write the language as in en or zh-Hans.'),
});
export type ThemeTerm = z.infer<typeof themeTermSchema>;

const labelSchema = z.string().trim().min(1, 'A theme needs a label.').max(120);
const definitionSchema = z.string().trim().max(2000);
const termsSchema = z.array(themeTermSchema).max(2000);

/** A concept of the scheme, close to SKOS: prefLabel, definition, broader, related, and the lexicon that finds it. */
export const themeConceptSchema = z.strictObject({
  key: themeKeySchema,
  label: labelSchema,
  definition: definitionSchema,
  broader: themeKeySchema.nullable(),
  /** Both sides name each other. */
  related: z.array(themeKeySchema).max(50),
  terms: termsSchema,
});
export type ThemeConcept = z.infer<typeof themeConceptSchema>;

/**
 * What of a theme is to be otherwise; the rest stays as it is. Kept as differences, so that a change of the label can be
 * taken back while a later one of the lexicon stands, and a newer shipped lexicon reaches a theme with another label.
 */
export const themeEditSchema = z
  .strictObject({
    label: labelSchema,
    definition: definitionSchema,
    broader: themeKeySchema.nullable(),
    relate: z.array(themeKeySchema).max(50),
    unrelate: z.array(themeKeySchema).max(50),
    /** Terms that are new, or that have another weight or language. */
    terms: termsSchema,
    dropTerms: z.array(z.string().min(1).max(120)).max(2000),
  })
  .partial();
export type ThemeEdit = z.infer<typeof themeEditSchema>;

/** One thing that a person has done to the scheme. */
export const themeChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), concept: themeConceptSchema }),
  z.strictObject({ kind: z.literal('edit'), key: themeKeySchema, edit: themeEditSchema }),
  z.strictObject({ kind: z.literal('retire'), key: themeKeySchema }),
]);
export type ThemeChange = z.infer<typeof themeChangeSchema>;

/** The theme that a change is about. */
export const keyOfChange = (change: ThemeChange): string =>
  change.kind === 'add' ? change.concept.key : change.key;
