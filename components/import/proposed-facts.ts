import { formatPeriod } from '@/core/figures/period';
import { ENTITY_TYPE_LABELS, ENTITY_TYPES } from '@/core/model/entity';
import { EVENT_TYPE_LABELS, EVENT_TYPES, type EventFamily, familyOf } from '@/core/model/event';
import { METRIC_LABELS, METRICS } from '@/core/model/figure';
import { formatEdtf } from '@/core/time/edtf';
import type { ProposedFact } from '@/core/views/imports';

const LETTERS: Record<ProposedFact['kind'], string> = { event: 'E', entity: 'N', figure: 'F', theme: 'T' };

/** A proposed fact with what the page writes beside it. */
export interface TaggedFact extends ProposedFact {
  /** E1, N1, F1, T1, counted in each kind. */
  tag: string;
  typeWords: string | null;
  /** For an event: what colours it. */
  family: EventFamily | null;
  dateWords: string | null;
}

function typeOf({ kind, type }: ProposedFact): { typeWords: string | null; family: EventFamily | null } {
  if (kind === 'event') {
    const known = EVENT_TYPES.find((each) => each === type);
    if (!known) return { typeWords: type, family: null };
    return { typeWords: EVENT_TYPE_LABELS[known], family: familyOf(known) };
  }
  if (kind === 'entity') {
    const known = ENTITY_TYPES.find((each) => each === type);
    return { typeWords: known ? ENTITY_TYPE_LABELS[known].one : type, family: null };
  }
  if (kind === 'figure') {
    const known = METRICS.find((each) => each === type);
    return { typeWords: known ? METRIC_LABELS[known] : type, family: null };
  }
  return { typeWords: null, family: null };
}

function dateOf({ kind, date }: ProposedFact): string | null {
  if (kind === 'event') return date === null ? 'Undated' : formatEdtf(date);
  if (kind === 'figure') return date === null ? 'Period not stated' : formatPeriod(date);
  return null;
}

/** The facts of a proposed report, tagged as on an article's page. */
export function tagFacts(facts: ProposedFact[]): TaggedFact[] {
  const counts = { event: 0, entity: 0, figure: 0, theme: 0 };
  return facts.map((fact) => {
    counts[fact.kind] += 1;
    return {
      ...fact,
      ...typeOf(fact),
      tag: `${LETTERS[fact.kind]}${counts[fact.kind]}`,
      dateWords: dateOf(fact),
    };
  });
}
