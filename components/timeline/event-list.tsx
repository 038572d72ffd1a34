import { Info } from 'lucide-react';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import { formatEdtf } from '@/core/time/edtf';
import type { EventRow } from '@/core/views/event-row';
import type { MonthGap } from '@/core/views/timeline';
import { EventItem } from './event-item';
import { drawItems, toListItems } from './list-items';
import { useVirtualList } from './use-virtual-list';

/** What a group holds; `isOpen` where more of it may follow that is not read yet. */
function describeGroup(rows: EventRow[], isOpen: boolean): string {
  const sources = new Set(rows.map((row) => row.source.publisher ?? '')).size;
  const soft = rows.filter(
    (row) => row.date.basis === 'inferred' || /[~?%]/.test(row.date.edtf ?? ''),
  ).length;
  const parts = [rows.length === 1 ? '1 event' : `${rows.length} events`];
  if (rows.length > 1) parts.push(sources === 1 ? '1 source' : `${sources} sources`);
  if (soft > 0)
    parts.push(soft === rows.length ? 'date inferred or approximate' : `${soft} inferred or approximate`);
  return isOpen ? `first ${parts.join(', ')}` : parts.join(', ');
}

/** Months without anything stored of which the counts of series say that there was something. */
function Gap({ gap }: { gap: MonthGap }) {
  const months = gap.from === gap.to ? gap.from : `${gap.from}/${gap.to}`;
  const more = gap.missing === 1 ? '1 event' : `${gap.missing} events`;
  const series =
    gap.series === 1 ? 'The count of 1 series implies' : `The counts of ${gap.series} series imply`;
  return (
    <p className="gap">
      <Info className="ic ic-s" aria-hidden="true" />
      <span>
        <b>{formatEdtf(months)}</b> Nothing dated to {gap.from === gap.to ? 'this month' : 'these months'}.{' '}
        {series} {more} between {formatEdtf(gap.after)} and {formatEdtf(gap.before)} that this desk does not
        hold.
      </span>
    </p>
  );
}

/** What a page can do with its list. */
export interface EventListHandle {
  /** Brings the line of an event into sight, and with `isFocus` the focus to it. */
  show: (id: number, isFocus: boolean) => void;
}

/** Moves to the line of an event if it is drawn. Returns whether it is. */
function moveTo(id: number, isFocus: boolean): boolean {
  const title = document.querySelector<HTMLElement>(`[data-event="${id}"] .row__open`);
  if (isFocus) title?.focus({ preventScroll: true });
  title?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  return title !== null;
}

/** Items from the end at which the next page is asked for. */
const NEAR_END = 12;

/**
 * Events under the month, or the coarser date, that they are known to lie in. Only what is near the screen is drawn. When
 * the end comes near, `onNearEnd` asks for more.
 */
export function EventList({
  name,
  rows,
  gaps,
  selected,
  onSelect,
  onNearEnd,
  handle,
  isPhone,
}: {
  /** The same for the same list: its heights are kept for the way back. */
  name: string;
  rows: EventRow[];
  gaps: MonthGap[];
  selected: number | null;
  onSelect: (id: number) => void;
  /** Null where the list is whole. */
  onNearEnd: (() => void) | null;
  handle: Ref<EventListHandle>;
  /** Whether the server drew the page for a phone. */
  isPhone: boolean;
}) {
  const element = useRef<HTMLDivElement>(null);
  const items = useMemo(() => toListItems(rows, gaps), [rows, gaps]);
  const { first, last, above, below, measure, scrollTo } = useVirtualList(name, items, element, isPhone);
  const wanted = useRef<{ id: number; isFocus: boolean } | null>(null);

  useImperativeHandle(handle, () => ({
    show(id, isFocus) {
      if (moveTo(id, isFocus)) return;
      wanted.current = { id, isFocus };
      scrollTo(items.findIndex((item) => item.kind === 'row' && item.row.id === id));
    },
  }));
  useEffect(() => {
    const { current } = wanted;
    if (current && moveTo(current.id, current.isFocus)) wanted.current = null;
  });
  const isNearEnd = last >= items.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);

  const isOpen = onNearEnd !== null;
  // The list is asked anew at each step of scrolling; what is drawn changes with few of them.
  const drawn = useMemo(() => {
    const lastGroup = items.findLast((item) => item.kind === 'row')?.group;
    return drawItems(items, first, last).map((part) =>
      part.kind === 'gap' ? (
        <div key={`gap-${part.gap.from}`} ref={measure} data-index={part.at}>
          <Gap gap={part.gap} />
        </div>
      ) : (
        <section key={part.group.key} aria-label={part.group.heading} data-group={part.group.key}>
          <header className="mhead" ref={measure} data-index={part.head}>
            <h2>{part.group.heading}</h2>
            <span className="cap">{describeGroup(part.group.rows, isOpen && part.group === lastGroup)}</span>
          </header>
          <ul>
            {part.rows.map(({ at, item: { row, place } }) => (
              <EventItem
                key={row.id}
                event={row}
                isSelected={row.id === selected}
                onSelect={onSelect}
                measure={measure}
                index={at}
                place={place}
                of={isOpen && part.group === lastGroup ? -1 : part.group.rows.length}
              />
            ))}
          </ul>
        </section>
      ),
    );
  }, [items, first, last, measure, selected, onSelect, isOpen]);
  return (
    <div ref={element} style={{ paddingTop: above, paddingBottom: below }}>
      {drawn}
    </div>
  );
}
