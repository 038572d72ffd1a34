import { z } from 'zod';
import { ENTITY_TYPES, IDENTIFIER_SCHEMES } from '../model/entity';

const idSchema = z.number().int().positive();
const wordsSchema = z.string().trim().min(1).max(300);

/** A number that another register gives; a Wikidata item is written Q and digits, an LEI has 20 signs (ISO 17442). */
export const identifierSchema = z
  .strictObject({ scheme: z.enum(IDENTIFIER_SCHEMES), value: z.string().trim().min(1).max(60) })
  .superRefine(({ scheme, value }, context) => {
    const message = {
      wikidata: /^Q[1-9]\d*$/.test(value) ? null : 'A Wikidata item is written as in Q15634.',
      lei: /^[A-Z0-9]{18}\d{2}$/.test(value) ? null : 'An LEI has 18 letters or digits and two digits.',
      ticker: null,
    }[scheme];
    if (message) context.addIssue({ code: 'custom', path: ['value'], message });
  });
export type Identifier = z.infer<typeof identifierSchema>;

/** What of an entity people may set; only what is given changes. */
export const entityFieldsSchema = z
  .strictObject({
    name: wordsSchema,
    type: z.enum(ENTITY_TYPES),
    stateOwned: z.boolean().nullable(),
    /** Keys of other entities. */
    parentKey: wordsSchema.nullable(),
    listedKey: wordsSchema.nullable(),
    identifiers: z.array(identifierSchema).max(20),
  })
  .partial();
export type EntityFields = z.infer<typeof entityFieldsSchema>;

/** Fields that the machine, too, says something in; identifiers are people's alone. */
export type MachineFields = Omit<EntityFields, 'identifiers'>;

/**
 * One thing that a person has done to entities. Ids are those of rows in `entities`, as texts name them (not of what they
 * were merged into), so that a change means the same whatever happens to others.
 */
export const entityChangeSchema = z.discriminatedUnion('kind', [
  /** `from`, with all that was merged into it, becomes part of `into`. */
  z.strictObject({ kind: z.literal('merge'), into: idSchema, from: idSchema }),
  /** Members of a merged entity stand for themselves again, together: the first is what they are shown as. */
  z.strictObject({ kind: z.literal('split'), members: z.array(idSchema).min(1).max(100) }),
  /**
   * Two things under one name. What these articles say of an entity is said of another that was made for it: one for each
   * entity that the texts name, so that each fact finds its way back. Those made are one, shown as the first.
   */
  z.strictObject({
    kind: z.literal('split-articles'),
    name: wordsSchema,
    moves: z
      .array(z.strictObject({ entity: idSchema, to: idSchema }))
      .min(1)
      .max(100),
    articles: z.array(idSchema).min(1).max(10_000),
  }),
  /** These two are not one, whatever speaks for it. */
  z.strictObject({ kind: z.literal('keep-apart'), one: idSchema, other: idSchema }),
  z.strictObject({ kind: z.literal('edit'), entity: idSchema, fields: entityFieldsSchema }),
]);
export type EntityChange = z.infer<typeof entityChangeSchema>;

/** The entities that a change speaks of, each once. */
export function subjectsOf(change: EntityChange): number[] {
  switch (change.kind) {
    case 'merge':
      return [...new Set([change.into, change.from])];
    case 'split':
      return [...new Set(change.members)];
    case 'split-articles':
      return [...new Set(change.moves.flatMap(({ entity, to }) => [entity, to]))];
    case 'keep-apart':
      return [...new Set([change.one, change.other])];
    case 'edit':
      return [change.entity];
  }
}
