import { X } from 'lucide-react';
import { describePeriod } from '@/core/filters/describe';
import { type PeriodFilters, WITHIN, type Within } from '@/core/filters/filters';

const WITHIN_WORDS: Record<Within, { label: string; title: string }> = {
  possible: { label: 'Possibly within', title: 'Imprecise dates count when they can lie in the period' },
  certain: {
    label: 'Certainly within',
    title: 'Imprecise dates count only when they must lie in the period',
  },
};

/** The period that a list is narrowed to, with a way to take it back, and how imprecise dates answer to it: items of a list of chips. */
export function PeriodChips({
  filters,
  onChange,
}: {
  filters: PeriodFilters;
  onChange: (change: Partial<PeriodFilters>) => void;
}) {
  const period = describePeriod(filters);
  if (!period) return null;
  return (
    <>
      <li className="chip chip--filter">
        <b>Dates</b>
        <span>{period}</span>
        <button
          type="button"
          aria-label={`Remove dates ${period}`}
          onClick={() => onChange({ from: null, to: null, within: 'possible' })}
        >
          <X className="ic ic-s" aria-hidden="true" />
        </button>
      </li>
      <li className="seg within">
        {WITHIN.map((within) => (
          <button
            key={within}
            type="button"
            aria-pressed={filters.within === within}
            title={WITHIN_WORDS[within].title}
            onClick={() => onChange({ within })}
          >
            {WITHIN_WORDS[within].label}
          </button>
        ))}
      </li>
    </>
  );
}
