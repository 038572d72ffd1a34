'use client';

import { useCallback, useRef, useState } from 'react';
import { ConflictDialog } from '@/components/facts/conflict-dialog';
import { openKeyMap } from '@/components/layout/open-key-map';
import { ShowMore } from '@/components/ui/show-more';
import { NO_FILTERS } from '@/core/filters/filters';
import { isFactKind, parseQueueKey } from '@/core/review/queue';
import { formatQueueScope, type QueueScope } from '@/core/review/queue-scope';
import { nextOpen, progressOf } from '@/core/review/queue-session';
import type { MergeReview, QueueItem, ReviewQueue } from '@/core/views/review';
import { ActionBar } from './action-bar';
import { FilterSheet } from './filter-sheet';
import { MergeCard, type PairChoice } from './merge-card';
import { OpenItem } from './open-item';
import { QueueHead } from './queue-head';
import { QueueList } from './queue-list';
import { LastDecisions, LeftBeside, NearFacts } from './review-side';
import { QueueDone, QueueFailed, QueueLoading } from './review-states';
import { useChosen } from './use-chosen';
import { type Queue, useNextPair, useOpenItem, useQueue } from './use-queue';
import { useReviewActs } from './use-review-acts';
import { useReviewAddress } from './use-review-address';
import { useReviewKeys } from './use-review-keys';
import { type FactTarget, type ReviewSession, useReviewSession } from './use-review-session';

