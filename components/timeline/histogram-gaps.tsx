import type { Period } from '@/core/filters/period';
import { firstDayOf, lastDayOf } from '@/core/filters/period';
import { formatEdtf } from '@/core/time/edtf';
import type { Histogram, MonthGap } from '@/core/views/timeline';
import { placeOfDay } from '@/core/views/timeline-chart';

/** "Feb – Mar 2025" */
export const gapMonths = ({ from, to }: MonthGap) => formatEdtf(from === to ? from : `${from}/${to}`);

/** What the counts of series imply of months in which nothing is stored, as a sentence. */
export function gapWords({ missing, series, after, before }: MonthGap): string {
  const meetings = missing === 1 ? '1 meeting' : `${missing} meetings`;
  const counts = series === 1 ? 'The count of 1 series implies' : `The counts of ${series} series imply`;
  return `${counts} ${meetings} between ${formatEdtf(after)} and ${formatEdtf(before)} that this desk does not hold.`;
}

/** Hatched bands over months that counts say are not covered; each takes the focus, says why, and is chosen by Enter. */
export function HistogramGaps({
  gaps,
  histogram,
  onPeriod,
  onPoint,
}: {
  gaps: MonthGap[];
  histogram: Histogram;
  onPeriod: (period: Period) => void;
  onPoint: (at: number | null) => void;
}) {
  const { size } = histogram;
  return gaps.map((gap) => {
    const from = Math.max(0, placeOfDay(histogram, firstDayOf(gap.from)));
    const to = Math.min(size, placeOfDay(histogram, lastDayOf(gap.to), 1));
    if (from >= size || to <= 0) return null;
    const [left, width] = [(from / size) * 100, ((to - from) / size) * 100];
    return (
      <button
        key={gap.from}
        type="button"
        className="hist__gap"
        style={{ left: `${left.toFixed(2)}%`, width: `${width.toFixed(2)}%` }}
        aria-label={`Not covered, ${gapMonths(gap)}. Nothing is dated to it. ${gapWords(gap)} Choose this period.`}
        onFocus={() => onPoint(Math.min(size - 1, Math.floor(from)))}
        onBlur={() => onPoint(null)}
        onClick={() => onPeriod({ from: gap.from, to: gap.to })}
      />
    );
  });
}
