import type { DateMention } from '../candidates';
import type { Reading } from '../reading';

export function detectDates(_reading: Reading, _published: string | null): DateMention[] {
  return [];
}
