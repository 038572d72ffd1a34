import { ENTITY_TYPES } from '@/core/model/entity';
import type { EntityListFilters } from '@/core/views/entity-list';

/** What the list is narrowed to, read leniently from an address. */
export function parseEntityListAddress(params: URLSearchParams): EntityListFilters {
  const type = ENTITY_TYPES.find((each) => each === params.get('type')) ?? null;
  return { type, q: (params.get('q') ?? '').slice(0, 200) };
}

/** The canonical query: defaults left out. */
export function formatEntityListQuery({ type, q }: EntityListFilters): string {
  const params = new URLSearchParams();
  if (type) params.set('type', type);
  if (q) params.set('q', q);
  return params.toString();
}
