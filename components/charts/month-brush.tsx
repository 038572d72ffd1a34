'use client';

import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { describePeriod } from '@/core/filters/describe';
import { addMonths, monthsBetween } from '@/core/time/edtf';
import { formatLongMonth } from '@/core/views/timeline-shape';
import type { MonthScale } from './month-scale';

/** A period in whole months, both inclusive; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

type Grip = 'from' | 'to';

/**
 * The brush over a month chart: drag to choose a period, drag or key its two handles (arrows a month, Shift a year,
 * Home and End to the ends, Escape to clear). Nothing is chosen while both handles stand at the ends.
 */
export function MonthBrush({
  scale,
  top,
  height,
  period,
  onPeriod,
  onPoint,
}: {
  scale: MonthScale;
  top: number;
  height: number;
  period: Period;
  onPeriod: (period: Period) => void;
  /** The month below the pointer or of the handle that has the focus; null when neither is there. */
  onPoint: (month: string | null) => void;
}) {
  const last = addMonths(scale.first, scale.months - 1);
  const clamp = (month: string) => (month < scale.first ? scale.first : month > last ? last : month);
  /** While dragging: the fixed and the moving month. */
  const [drag, setDrag] = useState<{ fixed: string; moving: string } | null>(null);

  const shown = drag
    ? {
        from: drag.fixed < drag.moving ? drag.fixed : drag.moving,
        to: drag.fixed < drag.moving ? drag.moving : drag.fixed,
      }
    : { from: clamp(period.from ?? scale.first), to: clamp(period.to ?? last) };
  const isChosen = drag !== null || period.from !== null || period.to !== null;
  const left = scale.x(shown.from);
  const right = scale.x(shown.to) + scale.slot;

  const commit = (from: string, to: string) =>
    onPeriod(from <= scale.first && to >= last ? { from: null, to: null } : { from, to });

  const monthOf = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.closest('[data-brush]')?.getBoundingClientRect();
    return scale.monthAt(event.clientX - (box?.left ?? 0));
  };
  const start = (event: PointerEvent<HTMLElement>, fixed: string | null) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.stopPropagation();
    const month = monthOf(event);
    setDrag({ fixed: fixed ?? month, moving: month });
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (drag) setDrag({ ...drag, moving: monthOf(event) });
    onPoint(drag ? null : monthOf(event));
  };
  const end = () => {
    if (!drag) return;
    commit(shown.from, shown.to);
    setDrag(null);
  };

  const onKey = (grip: Grip) => (event: KeyboardEvent<HTMLElement>) => {
    const step = event.shiftKey ? 12 : 1;
    const now = shown[grip];
    const to: Record<string, string> = {
      ArrowLeft: addMonths(now, -step),
      ArrowRight: addMonths(now, step),
      Home: scale.first,
      End: last,
    };
    if (event.key === 'Escape') {
      onPeriod({ from: null, to: null });
      onPoint(null);
    }
    const target = to[event.key];
    if (!target && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (!target) return;
    const month = clamp(target);
    onPoint(month);
    if (grip === 'from') commit(month > shown.to ? shown.to : month, shown.to);
    else commit(shown.from, month < shown.from ? shown.from : month);
  };

  const handle = (grip: Grip, x: number) => (
    <div
      role="slider"
      tabIndex={0}
      className="brush__grip"
      style={{ left: x - 6, top: height / 2 - 10 }}
      aria-label={grip === 'from' ? 'First month of the period' : 'Last month of the period'}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={scale.months - 1}
      aria-valuenow={monthsBetween(scale.first, shown[grip])}
      aria-valuetext={formatLongMonth(shown[grip])}
      onKeyDown={onKey(grip)}
      onFocus={() => onPoint(shown[grip])}
      onBlur={() => onPoint(null)}
      onPointerDown={(event) => start(event, grip === 'from' ? shown.to : shown.from)}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    />
  );

  return (
    <div className="brush" data-brush="" style={{ top: 0, height: top + height }}>
      <div
        className="brush__ground"
        style={{ top, left: scale.left, width: scale.slot * scale.months, height }}
        onPointerDown={(event) => start(event, null)}
        onPointerMove={move}
        onPointerLeave={() => onPoint(null)}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      />
      {isChosen && (
        <>
          <div
            className="brush__window"
            style={{ left, top: top - 4, width: right - left, height: height + 4 }}
          />
          <span
            className={`brush__label ${right > scale.left + 150 ? 'is-right' : ''}`}
            style={right > scale.left + 150 ? { right: `calc(100% - ${right}px)` } : { left }}
          >
            {describePeriod(shown)}
          </span>
        </>
      )}
      <div style={{ position: 'absolute', top, left: 0 }}>
        {handle('from', left)}
        {handle('to', right)}
      </div>
    </div>
  );
}
