'use client';

import dynamic from 'next/dynamic';
import { Grade } from '@/components/ui/grade';
import type { Credibility, Reliability } from '@/core/model/source';
import type { FigurePanel } from '@/core/views/figure-panels';
import { NearChart } from './near-chart';

const PanelBars = dynamic(() => import('./figure-bars').then((bars) => bars.PanelBars), { ssr: false });

const HEIGHT = 176;

/** The figures of one subject for one metric, currency and length of period. */
export function Panel({
  panel,
  onPick,
}: {
  panel: FigurePanel;
  /** Opens the figure behind a bar. */
  onPick?: ((figure: number) => void) | undefined;
}) {
  return (
    <div>
      <div className="small panel__head">
        <span>
          <b>{panel.label}</b>{' '}
          <span className="muted">
            {panel.scaleLabel}, {panel.spanLabel}
          </span>
        </span>
        <PanelGrade panel={panel} />
      </div>
      <NearChart height={HEIGHT}>
        {(width) => <PanelBars panel={panel} width={width} height={HEIGHT} onPick={onPick} />}
      </NearChart>
    </div>
  );
}

/** How far the newest value can be believed; the tooltip has the others. */
function PanelGrade({ panel }: { panel: FigurePanel }) {
  const newest = panel.points.findLast(({ grade, kind }) => grade !== null && kind !== 'implied');
  const [reliability, credibility] = newest?.grade ?? '';
  if (!reliability || !credibility) return null;
  return <Grade reliability={reliability as Reliability} credibility={Number(credibility) as Credibility} />;
}
