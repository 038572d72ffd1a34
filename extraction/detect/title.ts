import type { Evidence } from '@/core/model/evidence';
import type { Reading } from '../reading';

export function detectTitle(reading: Reading): { title: string | null; evidence: Evidence | null } {
  return { title: reading.header.title, evidence: null };
}
