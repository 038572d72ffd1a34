import { Search } from 'lucide-react';
import Form from 'next/form';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { EntityMark } from '@/components/ui/entity-mark';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { ENTITY_TYPE_LABELS } from '@/core/model/entity';
import type { SearchView } from '@/core/views/search';
import { SearchHits } from './search-hits';

/** On a phone the top bar has no room for the box. */
function PhoneSearch({ q }: { q: string }) {
  return (
    <Form action="/search" role="search" className="search-form narrow-only">
      <label className="search">
        <Search className="ic" aria-hidden="true" />
        <span className="vh">Search articles and entities</span>
        <input
          key={q}
          type="search"
          name="q"
          defaultValue={q}
          maxLength={300}
          autoComplete="off"
          enterKeyHint="search"
          placeholder="Search articles and entities"
        />
      </label>
    </Form>
  );
}

function Advice() {
  return (
    <ul className="advice">
      <li>Every word must stand in the article; the last one also finds longer words.</li>
      <li>Put a phrase in “quotation marks” to find it as it stands.</li>
      <li>Chinese is found by its exact characters.</li>
    </ul>
  );
}

/** How many articles were found, in words for the line under the title. */
function countWords({ hits, hasMore, order }: SearchView): string {
  const count = hasMore
    ? `The first ${hits.length} articles`
    : hits.length === 1
      ? '1 article'
      : `${hits.length} articles`;
  if (hits.length < 2) return count;
  return `${count}, ${order === 'closest' ? 'closest first' : 'newest import first'}`;
}

function Entities({ entities }: Pick<SearchView, 'entities'>) {
  if (entities.length === 0) return null;
  return (
    <Section title="Entities of that name" className="search-ents">
      <ul>
        {entities.map((entity) => (
          <li key={entity.id}>
            <Link className="chip chip--ent" href={`/entities/${entity.id}`}>
              <EntityMark type={entity.type} />
              <span>
                <HanText>{entity.name}</HanText>
              </span>
            </Link>
            <span className="cap">
              {ENTITY_TYPE_LABELS[entity.type].one}, {entity.articles}{' '}
              {entity.articles === 1 ? 'article' : 'articles'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Results({ view }: { view: SearchView }) {
  return (
    <div className="search-cols">
      <Section title="Articles" aside={view.hits.length > 0 ? countWords(view) : null}>
        {view.hits.length > 0 ? (
          <SearchHits hits={view.hits} />
        ) : (
          <p className="cap">No article holds these words; an entity has them in its name.</p>
        )}
        {view.hasMore && (
          <p className="cap mt-4">More articles hold these words. Add a word to narrow the search.</p>
        )}
      </Section>
      <Entities entities={view.entities} />
    </div>
  );
}

function Body({ view }: { view: SearchView }): ReactNode {
  const asked = view.q.trim();
  if (asked === '') {
    return (
      <EmptyState title="What are you looking for?">
        <Advice />
      </EmptyState>
    );
  }
  if (view.isEmpty) {
    return (
      <EmptyState title={`“${asked}” is too little to search for`}>
        Type at least two letters or figures, or one Chinese character.
      </EmptyState>
    );
  }
  if (view.hits.length === 0 && view.entities.length === 0) {
    return (
      <EmptyState
        title={`Nothing on this desk holds “${asked}”`}
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
        <Advice />
      </EmptyState>
    );
  }
  return <Results view={view} />;
}

/** What the desk holds about the words of the search box. */
export function SearchPage({ view }: { view: SearchView }) {
  const asked = view.q.trim();
  return (
    <div className="page">
      <h1 className="h1">{asked === '' ? 'Search' : `Search: ${asked}`}</h1>
      <PhoneSearch q={view.q} />
      <p className="vh" role="status">
        {asked === '' || view.isEmpty ? '' : `${countWords(view)} found`}
      </p>
      <div className="mt-6">
        <Body view={view} />
      </div>
    </div>
  );
}
