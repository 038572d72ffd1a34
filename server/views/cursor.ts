import type { z } from 'zod';
import { InvalidInputError } from '../errors';

/** A place in a list as an opaque word for an address. */
export function formatCursor(place: Record<string, string | number>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place again. Throws InvalidInputError for anything that the desk did not hand out. */
export function parseCursor<Place>(schema: z.ZodType<Place>, cursor: string): Place {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new InvalidInputError(
      'cursor',
      'That place in the list is not one that the desk gave.',
      'Start from the top.',
    );
  }
}
