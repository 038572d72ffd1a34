'use client';

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { describePeriod } from '@/core/filters/describe';
import { canonicalPeriod, type Period } from '@/core/filters/period';
import { startOfUnit, unitsBetween } from '@/core/time/units';
import type { Histogram } from '@/core/views/timeline';
import { endsOf, type Grip, moveGrip, toGrip, toPeriod } from '@/core/views/timeline-brush';
import { formatUnit, placeOfDay, unitAt } from '@/core/views/timeline-chart';

interface Days {
  from: string;
  to: string;
}

/** Words for the ends of a period, by the unit that its handles step over. */
const gripLabel = (grip: Grip, unit: Histogram['unit']) =>
  `${grip === 'from' ? 'First' : 'Last'} ${unit} of the period`;

/**
 * The brush over the chart: drag to choose a period, drag or key its two handles (arrows a unit, Shift a year, Home and
 * End to the ends, Escape to clear). Nothing is chosen while both handles stand at the ends.
 */
export function Brush({
  chart,
  days,
  isChosen,
  onPeriod,
  onPoint,
}: {
  chart: Histogram & { span: Days };
  /** What the handles stand around now. */
  days: Days;
  isChosen: boolean;
  onPeriod: (period: Period) => void;
  /** The unit below the pointer or of the handle that has the focus, by its place; null when neither is there. */
  onPoint: (at: number | null) => void;
}) {
  const { size, unit } = chart;
  const ground = useRef<HTMLDivElement>(null);
  /** While dragging: a handle, or the place on the ground from which the pointer came. */
  const [drag, setDrag] = useState<{ from: Grip | number; days: Days } | null>(null);
  const shown = drag?.days ?? days;
  const ends = endsOf(chart);
  const place = (part: number) => Math.min(size, Math.max(0, part));
  const left = place(placeOfDay(chart, shown.from));
  const right = place(placeOfDay(chart, shown.to, 1));
  const share = (part: number) => `${Math.round((part / size) * 1e4) / 100}%`;

  const placeUnder = (event: PointerEvent): number => {
    const box = ground.current?.getBoundingClientRect();
    const part = box ? (event.clientX - box.left) / box.width : 0;
    return Math.min(size - 1, Math.max(0, Math.floor(part * size)));
  };
  const dragged = (from: Grip | number, at: number, before: Days): Days => {
    if (typeof from !== 'number') {
      const { from: first, to: last } = unitAt(chart, at);
      return toGrip(chart, from, before, from === 'from' ? first : last);
    }
    return { from: unitAt(chart, Math.min(from, at)).from, to: unitAt(chart, Math.max(from, at)).to };
  };
  const start = (event: PointerEvent<HTMLElement>, grip: Grip | null) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.stopPropagation();
    const at = placeUnder(event);
    setDrag({ from: grip ?? at, days: grip ? days : dragged(at, at, days) });
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const at = placeUnder(event);
    if (drag) setDrag({ ...drag, days: dragged(drag.from, at, drag.days) });
    onPoint(drag ? null : at);
  };
  const end = () => {
    if (!drag) return;
    onPeriod(toPeriod(chart, drag.days));
    setDrag(null);
  };

  const onKey = (grip: Grip) => (event: KeyboardEvent<HTMLElement>) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
    const by = steps[event.key];
    let next: Days | null = null;
    if (by) next = moveGrip(chart, grip, days, by, event.shiftKey);
    else if (event.key === 'Home') next = toGrip(chart, grip, days, ends.from);
    else if (event.key === 'End') next = toGrip(chart, grip, days, ends.to);
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (!next) {
      onPeriod({ from: null, to: null });
      onPoint(null);
      return;
    }
    onPoint(place(unitsBetween(chart.start, next[grip], unit)));
    onPeriod(toPeriod(chart, next));
  };

  const handle = (grip: Grip, at: number) => (
    <div
      role="slider"
      tabIndex={0}
      className="brush__grip"
      style={{ left: share(at) }}
      aria-label={gripLabel(grip, unit)}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={unitsBetween(ends.from, ends.to, unit)}
      aria-valuenow={unitsBetween(ends.from, shown[grip], unit)}
      aria-valuetext={formatUnit(startOfUnit(shown[grip], unit), unit)}
      onKeyDown={onKey(grip)}
      onFocus={() => onPoint(Math.min(size - 1, place(unitsBetween(chart.start, shown[grip], unit))))}
      onBlur={() => onPoint(null)}
      onPointerDown={(event) => start(event, grip)}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    />
  );

  return (
    <div className="brush">
      <div
        ref={ground}
        className="brush__ground"
        onPointerDown={(event) => start(event, null)}
        onPointerMove={move}
        onPointerLeave={() => onPoint(null)}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      />
      {(isChosen || drag) && (
        <div className="brush__window" style={{ left: share(left), width: share(right - left) }}>
          <span className={`brush__label ${left + right > size ? 'is-right' : ''}`}>
            {describePeriod(canonicalPeriod(shown))}
          </span>
        </div>
      )}
      {handle('from', left)}
      {handle('to', right)}
    </div>
  );
}
