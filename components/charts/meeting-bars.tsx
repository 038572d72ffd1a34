'use client';

import { useId } from 'react';
import {
  Bar,
  type BarShapeProps,
  CartesianGrid,
  ComposedChart,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { MeetingChart as MeetingChartModel } from '@/core/views/meeting-chart';
import { formatMonth, type MeetingLane, type MeetingMonth } from '@/core/views/meeting-months';
import { Hatch } from './hatch';
import { AXIS, LANE, topOf } from './meeting-measures';
import { MonthTick } from './month-tick';

/** Mean advance of the 11.5 px label face, measured; for deciding whether a label fits. */
const LETTER = 6;

/** The drawing of `MeetingChart`, loaded when it is near. */
export function MeetingBars({
  model,
  width,
  height,
  lanes,
}: {
  model: MeetingChartModel;
  width: number;
  height: number;
  lanes: number;
}) {
  const hatch = `hatch${useId().replace(/\W/g, '')}`;
  const top = Math.ceil(model.peak + 0.4);
  const step = Math.max(1, Math.ceil(top / 4));
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  return (
    <ComposedChart
      width={width}
      height={height}
      data={model.months}
      margin={{ top: topOf(model), right: 4, bottom: lanes * LANE, left: 0 }}
      barCategoryGap="18%"
      aria-label={model.text}
    >
      <defs>
        <Hatch id={hatch} colour="var(--ev-meeting)" />
      </defs>
      <CartesianGrid vertical={false} className="c-grid" stroke="var(--ch-grid)" />
      <XAxis
        dataKey="month"
        height={AXIS}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: 'var(--ch-axis)' }}
        tick={<MonthTick />}
      />
      <XAxis dataKey="month" xAxisId="behind" hide />
      <YAxis
        width={22}
        domain={[0, top]}
        ticks={ticks}
        tickLine={false}
        axisLine={false}
        tick={{ fontSize: 11, fill: 'var(--ch-axis)' }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--select)', opacity: 0.6 }}
        content={({ active, payload }) => {
          const month = payload?.[0]?.payload as MeetingMonth | undefined;
          return active && month ? <MonthTip month={month} /> : null;
        }}
      />
      <Bar
        dataKey="expected"
        xAxisId="behind"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => <ExpectedBar {...bar} />}
      />
      <Bar
        dataKey="stated"
        stackId="stored"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => <StoredBar {...bar} />}
      />
      <Bar
        dataKey="inferred"
        stackId="stored"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => <StoredBar {...bar} hatch={hatch} />}
      />
      <ExpectationLabels model={model} />
      <OwnMonth model={model} />
      {model.lanes.map((lane) => (
        <Lane key={lane.edtf} lane={lane} hatch={hatch} />
      ))}
    </ComposedChart>
  );
}

function ExpectedBar({ x, y, width, height, payload }: BarShapeProps) {
  const month = payload as MeetingMonth;
  if (month.expected === null || height <= 0) return null;
  const overhang = width * 0.11;
  return (
    <g opacity={month.projected ? 0.55 : 1}>
      <rect className="c-ghost" x={x} y={y} width={width} height={height} />
      <path className="c-dot" d={`M${x - overhang} ${y}H${x + width + overhang}`} />
    </g>
  );
}

function StoredBar({ x, y, width, height, payload, hatch }: BarShapeProps & { hatch?: string }) {
  if (height <= 0) return null;
  const isOwn = (payload as MeetingMonth).own > 0;
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      style={{
        fill: hatch ? `url(#${hatch})` : 'var(--ev-meeting)',
        stroke: isOwn ? 'var(--ink)' : hatch ? 'var(--ev-meeting)' : 'none',
        strokeWidth: isOwn ? 1.8 : 1,
      }}
    />
  );
}

