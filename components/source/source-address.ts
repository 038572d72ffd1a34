import { RELIABILITIES } from '@/core/model/source';
import { SOURCE_SORTS, type SourceFilters } from '@/core/views/source';

/** What the list is narrowed to and its order, read leniently from an address. */
export function parseSourceAddress(params: URLSearchParams): SourceFilters {
  return {
    q: (params.get('q') ?? '').slice(0, 200),
    grade: RELIABILITIES.find((each) => each === params.get('grade')) ?? null,
    state: params.get('state') === '1',
    sort: SOURCE_SORTS.find((each) => each === params.get('sort')) ?? SOURCE_SORTS[0],
  };
}

/** The canonical query: defaults left out. */
export function formatSourceQuery({ q, grade, state, sort }: SourceFilters): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (grade) params.set('grade', grade);
  if (state) params.set('state', '1');
  if (sort !== SOURCE_SORTS[0]) params.set('sort', sort);
  return params.toString();
}
