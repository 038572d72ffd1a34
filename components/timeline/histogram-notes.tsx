import { formatEdtf } from '@/core/time/edtf';
import { edtfOfDays } from '@/core/time/units';
import type { Histogram, MonthGap } from '@/core/views/timeline';
import { unitAt } from '@/core/views/timeline-chart';

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What the chart does not show, and why: said openly below it. */
export function HistogramNotes({ histogram, gaps }: { histogram: Histogram; gaps: MonthGap[] | null }) {
  const { unit, tooFine, size, span, lanes, beyond, undated } = histogram;
  const notes: string[] = [];
  if (tooFine) {
    notes.push(
      `There are too many ${tooFine}s to draw, so ${unit}s are drawn. Choose a shorter period to see ${tooFine}s.`,
    );
  }
  if (span && size > 0) {
    const drawn = edtfOfDays(unitAt(histogram, 0).from, unitAt(histogram, size - 1).to);
    if (beyond > 0) {
      notes.push(
        `Drawn is ${formatEdtf(drawn)}; ${counted(beyond, 'event lies', 'events lie')} outside of it.`,
      );
    }
  }
  const left = lanes.filter((lane) => lane.row === null);
  if (left.length > 0) {
    const events = left.reduce((sum, lane) => sum + lane.count, 0);
    notes.push(
      `${counted(left.length, 'imprecise date', 'imprecise dates')} with ${counted(events, 'event', 'events')} found no room in the lanes: the table has them.`,
    );
  }
  if (undated > 0) {
    notes.push(`${counted(undated, 'event has', 'events have')} no year and cannot be drawn.`);
  }
  if (gaps === null && span) {
    notes.push(
      'Which months are not covered is not known under these filters: counts of meetings tell only type and organiser.',
    );
  }
  return notes.length > 0 ? <p className="chart__n">{notes.join(' ')}</p> : null;
}
