'use client';

import { formatAmount } from '@/core/figures/amount';
import { parseTypedNumber } from '@/core/figures/typed-number';
import { EVENT_TYPE_LABELS } from '@/core/model/event';
import { METRIC_LABELS, type Qualifier } from '@/core/model/figure';
import type { EventDraft, FigureDraft, Problems } from '@/core/review/fact-draft';
import { formatEdtf, parseEdtf } from '@/core/time/edtf';
import { optionsOf, SelectField, TextField } from './form-fields';

const QUALIFIER_LABELS: Record<Qualifier, string> = {
  exact: 'Exactly',
  approx: 'About',
  at_least: 'At least',
  up_to: 'At most',
  range: 'A range',
  forecast: 'Forecast',
};

/** How a typed date reads, so that its precision is seen before it is stored. */
function dateHint(typed: string): string {
  const date = typed.trim();
  if (date === '') return 'No date';
  return parseEdtf(date) ? formatEdtf(date) : 'As 2025-05-13, 2025-05 or 2025';
}

/** Title, type and date of an event, and the number of one that belongs to a series. */
export function EventFields({
  draft,
  onChange,
  problems,
  inSeries,
}: {
  draft: EventDraft;
  onChange: (change: Partial<EventDraft>) => void;
  problems: Problems;
  inSeries: boolean;
}) {
  return (
    <>
      <TextField
        label="What happened"
        className="draft__wide"
        value={draft.title}
        onChange={(title) => onChange({ title })}
        problem={problems.title}
        autoFocus
      />
      <SelectField
        label="Type"
        value={draft.type}
        onChange={(type) => onChange({ type })}
        options={optionsOf(EVENT_TYPE_LABELS)}
        problem={problems.type}
      />
      <TextField
        label="Date"
        value={draft.date}
        onChange={(date) => onChange({ date })}
        problem={problems.date}
        hint={dateHint(draft.date)}
      />
      {inSeries ? (
        <>
          <TextField
            label="Number in the series"
            value={draft.ordinal}
            onChange={(ordinal) => onChange({ ordinal })}
            problem={problems.ordinal}
          />
          <TextField
            label="Year of the count"
            value={draft.seriesYear}
            onChange={(seriesYear) => onChange({ seriesYear })}
            problem={problems.seriesYear}
            hint="Empty where it does not run by the year"
          />
        </>
      ) : null}
    </>
  );
}

function amountHint({ value, unit }: FigureDraft): string {
  const number = parseTypedNumber(value);
  return number === null || unit.trim() === '' ? 'As 4,200 or 18.87bn' : formatAmount(number, unit.trim());
}

/** What a figure measures, of what, how much, and when. */
export function FigureFields({
  draft,
  onChange,
  problems,
}: {
  draft: FigureDraft;
  onChange: (change: Partial<FigureDraft>) => void;
  problems: Problems;
}) {
  return (
    <>
      <SelectField
        label="What it measures"
        value={draft.metric}
        onChange={(metric) => onChange({ metric })}
        options={optionsOf(METRIC_LABELS)}
        problem={problems.metric}
      />
      <TextField
        label="Subject"
        value={draft.subject}
        onChange={(subject) => onChange({ subject })}
        problem={problems.subject}
      />
      <TextField
        label="Value"
        value={draft.value}
        onChange={(value) => onChange({ value })}
        problem={problems.value}
        hint={amountHint(draft)}
        autoFocus
      />
      <TextField
        label="Upper value"
        value={draft.valueMax}
        onChange={(valueMax) => onChange({ valueMax })}
        problem={problems.valueMax}
        hint="Only for a range"
      />
      <TextField
        label="Unit"
        value={draft.unit}
        onChange={(unit) => onChange({ unit })}
        problem={problems.unit}
        list={['CNY', 'USD', 't', 't/yr', '%', 'CNY/t', 'persons']}
      />
      <TextField
        label="Period"
        value={draft.period}
        onChange={(period) => onChange({ period })}
        problem={problems.period}
        hint={draft.period.trim() === '' ? 'Not stated' : dateHint(draft.period)}
      />
      <SelectField
        label="Stated as"
        value={draft.qualifier}
        onChange={(qualifier) => onChange({ qualifier })}
        options={optionsOf(QUALIFIER_LABELS)}
        problem={problems.qualifier}
      />
    </>
  );
}
