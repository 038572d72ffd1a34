'use client';

import { Check, Merge, Quote, Tag, TriangleAlert, X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { HanText } from '@/components/ui/han-text';
import type { Outcome } from '@/core/review/queue-session';
import { dateWords } from '@/core/views/fact-words';
import { type QueueItem, REASON_WORDS } from '@/core/views/review';

const KIND_WORDS: Record<QueueItem['kind'], string> = {
  event: 'Event',
  figure: 'Figure',
  theme: 'Theme',
  mention: 'Mention',
  merge: 'Two entities',
};

/** The sign of an item: an event's family, a figure as a financial result, the rest by what it is. */
export function ItemSign({ item }: { item: Pick<QueueItem, 'kind' | 'family'> }): ReactNode {
  if (item.family) return <Glyph family={item.family} />;
  if (item.kind === 'figure') return <Glyph family="finance" label="Figure" />;
  const Icon = item.kind === 'merge' ? Merge : item.kind === 'theme' ? Tag : Quote;
  return <Icon className="ic" role="img" aria-label={KIND_WORDS[item.kind]} />;
}

const OUTCOMES: Record<Outcome['verdict'], { words: string; tone: string; Icon: typeof Check }> = {
  confirm: { words: 'accepted', tone: 'st--ok', Icon: Check },
  correct: { words: 'corrected', tone: 'st--ok', Icon: Check },
  add: { words: 'added', tone: 'st--ok', Icon: Check },
  dispute: { words: 'disputed', tone: 'st--warn', Icon: TriangleAlert },
  reject: { words: 'rejected', tone: 'st--bad', Icon: X },
  merge: { words: 'merged', tone: 'st--ok', Icon: Merge },
  apart: { words: 'kept apart', tone: 'st--ok', Icon: X },
};

function lineWords({ date, about }: QueueItem): string {
  return [date && dateWords(date), about].filter(Boolean).join(', ');
}

function Line({
  item,
  outcome,
  problem,
}: {
  item: QueueItem;
  outcome: Outcome | undefined;
  problem: string | undefined;
}) {
  const reason = REASON_WORDS[item.reason];
  const done = outcome && OUTCOMES[outcome.verdict];
  return (
    <>
      <span className="rq__sign">
        <ItemSign item={item} />
      </span>
      <span className="rq__t" title={item.title}>
        <HanText>{item.title}</HanText>
      </span>
      <span className="cap">
        {done ? (
          <span className={`st ${done.tone}`}>
            <done.Icon className="ic" aria-hidden="true" />
            <span className="vh">{outcome.isStored ? done.words : `${done.words}, being stored`}</span>
          </span>
        ) : (
          item.confidence.toFixed(2)
        )}
      </span>
      <span className="rq__m">
        {!done && (item.reason === 'conflict' || item.reason === 'disputed') && (
          <b className="rq__why">{reason} </b>
        )}
        <HanText>{lineWords(item)}</HanText>
      </span>
      {problem && (
        <span className="rq__bad" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

/** The queue, item after item; in the order of articles under their titles. */
export function QueueList(props: {
  items: QueueItem[];
  isByArticle: boolean;
  selected: string | null;
  chosen: ReadonlySet<string>;
  outcomes: ReadonlyMap<string, Outcome>;
  problems: ReadonlyMap<string, string>;
  onSelect: (key: string) => void;
  /** With Shift the choice goes on to here. */
  onChoose: (key: string, isRange: boolean) => void;
}) {
  const { items, isByArticle, selected, chosen, outcomes, problems, onSelect, onChoose } = props;
  return (
    <ul className="rev__list">
      {items.map((item, index) => {
        const { key, article } = item;
        const isDone = outcomes.has(key);
        const classes = ['rq'];
        if (isDone) classes.push('is-done');
        if (key === selected) classes.push('is-sel');
        if (chosen.has(key)) classes.push('is-chosen');
        const isNewArticle = isByArticle && article?.id !== items[index - 1]?.article?.id;
        const choose = (event: MouseEvent) => onChoose(key, event.shiftKey);
        return (
          <li key={key}>
            {isNewArticle && article && (
              <h2 className="rq__art">
                <HanText>{article.title}</HanText>
              </h2>
            )}
            <div className={classes.join(' ')}>
              <button
                type="button"
                className="rq__open"
                data-item={key}
                aria-current={key === selected}
                onClick={(event) => {
                  if (event.shiftKey) choose(event);
                  else onSelect(key);
                }}
              >
                <Line item={item} outcome={outcomes.get(key)} problem={problems.get(key)} />
              </button>
              {item.kind !== 'merge' && !isDone && (
                <input
                  type="checkbox"
                  className="rq__box"
                  aria-label={`Choose ${item.title}`}
                  checked={chosen.has(key)}
                  onClick={choose}
                  onChange={() => undefined}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
