'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { Instant } from '@/components/import/instant';
import { ProblemNote } from '@/components/import/problem-note';
import { useUnhurried } from '@/components/import/use-unhurried';
import { Section } from '@/components/ui/section';
import { Skeleton } from '@/components/ui/skeleton';
import {
  type ArchiveScope,
  describeChanges,
  describeTally,
  isRereading,
  type RereadOverview,
  type RereadView,
} from '@/core/views/rereads';
import { RereadItems } from './reread-items';
import { rereadItemsQuery, rereadPreviewQuery, rereadsQuery } from './reread-queries';
import { useFocusLeft, useFreshDesk, useRereadAct } from './use-reread';

type Scope = ArchiveScope;

const articles = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'article' : 'articles'}`;

/** Reading stored articles again with a newer extractor: how many there are, what would change, and what did. */
export function RereadPanel({ initial }: { initial: RereadOverview }) {
  const { data, error } = useQuery(rereadsQuery(initial));
  const { act, isBusy, problem } = useRereadAct();
  const [asked, setAsked] = useState<Scope | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { latest } = data;
  const isRunning = latest !== null && isRereading(latest.state);
  // A run whose end was seen here shows at once what it came to; an older one when it is opened.
  const [followed, setFollowed] = useState<number | null>(null);
  if (isRunning && followed !== latest.id) setFollowed(latest.id);
  const [begun, setBegun] = useState<number | null>(null);
  useFreshDesk(latest !== null && !isRunning ? latest.id : null);
  if (data.articles === 0) return null;
  const scope: Scope = data.older > 0 ? 'older' : 'all';
  const leave = () => {
    setAsked(null);
    opener.current?.focus();
  };
  const begin = async (order: { scope: Scope }) => {
    const run = await act('/api/rereads', order);
    // A short run has ended before anybody could see it under way.
    if (run) setFollowed(run.id);
    setBegun(run?.id ?? null);
    setAsked(null);
  };
  return (
    <Section
      title="Reading the archive again"
      aside="What people have decided stays, whatever the machine finds"
      className="imp__past rr"
    >
      {(problem ?? error) && <ProblemNote>{problem ?? error?.message}</ProblemNote>}
      {isRunning ? (
        <Running
          run={latest}
          isBegunHere={latest.id === begun}
          isBusy={isBusy}
          onCancel={() => act(`/api/rereads/${latest.id}/cancel`)}
        />
      ) : (
        <div className="rr__line">
          <p>{standing(data)}</p>
          <button
            type="button"
            className="btn"
            ref={opener}
            aria-expanded={asked !== null}
            onClick={() => setAsked(asked === null ? scope : null)}
          >
            <RefreshCw className="ic" size={14} strokeWidth={1.5} aria-hidden />
            {scope === 'older' ? 'Read the archive again' : 'Read all of it again'}
          </button>
        </div>
      )}
      {!isRunning && asked !== null && (
        <Preview
          scope={asked}
          decisions={data.decisions}
          isBusy={isBusy}
          onDo={() => begin({ scope: asked })}
          onLeave={leave}
        />
      )}
      {!isRunning && asked === null && latest && (
        <Ended
          key={latest.id}
          run={latest}
          isOpen={latest.id === followed}
          isBegunHere={latest.id === begun}
        />
      )}
    </Section>
  );
}

function standing({ articles: all, older }: RereadOverview): string {
  if (older === 0) {
    return `${all === 1 ? 'The one article was' : `All ${articles(all)} were`} read by the extractor of this version. Reading again brings in names that people have confirmed since.`;
  }
  return `An older extractor has read ${older === all ? (all === 1 ? 'the one article' : `all ${articles(all)}`) : `${older.toLocaleString('en-GB')} of ${articles(all)}`}.`;
}

function Running({
  run,
  isBegunHere,
  isBusy,
  onCancel,
}: {
  run: RereadView;
  isBegunHere: boolean;
  isBusy: boolean;
  onCancel: () => void;
}) {
  const { total, articles: done } = run;
  const words = `${done.toLocaleString('en-GB')} of ${articles(total)} read`;
  const spoken = useUnhurried(words);
  // Not the button: a second Enter would cancel what was just begun.
  const place = useFocusLeft<HTMLParagraphElement>(isBegunHere);
  return (
    <div className="rr__run">
      <div className="rr__line">
        <p className="ip__far" ref={place} tabIndex={-1}>
          {words}
        </p>
        <button
          type="button"
          className="btn btn--sm"
          disabled={isBusy || run.state === 'cancelling'}
          onClick={onCancel}
        >
          Cancel
        </button>
      </div>
      <progress className="prog" aria-label="Progress" max={Math.max(total, 1)} value={done} />
      <p className="cap">
        {describeTally(run)}. The work goes on by itself: you can leave this page. What is read stays read.
      </p>
      <p className="vh" role="status">
        {spoken}
      </p>
    </div>
  );
}

/** What a run would do, before it is begun. */
function Preview({
  scope,
  decisions,
  isBusy,
  onDo,
  onLeave,
}: {
  scope: Scope;
  decisions: number;
  isBusy: boolean;
  onDo: () => void;
  onLeave: () => void;
}) {
  const { data, error } = useQuery(rereadPreviewQuery(scope));
  const wayOut = useRef<HTMLButtonElement>(null);
  useEffect(() => wayOut.current?.focus(), []);
  return (
    <div className="rr__preview">
      {error && <ProblemNote>{error.message}</ProblemNote>}
      {!data && !error && <Skeleton lines={3} label="Trying it on a few articles" />}
      {data && (
        <p>
          Tried on {data.articles === data.total ? 'all' : 'the first'} {articles(data.articles)}:{' '}
          {describeChanges(data)}.
        </p>
      )}
      <fieldset
        className="second-step"
        aria-label="Read the archive again"
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      >
        <button type="button" className="btn btn--primary" disabled={isBusy || !data} onClick={onDo}>
          {data ? `Read ${articles(data.total)} again` : 'Read them again'}
        </button>
        <button type="button" className="btn" disabled={isBusy} ref={wayOut} onClick={onLeave}>
          Leave it
        </button>
        <span className="cap">
          Nothing is stored yet. Proposals will change;{' '}
          {decisions === 0
            ? 'nobody has decided on any so far.'
            : `${decisions.toLocaleString('en-GB')} ${decisions === 1 ? 'decision stays' : 'decisions stay'}.`}
        </span>
      </fieldset>
      {data && data.items.length > 0 && (
        <details className="rr__rest">
          <summary>See what would change in them</summary>
          <RereadItems items={data.items} />
        </details>
      )}
    </div>
  );
}

const ENDED = { done: 'Read again', cancelled: 'Cancelled' } as const;

/** The run that ended last, and what changed in it. */
function Ended({
  run,
  isOpen: isOpenAtFirst,
  isBegunHere,
}: {
  run: RereadView;
  isOpen: boolean;
  isBegunHere: boolean;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const place = useFocusLeft<HTMLParagraphElement>(isBegunHere);
  const hasItems = run.added + run.changed + run.removed + run.kept + run.failed > 0;
  return (
    <div className="rr__end">
      <p role="status" ref={place} tabIndex={-1}>
        <b className="font-semibold">{run.state === 'cancelled' ? ENDED.cancelled : ENDED.done}</b>{' '}
        <Instant at={run.finishedAt ?? run.startedAt} /> by {run.by}: {describeTally(run)}.
      </p>
      {run.added + run.changed + run.kept > 0 && (
        <p>
          <Link href="/review">Decide on it in the review queue</Link>: what it disputes of your decisions
          comes first.
        </p>
      )}
      {hasItems && (
        <details className="rr__rest" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>See what changed</summary>
          {isOpen && <EndedItems run={run} />}
        </details>
      )}
    </div>
  );
}

function EndedItems({ run }: { run: RereadView }) {
  const { data, error, isLoading, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    rereadItemsQuery(run.id),
  );
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {error && <ProblemNote>{error.message}</ProblemNote>}
      {isLoading && <Skeleton lines={3} label="Loading what changed" />}
      <RereadItems items={items} />
      {hasNextPage && (
        <div className="more-row">
          <button type="button" className="btn" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
            Show more
          </button>
          <span className="cap">{articles(items.length)} shown</span>
        </div>
      )}
      {data && items.length === 0 && <p className="cap">Nothing changed.</p>}
    </>
  );
}
