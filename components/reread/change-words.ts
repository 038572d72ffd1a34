import { formatPeriod } from '@/core/figures/period';
import { EVENT_TYPE_LABELS, EVENT_TYPES } from '@/core/model/event';
import { METRIC_LABELS, METRICS } from '@/core/model/figure';
import { REVIEW_STATUS_LABELS, STATUS_OF } from '@/core/model/review';
import { formatEdtf } from '@/core/time/edtf';
import type { ChangedKind, FieldChange, ProposalChange } from '@/core/views/rereads';

export const KIND_WORDS: Record<ChangedKind, string> = {
  report: 'Report',
  event: 'Event',
  figure: 'Figure',
  entity: 'Entity',
  theme: 'Theme',
  mention: 'Mention',
};

function valueWords(field: string, value: string | null): string {
  if (value === null) return field === 'date' ? 'undated' : 'none';
  if (field === 'date' || field === 'published') return formatEdtf(value);
  if (field === 'period') return formatPeriod(value);
  if (field === 'type') {
    const known = EVENT_TYPES.find((each) => each === value);
    return known ? EVENT_TYPE_LABELS[known] : value;
  }
  if (field === 'metric') {
    const known = METRICS.find((each) => each === value);
    return known ? METRIC_LABELS[known] : value;
  }
  return value;
}

/** One field of a proposal, before and after, as a person reads it. */
export interface WordedChange {
  field: string;
  before: string;
  after: string;
}

/** "date: undated → 27 May 2025". What follows from another field that changed is left out. */
export function wordFields(fields: FieldChange[]): WordedChange[] {
  const names = new Set(fields.map(({ field }) => field));
  return fields
    .filter(({ field }) => !(field === 'date basis' && names.has('date')))
    .map(({ field, before, after }) => {
      const [old, fresh] = LISTS.has(field) ? whatDiffers(before, after) : [before, after];
      return { field, before: valueWords(field, old), after: valueWords(field, fresh) };
    });
}

const LISTS: ReadonlySet<string> = new Set(['participants', 'themes', 'functions']);

/** Of two lists the entries that only one of them has. */
function whatDiffers(before: string | null, after: string | null): [string | null, string | null] {
  const [old, fresh] = [before?.split('; ') ?? [], after?.split('; ') ?? []];
  const only = (list: string[], other: string[]) =>
    list.filter((entry) => !other.includes(entry)).join('; ') || null;
  return [only(old, fresh), only(fresh, old)];
}

/** What became of a proposal, in a word. */
export function verbOf({ change, verdict }: Pick<ProposalChange, 'change' | 'verdict'>): string {
  if (change === 'added') return 'Added';
  if (change === 'changed') return 'Changed';
  if (change === 'removed') return 'Removed';
  return verdict === null ? 'Decided' : REVIEW_STATUS_LABELS[STATUS_OF[verdict]];
}

/** For a decided fact: what the machine thinks of it now. */
export function besideWords({ change, fields }: Pick<ProposalChange, 'change' | 'fields'>): string | null {
  if (change !== 'beside') return null;
  return fields.length === 0
    ? 'Stays as decided. It is no longer found by the machine.'
    : 'Stays as decided. The machine reads it otherwise now:';
}
