'use client';

import { useId } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  ReferenceLine,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { FigurePanel } from '@/core/views/figure-panels';
import { type FigurePoint, windowOf } from '@/core/views/figure-points';
import { Hatch } from './hatch';

/** Above the bars: value and change; in an article that has a part in it also a leader and "This article". */
const TOP = 34;
const OWN_TOP = 62;
/** Narrower panels draw the last four periods only. */
const NARROW = 200;
/** Half the width of the caps of a stated range. */
const WHISKER = 5;

/** The open article states it: its bar is named. */
const isNamed = (point: FigurePoint): boolean => point.own && point.kind !== 'implied';

/** The drawing of one panel of `FigureChart`, loaded when it is near. */
export function PanelBars({
  panel,
  width,
  height,
  onPick,
}: {
  panel: FigurePanel;
  width: number;
  height: number;
  /** Opens the figure behind a bar; without it a bar opens nothing. */
  onPick?: ((figure: number) => void) | undefined;
}) {
  const hatch = `hatch${useId().replace(/\W/g, '')}`;
  const points = width < NARROW ? windowOf(panel.points, 4) : panel.points;
  const values = points.flatMap((point) => [point.value ?? 0, point.valueMax ?? point.high ?? 0]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (
    <BarChart
      width={width}
      height={height}
      data={points}
      margin={{ top: points.some(isNamed) ? OWN_TOP : TOP, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="20%"
      aria-label={panel.text}
    >
      <defs>
        <Hatch id={hatch} colour="var(--ev-finance)" />
      </defs>
      <XAxis
        dataKey="key"
        height={32}
        interval={0}
        tickLine={false}
        axisLine={low < 0 ? false : { stroke: 'var(--ch-axis)' }}
        tick={<PeriodTick points={points} width={width} />}
      />
      <YAxis hide domain={[low * 1.15, high === 0 ? 1 : high]} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--select)', opacity: 0.5 }}
        content={({ active, payload }) => {
          const point = payload?.[0]?.payload as FigurePoint | undefined;
          return active && point ? (
            <div className="tip">
              <b>{point.label}</b>
              <div>
                {point.tip}
                {point.grade ? ` (${point.grade})` : ''}
              </div>
            </div>
          ) : null;
        }}
      />
      {low < 0 ? <ReferenceLine y={0} stroke="var(--ch-axis)" /> : null}
      <Bar
        dataKey="value"
        maxBarSize={44}
        isAnimationActive={false}
        {...(onPick
          ? {
              cursor: 'pointer',
              onClick: ({ payload }: { payload?: unknown }) => {
                const id = (payload as FigurePoint | undefined)?.figureIds[0];
                if (id !== undefined) onPick(id);
              },
            }
          : {})}
        shape={(bar: BarShapeProps) => <ValueBar {...bar} hatch={hatch} />}
      />
      <PointLabels points={points} width={width} />
    </BarChart>
  );
}

function ValueBar({ x, y, width, height, payload, hatch }: BarShapeProps & { hatch: string }) {
  const point = payload as FigurePoint;
  if (point.kind === 'none') return null;
  const place = { x, y: Math.min(y, y + height), width, height: Math.abs(height) };
  if (point.kind === 'stated') return <rect className="f-finance" {...place} />;
  return (
    <rect
      {...place}
      style={{
        fill: point.kind === 'implied' || point.kind === 'derived' ? `url(#${hatch})` : 'none',
        stroke: 'var(--ev-finance)',
        strokeWidth: 1.4,
        strokeDasharray: '3 2',
      }}
    />
  );
}

/** Values over their bars, the stated change above, and a leader to the open article's name. */
function PointLabels({ points, width }: { points: FigurePoint[]; width: number }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (!xScale || !yScale || !area) return null;
  const slot = width / Math.max(1, points.length);
  const named = points.find(isNamed);
  return points.map((point) => {
    const x = xScale(point.key, { position: 'middle' });
    const zero = yScale(0);
    if (x === undefined || zero === undefined) return null;
    if (point.value === null) {
      return (
        <g key={point.key}>
          <line
            x1={x - 5}
            x2={x + 5}
            y1={zero - 6}
            y2={zero - 6}
            style={{ stroke: 'var(--ctl-line)' }}
            strokeWidth="1.4"
          />
          {slot > 30 ? (
            <text className="c-axis" x={x} y={zero - 12} textAnchor="middle">
              none
            </text>
          ) : null}
        </g>
      );
    }
    const isLoss = point.value < 0;
    const top = yScale(Math.max(point.value, point.valueMax ?? point.value, 0)) ?? area.y;
    const bottom = yScale(Math.min(point.value, 0)) ?? zero;
    const range = point.valueMax === null ? undefined : yScale(point.valueMax);
    const base = yScale(point.value);
    const change =
      point.change !== null && point.change.length * 6 < Math.max(slot, 60) ? point.change : null;
    const labelY = isLoss ? bottom + 13 : top - 6;
    const upper = isLoss ? top - 6 : labelY - 14;
    const middle = Math.min(Math.max(x, 34), width - 34);
    return (
      <g key={point.key}>
        {range !== undefined && base !== undefined ? (
          <path
            className="c-lead"
            d={`M${x} ${base}V${range}M${x - WHISKER} ${range}H${x + WHISKER}M${x - WHISKER} ${base}H${x + WHISKER}`}
          />
        ) : null}
        {point.conflict ? (
          <path
            style={{ fill: 'var(--warn)', stroke: 'var(--paper)' }}
            d={`M${x} ${labelY - (change && !isLoss ? 40 : 26)}l6 10h-12z`}
          />
        ) : null}
        <text className={point.kind === 'stated' ? 'c-val' : 'c-lab'} x={x} y={labelY} textAnchor="middle">
          {point.display}
        </text>
        {change ? (
          <text className="c-lab" x={x} y={upper} textAnchor="middle">
            {change}
          </text>
        ) : null}
        {point === named ? (
          <>
            <path className="c-lead" d={`M${x} ${upper - (change ? 13 : -2)}V16`} />
            <text className="c-labb" x={middle} y={11} textAnchor="middle">
              This article
            </text>
          </>
        ) : null}
      </g>
    );
  });
}

/** A period under its bar; a long one breaks before its year. */
function PeriodTick({
  x = 0,
  y = 0,
  payload,
  points,
  width,
}: {
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
  points: FigurePoint[];
  width: number;
}) {
  const point = points.find((one) => one.key === payload?.value);
  if (!point) return null;
  const cut = point.label.lastIndexOf(' ');
  const isLong = point.label.length * 6 > width / points.length - 4;
  const lines = isLong && cut > 0 ? [point.label.slice(0, cut), point.label.slice(cut + 1)] : [point.label];
  return (
    <text className={isNamed(point) ? 'c-year' : 'c-axis'} textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={Number(y) + 6 + index * 12}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
