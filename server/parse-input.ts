import { z } from 'zod';
import { InvalidInputError } from './errors';

/** What was typed or sent, checked against a schema. Throws InvalidInputError with the first field that is wrong. */
export function parseInput<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InvalidInputError(issue?.path.join('.') || 'body', issue?.message ?? 'This is not valid.');
}
