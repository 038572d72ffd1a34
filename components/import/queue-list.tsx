'use client';

import { FileText, RotateCw, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { formatFacts, formatSize } from '@/core/views/imports';
import { formatTally, type QueueItem, type QueueState, tallyOf } from './import-queue';
import { OutcomeTag } from './outcome-tag';

/** The files of this visit, newest work last, with progress for each and for all. */
export function QueueList({
  items,
  isRunning,
  onRetry,
}: {
  items: QueueItem[];
  isRunning: boolean;
  onRetry: () => void;
}) {
  const tally = tallyOf(items);
  const canRetry = !isRunning && items.some(({ state }) => state.kind === 'failed' && state.canRetry);
  return (
    <Section title="This import" aside={items.length > 0 ? formatTally(tally) : undefined}>
      {/* Said aloud once per file that is done, not for every byte. */}
      <p className="vh" role="status">
        {items.length > 0 && (isRunning ? formatTally(tally) : `Import finished. ${formatTally(tally)}.`)}
      </p>
      {items.length === 0 && (
        <p className="cap imp__none">
          Files that you add appear here one by one, with the number of facts that were found in each.
        </p>
      )}
      {isRunning && (
        <progress className="prog prog--all" max={1} value={tally.progress} aria-label="Whole import" />
      )}
      {canRetry && (
        <div className="note note--bad imp__retry" role="alert">
          <TriangleAlert className="ic" size={16} strokeWidth={1.5} aria-hidden />
          <div>
            <b>{tally.failed === 1 ? 'One file was not sent.' : `${tally.failed} files were not sent.`}</b>{' '}
            What reached the desk before is kept.
            <div className="imp__retry-do">
              <button type="button" className="btn btn--sm" onClick={onRetry}>
                <RotateCw className="ic" size={13} strokeWidth={1.5} aria-hidden />
                Send again
              </button>
            </div>
          </div>
        </div>
      )}
      <ul className="q">
        {items.map((item) => (
          <QueueRow key={item.key} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function QueueRow({ item: { name, size, state } }: { item: QueueItem }) {
  return (
    <li>
      <FileText className="ic" size={16} strokeWidth={1.5} aria-hidden />
      <span className="nm" title={name}>
        {name}
      </span>
      <span>
        <Standing state={state} size={size} />
      </span>
      {state.kind === 'sending' && (
        <progress className="prog" max={size || 1} value={state.sent} aria-label={name} />
      )}
      <span className="sub">
        <Explanation state={state} size={size} />
      </span>
    </li>
  );
}

function Standing({ state, size }: { state: QueueState; size: number }) {
  if (state.kind === 'done') return <OutcomeTag outcome={state.outcome.outcome} />;
  if (state.kind === 'failed') {
    return (
      <span className="tag tag--warn">
        <TriangleAlert className="ic ic-s" size={12} strokeWidth={2} aria-hidden />
        Not sent
      </span>
    );
  }
  if (state.kind === 'waiting') return <span className="cap">Waiting</span>;
  return <span className="cap">{size > 0 ? `${Math.floor((100 * state.sent) / size)}%` : ''}</span>;
}

function Explanation({ state, size }: { state: QueueState; size: number }) {
  if (state.kind === 'failed') return state.message;
  if (state.kind === 'waiting') return formatSize(size);
  if (state.kind === 'sending') {
    return state.sent < size ? `Sending ${formatSize(size)}` : 'Reading the text and finding facts';
  }
  const { outcome } = state;
  if (outcome.outcome === 'rejected') return `${outcome.reason} ${outcome.remedy}`;
  if (outcome.outcome === 'duplicate') {
    return (
      <>
        Here as <Link href={`/articles/${outcome.articleId}`}>{outcome.title}</Link>; left out
      </>
    );
  }
  return (
    <>
      <Link href={`/articles/${outcome.articleId}`}>{outcome.title}</Link>, {formatFacts(outcome.facts)}
    </>
  );
}
