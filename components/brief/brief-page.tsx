'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { useToast } from '@/components/ui/toast';
import { type BriefEntry, type BriefView, defaultTitle, moveEntry, orderEntries } from '@/core/brief/brief';
import type { BriefAddress } from '@/core/brief/brief-address';
import { briefKey, MOST_CHOSEN } from '@/core/brief/brief-item';
import { BriefDesk } from './brief-desk';
import { BriefPaper } from './brief-paper';
import { briefQuery } from './brief-query';
import { useBriefAddress } from './use-brief-address';

/** A brief of what was chosen: on the left what can be done with it, on the right as it comes on paper. */
export function BriefPage() {
  const [address, go] = useBriefAddress();
  if (address.items.length > 0) return <OpenBrief address={address} go={go} />;
  return (
    <div className="page">
      <EmptyState
        level={1}
        title="Nothing is chosen for a brief"
        action={
          <Link className="btn btn--primary" href="/">
            Choose events
          </Link>
        }
      >
        Tick events on the timeline, or articles and figures in their lists, or press X on a row. Then make a
        brief from the bar at the bottom.
      </EmptyState>
    </div>
  );
}

function OpenBrief({ address, go }: { address: BriefAddress; go: (change: Partial<BriefAddress>) => void }) {
  const { data, error, refetch } = useQuery(briefQuery(address.items));
  const toast = useToast();
  if (!data) {
    return (
      <div className="page">
        <h1 className="h1">Brief</h1>
        {error ? (
          <p className="note note--bad" role="alert">
            <span>{error.message}</span>
            <button type="button" className="btn btn--sm" onClick={() => refetch()}>
              Try again
            </button>
          </p>
        ) : (
          <Skeleton lines={12} label="Reading what was chosen" />
        )}
      </div>
    );
  }
  // What is taken out goes at once, before the desk has answered for the rest.
  const here = new Set(address.items.map(briefKey));
  const kept = data.entries.filter(({ asked }) => asked.some((key) => here.has(key)));
  const entries = orderEntries(kept, address.order);
  const view: BriefView = { ...data, entries };
  const title = address.title.trim() || defaultTitle(entries);
  const remove = (entry: BriefEntry, name: string) => {
    const { items, order } = address;
    go({ items: items.filter((item) => !entry.asked.includes(briefKey(item))) });
    toast.show({ text: `“${name}” is out of the brief.`, undo: () => go({ items, order }) });
  };
  return (
    <div className="brief">
      <BriefDesk address={address} view={view} title={title} onChange={go} />
      <div className="brief__sheet">
        <Missing view={data} />
        <BriefPaper
          title={title}
          introduction={address.introduction}
          view={view}
          onMove={(key, by) => go({ order: moveEntry(entries, key, by) })}
          onRemove={remove}
        />
      </div>
    </div>
  );
}

/** What was asked for and is not on the paper. */
function Missing({ view: { gone, left } }: { view: BriefView }) {
  if (gone.length === 0 && left === 0) return null;
  return (
    <div className="noprint brief__missing">
      {gone.length > 0 ? (
        <p className="note">
          <span>
            {gone.length === 1 ? '1 thing' : `${gone.length} things`} that you chose{' '}
            {gone.length === 1 ? 'is' : 'are'} no longer on this desk, or rejected by a person:{' '}
            {gone.map(({ kind, id }) => `${kind} ${id}`).join(', ')}.
          </span>
        </p>
      ) : null}
      {left > 0 ? (
        <p className="note">
          <span>
            A brief holds {MOST_CHOSEN} entries; {left} more were asked for. Make a second brief of the rest.
          </span>
        </p>
      ) : null}
    </div>
  );
}
