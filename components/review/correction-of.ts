import { CORRECTABLE_FIELDS, type FactFields } from '@/core/model/review';
import type { FactReview } from '@/core/views/review';

/** What of a fact can be corrected, as it stands: sent again, it is decided as it was. */
export function correctionOf({ kind, fields }: FactReview): FactFields {
  if (kind !== 'event' && kind !== 'figure') return {};
  const names: readonly string[] = CORRECTABLE_FIELDS[kind];
  const isUncounted = (name: string) =>
    (name === 'ordinal' || name === 'seriesYear') && fields.ordinal === null;
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => names.includes(name) && !isUncounted(name)),
  );
}
