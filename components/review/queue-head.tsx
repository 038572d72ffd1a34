'use client';

import { SlidersHorizontal, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { HanText } from '@/components/ui/han-text';
import { describePeriod } from '@/core/filters/describe';
import { FACETS } from '@/core/filters/filters';
import { QUEUE_PARTS, type QueuePart } from '@/core/review/queue';
import type { QueueScope } from '@/core/review/queue-scope';
import type { ReviewQueue } from '@/core/views/review';

/** As many as are decided on together at most. */
const MOST_TOGETHER = 1000;

const PART_LABELS: Record<QueuePart, string> = { all: 'All', facts: 'Facts', merges: 'Merges' };

const number = (n: number) => n.toLocaleString('en-GB');

function Chip({ label, words, onDrop }: { label: string; words: string; onDrop: () => void }) {
  return (
    <li className="chip chip--filter">
      <b>{label}</b>
      <span>
        <HanText>{words}</HanText>
      </span>
      <button type="button" aria-label={`Remove ${label.toLowerCase()} ${words}`} onClick={onDrop}>
        <X className="ic ic-s" aria-hidden="true" />
      </button>
    </li>
  );
}

/** All facts under the filters at once: their number first, then the two answers. */
function AllAtOnce({
  count,
  onDecide,
}: {
  count: number;
  onDecide: (verdict: 'confirm' | 'reject') => Promise<void>;
}) {
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const decide = async (verdict: 'confirm' | 'reject') => {
    setBusy(true);
    await onDecide(verdict);
    setBusy(false);
    setAsked(false);
  };
  if (!isAsked) {
    return (
      <button type="button" className="linkbtn" onClick={() => setAsked(true)}>
        Decide on all at once
      </button>
    );
  }
  return (
    <fieldset
      className="rev__all"
      aria-label="All at once"
      onKeyDown={(event) => event.key === 'Escape' && setAsked(false)}
    >
      <p className="small">
        {count > MOST_TOGETHER
          ? `${number(count)} facts wait here. At most ${number(MOST_TOGETHER)} are decided on together: narrow the queue first.`
          : `${number(count)} ${count === 1 ? 'fact waits' : 'facts wait'} here. One undo takes all of it back.`}
      </p>
      <div className="rev__allacts">
        {count <= MOST_TOGETHER && (
          <>
            <button
              type="button"
              className="btn btn--primary btn--sm"
              disabled={isBusy}
              onClick={() => decide('confirm')}
            >
              Accept {number(count)}
            </button>
            <button
              type="button"
              className="btn btn--bad btn--sm"
              disabled={isBusy}
              onClick={() => decide('reject')}
            >
              Reject {number(count)}
            </button>
          </>
        )}
        <button type="button" className="btn btn--sm" disabled={isBusy} onClick={() => setAsked(false)}>
          Leave it
        </button>
      </div>
    </fieldset>
  );
}

/** What the queue is narrowed to, how far one is, and how it is ordered. */
export function QueueHead({
  view,
  scope,
  progress,
  since,
  onScope,
  onFilters,
  filtersButton,
  onDecideAll,
}: {
  view: ReviewQueue;
  scope: QueueScope;
  progress: { decided: number; total: number; open: number };
  /** Decided since the queue was read: facts, and pairs. */
  since: { facts: number; merges: number };
  onScope: (change: Partial<QueueScope>) => void;
  onFilters: () => void;
  filtersButton: RefObject<HTMLButtonElement | null>;
  onDecideAll: (verdict: 'confirm' | 'reject') => Promise<void>;
}) {
  const { filters, part, order } = scope;
  const narrowed = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  const period = describePeriod(filters);
  const open: Record<QueuePart, number> = {
    all: view.open.all - since.facts - since.merges,
    facts: view.open.facts - since.facts,
    merges: view.open.merges - since.merges,
  };
  return (
    <div className="rev__qh">
      <div className="rev__qt">
        <h1 className="h3">Review</h1>
        <span className="cap" role="status" data-progress="">
          {number(progress.decided)} of {number(progress.total)} decided
        </span>
      </div>
      <progress
        className="rev__prog"
        aria-label="Decided"
        max={Math.max(1, progress.total)}
        value={progress.decided}
      />
      <div className="rev__qrow">
        <fieldset className="seg" aria-label="Kind">
          {QUEUE_PARTS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={part === each}
              onClick={() => onScope({ part: each })}
            >
              {PART_LABELS[each]} {number(Math.max(0, open[each]))}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          ref={filtersButton}
          className={narrowed > 0 ? 'btn btn--sm' : 'btn btn--icon btn--sm'}
          aria-haspopup="dialog"
          aria-label={narrowed > 0 ? `Filters, ${narrowed} chosen` : 'Filters'}
          title="Filters"
          onClick={onFilters}
        >
          <SlidersHorizontal className="ic ic-s" aria-hidden="true" />
          {narrowed > 0 ? narrowed : null}
        </button>
      </div>
      {(view.article || view.series || period || narrowed > 0) && (
        <ul className="chips" aria-label="Active filters">
          {view.article && (
            <Chip label="Article" words={view.article.title} onDrop={() => onScope({ article: null })} />
          )}
          {view.series && (
            <Chip label="Series" words={view.series.name} onDrop={() => onScope({ series: null })} />
          )}
          {period && (
            <Chip
              label="Dates"
              words={period}
              onDrop={() => onScope({ filters: { ...filters, from: null, to: null } })}
            />
          )}
          {narrowed > 0 && (
            <Chip
              label="Filters"
              words={`${narrowed} chosen`}
              onDrop={() =>
                onScope({
                  filters: {
                    ...filters,
                    families: [],
                    themes: [],
                    entities: [],
                    sources: [],
                    precisions: [],
                  },
                })
              }
            />
          )}
        </ul>
      )}
      <div className="cap rev__order">
        {order === 'use' ? 'What matters most first.' : 'Grouped by article.'}{' '}
        <button
          type="button"
          className="linkbtn"
          onClick={() => onScope({ order: order === 'use' ? 'article' : 'use' })}
        >
          Change order
        </button>
        {part !== 'merges' && open.facts > 0 && (
          <>
            {' '}
            <AllAtOnce count={open.facts} onDecide={onDecideAll} />
          </>
        )}
      </div>
    </div>
  );
}
