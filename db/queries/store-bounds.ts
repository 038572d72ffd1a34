import { parseEdtf } from '@/core/time/edtf';

/** The bounds of an EDTF date (ISO days), for indexing; throws on a string that is no EDTF: it could never be sorted. */
export function boundsOf(edtf: string | null): { lower: string | null; upper: string | null } {
  if (edtf === null) return { lower: null, upper: null };
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`“${edtf}” is not a date that the desk can store.`);
  return { lower: date.lower, upper: date.upper };
}
