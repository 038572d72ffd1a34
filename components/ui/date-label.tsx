import { formatEdtf } from '@/core/time/edtf';
import type { DateView } from '@/core/views/event-row';

/** The date in words: `21 Aug 2025`, `≈ Aug 2025`, `2024 · year only`, `Undated`. Never finer than the text. */
export function dateWords(date: Pick<DateView, 'edtf' | 'precision'>): string {
  if (!date.edtf) return 'Undated';
  const words = formatEdtf(date.edtf);
  return date.precision === 'year' && !date.edtf.includes('/') ? `${words} · year only` : words;
}

export function DateLabel({ date }: { date: Pick<DateView, 'edtf' | 'precision'> }) {
  return <span className="nowrap">{dateWords(date)}</span>;
}
