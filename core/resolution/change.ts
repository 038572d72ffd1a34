import { z } from 'zod';
import { entityTypeSchema, identifierSchemeSchema } from '../model/entity';

const idSchema = z.number().int().positive();
const wordsSchema = z.string().trim().min(1).max(300);

/** What of an entity people may set; only what is given changes. */
export const entityFieldsSchema = z
  .strictObject({
    name: wordsSchema,
    type: entityTypeSchema,
    stateOwned: z.boolean().nullable(),
    /** Keys of other entities. */
    parentKey: wordsSchema.nullable(),
    listedKey: wordsSchema.nullable(),
    identifiers: z.array(z.strictObject({ scheme: identifierSchemeSchema, value: wordsSchema })).max(20),
  })
  .partial();
export type EntityFields = z.infer<typeof entityFieldsSchema>;

/**
 * One thing that a person has done to entities. Ids are those of rows in `entities`, as texts name them (not of what they
 * were merged into), so that a change means the same whatever happens to others.
 */
export const entityChangeSchema = z.discriminatedUnion('kind', [
  /** `from`, with all that was merged into it, becomes part of `into`. */
  z.strictObject({ kind: z.literal('merge'), into: idSchema, from: idSchema }),
  /** Members of a merged entity stand for themselves again, together: the first is what they are shown as. */
  z.strictObject({ kind: z.literal('split'), members: z.array(idSchema).min(1).max(100) }),
  /** What these articles say of `entity` is said of `to`, an entity made for it: two things under one name. */
  z.strictObject({
    kind: z.literal('split-articles'),
    entity: idSchema,
    to: idSchema,
    articles: z.array(idSchema).min(1).max(10_000),
  }),
  /** These two are not one, whatever speaks for it. */
  z.strictObject({ kind: z.literal('keep-apart'), one: idSchema, other: idSchema }),
  z.strictObject({ kind: z.literal('edit'), entity: idSchema, fields: entityFieldsSchema }),
]);
export type EntityChange = z.infer<typeof entityChangeSchema>;
