import { z } from 'zod';

const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write the key in small letters and hyphens.');

/** A word or phrase of a theme's lexicon. The weight is of the strength that one occurrence gives; below zero it speaks against. */
export const themeTermSchema = z.strictObject({
  term: z.string().trim().min(1).max(120),
  weight: z.number().min(-5).max(5),
  /** BCP 47. */
  language: z.string().min(2).max(20),
});

/** A concept of the scheme, close to SKOS: prefLabel, definition, broader, related, and the lexicon that finds it. */
export const themeConceptSchema = z.strictObject({
  key: keySchema,
  label: z.string().trim().min(1).max(120),
  definition: z.string().trim().max(2000),
  broader: keySchema.nullable(),
  related: z.array(keySchema).max(50),
  terms: z.array(themeTermSchema).max(2000),
});
export type ThemeConcept = z.infer<typeof themeConceptSchema>;

/** One thing that a person has done to the scheme; `set` gives the whole concept as it is to be, new or known. */
export const themeChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), concept: themeConceptSchema }),
  z.strictObject({ kind: z.literal('retire'), key: keySchema }),
]);
export type ThemeChange = z.infer<typeof themeChangeSchema>;
