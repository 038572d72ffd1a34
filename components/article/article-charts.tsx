'use client';

import dynamic from 'next/dynamic';
import { useId } from 'react';
import { DrawWhenIdle } from '@/components/charts/near-chart';
import { type ArticleView, organisationsOf } from '@/core/views/article';
import type { EntityRef } from '@/core/views/refs';
import { ChartPair } from './chart-pair';

// Few look at another organisation than the article is about.
const ChosenCharts = dynamic(() => import('./chosen-charts').then((module) => module.ChosenCharts));

/** The two charts beside the text: of the main organisation, or of any other that the article names. */
export function ArticleCharts({
  view,
  organisation,
  onChange,
}: {
  view: ArticleView;
  /** As the address has it; null for the main one. */
  organisation: number | null;
  onChange: (organisation: number | null) => void;
}) {
  const all = organisationsOf(view);
  const chosen = all.find(({ id }) => id === organisation && id !== view.mainEntity?.id) ?? null;
  return (
    <DrawWhenIdle value={true}>
      {all.length > 1 ? (
        <ChartSwitch
          all={all}
          main={view.mainEntity}
          chosen={chosen ?? view.mainEntity}
          onChange={(id) => onChange(id === view.mainEntity?.id ? null : id)}
        />
      ) : null}
      {chosen ? (
        <ChosenCharts articleId={view.id} organisation={chosen} />
      ) : (
        <ChartPair
          name={view.mainEntity?.name ?? null}
          meetingChart={view.meetingChart}
          figureChart={view.figureChart}
        />
      )}
    </DrawWhenIdle>
  );
}

function ChartSwitch(props: {
  all: EntityRef[];
  main: EntityRef | null;
  chosen: EntityRef | null;
  onChange: (id: number | null) => void;
}) {
  const { all, main, chosen, onChange } = props;
  const id = useId();
  return (
    <div className="charts-of noprint">
      <label htmlFor={id}>Charts of</label>
      <select
        id={id}
        className="inp"
        value={chosen?.id ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
      >
        {main ? null : <option value="">No organisation stands out</option>}
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
            {one.id === main?.id ? ' (main organisation)' : ''}
          </option>
        ))}
      </select>
    </div>
  );
}
