import { sql } from 'drizzle-orm';
import { formatSearch } from '@/core/search/format-search';
import { editDistance, mistakesIn } from '@/core/search/nearest';
import { isHan, isWordAtom, type SearchQuery, type SearchTerm } from '@/core/search/query';
import { foldName } from '@/core/text/fold';
import type { SearchSuggestion } from '@/core/views/search';
import type { Queryable } from '../connection';
import { removedNames } from '../resolved';
import { findArticles } from './search-articles';
import { namedRows, type SearchValues } from './search-values';

interface Name {
  alias: string;
  fold: string;
  entity: string;
}

/** Of all names on the desk the one nearest to these words, if few letters differ. */
function findNearestName(db: Queryable, words: string): Name | null {
  const fold = foldName(words);
  if (fold.length < 3 && !isHan(fold)) return null;
  const most = mistakesIn(fold);
  const names = db.all<Name>(sql`
    SELECT a.alias, a.fold, coalesce(shown.name, e.name) AS entity FROM entity_aliases a
    JOIN entities e ON e.id = a.entity_id LEFT JOIN entities shown ON shown.id = e.canonical_id
    WHERE length(a.fold) BETWEEN ${fold.length - most} AND ${fold.length + most}
      AND e.review_status <> 'rejected' AND a.id NOT IN ${removedNames}`);
  let best: { name: Name; distance: number } | null = null;
  for (const name of names) {
    const distance = editDistance(fold, name.fold, most);
    if (distance > 0 && distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name, distance };
  }
  return best?.name ?? null;
}

const toSuggestion = (query: SearchQuery, { alias, entity }: Name): SearchSuggestion => ({
  q: formatSearch(query),
  words: alias,
  aliasOf: foldName(alias) === foldName(entity) ? null : entity,
});

const put = (query: SearchQuery, old: SearchTerm, term: SearchTerm): SearchQuery => ({
  clauses: query.clauses.map((terms) => terms.map((each) => (each === old ? term : each))),
});

/**
 * For a search that finds nothing: the nearest name for words and for an `entity:` that nobody goes by, and longer words
 * where these are only their beginning.
 */
export function suggestSearches(db: Queryable, query: SearchQuery, values: SearchValues): SearchSuggestion[] {
  const suggestions: SearchSuggestion[] = [];
  const terms = query.clauses.flat();
  for (const term of terms) {
    if (term.atom.kind !== 'entity' || namedRows(values, 'entity', term.atom.value).ids.length > 0) continue;
    const name = findNearestName(db, term.atom.value);
    if (!name) continue;
    const atom = { ...term.atom, value: name.alias };
    suggestions.push(toSuggestion(put(query, term, { ...term, atom }), name));
  }
  const words = terms.flatMap(({ atom, isExcluded }) => (isWordAtom(atom) && !isExcluded ? [atom.text] : []));
  if (words.length > 0 && words.length === terms.length) {
    const name = findNearestName(db, words.join(' '));
    const [first] = terms;
    if (name && first) {
      const atom = { kind: 'phrase' as const, text: name.alias };
      const single = { kind: 'word' as const, text: name.alias, isPrefix: false };
      const meant = { ...first, atom: /\s/.test(name.alias) ? atom : single };
      suggestions.push(toSuggestion({ clauses: [[meant]] }, name));
    }
  }
  return suggestions.length > 0 ? suggestions : suggestLonger(db, query, values);
}

function suggestLonger(db: Queryable, query: SearchQuery, values: SearchValues): SearchSuggestion[] {
  const longer: SearchQuery = {
    clauses: query.clauses.map((terms) =>
      terms.map((term) => {
        const { atom } = term;
        const canGrow = atom.kind === 'word' && !isHan(atom.text) && foldName(atom.text).length >= 3;
        return canGrow ? { ...term, atom: { ...atom, isPrefix: true } } : term;
      }),
    ),
  };
  const q = formatSearch(longer);
  if (q === formatSearch(query)) return [];
  const { count } = findArticles(db, longer, values, { offset: 0, limit: 0 });
  return count.n > 0 ? [{ q, words: q, aliasOf: null }] : [];
}
