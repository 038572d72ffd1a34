'use client';

import { SlidersHorizontal, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import type { Ref } from 'react';
import { ExportMenu } from '@/components/brief/export-menu';
import { describeFigurePeriod } from '@/core/figures/describe-figures';
import {
  FIGURE_SORT_LABELS,
  FIGURE_SORTS,
  type FigureFilters,
  type FigureSort,
  formatFigureFilters,
  isWholeView,
  NO_FIGURE_FILTERS,
} from '@/core/figures/figure-filters';
import type { FiguresView } from '@/core/views/figures';
import { chosenOf } from './figures-facets';

// Amounts stand as they were stated until somebody has them converted.
const ConversionNote = dynamic(() => import('./conversion-note').then((module) => module.ConversionNote));

/** "27 of 132 figures" */
export function countWords({ matching, total }: Pick<FiguresView, 'matching' | 'total'>): string {
  if (matching !== total) return `${matching} of ${total} figures`;
  return total === 1 ? '1 figure' : `${total} figures`;
}

function Chip({ name, label, onDrop }: { name: string; label: string; onDrop: () => void }) {
  return (
    <li className="chip chip--filter">
      <b>{name}</b>
      <span>{label}</span>
      <button type="button" aria-label={`Remove ${name.toLowerCase()} ${label}`} onClick={onDrop}>
        <X className="ic ic-s" aria-hidden="true" />
      </button>
    </li>
  );
}

function Chips({ view, filters, onChange }: HeadProps) {
  const chosen = chosenOf(view.facets, filters);
  const period = describeFigurePeriod(filters);
  if (chosen.length === 0 && !period && !filters.conflicts) return null;
  return (
    <ul className="chips" aria-label="Active filters">
      {period ? (
        <Chip name="Period" label={period} onDrop={() => onChange({ from: null, to: null })} />
      ) : null}
      {filters.conflicts ? (
        <Chip name="Only" label="what does not agree" onDrop={() => onChange({ conflicts: false })} />
      ) : null}
      {chosen.map(({ facet, name, value, label }) => (
        <Chip
          key={`${facet} ${value}`}
          name={name}
          label={label}
          onDrop={() =>
            onChange({
              [facet]: (filters[facet] as (string | number)[]).filter((each) => String(each) !== value),
            } as Partial<FigureFilters>)
          }
        />
      ))}
    </ul>
  );
}

interface HeadProps {
  view: FiguresView;
  filters: FigureFilters;
  onChange: (change: Partial<FigureFilters>) => void;
}

/** Title, count, what narrows the view, in which currency, order and kind of chart it is. */
export function FiguresHead({
  view,
  filters,
  onChange,
  isCompared,
  onCompare,
  isSheetOpen,
  onOpenSheet,
  filtersButton,
}: HeadProps & {
  isCompared: boolean;
  onCompare: (isCompared: boolean) => void;
  isSheetOpen: boolean;
  onOpenSheet: () => void;
  filtersButton: Ref<HTMLButtonElement>;
}) {
  const { currencies } = view.rates;
  const choices =
    filters.into && !currencies.includes(filters.into) ? [filters.into, ...currencies] : currencies;
  return (
    <>
      <div className="tl__head">
        <h1 className="h2">Figures</h1>
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
            Filters
          </button>
          <Chips view={view} filters={filters} onChange={onChange} />
          {isWholeView(filters) ? null : (
            <button
              type="button"
              className="btn btn--quiet btn--sm"
              onClick={() => onChange({ ...NO_FIGURE_FILTERS, into: filters.into, sort: filters.sort })}
            >
              Clear all
            </button>
          )}
        </div>
      </div>
      <div className="figtools">
        <label className="figtool">
          <span>Amounts</span>
          <select
            className="inp"
            value={filters.into ?? ''}
            onChange={(event) => onChange({ into: event.target.value || null })}
          >
            <option value="">as stated</option>
            {choices.map((currency) => (
              <option key={currency} value={currency}>
                converted into {currency}
              </option>
            ))}
          </select>
        </label>
        <label className="figtool">
          <span>Order</span>
          <select
            className="inp"
            value={filters.sort}
            onChange={(event) => onChange({ sort: event.target.value as FigureSort })}
          >
            {FIGURE_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {FIGURE_SORT_LABELS[sort]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="seg">
          <legend className="vh">Kind of chart</legend>
          <button type="button" aria-pressed={!isCompared} onClick={() => onCompare(false)}>
            By subject
          </button>
          <button type="button" aria-pressed={isCompared} onClick={() => onCompare(true)}>
            Side by side
          </button>
        </fieldset>
        <span className="sp" />
        <ExportMenu what="figures" query={formatFigureFilters(filters)} />
        <Link className="cap" href="/figures/rates">
          Exchange rates
        </Link>
      </div>
      {view.conversion && filters.into !== null ? <ConversionNote view={view} into={filters.into} /> : null}
    </>
  );
}
