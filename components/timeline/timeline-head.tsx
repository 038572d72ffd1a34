'use client';

import { ArrowDownWideNarrow, ArrowUpNarrowWide, Rows3, Rows4, SlidersHorizontal } from 'lucide-react';
import type { Ref } from 'react';
import { ExportMenu } from '@/components/brief/export-menu';
import { Glyph } from '@/components/ui/glyph';
import { formatFiltersQuery } from '@/core/filters/codec';
import { FACETS, type Filters, NO_FILTERS } from '@/core/filters/filters';
import { EVENT_FAMILIES, EVENT_FAMILY_LABELS, type EventFamily } from '@/core/model/event';
import type { TimelineView } from '@/core/views/timeline';
import { CopyLink } from './copy-link';
import type { Density } from './density';
import { FilterChips } from './filter-chips';

/** How many choices narrow the view; a period and a grade count as one each. */
export function countChoices(filters: Filters): number {
  const lists = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  return lists + (filters.from || filters.to ? 1 : 0) + (filters.grade ? 1 : 0);
}

/** "27 of 132 events" */
export function countWords({ matching, total }: Pick<TimelineView, 'matching' | 'total'>): string {
  if (matching !== total) return `${matching} of ${total} events`;
  return total === 1 ? '1 event' : `${total} events`;
}

/**
 * What a colour and shape mean, and how many there are: the choices of the facet, so that it fits the bars below, and each
 * chooses its type as the facet does. Then what the hatched bands say, where there are some.
 */
export function Legend({
  facets,
  gaps,
  onChange,
}: Pick<TimelineView, 'facets' | 'gaps'> & { onChange: (change: Partial<Filters>) => void }) {
  const chosen = facets.families.filter((each) => each.selected).map((each) => each.value as EventFamily);
  return (
    <ul className="legend" aria-label="Event types in the selection">
      {EVENT_FAMILIES.map((family) => {
        const isChosen = chosen.includes(family);
        const families = isChosen ? chosen.filter((each) => each !== family) : [...chosen, family];
        return (
          <li key={family}>
            <button
              type="button"
              className="legend__type"
              aria-pressed={isChosen}
              onClick={() => onChange({ families })}
            >
              <Glyph family={family} label={null} />
              {EVENT_FAMILY_LABELS[family]}{' '}
              <b>{facets.families.find((each) => each.value === family)?.count ?? 0}</b>
            </button>
          </li>
        );
      })}
      {gaps !== null && gaps.length > 0 && (
        <li>
          <i className="legend__gap" aria-hidden="true" />
          Not covered: counts imply meetings, none stored
        </li>
      )}
    </ul>
  );
}

/** Title, count, what narrows the view, and in which order and how closely it is listed. */
export function TimelineHead({
  view,
  filters,
  onChange,
  isSheetOpen,
  onOpenSheet,
  filtersButton,
  density,
  onDensity,
}: {
  view: TimelineView;
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
  isSheetOpen: boolean;
  onOpenSheet: () => void;
  filtersButton: Ref<HTMLButtonElement>;
  density: Density;
  onDensity: (density: Density) => void;
}) {
  const choices = countChoices(filters);
  const isNewest = filters.sort === 'newest';
  const SortIcon = isNewest ? ArrowDownWideNarrow : ArrowUpNarrowWide;
  const isCompact = density === 'compact';
  const DensityIcon = isCompact ? Rows4 : Rows3;
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
      </div>
      <div className="tl__acts">
        <button
          type="button"
          className="btn btn--quiet btn--sm"
          onClick={() => onChange({ sort: isNewest ? 'oldest' : 'newest' })}
        >
          <SortIcon className="ic" aria-hidden="true" />
          {isNewest ? 'Newest first' : 'Oldest first'}
        </button>
        <button
          type="button"
          className="btn btn--quiet btn--sm"
          aria-pressed={isCompact}
          onClick={() => onDensity(isCompact ? 'comfortable' : 'compact')}
        >
          <DensityIcon className="ic" aria-hidden="true" />
          Compact
        </button>
        <ExportMenu what="events" query={formatFiltersQuery(filters)} />
        <CopyLink label="Copy link to this view" />
      </div>
    </div>
  );
}
