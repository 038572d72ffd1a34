import type { FactFields, FactKind, Verdict } from '@/core/model/review';
import { EVENT_TYPE_LABELS, type EventType } from '../model/event';
import { METRIC_LABELS, type Metric } from '../model/figure';
import { formatEdtf, parseEdtf } from '../time/edtf';

/** One field that a decision changed, in words. */
export interface FieldChange {
  field: string;
  label: string;
  before: string;
  after: string;
}

/** One step in what people said of a fact. */
export interface HistoryEntry {
  /** Number of the log’s entry; the decision that stands has it as its revision. */
  id: number;
  /** `carry`: taken over from the version of the report before this one. */
  verdict: Verdict | 'undo' | 'carry';
  /** A person's name. */
  by: string;
  /** ISO instant. */
  at: string;
  changes: FieldChange[];
}

/** What people have said of one fact, the last word first. */
export interface FactHistory {
  kind: FactKind;
  id: number;
  entries: HistoryEntry[];
  /** The decision that holds now; null where none does. It is what an undo takes back. */
  revision: number | null;
  canReview: boolean;
}

/** What a step was, as a sentence that a name follows: "Accepted by Ann". */
export const VERDICT_WORDS: Record<HistoryEntry['verdict'], string> = {
  confirm: 'Accepted',
  correct: 'Corrected',
  dispute: 'Disputed',
  reject: 'Rejected',
  add: 'Added',
  carry: 'Taken over from the version before',
  undo: 'Taken back',
};

const FIELD_LABELS: Record<string, string> = {
  type: 'Type',
  title: 'Title',
  date: 'Date',
  ordinal: 'Number',
  seriesYear: 'Year of the count',
  standing: 'Standing',
  metric: 'What it measures',
  subject: 'Subject',
  value: 'Value',
  valueMax: 'Upper value',
  unit: 'Unit',
  period: 'Period',
  qualifier: 'Qualifier',
  credibility: 'Credibility',
  claimStatus: 'Claim status',
  claimArticleId: 'Article that settles it',
  name: 'Name',
};

/** What a field holds, as people read it. */
export function fieldWords(field: string, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return 'none';
  if (field === 'date' || field === 'period') {
    const text = String(value);
    return parseEdtf(text) ? formatEdtf(text) : text;
  }
  if (field === 'type') return EVENT_TYPE_LABELS[value as EventType] ?? String(value);
  if (field === 'metric') return METRIC_LABELS[value as Metric] ?? String(value);
  if (typeof value === 'number' && (field === 'value' || field === 'valueMax')) {
    return value.toLocaleString('en-GB', { maximumFractionDigits: 6 }).replace('-', '−');
  }
  return String(value).replaceAll('_', ' ');
}

/** What differs between two states of a fact's fields, in words; what is derived from others is left out. */
export function fieldChanges(before: FactFields, after: FactFields): FieldChange[] {
  return Object.keys(FIELD_LABELS).flatMap((field) => {
    if (!(field in after) || (before[field] ?? null) === (after[field] ?? null)) return [];
    return [
      {
        field,
        label: FIELD_LABELS[field]!,
        before: fieldWords(field, before[field]),
        after: fieldWords(field, after[field]),
      },
    ];
  });
}
