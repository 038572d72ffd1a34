import { EVENT_FAMILIES, EVENT_FAMILY_LABELS } from '@/core/model/event';
import type { MonthBin } from '@/core/views/timeline';
import { formatLongMonth } from '@/core/views/timeline-shape';
import type { MonthScale } from './month-scale';

/** What a month holds, beside its bar: on the side where there is room. */
export function MonthTip({
  bin,
  scale,
  width,
  top,
}: {
  bin: MonthBin;
  scale: MonthScale;
  width: number;
  top: number;
}) {
  const middle = scale.x(bin.month) + scale.slot / 2;
  const away = scale.slot / 2 + 10;
  return (
    <div
      className="tip tip--month"
      style={middle > width / 2 ? { right: width - middle + away, top } : { left: middle + away, top }}
    >
      <b>{formatLongMonth(bin.month)}</b>
      <span>{bin.total === 1 ? '1 event' : `${bin.total} events`}</span>
      {EVENT_FAMILIES.map((family) => {
        const n = bin.counts[family] ?? 0;
        return n > 0 ? (
          <span key={family}>
            {EVENT_FAMILY_LABELS[family]}: {n}
          </span>
        ) : null;
      })}
    </div>
  );
}
