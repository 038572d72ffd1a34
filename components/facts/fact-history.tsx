'use client';

import { queryOptions, useQuery } from '@tanstack/react-query';
import { formatInstantMinute } from '@/components/article/instant-day';
import { fetchJson } from '@/components/layout/fetch-json';
import { Skeleton } from '@/components/ui/skeleton';
import type { FactKind } from '@/core/model/review';
import { type FactHistory, VERDICT_WORDS } from '@/core/views/history';

/** The history of one fact as a query. */
export function factHistoryQuery(kind: FactKind, id: number) {
  return queryOptions({
    queryKey: ['history', kind, id],
    queryFn: ({ signal }) => fetchJson<FactHistory>(`/api/history?kind=${kind}&id=${id}`, signal),
  });
}

/** Who decided what on a fact, and when; the last word can be taken back from here. */
export function FactHistoryList({
  kind,
  id,
  onUndo,
}: {
  kind: FactKind;
  id: number;
  /** Takes the last decision back; without it nobody can from here. */
  onUndo?: (() => void) | undefined;
}) {
  const { data, error } = useQuery(factHistoryQuery(kind, id));
  if (error) {
    return (
      <p className="note note--bad" role="alert">
        {error.message}
      </p>
    );
  }
  if (!data) return <Skeleton lines={2} label="Loading the history" />;
  if (data.entries.length === 0) return <p className="cap">Nobody has decided on this yet.</p>;
  return (
    <ol className="hist">
      {data.entries.map((entry, index) => (
        <li key={entry.id}>
          <span>
            {VERDICT_WORDS[entry.verdict]} by {entry.by}
            {entry.changes.map((change) => (
              <span key={change.label} className="hist__field">
                {change.label}: <del>{change.before}</del> <span aria-hidden="true">→</span>{' '}
                <ins>{change.after}</ins>
              </span>
            ))}
          </span>
          <time className="cap" dateTime={entry.at}>
            {formatInstantMinute(entry.at)}
          </time>
          {index === 0 && onUndo && data.canReview && data.revision !== null ? (
            <button type="button" className="btn btn--sm" onClick={onUndo}>
              Take back
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
