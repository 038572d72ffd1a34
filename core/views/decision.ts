import type { FactFields, FactKind, Verdict } from '@/core/model/review';

/** The decision that holds for a fact. */
export interface DecisionView {
  /** Which state this is: an order names the one that its author has seen. */
  revision: number;
  verdict: Verdict;
  /** A person's name. */
  by: string;
  /** ISO instant. */
  at: string;
}

/** How a fact stands: what a second person is told who decides without having seen it. */
export interface FactStanding {
  kind: FactKind;
  id: number;
  /** Null while nobody has decided, or the decision was taken back. */
  decision: DecisionView | null;
  /** What can be corrected of it, as it stands now. */
  fields: FactFields;
}
