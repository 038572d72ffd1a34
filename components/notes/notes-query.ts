import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { NotedKind } from '@/core/model/note';
import type { NotesView } from '@/core/views/notes';

/** The notes beside something as a query: a page may prefetch with this key. */
export function notesQuery(kind: NotedKind, id: number) {
  return queryOptions({
    queryKey: ['notes', kind, id],
    queryFn: ({ signal }) => fetchJson<NotesView>(`/api/notes?kind=${kind}&id=${id}`, signal),
  });
}
