'use client';

import dynamic from 'next/dynamic';
import type { FigureChart as FigureChartModel } from '@/core/views/figure-chart';
import { ChartFigure } from './chart-figure';
import { FigureCheckLine } from './figure-checks';
import { Panel } from './figure-panel';

// Written when somebody opens it.
const FigureTable = dynamic(() => import('./figure-table').then((table) => table.FigureTable));

/** Stated, implied and forecast figures of one subject: a small chart for each metric, currency and length of period. */
export function FigureChart({
  model,
  id = 'figures',
  isSmall = false,
}: {
  model: FigureChartModel;
  id?: string;
  /** Small multiples, as many side by side as have room. */
  isSmall?: boolean;
}) {
  return (
    <ChartFigure
      id={id}
      title={model.title}
      subtitle={model.subtitle}
      notes={model.notes}
      table={<FigureTable model={model} />}
    >
      {model.panels.length === 0 ? (
        <p className="nofig">No amount stored to draw. The table lists the stated changes.</p>
      ) : (
        <div className={isSmall ? 'multiples' : 'two'}>
          {model.panels.map((panel) => (
            <Panel key={panel.key} panel={panel} />
          ))}
        </div>
      )}
      {model.quarrels.map((quarrel) => (
        <FigureCheckLine key={`${quarrel.label} ${quarrel.key}`} check={quarrel} label={quarrel.label} />
      ))}
    </ChartFigure>
  );
}
