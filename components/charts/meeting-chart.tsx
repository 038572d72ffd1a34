'use client';

import dynamic from 'next/dynamic';
import type { MeetingChart as MeetingChartModel } from '@/core/views/meeting-chart';
import { ChartFigure } from './chart-figure';
import { AXIS, LANE, topOf } from './meeting-measures';
import { NearChart } from './near-chart';
import { Coverage } from './series-coverage';

const MeetingBars = dynamic(() => import('./meeting-bars').then((bars) => bars.MeetingBars), { ssr: false });

// Written when somebody opens it.
const MeetingChartTable = dynamic(() => import('./meeting-table').then((table) => table.MeetingChartTable));

const PLOT = 150;

/** Meetings a month of one organisation beside what its numbers imply. */
export function MeetingChart({ model }: { model: MeetingChartModel }) {
  const lanes = Math.max(0, ...model.lanes.map((lane) => lane.row + 1));
  const height = topOf(model) + PLOT + AXIS + lanes * LANE;
  return (
    <ChartFigure
      id="meetings"
      title={model.title}
      subtitle={`${model.subtitle}. ${legendOf(model)}`}
      notes={[...model.expectations.map((one) => `${one.text}.`), ...model.notes]}
      table={<MeetingChartTable model={model} />}
    >
      {model.months.length === 0 ? (
        <p className="nofig">No meeting of {model.organisation.name} has a year. The table lists them.</p>
      ) : (
        <NearChart height={height}>
          {(width) => <MeetingBars model={model} width={width} height={height} lanes={lanes} />}
        </NearChart>
      )}
      <Coverage rows={model.coverage} />
    </ChartFigure>
  );
}

function legendOf(model: MeetingChartModel): string {
  const parts = ['Solid: stored'];
  if (model.months.some((month) => month.inferred > 0)) parts.push('hatched: date inferred');
  if (model.lanes.length > 0) parts.push('lane below: month not known');
  if (model.expectations.length > 0) parts.push('dotted line and pale bars: expected');
  return parts.join(', ');
}
