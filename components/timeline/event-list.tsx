import { Info } from 'lucide-react';
import { formatEdtf } from '@/core/time/edtf';
import type { EventRow } from '@/core/views/event-row';
import type { MonthGap } from '@/core/views/timeline';
import { weaveGaps } from '@/core/views/timeline-gaps';
import { groupRows } from '@/core/views/timeline-shape';
import { EventItem } from './event-item';

function describeGroup(rows: EventRow[]): string {
  const sources = new Set(rows.map((row) => row.source.publisher ?? '')).size;
  const soft = rows.filter(
    (row) => row.date.basis === 'inferred' || /[~?%]/.test(row.date.edtf ?? ''),
  ).length;
  const parts = [rows.length === 1 ? '1 event' : `${rows.length} events`];
  if (rows.length > 1) parts.push(sources === 1 ? '1 source' : `${sources} sources`);
  if (soft > 0)
    parts.push(soft === rows.length ? 'date inferred or approximate' : `${soft} inferred or approximate`);
  return parts.join(', ');
}

/** Months without anything stored of which the counts of series say that there was something. */
function Gap({ gap }: { gap: MonthGap }) {
  const months = gap.from === gap.to ? gap.from : `${gap.from}/${gap.to}`;
  const more = gap.missing === 1 ? '1 event' : `${gap.missing} events`;
  const series =
    gap.series === 1 ? 'The count of 1 series implies' : `The counts of ${gap.series} series imply`;
  return (
    <p className="gap">
      <Info className="ic ic-s" aria-hidden="true" />
      <span>
        <b>{formatEdtf(months)}</b> Nothing dated to {gap.from === gap.to ? 'this month' : 'these months'}.{' '}
        {series} {more} between {formatEdtf(gap.after)} and {formatEdtf(gap.before)} that this desk does not
        hold.
      </span>
    </p>
  );
}

/** Events under the month, or the coarser date, that they are known to lie in. */
export function EventList({
  rows,
  gaps,
  selected,
  onSelect,
}: {
  rows: EventRow[];
  gaps: MonthGap[];
  selected: number | null;
  onSelect: (id: number) => void;
}) {
  return weaveGaps(groupRows(rows), gaps).map((part) =>
    'missing' in part ? (
      <Gap key={`gap-${part.from}`} gap={part} />
    ) : (
      <section key={part.key} aria-label={part.heading} data-group={part.key}>
        <header className="mhead">
          <h2>{part.heading}</h2>
          <span className="cap">{describeGroup(part.rows)}</span>
        </header>
        <ul>
          {part.rows.map((event) => (
            <EventItem key={event.id} event={event} isSelected={event.id === selected} onSelect={onSelect} />
          ))}
        </ul>
      </section>
    ),
  );
}
