import { z } from 'zod';
import { ENTITY_TYPES } from '@/core/model/entity';
import type { Actor } from '@/core/model/user';
import type { EntityListFilters, EntityListView } from '@/core/views/entity-list';
import { listEntities } from '@/db/queries/entity-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError } from '../errors';
import { formatCursor, parseCursor } from './cursor';

const placeSchema = z.object({ articles: z.number().int().nonnegative(), id: z.number().int().positive() });

/** The filters of an API request, read strictly. */
export function parseEntityListFilters(params: URLSearchParams): EntityListFilters {
  const type = params.get('type') || null;
  const parsed = z.nullable(z.enum(ENTITY_TYPES)).safeParse(type);
  if (!parsed.success) {
    throw new InvalidInputError(
      'type',
      `“${type}” is no type of entity.`,
      `Types: ${ENTITY_TYPES.join(', ')}.`,
    );
  }
  return { type: parsed.data, q: (params.get('q') ?? '').slice(0, 200) };
}

/** One page of the entities; `cursor` is the `nextCursor` of the page before, or null for the first. */
export function readEntities(
  desk: Desk,
  actor: Actor,
  filters: EntityListFilters,
  cursor: string | null,
): EntityListView {
  requireRight(actor, 'read');
  const { next, ...page } = listEntities(
    desk.db,
    filters,
    cursor === null ? null : parseCursor(placeSchema, cursor),
  );
  return { ...page, nextCursor: next ? formatCursor({ ...next }) : null };
}
