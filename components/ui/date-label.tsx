import type { DateView } from '@/core/views/event-row';
import { dateWords } from '@/core/views/fact-words';

export function DateLabel({ date }: { date: Pick<DateView, 'edtf' | 'precision'> }) {
  return <span className="nowrap">{dateWords(date)}</span>;
}
