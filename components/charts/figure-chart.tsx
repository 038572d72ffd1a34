'use client';

import dynamic from 'next/dynamic';
import Link from 'next/link';
import { Grade } from '@/components/ui/grade';
import type { Credibility, Reliability } from '@/core/model/source';
import type { FigureChart as FigureChartModel } from '@/core/views/figure-chart';
import type { FigurePanel } from '@/core/views/figure-panels';
import { ChartFigure } from './chart-figure';
import { FigureCheckLine } from './figure-checks';
import { NearChart } from './near-chart';

const PanelBars = dynamic(() => import('./figure-bars').then((bars) => bars.PanelBars), { ssr: false });

const HEIGHT = 176;

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

/** One panel by itself, as on an entity's page. */
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

function FigureTable({ model }: { model: FigureChartModel }) {
  return (
    <>
      <table data-testid="figure-table">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Period</th>
            <th scope="col" className="num">
              Value
            </th>
            <th scope="col" className="num">
              Change
            </th>
            <th scope="col">Known by</th>
            <th scope="col">Quote and article</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.metric}</th>
              <td className="nowrap">{row.period}</td>
              <td className="num">{row.value || '–'}</td>
              <td className="num nowrap">{row.change || '–'}</td>
              <td className="nowrap">
                {row.known} ({row.grade})
              </td>
              <td>
                {row.quote === null ? 'From the change stated in ' : `“${row.quote}”, `}
                {row.own ? (
                  'this article'
                ) : (
                  <Link href={`/articles/${row.articleId}?fact=figure-${row.figureId}`}>
                    {row.articleTitle}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListedOf model={model} />
    </>
  );
}

/** How many of the figures the table has, and where the others are. */
function ListedOf({ model: { cut, subject } }: { model: FigureChartModel }) {
  if (cut === null) return null;
  return (
    <p className="chart__n">
      {cut.listed} of {cut.total.toLocaleString('en-GB')} figures are listed.{' '}
      {subject.id === null ? null : <Link href={`/figures?subject=${subject.id}`}>Show all of them</Link>}
    </p>
  );
}
