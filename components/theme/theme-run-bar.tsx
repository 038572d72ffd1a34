import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNote } from '@/components/import/problem-note';
import { useUnhurried } from '@/components/import/use-unhurried';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { RereadItems } from '@/components/reread/reread-items';
import { useFreshDesk } from '@/components/reread/use-reread';
import { isRereading } from '@/core/views/rereads';
import type { ThemeRun } from '@/core/views/theme-change';
import { themeRunItemsQuery, themeRunQuery } from './theme-change-queries';

const count = (n: number, one: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : `${one}s`}`;

const tallyOf = ({ added, removed, kept, failed }: ThemeRun): string =>
  [
    `${count(added, 'tag')} added`,
    `${removed.toLocaleString('en-GB')} removed`,
    ...(kept > 0 ? [`${count(kept, 'decision')} kept`] : []),
    ...(failed > 0 ? [`${count(failed, 'article')} could not be done`] : []),
  ].join(', ');

/** How far the stored articles have followed the scheme: while they do, when that was stopped, and what it came to. */
export function ThemeRunBar() {
  const { data: run } = useQuery(themeRunQuery());
  // What was over before the page was opened is no news.
  return run === undefined ? null : <RunBar run={run} />;
}

function RunBar({ run }: { run: ThemeRun | null }) {
  const client = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const isRunning = run !== null && isRereading(run.state);
  const [known] = useState(isRunning ? null : (run?.id ?? null));
  useFreshDesk(run !== null && !isRunning ? run.id : null);
  const words = run
    ? `${run.articles.toLocaleString('en-GB')} of ${count(run.total, 'article')} looked through`
    : '';
  const spoken = useUnhurried(isRunning ? words : '', 3000);
  const act = async (verb: 'cancel' | 'resume') => {
    setProblem(null);
    try {
      await sendJson(`/api/themes/runs/${run?.id}/${verb}`, {});
    } catch (error) {
      setProblem(wordsOf(error));
    }
    await client.invalidateQueries({ queryKey: themeRunQuery().queryKey });
  };
  if (!run || (run.state === 'done' && run.id === known)) return null;
  return (
    <section className="trun" aria-label="Articles that follow the scheme">
      {problem ? <ProblemNote>{problem}</ProblemNote> : null}
      {isRunning ? (
        <>
          <div className="trun__line">
            <p>The articles follow: {words}</p>
            <button
              type="button"
              className="btn btn--sm"
              disabled={run.state === 'cancelling'}
              onClick={() => act('cancel')}
            >
              Stop
            </button>
          </div>
          <progress
            className="prog trun__prog"
            aria-label="Progress"
            max={Math.max(1, run.total)}
            value={run.articles}
          />
          <p className="cap">{tallyOf(run)}. It goes on by itself: you can leave this page.</p>
        </>
      ) : run.state === 'cancelled' ? (
        <div className="trun__line">
          <p>
            Stopped after {words}; {tallyOf(run)}. The other articles keep the themes that they had.
          </p>
          <button type="button" className="btn btn--sm" onClick={() => act('resume')}>
            Go on
          </button>
        </div>
      ) : (
        <>
          <p role="status">The articles have followed: {tallyOf(run)}.</p>
          {run.added + run.removed + run.failed > 0 ? <Changed id={run.id} /> : null}
        </>
      )}
      <p className="vh" role="status">
        {spoken}
      </p>
    </section>
  );
}

function Changed({ id }: { id: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="rr__rest" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>See which</summary>
      {isOpen ? <ChangedItems id={id} /> : null}
    </details>
  );
}

function ChangedItems({ id }: { id: number }) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    themeRunItemsQuery(id),
  );
  return (
    <>
      {error ? <ProblemNote>{error.message}</ProblemNote> : null}
      <RereadItems items={data?.pages.flatMap((page) => page.items) ?? []} />
      {hasNextPage ? (
        <button type="button" className="btn" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show more
        </button>
      ) : null}
    </>
  );
}
