'use client';

import { ArrowDownWideNarrow, ArrowUpNarrowWide, SlidersHorizontal } from 'lucide-react';
import type { Ref } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { FACETS, type Filters, NO_FILTERS } from '@/core/filters/filters';
import { EVENT_FAMILIES, EVENT_FAMILY_LABELS } from '@/core/model/event';
import type { TimelineView } from '@/core/views/timeline';
import { FilterChips } from './filter-chips';

/** How many choices narrow the view; a period counts as one. */
export function countChoices(filters: Filters): number {
  const lists = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  return lists + (filters.from || filters.to ? 1 : 0);
}

/** "27 of 132 events" */
export function countWords({ matching, total }: Pick<TimelineView, 'matching' | 'total'>): string {
  if (matching !== total) return `${matching} of ${total} events`;
  return total === 1 ? '1 event' : `${total} events`;
}

/** What a colour and shape mean, and how many there are: the choices of the facet, so that it fits the bars below. */
export function Legend({ facets }: Pick<TimelineView, 'facets'>) {
  return (
    <ul className="legend" aria-label="Event types in the selection">
      {EVENT_FAMILIES.map((family) => (
        <li key={family}>
          <Glyph family={family} label={null} />
          {EVENT_FAMILY_LABELS[family]}{' '}
          <b>{facets.families.find((each) => each.value === family)?.count ?? 0}</b>
        </li>
      ))}
    </ul>
  );
}

/** Title, count, what narrows the view and in which order it is. */
export function TimelineHead({
  view,
  filters,
  onChange,
  isSheetOpen,
  onOpenSheet,
  filtersButton,
}: {
  view: TimelineView;
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
  isSheetOpen: boolean;
  onOpenSheet: () => void;
  filtersButton: Ref<HTMLButtonElement>;
}) {
  const choices = countChoices(filters);
  const isNewest = filters.sort === 'newest';
  const SortIcon = isNewest ? ArrowDownWideNarrow : ArrowUpNarrowWide;
  return (
    <div className="tl__head">
      <h1 className="h2">Timeline</h1>
      <span className="tl__count" role="status">
        {countWords(view)}
      </span>
      <div className="tl__tools filters">
        <button
          type="button"
          ref={filtersButton}
          className="btn btn--sm btn--filters"
          aria-haspopup="dialog"
          aria-expanded={isSheetOpen}
          onClick={onOpenSheet}
        >
          <SlidersHorizontal className="ic" aria-hidden="true" />
          {choices > 0 ? `Filters ${choices}` : 'Filters'}
        </button>
        <FilterChips filters={filters} facets={view.facets} onChange={onChange} />
        {choices > 0 && (
          <button
            type="button"
            className="btn btn--quiet btn--sm"
            onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}
          >
            Clear all
          </button>
        )}
        <button
          type="button"
          className="btn btn--quiet btn--sm tl__sort"
          onClick={() => onChange({ sort: isNewest ? 'oldest' : 'newest' })}
        >
          <SortIcon className="ic" aria-hidden="true" />
          {isNewest ? 'Newest first' : 'Oldest first'}
        </button>
      </div>
    </div>
  );
}
