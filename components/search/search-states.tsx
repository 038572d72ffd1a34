import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { HanText } from '@/components/ui/han-text';
import { OPERATOR_HELP } from '@/core/search/operators';
import { SEARCH_OPERATORS } from '@/core/search/query';
import type { SearchSuggestion, SearchView } from '@/core/views/search';
import { formatSearchAddress } from './search-address';

const BASICS: [string, string][] = [
  ['"party committee"', 'A phrase as it stands'],
  ['steel -price', 'Without a word'],
  ['ore OR coal', 'Either of two'],
  ['invest*', 'Words that begin so'],
  ['稀土', 'Chinese, wherever it stands in the text'],
];

/** Everything that a search understands, each with an example that can be tried. */
export function SearchHelp() {
  const rows = [
    ...BASICS,
    ...SEARCH_OPERATORS.map((each): [string, string] => [
      OPERATOR_HELP[each].example,
      OPERATOR_HELP[each].hint,
    ]),
  ];
  return (
    <dl className="q-help">
      {rows.map(([example, hint]) => (
        <div key={example}>
          <dt>
            <Link href={formatSearchAddress({ q: example, group: null })}>
              <HanText>{example}</HanText>
            </Link>
          </dt>
          <dd>{hint}</dd>
        </div>
      ))}
    </dl>
  );
}

function Suggestion({ q, words, aliasOf }: SearchSuggestion) {
  return (
    <>
      Did you mean{' '}
      <Link href={formatSearchAddress({ q, group: null })}>
        <b>
          <HanText>{words}</HanText>
        </b>
      </Link>
      {aliasOf !== null && (
        <>
          , an alias of <HanText>{aliasOf}</HanText>
        </>
      )}
      ?
    </>
  );
}

/** A search that finds nothing in any group, with what may have been meant. */
export function NothingFound({ view }: { view: SearchView }) {
  const asked = view.q.trim();
  if (view.isEmptyDesk) {
    return (
      <EmptyState
        title={`Nothing on this desk for “${asked}”`}
        action={
          <Link className="btn btn--primary" href="/import">
            Import articles
          </Link>
        }
      >
        <p>No report is stored yet. What an admin imports is found from then on.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={`Nothing on this desk for “${asked}”`}
      action={
        <span className="flex flex-wrap gap-2">
          <Link className="btn" href="/articles">
            All articles
          </Link>
          <Link className="btn" href="/entities">
            All entities
          </Link>
        </span>
      }
    >
      {view.suggestions.length > 0 ? (
        view.suggestions.map((each) => (
          <p key={each.q}>
            <Suggestion {...each} />
          </p>
        ))
      ) : (
        <p>Take a word or a filter away, or try another spelling.</p>
      )}
    </EmptyState>
  );
}
