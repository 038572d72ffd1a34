import { formatEdtf } from '@/core/time/edtf';

/** The UTC day of an ISO instant as an analyst reads it: the same on the server and in every browser. */
export function formatInstantDay(instant: string): string {
  return formatEdtf(instant.slice(0, 10));
}

/** Day and minute of an ISO instant, in UTC: "1 Sep 2025, 09:14". */
export function formatInstantMinute(instant: string): string {
  return `${formatInstantDay(instant)}, ${instant.slice(11, 16)}`;
}
