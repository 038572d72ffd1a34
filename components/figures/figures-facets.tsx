'use client';

import { useId } from 'react';
import { FacetChoices, STATUS_ICONS } from '@/components/timeline/facet-rail';
import { StateOutlet } from '@/components/ui/state-outlet';
import type { FigureFacet, FigureFilters } from '@/core/figures/figure-filters';
import type { ReviewStatus } from '@/core/model/review';
import type { FiguresView } from '@/core/views/figures';
import { markOptions } from '@/core/views/timeline-shape';

function YearChoice({
  label,
  value,
  years,
  onChange,
}: {
  label: string;
  value: string | null;
  years: number[];
  onChange: (value: string | null) => void;
}) {
  return (
    <label className="figyears__one">
      <span>{label}</span>
      <select className="inp" value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">any</option>
        {value !== null && !years.includes(Number(value)) ? <option value={value}>{value}</option> : null}
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

function PeriodFacet({
  view,
  filters,
  onChange,
}: {
  view: Pick<FiguresView, 'years'>;
  filters: FigureFilters;
  onChange: (change: Partial<FigureFilters>) => void;
}) {
  const id = useId();
  const { from, to } = filters;
  const { first, last } = view.years ?? { first: 0, last: -1 };
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return (
    <section className="facet" aria-labelledby={id}>
      <h3 id={id}>
        Period
        {from || to ? (
          <button type="button" onClick={() => onChange({ from: null, to: null })} aria-label="Clear period">
            Clear
          </button>
        ) : null}
      </h3>
      <div className="figyears">
        <YearChoice
          label="From"
          value={from}
          years={years.filter((year) => !to || String(year) <= to.slice(0, 4))}
          onChange={(value) => onChange({ from: value })}
        />
        <YearChoice
          label="To"
          value={to}
          years={years.filter((year) => !from || String(year) >= from.slice(0, 4))}
          onChange={(value) => onChange({ to: value })}
        />
      </div>
    </section>
  );
}

/** The choices that narrow the figures, each with the number that it would leave. */
export function FiguresFacets({
  view,
  filters,
  onChange,
}: {
  view: FiguresView;
  filters: FigureFilters;
  onChange: (change: Partial<FigureFilters>) => void;
}) {
  const { facets, conflicts } = view;
  const set = (facet: FigureFacet) => (values: string[]) => {
    const list = facet === 'subjects' || facet === 'sources' ? values.map(Number) : values;
    onChange({ [facet]: list } as Partial<FigureFilters>);
  };
  // A tick stands by the address, so it is there while the counts for it are on their way.
  const of = (facet: FigureFacet) => markOptions(facets[facet], filters[facet]);
  return (
    <>
      <FacetChoices
        title="Subjects"
        options={of('subjects')}
        onChange={set('subjects')}
        findLabel="Find a subject"
      />
      {facets.topics.length > 0 ? (
        <FacetChoices
          title="Goods and other subjects"
          options={of('topics')}
          onChange={set('topics')}
          findLabel="Find a good"
        />
      ) : null}
      <FacetChoices title="Metrics" options={of('metrics')} onChange={set('metrics')} />
      <PeriodFacet view={view} filters={filters} onChange={onChange} />
      <FacetChoices
        title="Agreement"
        options={[
          {
            value: '1',
            label: 'Only what does not agree',
            count: conflicts,
            selected: filters.conflicts,
          },
        ]}
        onChange={(values) => onChange({ conflicts: values.length > 0 })}
      />
      <FacetChoices title="Units as stated" options={of('units')} onChange={set('units')} />
      <FacetChoices
        title="Sources"
        options={of('sources')}
        onChange={set('sources')}
        after={(option) => (
          <>
            {option.stateOutlet && <StateOutlet words="" />}
            <span className="grade" role="img" aria-label={`reliability ${option.grade}`}>
              <b>{option.grade}</b>
            </span>
          </>
        )}
      />
      <FacetChoices
        title="Review status"
        options={of('statuses')}
        onChange={set('statuses')}
        mark={(option) => {
          const Icon = STATUS_ICONS[option.value as ReviewStatus];
          return <Icon className="ic ic-s" aria-hidden="true" />;
        }}
      />
    </>
  );
}

const FACET_NAMES: Record<FigureFacet, string> = {
  subjects: 'Subject',
  topics: 'Subject',
  metrics: 'Metric',
  units: 'Unit',
  sources: 'Source',
  statuses: 'Status',
};

/** What narrows the view now, as chips take it back. */
export function chosenOf(facets: FiguresView['facets'], filters: FigureFilters) {
  return (Object.keys(FACET_NAMES) as FigureFacet[]).flatMap((facet) =>
    (filters[facet] as (string | number)[]).map((value) => ({
      facet,
      name: FACET_NAMES[facet],
      value: String(value),
      label: facets[facet].find((option) => option.value === String(value))?.label ?? String(value),
    })),
  );
}