/** Brings an item into sight and the focus to it: in the list, or where there is none (on a phone) to its heading. */
function focusItem(key: string) {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-item="${key}"]`);
    const isListed = row?.checkVisibility() ?? false;
    const target = isListed ? row : document.getElementById('review-item');
    target?.focus({ preventScroll: true });
    if (isListed) row?.scrollIntoView({ block: 'nearest' });
    window.scrollTo({ top: 0 });
  });
}

function targetOf({ key, kind, id, title, revision }: QueueItem): FactTarget | null {
  return isFactKind(kind) ? { key, kind, id, title, revision } : null;
}

/** The queue of review: all state but what is chosen stands in the address. */
export function ReviewPage() {
  const address = useReviewAddress();
  const queue = useQueue(address.scope);
  const { select } = address;
  const go = useCallback(
    (key: string) => {
      select(key);
      focusItem(key);
    },
    [select],
  );
  const { view, items, error, refetch } = queue;
  const session = useReviewSession({
    onBack: (key) => {
      // It waits again, and may stand outside of what is listed.
      if (!items.some((each) => each.key === key)) void refetch();
      go(key);
    },
  });
  if (!view) return error ? <QueueFailed error={error} onRetry={refetch} /> : <QueueLoading />;
  const { scope, item } = address;
  return (
    <ReviewDesk
      view={view}
      queue={queue}
      session={session}
      scope={scope}
      asked={item}
      onGo={go}
      onScope={address.setScope}
    />
  );
}

/** What was decided since the queue was read, of what it holds. */
function countSince(listed: Set<string>, { outcomes }: ReviewSession): { facts: number; merges: number } {
  const settled = [...outcomes.keys()].filter((key) => listed.has(key));
  const merges = settled.filter((key) => parseQueueKey(key)?.kind === 'merge').length;
  return { facts: settled.length - merges, merges };
}

function ReviewDesk({
  view,
  queue,
  session,
  scope,
  asked,
  onGo,
  onScope,
}: {
  view: ReviewQueue;
  queue: Queue;
  session: ReviewSession;
  scope: QueueScope;
  asked: string | null;
  onGo: (key: string) => void;
  onScope: (change: Partial<QueueScope>) => void;
}) {
  const filtersButton = useRef<HTMLButtonElement>(null);
  const [isFiltering, setFiltering] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const { items } = queue;
  const { outcomes, conflict } = session;
  const keys = items.map(({ key }) => key);
  const current = asked ?? items.find(({ key }) => !outcomes.has(key))?.key ?? null;
  const index = current === null ? -1 : keys.indexOf(current);
  const { detail, error, retry } = useOpenItem(queue, current, outcomes);
  const pair = useNextPair(view, outcomes);
  const since = countSince(new Set([...keys, ...view.pairs]), session);
  const done = { all: since.facts + since.merges, facts: since.facts, merges: since.merges };
  const progress = progressOf({ open: view.open[scope.part], decided: view.decided }, done[scope.part]);
  const { chosen, choose, chooseNone } = useChosen(
    keys,
    (key) => !outcomes.has(key) && parseQueueKey(key)?.kind !== 'merge',
  );
  const fact = detail && detail.kind !== 'merge' ? detail : null;
  const outcome = current === null ? undefined : outcomes.get(current);

  const onward = (done: string[]) => {
    setEditing(null);
    const next = nextOpen(keys, done.at(-1) ?? '', (key) => !outcomes.has(key) && !done.includes(key));
    if (next !== null) onGo(next);
  };
  const step = (by: 1 | -1) => {
    const next = index < 0 ? keys[0] : keys[index + by];
    if (next === undefined) return;
    setEditing(null);
    onGo(next);
  };
  const leaveForm = () => {
    setEditing(null);
    if (current !== null) onGo(current);
  };
  const target: FactTarget | null = fact && {
    key: fact.key,
    kind: fact.kind,
    id: fact.id,
    title: fact.title,
    revision: items[index]?.revision ?? fact.decision?.revision ?? null,
  };
  const answerPair = (
    { key, title, suggestion }: MergeReview,
    choice: PairChoice,
    answer: 'merge' | 'apart',
  ) => {
    const words = `${title} and ${suggestion.keep.entity.name}`;
    session.decidePair(
      { key, title: words, keep: choice.keep.entity.id, fold: choice.fold.entity.id },
      answer,
    );
    if (key === current) onward([key]);
  };
  const acts = useReviewActs({
    fact,
    target,
    isDecided: outcome !== undefined,
    chosen: items.flatMap((each) => (chosen.has(each.key) ? (targetOf(each) ?? []) : [])),
    session,
    onward,
    onEdit: () => setEditing(current),
    onChooseNone: chooseNone,
    onStep: step,
    onChoose: (isRange) => current !== null && choose(current, isRange),
  });
  useReviewKeys(isFiltering || (editing !== null && editing === current) ? null : acts.keys);

  const isNarrowed = formatQueueScope({ ...scope, order: 'use' }) !== '';
  return (
    <>
      <div className="rev">
        <aside className="rev__q" aria-label="Queue" aria-busy={queue.isOld}>
          <QueueHead
            view={view}
            scope={scope}
            progress={progress}
            since={since}
            onScope={onScope}
            onFilters={() => setFiltering(true)}
            filtersButton={filtersButton}
            onDecideAll={(verdict) =>
              session.decideScope(formatQueueScope(scope), view.open.facts - since.facts, verdict)
            }
          />
          <QueueList
            items={items}
            isByArticle={scope.order === 'article'}
            selected={current}
            chosen={chosen}
            outcomes={outcomes}
            problems={session.problems}
            onSelect={onGo}
            onChoose={choose}
          />
          {queue.more && (
            <ShowMore
              shown={items.length}
              total={view.open[scope.part]}
              isBusy={queue.more.isBusy}
              onMore={() => queue.more?.fetch()}
            />
          )}
        </aside>
        <div className="rev__m">
          {current === null ? (
            <QueueDone
              decided={progress.decided}
              isNarrowed={isNarrowed}
              onClear={() => onScope({ filters: NO_FILTERS, article: null, series: null, part: 'all' })}
            />
          ) : (
            <OpenItem
              detail={detail}
              error={error}
              place={
                index < 0
                  ? null
                  : `${detail?.kind === 'merge' ? 'Item' : 'Fact'} ${index + 1} of ${view.open[scope.part].toLocaleString('en-GB')}`
              }
              outcome={outcome}
              problem={session.problems.get(current)}
              isEditing={editing === current}
              onStep={step}
              onRetry={retry}
              onSave={(correction) => {
                if (!target) return;
                session.decide(target, 'correct', correction);
                onward([target.key]);
              }}
              onLeave={leaveForm}
              onPair={answerPair}
            />
          )}
        </div>
        <aside className="rev__s" aria-label="Beside it">
          {pair && pair.key !== current && detail?.kind !== 'merge' && (
            <MergeCard
              key={pair.key}
              suggestion={pair.suggestion}
              intro="Next merge in the queue."
              isDone={null}
              onAnswer={(choice, answer) => answerPair(pair, choice, answer)}
            />
          )}
          {fact && <NearFacts fact={fact} />}
          {fact && <LeftBeside fact={fact} />}
          <LastDecisions onUndo={session.undoEarlier} />
        </aside>
      </div>
      <ActionBar
        actions={editing === current && current !== null ? [] : acts.actions}
        said={chosen.size > 0 ? `${chosen.size} chosen` : null}
        onKeys={openKeyMap}
      />
      {isFiltering && (
        <FilterSheet
          filters={scope.filters}
          onChange={(change) => onScope({ filters: { ...scope.filters, ...change } })}
          onClose={() => {
            setFiltering(false);
            filtersButton.current?.focus();
          }}
        />
      )}
      {conflict && (
        <ConflictDialog
          label={conflict.target.title}
          verdict={conflict.verdict}
          correction={conflict.correction ?? null}
          standing={conflict.standing}
          onKeep={session.keepTheirs}
          onPut={session.putMine}
        />
      )}
    </>
  );
}
