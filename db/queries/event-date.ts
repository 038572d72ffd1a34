import type { DateView } from '@/core/views/event-row';
import type { events } from '../schema/tables';

type EventRecord = typeof events.$inferSelect;

/** The date of an event as its row has it. */
export const dateOf = (event: EventRecord): DateView => ({
  edtf: event.date,
  lower: event.dateLower,
  upper: event.dateUpper,
  precision: event.datePrecision,
  basis: event.dateBasis,
  note: event.dateNote,
});

/** The series that an event is numbered in, with its number; null where it has none. */
export const numberOf = <Series extends object>(
  event: Pick<EventRecord, 'ordinal' | 'seriesYear'>,
  series: Series | null,
): (Series & { ordinal: number; year: number | null }) | null =>
  series && event.ordinal !== null ? { ...series, ordinal: event.ordinal, year: event.seriesYear } : null;
