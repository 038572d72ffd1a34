import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/components/layout/fetch-json';
import type { PeopleView, SessionsView, TokensView } from '@/core/views/account';

/** Where one is signed in. */
export function sessionsQuery() {
  return queryOptions({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => fetchJson<SessionsView>('/api/account/sessions', signal),
  });
}

/** One’s own tokens. */
export function tokensQuery() {
  return queryOptions({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => fetchJson<TokensView>('/api/account/tokens', signal),
  });
}

/** Everybody with an account, and who is invited. */
export function peopleQuery() {
  return queryOptions({
    queryKey: ['people'],
    queryFn: ({ signal }) => fetchJson<PeopleView>('/api/people', signal),
  });
}
