import Link from 'next/link';
import type { SearchProblem as Problem } from '@/core/search/query';
import { formatSearchAddress } from './search-address';

/** What is wrong with a search: its words again with the place underlined, what it is, and what to do. */
export function SearchProblem({ id, q, problems }: { id: string; q: string; problems: Problem[] }) {
  const [problem] = problems;
  if (!problem) return null;
  const { start, end, message, remedy, meant } = problem;
  return (
    <div className="q-wrong" id={id} role="alert">
      <p className="q-wrong__text">
        {q.slice(0, start)}
        <u>{q.slice(start, end)}</u>
        {q.slice(end)}
      </p>
      <p>
        <b>{message}</b> {remedy}
      </p>
      {meant !== null && (
        <p>
          <Link href={formatSearchAddress({ q: meant, group: null })}>Search for {meant}</Link>
        </p>
      )}
    </div>
  );
}
