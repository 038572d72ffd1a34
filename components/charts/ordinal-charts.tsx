'use client';

import { useState } from 'react';
import type { OrdinalCharts as Charts } from '@/core/views/entity-ordinals';
import { OrdinalChart } from './ordinal-chart';

const LABELS = { all: 'All series', meetings: 'Meetings', study: 'Study' } as const;
type Choice = keyof typeof LABELS;
const CHOICES = Object.keys(LABELS) as Choice[];

/** The ordinals of an organisation against dates: all of its series, or its meetings or study sessions alone. */
export function OrdinalCharts({ charts: { all, parts } }: { charts: Charts }) {
  const [choice, setChoice] = useState<Choice>('all');
  if (!parts) return <OrdinalChart model={all} />;
  return (
    <OrdinalChart
      model={choice === 'all' ? all : parts[choice]}
      control={
        <fieldset className="seg noprint" aria-label="Series shown">
          {CHOICES.map((each) => (
            <button key={each} type="button" aria-pressed={each === choice} onClick={() => setChoice(each)}>
              {LABELS[each]}
            </button>
          ))}
        </fieldset>
      }
    />
  );
}
