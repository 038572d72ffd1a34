import { EVENT_FAMILIES } from '@/core/model/event';
import { REVIEW_STATUSES } from '@/core/model/review';
import { monthOf } from '@/core/time/edtf';
import type { DatedEvent } from '@/core/views/entity-activity';
import type { ThemeRef } from '@/core/views/refs';
import { prepared } from '../client';
import type { Queryable } from '../connection';
import type { IndexedDate, NumberLists } from './event-index';
import { currentIndex } from './held-index';

/** The month in which an event stands on a chart; null for what is coarser. Of days that span two months the first. */
const chartMonthOf = ({ edtf, lower, precision }: IndexedDate): string | null =>
  (edtf === null ? null : monthOf(edtf)) ?? (precision === 'day' ? (lower?.slice(0, 7) ?? null) : null);

function readThemeRefs(db: Queryable): Map<number, ThemeRef> {
  const rows = prepared<[], ThemeRef & { id: number }>(db, 'SELECT id, key, label FROM themes').all();
  return new Map(rows.map(({ id, key, label }) => [id, { key, label }]));
}

function* valuesAt({ ends, flat }: NumberLists, position: number): Iterable<number> {
  for (let at = position === 0 ? 0 : ends[position - 1]!; at < ends[position]!; at++) yield flat[at]!;
}

/**
 * What counts over time need of the events of which any entity, or any theme, is one of these (row ids as the text names them),
 * with all their themes, the oldest first; rejected ones are left out. From what the timeline holds in memory: a busy name has tens of thousands.
 */
export function listDated(
  db: Queryable,
  by: 'entities' | 'themes',
  ids: readonly number[],
): (DatedEvent & { themes: ThemeRef[] })[] {
  const index = currentIndex(db);
  const { dates, dateOf, kinds } = index;
  const wanted = new Set(ids);
  const themes = readThemeRefs(db);
  const months = dates.values.map(chartMonthOf);
  const rejected = REVIEW_STATUSES.indexOf('rejected');
  const found: (DatedEvent & { themes: ThemeRef[] })[] = [];
  for (let i = 0; i < index.size; i++) {
    const status = kinds[i]! % REVIEW_STATUSES.length;
    if (status === rejected || !isAny(index[by], i, wanted)) continue;
    const { edtf, lower } = dates.values[dateOf[i]!]!;
    found.push({
      id: index.ids[i]!,
      family: EVENT_FAMILIES[(kinds[i]! - status) / REVIEW_STATUSES.length]!,
      edtf,
      month: months[dateOf[i]!]!,
      lower,
      themes: [...valuesAt(index.themes, i)].flatMap((theme) => themes.get(theme) ?? []),
    });
  }
  return found;
}

function isAny({ ends, flat }: NumberLists, position: number, wanted: ReadonlySet<number>): boolean {
  for (let at = position === 0 ? 0 : ends[position - 1]!; at < ends[position]!; at++) {
    if (wanted.has(flat[at]!)) return true;
  }
  return false;
}
