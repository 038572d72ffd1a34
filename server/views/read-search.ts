import type { Actor } from '@/core/model/user';
import { isOperator } from '@/core/search/operators';
import { parseSearch } from '@/core/search/parse-search';
import type { SearchOperator } from '@/core/search/query';
import { SEARCH_GROUPS, type SearchCompletion, type SearchGroup, type SearchView } from '@/core/views/search';
import { emptySearch, searchDesk } from '@/db/queries/search';
import { completeSearch } from '@/db/queries/search-complete';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError } from '../errors';

const isGroup = (group: string): group is SearchGroup => (SEARCH_GROUPS as readonly string[]).includes(group);

/**
 * What the desk holds about what a person typed, in one group of results or the first of each. A search with problems is
 * not run: the view says what is wrong and where.
 */
export function readSearch(
  desk: Desk,
  actor: Actor,
  q: string,
  group: SearchGroup | null = null,
  offset = 0,
): SearchView {
  requireRight(actor, 'read');
  const { query, problems } = parseSearch(q);
  if (problems.length > 0 || query.clauses.length === 0) return emptySearch(q, problems, group);
  return searchDesk(desk.db, q, query, group, offset);
}

/** A request for a search, read strictly: one with problems is refused. Throws InvalidInputError with the place of the first. */
export function parseSearchRequest(params: URLSearchParams): {
  q: string;
  group: SearchGroup | null;
  offset: number;
} {
  const q = params.get('q') ?? '';
  const group = params.get('in');
  if (group !== null && !isGroup(group))
    throw new InvalidInputError(
      'in',
      `“${group}” is no group of results.`,
      `Ask for ${SEARCH_GROUPS.join(', ')}.`,
    );
  const cursor = params.get('cursor') ?? '0';
  if (!/^\d{1,4}$/.test(cursor))
    throw new InvalidInputError(
      'cursor',
      'That place in the list is not one that the desk gave.',
      'Start from the top.',
    );
  const [problem] = parseSearch(q).problems;
  if (problem) {
    const at = `It stands at character ${problem.start + 1}: “${q.slice(problem.start, problem.end)}”.`;
    throw new InvalidInputError('q', `${problem.message} ${at}`, problem.remedy);
  }
  return { q, group, offset: Number(cursor) };
}

/** What a request asks to complete. Throws InvalidInputError for an operator that there is not. */
export function parseCompletionRequest(params: URLSearchParams): {
  q: string;
  operator: SearchOperator | null;
} {
  const operator = params.get('operator');
  if (operator !== null && !isOperator(operator))
    throw new InvalidInputError(
      'operator',
      `There is no operator “${operator}:”.`,
      'Leave it out or correct it.',
    );
  return { q: (params.get('q') ?? '').slice(0, 100), operator };
}

/** What the beginning of a name may mean: things of the desk, of all kinds or of the one that an operator asks for. */
export function readSearchCompletions(
  desk: Desk,
  actor: Actor,
  q: string,
  operator: SearchOperator | null,
): SearchCompletion[] {
  requireRight(actor, 'read');
  return completeSearch(desk.db, q, operator);
}
