'use client';

import dynamic from 'next/dynamic';
import { type CSSProperties, useState } from 'react';
import { countTicks } from '@/components/charts/count-ticks';
import { ShowAsTable } from '@/components/ui/show-as-table';
import type { Filters } from '@/core/filters/filters';
import { daysOfPeriod } from '@/core/filters/period';
import { formatEdtf } from '@/core/time/edtf';
import type { CoarseLane, Histogram, MonthGap } from '@/core/views/timeline';
import { drawBars, peakOf, pixelsPerEvent } from '@/core/views/timeline-bars';
import { brushedDays } from '@/core/views/timeline-brush';
import { formatUnit, placeOfDay, unitAt } from '@/core/views/timeline-chart';
import { Brush } from './brush';
import { HistogramAxis } from './histogram-axis';
import { HistogramGaps } from './histogram-gaps';
import { HistogramNotes } from './histogram-notes';

// What shows when somebody points at a unit or asks for the numbers.
const HistogramTip = dynamic(() => import('./histogram-tip').then((tip) => tip.HistogramTip), { ssr: false });
const HistogramTable = dynamic(() => import('./histogram-table').then((table) => table.HistogramTable));

const PLOT = 76;
const LANE = 15;

/** A share of the chart's width, as CSS has it. */
const share = (part: number, size: number) => `${Math.round((part / size) * 1e4) / 100}%`;

/** What is known of a lane's events, and what not. */
function laneWords({ edtf, from, to, count }: CoarseLane): string {
  const missing = from.slice(0, 7) === to.slice(0, 7) ? 'day' : 'month';
  return `${count} in ${formatEdtf(edtf.replace(/[~?%]/g, ''))}, ${missing} unknown`;
}

function Lane({ lane, chart, isInside }: { lane: CoarseLane; chart: Histogram; isInside: boolean }) {
  const from = Math.max(0, placeOfDay(chart, lane.from));
  const to = Math.min(chart.size, placeOfDay(chart, lane.to, 1));
  return (
    <div
      className={`hist__lane ${isInside ? '' : 'is-out'}`}
      title={laneWords(lane)}
      style={{
        left: share(from, chart.size),
        width: share(to - from, chart.size),
        top: (lane.row ?? 0) * LANE,
      }}
    >
      <span className="hist__laneword">{laneWords(lane)}</span>
      <span className="hist__lanecount">{lane.count}</span>
    </div>
  );
}

/**
 * Events by unit of time, stacked by family, with a brush for the period; what is coarser than the unit lies in lanes below, and
 * what counts say is missing in hatched bands. It is drawn in shares of its width, so the server draws it whole and
 * nothing moves when the browser takes over.
 */
export function TimelineHistogram({
  histogram,
  gaps,
  filters,
  onPeriod,
}: {
  histogram: Histogram;
  gaps: MonthGap[] | null;
  filters: Filters;
  onPeriod: (period: Pick<Filters, 'from' | 'to'>) => void;
}) {
  const [pointed, setPointed] = useState<number | null>(null);
  const { size, unit, span, bins, lanes } = histogram;
  if (!span) {
    return (
      <figure className="chart hist">
        <div className="hist__none">No event of this selection has a year, so there is nothing to draw.</div>
        <HistogramNotes histogram={histogram} gaps={gaps} />
      </figure>
    );
  }
  const days = daysOfPeriod(filters);
  /** Part of it lies in the period. */
  const overlaps = ({ from, to }: { from: string; to: string }) =>
    (!days.from || to >= days.from) && (!days.to || from <= days.to);
  const isWhole = ({ from, to }: { from: string; to: string }) =>
    (!days.from || from >= days.from) && (!days.to || to <= days.to);
  const isLaneInside = filters.within === 'certain' ? isWhole : overlaps;
  const peak = peakOf(histogram);
  const scale = pixelsPerEvent(peak, PLOT);
  const paths = drawBars(histogram, PLOT, (bin) => overlaps(unitAt(histogram, bin.at)));
  const drawnLanes = lanes.filter((lane) => lane.row !== null);
  const rows = Math.max(0, ...drawnLanes.map((lane) => (lane.row ?? 0) + 1));
  const events = bins.reduce((sum, bin) => sum + bin.total, 0);
  const chart = { ...histogram, span };
  const [first, last] = [unitAt(histogram, 0), unitAt(histogram, size - 1)];
  return (
    <figure className="chart hist" style={{ '--units': size } as CSSProperties}>
      <div className="hist__frame">
        <div className="hist__plot" style={{ height: PLOT }}>
          <HistogramGaps gaps={gaps ?? []} histogram={histogram} onPeriod={onPeriod} onPoint={setPointed} />
          {countTicks(Math.max(1, peak)).map((tick) => (
            <div key={tick} className="hist__grid" style={{ bottom: tick * scale }}>
              <span>{tick}</span>
            </div>
          ))}
          <svg
            className="hist__bars"
            viewBox={`0 0 ${size} ${PLOT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`${events} events by ${unit} from ${formatUnit(first.from, unit)} to ${formatUnit(last.from, unit)}; the table below has the numbers.`}
          >
            {paths.map(({ family, isInside, path }) => (
              <path
                key={`${family} ${isInside}`}
                className={`s-${family} ${isInside ? '' : 'is-out'}`}
                d={path}
              />
            ))}
          </svg>
          <Brush
            chart={chart}
            days={brushedDays(chart, filters)}
            isChosen={filters.from !== null || filters.to !== null}
            onPeriod={onPeriod}
            onPoint={setPointed}
          />
          {pointed !== null && <HistogramTip histogram={histogram} gaps={gaps ?? []} at={pointed} />}
        </div>
        <HistogramAxis start={histogram.start} size={size} unit={unit} />
        {rows > 0 && (
          <div className="hist__lanes" style={{ height: rows * LANE }}>
            {drawnLanes.map((lane) => (
              <Lane
                key={`${lane.from}/${lane.to}`}
                lane={lane}
                chart={histogram}
                isInside={isLaneInside(lane)}
              />
            ))}
          </div>
        )}
      </div>
      <HistogramNotes histogram={histogram} gaps={gaps} />
      <ShowAsTable className="hist__table">
        <HistogramTable histogram={histogram} gaps={gaps ?? []} />
      </ShowAsTable>
    </figure>
  );
}
