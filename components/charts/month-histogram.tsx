'use client';

import { useId, useState } from 'react';
import { EVENT_FAMILIES, EVENT_FAMILY_LABELS } from '@/core/model/event';
import { formatEdtf, MONTHS } from '@/core/time/edtf';
import type { CoarseLane, Histogram, MonthBin } from '@/core/views/timeline';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { Hatch } from './hatch';
import { Measured } from './measured';
import { MonthBrush, type Period } from './month-brush';
import { countTicks, type MonthScale, monthScale } from './month-scale';
import { MonthTip } from './month-tip';

const TOP = 18;
const PLOT = 76;
const AXIS = 32;
const LANE = 15;
const LEFT = 30;
/** Up to this many events a month each is drawn as a block of its own. */
const BLOCKS = 12;

/** Lanes in as few rows as keep them from covering each other. */
function layLanes(lanes: CoarseLane[]): (CoarseLane & { row: number })[] {
  const ends: string[] = [];
  return [...lanes]
    .sort((a, b) => (a.from === b.from ? (a.to < b.to ? 1 : -1) : a.from < b.from ? -1 : 1))
    .map((lane) => {
      const free = ends.findIndex((end) => end < lane.from);
      const row = free < 0 ? ends.length : free;
      ends[row] = lane.to;
      return { ...lane, row };
    });
}

function Bar({ bin, scale, height }: { bin: MonthBin; scale: MonthScale; height: (n: number) => number }) {
  const width = Math.max(1, Math.min(22, scale.slot * 0.76));
  const x = scale.x(bin.month) + (scale.slot - width) / 2;
  const isBlocks = height(1) >= 5;
  let base = 0;
  const marks = EVENT_FAMILIES.flatMap((family) => {
    const n = bin.counts[family] ?? 0;
    const from = base;
    base += n;
    if (n === 0) return [];
    const pieces = isBlocks
      ? Array.from({ length: n }, (_, index) => [from + index, 1] as const)
      : [[from, n] as const];
    return pieces.map(([start, size]) => (
      <rect
        key={`${family}-${start}`}
        className={`f-${family}`}
        x={x}
        width={width}
        y={TOP + PLOT - height(start + size) + (isBlocks ? 1 : 0)}
        height={Math.max(1, height(size) - (isBlocks ? 1 : 0))}
      />
    ));
  });
  return <g>{marks}</g>;
}

