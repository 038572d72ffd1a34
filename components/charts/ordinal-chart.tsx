'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { OrdinalChart as OrdinalChartModel } from '@/core/views/entity-ordinals';
import { ChartFigure } from './chart-figure';
import { Measured } from './measured';
import { AXIS, PLOT, TOP } from './ordinal-measures';
import { Coverage } from './series-coverage';

const OrdinalPlot = dynamic(() => import('./ordinal-plot').then((plot) => plot.OrdinalPlot), { ssr: false });
// Written when somebody opens it.
const CoverageTable = dynamic(() => import('./coverage-table').then((table) => table.CoverageTable));

/** Ordinals against dates: the cadence that the numbers imply, and what nobody has stored. Counts restart each 1 January. */
export function OrdinalChart({ model, control }: { model: OrdinalChartModel; control?: ReactNode }) {
  return (
    <ChartFigure
      id="ordinals"
      title={model.title}
      subtitle={model.subtitle}
      notes={model.notes}
      control={control}
      table={<CoverageTable rows={model.coverage} />}
    >
      {model.tracks.length === 0 ? (
        <p className="nofig">No numbered meeting has a year. The table lists them.</p>
      ) : (
        <Measured height={TOP + PLOT + AXIS}>
          {(width) => <OrdinalPlot model={model} width={width} />}
        </Measured>
      )}
      <Coverage rows={model.coverage} />
    </ChartFigure>
  );
}
