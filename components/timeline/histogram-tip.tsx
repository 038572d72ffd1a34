'use client';

import { EVENT_FAMILIES, EVENT_FAMILY_LABELS } from '@/core/model/event';
import type { Histogram, MonthGap } from '@/core/views/timeline';
import { formatUnit, unitAt } from '@/core/views/timeline-chart';
import { gapMonths, gapWords } from './histogram-gaps';

/** What a unit holds and what it does not, beside its bar: on the side where there is room. */
export function HistogramTip({
  histogram,
  gaps,
  at,
}: {
  histogram: Histogram;
  gaps: MonthGap[];
  at: number;
}) {
  const { size, unit, bins } = histogram;
  const days = unitAt(histogram, at);
  const bin = bins.find((each) => each.at === at);
  const total = bin?.total ?? 0;
  const gap = gaps.find(({ from, to }) => days.to.slice(0, 7) >= from && days.from.slice(0, 7) <= to);
  const away = `${(((at + 0.5) / size) * 100).toFixed(2)}%`;
  return (
    <div
      className="tip hist__tip"
      style={
        at + 0.5 > size / 2
          ? { right: `calc(100% - ${away})`, marginRight: 18 }
          : { left: away, marginLeft: 18 }
      }
    >
      <b>{formatUnit(days.from, unit)}</b>
      <span>{total === 1 ? '1 event' : `${total} events`}</span>
      {bin &&
        EVENT_FAMILIES.map((family) => {
          const n = bin.counts[family] ?? 0;
          return n > 0 ? (
            <span key={family}>
              {EVENT_FAMILY_LABELS[family]}: {n}
            </span>
          ) : null;
        })}
      {gap && (
        <span>
          Not covered, {gapMonths(gap)}. {gapWords(gap)}
        </span>
      )}
    </div>
  );
}