function MonthAxis({ scale }: { scale: MonthScale }) {
  const y = TOP + PLOT;
  const months = Array.from({ length: scale.months }, (_, index) =>
    scale.monthAt(scale.left + (index + 0.5) * scale.slot),
  );
  const isWide = scale.slot >= 12;
  const isYearly = scale.slot < 4;
  // Over decades only every second, fifth … year finds the room for its four figures.
  const yearStep = [1, 2, 5, 10, 20, 50].find((step) => step * scale.slot * 12 >= 34) ?? 100;
  return (
    <g>
      <line className="c-base" x1={scale.left} x2={scale.left + scale.slot * scale.months} y1={y} y2={y} />
      {months.map((month, index) => {
        const number = Number(month.slice(5, 7));
        const x = scale.x(month);
        const isYear = number === 1 || index === 0;
        const isQuarter = number % 3 === 1;
        if (isYearly && !isYear) return null;
        const isLabelled = index === 0 ? yearStep === 1 : Number(month.slice(0, 4)) % yearStep === 0;
        return (
          <g key={month}>
            <line className="c-tick" x1={x} x2={x} y1={y} y2={y + (isYear ? 6 : 3)} />
            {isQuarter && (isWide || (number === 1 && !isYearly) || (scale.slot >= 8 && number === 7)) && (
              <text className="c-axis" x={x + 2} y={y + 14}>
                {MONTHS[number - 1]}
              </text>
            )}
            {isYear && isLabelled && (index > 0 || number <= 10) && (
              <text className="c-year" x={x + 2} y={y + (isYearly ? 16 : 27)}>
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Lane({
  lane,
  scale,
  y,
  hatch,
}: {
  lane: CoarseLane & { row: number };
  scale: MonthScale;
  y: number;
  hatch: string;
}) {
  const x = scale.x(lane.from) + 1;
  const width = scale.x(lane.to) + scale.slot - 1 - x;
  const span = formatEdtf(lane.edtf.replace(/[~?%]/g, ''));
  const long = `${lane.count} in ${span}, month unknown`;
  const words =
    [long, `${lane.count} in ${span}`, String(lane.count)].find((each) => each.length * 5.6 + 10 <= width) ??
    '';
  return (
    <g>
      <title>{long}</title>
      <rect
        x={x}
        y={y}
        width={Math.max(2, width)}
        height={LANE - 4}
        rx="3"
        fill={`url(#${hatch})`}
        stroke="var(--ctl-line)"
      />
      <text className="c-axis c-halo" x={x + width / 2} y={y + 9} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}

/** Events by month, stacked by family, with a brush for the period; what is coarser than a month lies in lanes below. */
export function MonthHistogram({
  histogram,
  period,
  onPeriod,
}: {
  histogram: Histogram;
  period: Period;
  onPeriod: (period: Period) => void;
}) {
  const hatch = `hatch-${useId().replace(/\W/g, '')}`;
  const [pointed, setPointed] = useState<string | null>(null);
  const { months, undated } = histogram;
  const first = months[0]?.month;
  if (!first) return null;
  const lanes = layLanes(histogram.lanes);
  const rows = Math.max(0, ...lanes.map((lane) => lane.row + 1));
  const height = TOP + PLOT + AXIS + rows * LANE;
  const most = Math.max(1, ...months.map((bin) => bin.total));
  const events = months.reduce((sum, bin) => sum + bin.total, 0);
  const tip = months.find((bin) => bin.month === pointed);
  /** Whether what is known to lie from one month to another can lie in the period. */
  const canLieInside = (from: string, to: string) =>
    (!period.from || to >= period.from) && (!period.to || from <= period.to);
  return (
    <figure className="chart">
      <Measured height={height}>
        {(width) => {
          const scale = monthScale(first, months.length, LEFT, width - 8);
          const unit = PLOT / Math.max(most, Math.min(4, BLOCKS));
          const ticks = countTicks(most);
          return (
            <div style={{ position: 'relative' }}>
              <svg
                width={width}
                height={height}
                role="img"
                aria-label={`${events} events by month from ${formatLongMonth(first)} to ${formatLongMonth(months.at(-1)?.month ?? first)}; the table below has the numbers.`}
              >
                <defs>
                  <Hatch id={hatch} colour="var(--line-strong)" />
                </defs>
                {ticks.map((tick) => (
                  <g key={tick}>
                    <line
                      className="c-grid"
                      x1={LEFT}
                      x2={width - 8}
                      y1={TOP + PLOT - tick * unit}
                      y2={TOP + PLOT - tick * unit}
                    />
                    <text className="c-axis" x={LEFT - 12} y={TOP + PLOT - tick * unit + 4} textAnchor="end">
                      {tick}
                    </text>
                  </g>
                ))}
                {months.map((bin) => (
                  <g key={bin.month} opacity={canLieInside(bin.month, bin.month) ? 1 : 0.34}>
                    <Bar bin={bin} scale={scale} height={(n) => n * unit} />
                  </g>
                ))}
                <MonthAxis scale={scale} />
                {lanes.map((lane) => (
                  <g key={`${lane.from}-${lane.to}`} opacity={canLieInside(lane.from, lane.to) ? 1 : 0.34}>
                    <Lane lane={lane} scale={scale} y={TOP + PLOT + AXIS + lane.row * LANE} hatch={hatch} />
                  </g>
                ))}
              </svg>
              <MonthBrush
                scale={scale}
                top={TOP}
                height={PLOT}
                period={period}
                onPeriod={onPeriod}
                onPoint={setPointed}
              />
              {tip && <MonthTip bin={tip} scale={scale} width={width} top={TOP} />}
            </div>
          );
        }}
      </Measured>
      {undated > 0 && (
        <p className="chart__n">
          {undated === 1 ? '1 event has no year and is' : `${undated} events have no year and are`} not on the
          chart.
        </p>
      )}
      <details>
        <summary>Show as table</summary>
        <div className="scroll-x" style={{ maxHeight: 260, overflowY: 'auto' }}>
          <table>
            <caption className="vh">Events by month and type</caption>
            <thead>
              <tr>
                <th scope="col">Month</th>
                {EVENT_FAMILIES.map((family) => (
                  <th key={family} scope="col" className="num">
                    {EVENT_FAMILY_LABELS[family]}
                  </th>
                ))}
                <th scope="col" className="num">
                  All
                </th>
              </tr>
            </thead>
            <tbody>
              {months
                .filter((bin) => bin.total > 0)
                .map((bin) => (
                  <tr key={bin.month}>
                    <th scope="row">{formatLongMonth(bin.month)}</th>
                    {EVENT_FAMILIES.map((family) => (
                      <td key={family} className="num">
                        {bin.counts[family] ?? 0}
                      </td>
                    ))}
                    <td className="num">{bin.total}</td>
                  </tr>
                ))}
              {histogram.lanes.map((lane) => (
                <tr key={`${lane.from}-${lane.to}`}>
                  <th scope="row">{formatEdtf(lane.edtf.replace(/[~?%]/g, ''))}, month unknown</th>
                  <td colSpan={EVENT_FAMILIES.length} />
                  <td className="num">{lane.count}</td>
                </tr>
              ))}
              {undated > 0 && (
                <tr>
                  <th scope="row">No year known</th>
                  <td colSpan={EVENT_FAMILIES.length} />
                  <td className="num">{undated}</td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
