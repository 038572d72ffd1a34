'use client';

import { X } from 'lucide-react';
import { PeriodChips } from '@/components/layout/period-chips';
import { describeGrade, describePeriod } from '@/core/filters/describe';
import { FACETS, type Facet, type Filters } from '@/core/filters/filters';
import type { TimelineView } from '@/core/views/timeline';

const FACET_NAMES: Record<Facet, string> = {
  families: 'Type',
  themes: 'Theme',
  entities: 'Entity',
  sources: 'Source',
  statuses: 'Status',
  precisions: 'Precision',
};

/** What narrows the view now, each with a way to take it back. */
export function FilterChips({
  filters,
  facets,
  onChange,
}: {
  filters: Filters;
  facets: TimelineView['facets'];
  onChange: (change: Partial<Filters>) => void;
}) {
  const period = describePeriod(filters);
  const grade = filters.grade && describeGrade(filters.grade);
  const chosen = FACETS.flatMap((facet) =>
    facets[facet].filter((option) => option.selected).map((option) => ({ facet, option })),
  );
  if (!period && !grade && chosen.length === 0) return null;
  const drop = (facet: Facet, value: string) =>
    onChange({ [facet]: filters[facet].filter((each) => String(each) !== value) } as Partial<Filters>);
  return (
    <ul className="chips" aria-label="Active filters">
      <PeriodChips filters={filters} onChange={onChange} />
      {grade && (
        <li className="chip chip--filter" title="Sources that cannot be judged (F) are left out">
          <b>Grade</b>
          <span>{grade}</span>
          <button
            type="button"
            aria-label={`Remove grade ${grade}`}
            onClick={() => onChange({ grade: null })}
          >
            <X className="ic ic-s" aria-hidden="true" />
          </button>
        </li>
      )}
      {chosen.map(({ facet, option }) => (
        <li key={`${facet}-${option.value}`} className="chip chip--filter">
          <b>{FACET_NAMES[facet]}</b>
          <span>{option.label}</span>
          <button
            type="button"
            aria-label={`Remove ${FACET_NAMES[facet].toLowerCase()} ${option.label}`}
            onClick={() => drop(facet, option.value)}
          >
            <X className="ic ic-s" aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
