'use client';

import { Pause, Play, RotateCw, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Instant } from '@/components/import/instant';
import { SecondStep } from '@/components/import/two-step';
import { describeInterval, type FeedView } from '@/core/views/feeds';
import { FeedHealth } from './feed-health';
import { IntervalSelect } from './interval-select';
import { useFeedAct } from './use-feed-act';

const ICON = { className: 'ic', size: 13, strokeWidth: 1.5, 'aria-hidden': true } as const;

const articlesStay = (n: number) => {
  if (n === 0) return 'It has brought no articles.';
  return n === 1 ? 'Its article stays.' : `Its ${n.toLocaleString('en-GB')} articles stay.`;
};

/** One feed: how it is, what it brought, and what can be done with it. */
export function FeedRow({
  feed,
  say,
  onRemove,
}: {
  feed: FeedView;
  say: (words: string) => void;
  onRemove: () => void;
}) {
  const [isAsked, setAsked] = useState(false);
  const removal = useRef<HTMLButtonElement>(null);
  const { shown, isBusy, poll, change, remove } = useFeedAct(feed, say);
  const isResting = feed.state === 'paused' || feed.state === 'broken';
  return (
    <>
      <tr className={isAsked ? 'is-asked' : undefined}>
        <td className="full feeds__name">
          <strong>{feed.title}</strong>
          <a className="cap" href={feed.url} rel="noreferrer">
            {feed.url}
          </a>
          {feed.problem && (
            <p className="feeds__problem">
              {feed.problem} {feed.remedy}
            </p>
          )}
        </td>
        <td className="full">
          <FeedHealth state={feed.state} />
          {feed.failures > 1 && (
            <span className="cap feeds__count">{feed.failures} polls in a row failed</span>
          )}
        </td>
        <td className="feeds__when" data-l="Last success">
          {feed.succeededAt ? <Instant at={feed.succeededAt} /> : 'None yet'}
        </td>
        <td className="feeds__when" data-l="Next poll">
          {feed.nextPollAt ? <Instant at={feed.nextPollAt} /> : 'None'}
        </td>
        <td className="num" data-l="Articles">
          {feed.articles.toLocaleString('en-GB')}
        </td>
        <td className="full feeds__often">
          <IntervalSelect
            label={`How often ${feed.title} is polled`}
            minutes={shown.intervalMinutes}
            isBusy={isBusy}
            onChange={(minutes) => change({ intervalMinutes: minutes }, `${describeInterval(minutes)}.`)}
          />
          <label className="feeds__pages">
            <input
              type="checkbox"
              checked={shown.fetchesPages}
              disabled={isBusy}
              onChange={({ target: { checked } }) =>
                change(
                  { fetchesPages: checked },
                  checked ? 'full pages are read.' : 'entries are taken as they are.',
                )
              }
            />
            <span>
              Read full pages<span className="vh"> of {feed.title}</span>
            </span>
          </label>
        </td>
        <td className="full feeds__do">
          <button type="button" className="btn btn--sm" disabled={isBusy} onClick={poll}>
            <RotateCw {...ICON} />
            Poll now<span className="vh">: {feed.title}</span>
          </button>
          <button
            type="button"
            className="btn btn--sm"
            disabled={isBusy}
            onClick={() => change({ isPaused: !isResting }, isResting ? 'goes on.' : 'paused.')}
          >
            {isResting ? <Play {...ICON} /> : <Pause {...ICON} />}
            {isResting ? 'Resume' : 'Pause'}
            <span className="vh">: {feed.title}</span>
          </button>
          <button
            type="button"
            className="btn btn--sm"
            disabled={isBusy}
            ref={removal}
            aria-expanded={isAsked}
            onClick={() => setAsked(!isAsked)}
          >
            <Trash2 {...ICON} />
            Remove<span className="vh">: {feed.title}</span>
          </button>
        </td>
      </tr>
      {isAsked && (
        <tr className="imports__ask">
          <td colSpan={7} className="full">
            <SecondStep
              doIt={`Stop following “${feed.title}”`}
              leaveIt="Go on following it"
              words={articlesStay(feed.articles)}
              isBusy={isBusy}
              onDo={() => {
                onRemove();
                remove(articlesStay(feed.articles));
              }}
              onLeave={() => {
                setAsked(false);
                removal.current?.focus();
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}
