import type { EventRow } from '@/core/views/event-row';
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

/** Events under the month, or the coarser date, that they are known to lie in. */
export function EventList({
  rows,
  selected,
  onSelect,
}: {
  rows: EventRow[];
  selected: number | null;
  onSelect: (id: number) => void;
}) {
  return groupRows(rows).map((group) => (
    <section key={group.key} aria-label={group.heading} data-group={group.key}>
      <header className="mhead">
        <h2>{group.heading}</h2>
        <span className="cap">{describeGroup(group.rows)}</span>
      </header>
      <ul>
        {group.rows.map((event) => (
          <EventItem key={event.id} event={event} isSelected={event.id === selected} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  ));
}
