'use client';

import { type Ref, useEffect, useRef } from 'react';
import { formatFacts, type ImportItemView } from '@/core/views/imports';
import { Consequence, placeOf, sizeOf } from './consequence';
import { OutcomeTag } from './outcome-tag';

/** The reports of a preview: those that can be stored with a tick, the others with the reason. */
export function PreviewList({
  ref,
  items,
  chosen,
  onChoose,
  onToggle,
}: {
  ref: Ref<HTMLUListElement>;
  items: ImportItemView[];
  chosen: ImportItemView | null;
  onChoose: (item: ImportItemView) => void;
  onToggle: (item: ImportItemView) => void;
}) {
  return (
    <ul className="q prev__list" ref={ref}>
      {items.map((item) =>
        item.outcome === 'ready' || item.outcome === 'dropped' ? (
          <Choice
            key={item.id}
            item={item}
            isChosen={item.id === chosen?.id}
            onChoose={onChoose}
            onToggle={onToggle}
          />
        ) : (
          <li key={item.id}>
            <span />
            <span className="nm" title={placeOf(item)}>
              {placeOf(item)}
            </span>
            <span>
              <OutcomeTag outcome={item.outcome} />
            </span>
            <span className="sub">
              <Consequence item={item} />
            </span>
          </li>
        ),
      )}
    </ul>
  );
}

function Choice({
  item,
  isChosen,
  onChoose,
  onToggle,
}: {
  item: ImportItemView;
  isChosen: boolean;
  onChoose: (item: ImportItemView) => void;
  onToggle: (item: ImportItemView) => void;
}) {
  const row = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    const list = row.current?.closest('ul');
    if (!row.current || !list) return;
    // The list scrolls by itself; the page stays where it is.
    const [{ top, bottom }, within] = [row.current.getBoundingClientRect(), list.getBoundingClientRect()];
    if (top < within.top) list.scrollTop -= within.top - top;
    else if (bottom > within.bottom) list.scrollTop += bottom - within.bottom;
    // Keys that walk the list take the focus along, so that it never stands on a report that is not shown.
    if (list.contains(document.activeElement)) button.current?.focus({ preventScroll: true });
  }, [isChosen]);
  const isKept = item.outcome === 'ready';
  const title = item.title ?? 'Untitled';
  return (
    <li ref={row} className={isChosen ? 'is-sel' : undefined} {...(isChosen ? { 'aria-current': true } : {})}>
      <input type="checkbox" checked={isKept} aria-label={`Store ${title}`} onChange={() => onToggle(item)} />
      <button
        ref={button}
        type="button"
        className={`nm prev__pick${isKept ? '' : ' is-out'}`}
        title={title}
        onClick={() => onChoose(item)}
      >
        {title}
      </button>
      <span>
        {isKept ? <span className="cap">{formatFacts(item.facts)}</span> : <OutcomeTag outcome="dropped" />}
      </span>
      <span className="sub">
        {[placeOf(item), sizeOf(item)].filter(Boolean).join(', ')}
        {item.newShare !== null && item.nearTitle && (
          <>
            . {Math.round(item.newShare * 100)} % new against {item.nearTitle}
          </>
        )}
      </span>
    </li>
  );
}
