import type { Actor } from '@/core/model/user';
import type { SearchView } from '@/core/views/search';
import { searchArticles } from '@/db/queries/search';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';

/** What the desk holds about the words of the search box. */
export function readSearch(desk: Desk, actor: Actor, q: string): SearchView {
  requireRight(actor, 'read');
  return searchArticles(desk.db, q);
}
