import type { EventRow } from '@/core/views/event-row';
import type { EventGroup, MonthGap } from '@/core/views/timeline';
import { weaveGaps } from '@/core/views/timeline-gaps';
import { groupRows } from '@/core/views/timeline-shape';

/** One thing in the list, in the order in which they stand: a heading, a row below it, or a notice between two months. */
export type ListItem =
  | { kind: 'head'; key: string; group: EventGroup }
  | { kind: 'row'; key: string; group: EventGroup; head: number; row: EventRow; place: number }
  | { kind: 'gap'; key: string; gap: MonthGap };

/** Rows under their headings as one flat list; `head` is the place of a row's heading in it, `place` its own in the group, from 1. */
export function toListItems(rows: EventRow[], gaps: MonthGap[]): ListItem[] {
  const items: ListItem[] = [];
  for (const part of weaveGaps(groupRows(rows), gaps)) {
    if ('missing' in part) {
      items.push({ kind: 'gap', key: `gap-${part.from}`, gap: part });
      continue;
    }
    const head = items.length;
    items.push({ kind: 'head', key: `head-${part.key}`, group: part });
    for (const [i, row] of part.rows.entries()) {
      items.push({ kind: 'row', key: `row-${row.id}`, group: part, head, row, place: i + 1 });
    }
  }
  return items;
}

/** What is drawn of one group: some of its rows, or all. */
export interface DrawnGroup {
  kind: 'group';
  group: EventGroup;
  head: number;
  rows: { at: number; item: Extract<ListItem, { kind: 'row' }> }[];
}

/**
 * The items from `first` to `last` (both included) put together again: a group that begins further up keeps its heading,
 * so that what is in sight always stands under one.
 */
export function drawItems(
  items: ListItem[],
  first: number,
  last: number,
): (DrawnGroup | { kind: 'gap'; at: number; gap: MonthGap })[] {
  const drawn: (DrawnGroup | { kind: 'gap'; at: number; gap: MonthGap })[] = [];
  for (let at = first; at <= last; at++) {
    const item = items[at];
    if (!item) break;
    if (item.kind === 'gap') {
      drawn.push({ kind: 'gap', at, gap: item.gap });
      continue;
    }
    const head = item.kind === 'head' ? at : item.head;
    let open = drawn.at(-1);
    if (open?.kind !== 'group' || open.head !== head) {
      open = { kind: 'group', group: item.group, head, rows: [] };
      drawn.push(open);
    }
    if (item.kind === 'row') open.rows.push({ at, item });
  }
  return drawn;
}