/** The implied rate over the line of each year: in full where it fits, else the number; the note below has all of it. */
function ExpectationLabels({ model }: { model: MeetingChartModel }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  return model.expectations.map((expectation) => {
    const from = xScale(`${expectation.year}-01`, { position: 'start' });
    const to = xScale(`${expectation.year}-12`, { position: 'end' });
    // Over the highest expectation of the year, so that the words cross no bar.
    const inYear = model.months.filter(({ month }) => month.startsWith(`${expectation.year}-`));
    const y = yScale(Math.max(expectation.perMonth, ...inYear.map((month) => month.expected ?? 0)));
    if (from === undefined || to === undefined || y === undefined) return null;
    const long = expectation.text;
    const short = `${expectation.perMonth.toFixed(1)} a month implied`;
    const room = to - from - 6;
    const text = [long, short].find((one) => one.length * LETTER < room) ?? expectation.perMonth.toFixed(1);
    // The words begin behind the leader of the open article, if they would run into it.
    const own = inYear.find((month) => month.own > 0);
    const leader = own && xScale(own.month, { position: 'middle' });
    const width = text.length * LETTER;
    const crosses = leader !== undefined && leader < from + 3 + width + 4;
    const start = crosses && leader + 6 + width < to ? leader + 6 : from + 3;
    return (
      <text key={expectation.year} className="c-lab c-halo" x={start} y={y - 6}>
        {text}
      </text>
    );
  });
}

/** A leader from the open article's first dated meeting up to its name. */
function OwnMonth({ model }: { model: MeetingChartModel }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  const month = model.months.find((one) => one.own > 0);
  const x = month && xScale?.(month.month, { position: 'middle' });
  const y = month && yScale?.(month.stated + month.inferred);
  if (!month || x === undefined || y === undefined || !area) return null;
  const mark = month.marks.find((one) => one.own);
  const detail = mark ? [mark.number?.split(' ')[0], mark.date].filter(Boolean).join(', ') : '';
  const half = (Math.max(detail.length, 12) * LETTER) / 2;
  const middle = Math.min(Math.max(x, area.x + half), area.x + area.width - half);
  return (
    <g>
      <path className="c-lead" d={`M${x} ${y}V${area.y - 4}`} />
      <circle className="c-ink" cx={x} cy={y} r="2.2" />
      <text className="c-labb" x={middle} y={area.y - 21} textAnchor="middle">
        This article
      </text>
      <text className="c-lab c-halo" x={middle} y={area.y - 8} textAnchor="middle">
        {detail}
      </text>
    </g>
  );
}

function Lane({ lane, hatch }: { lane: MeetingLane; hatch: string }) {
  const xScale = useXAxisScale();
  const area = usePlotArea();
  const from = xScale?.(lane.from, { position: 'start' });
  const to = xScale?.(lane.to, { position: 'end' });
  if (from === undefined || to === undefined || !area) return null;
  const y = area.y + area.height + AXIS + lane.row * LANE + 2;
  const width = to - from;
  const names = lane.marks.map((mark) => mark.number?.split(' ')[0] ?? mark.title);
  const what = lane.own
    ? `This article: ${names[0]}`
    : names.length === 1
      ? names[0]
      : `${names.length} meetings`;
  const text =
    [`${what}, ${lane.label}`, `${what}, month not known`, what].find(
      (one) => (one?.length ?? 0) * LETTER < width - 12,
    ) ?? `${lane.marks.length}`;
  const textWidth = Math.min(width - 4, text.length * LETTER + 10);
  return (
    <g>
      <title>{`${lane.label}: ${lane.marks.map((mark) => mark.number ?? mark.title).join(', ')}`}</title>
      <rect
        x={from + 1}
        y={y}
        width={Math.max(2, width - 2)}
        height={LANE - 4}
        rx="2"
        style={{
          fill: `url(#${hatch})`,
          stroke: lane.own ? 'var(--ink)' : 'var(--ev-meeting)',
          strokeWidth: lane.own ? 1.8 : 1,
        }}
      />
      <rect
        className="c-paper"
        x={from + width / 2 - textWidth / 2}
        y={y + 1.5}
        width={textWidth}
        height={LANE - 7}
      />
      <text className={lane.own ? 'c-labb' : 'c-lab'} x={from + width / 2} y={y + 12} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

function MonthTip({ month }: { month: MeetingMonth }) {
  return (
    <div className="tip">
      <b>{formatMonth(month.month)}</b>
      {month.marks.length === 0 ? <div>No meeting stored</div> : null}
      {month.marks.map((mark) => (
        <div key={mark.eventId}>
          {mark.number ?? mark.title}, {mark.date}
          {mark.inferred ? ', inferred' : ''} ({mark.grade}){mark.own ? ', this article' : ''}
        </div>
      ))}
      {month.expected === null ? null : (
        <div>
          {month.expected.toFixed(1)} expected{month.projected ? ', cadence carried on' : ''}
        </div>
      )}
      {month.gaps.map((gap) => (
        <div key={gap}>{gap}</div>
      ))}
    </div>
  );
}
