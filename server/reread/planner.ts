import { type Evidence, evidenceAt } from '@/core/model/evidence';
import type { Extraction } from '@/core/model/extraction';
import type { Disagreement, FactKind } from '@/core/model/review';
import { type ComparedFact, differences, type Names } from '@/core/review/fact-fields';
import { anchorsIn } from '@/core/text/re-anchor';
import type { Span } from '@/core/text/span';
import type { ChangedKind, ProposalChange } from '@/core/views/rereads';
import type { Decision } from '@/db/queries/decision-record';
import type { StoredFacts } from '@/db/queries/stored-facts';

/** A fresh reading of an article. */
export interface FreshReading {
  title: string;
  publisher: string | null;
  originalOutlet: string | null;
  text: string;
  extraction: Extraction;
}

export type IsDecided = { reviewStatus: string };

export const isDecided = ({ reviewStatus }: IsDecided) => reviewStatus !== 'proposed';

/** Null when the machine agrees with a decision again. */
export interface NewDisagreement {
  decisionId: number;
  disagreement: Disagreement | null;
}

/** Evidence that decided facts stand on, by its row. */
export function decidedEvidence({
  events,
  figures,
  mentions,
  tags,
  evidence,
}: StoredFacts): Map<number, Evidence> {
  const ids = [
    ...[...events, ...figures].filter(isDecided).flatMap(({ evidenceIds }) => evidenceIds),
    ...[...mentions, ...tags].filter(isDecided).map(({ evidenceId }) => evidenceId),
  ];
  return new Map(ids.map((id) => [id, evidence.get(id)!]));
}

/** True when every word that a decided fact stands on is found again in a text. */
export function keepsDecisions(stored: StoredFacts, text: string): boolean {
  const anchor = anchorsIn(text);
  return [...decidedEvidence(stored).values()].every((each) => anchor(each) !== null);
}

/** Tells whether people have decided anew while an article was being read. */
export function stampDecisions(stored: StoredFacts): string {
  const facts = [...stored.events, ...stored.figures, ...stored.mentions, ...stored.tags];
  return JSON.stringify([stored.textSha256, facts.map(({ id, reviewStatus }) => [id, reviewStatus])]);
}

const label = (fact: ComparedFact) => ({ label: fact.label, quote: fact.quote });
const noFields = { fields: [], verdict: null };

/** Collects what becomes of the facts of one article. */
export class Planner {
  readonly changes: ProposalChange[] = [];
  readonly disagreements: NewDisagreement[] = [];
  readonly rows = new Map<unknown, number>();
  private readonly anchor: (old: Evidence) => Span | null;
  private readonly decisions: Map<string, Decision>;

  constructor(
    readonly stored: StoredFacts,
    readonly fresh: FreshReading,
    readonly names: Names,
    decisions: Decision[],
  ) {
    const isSame = stored.text === fresh.text;
    this.anchor = isSame ? ({ start, end }) => ({ start, end }) : anchorsIn(fresh.text);
    this.decisions = new Map(decisions.map((each) => [`${each.kind} ${each.factId}`, each]));
  }

  /** An evidence of a decided fact at its place in the fresh text. */
  place(old: Evidence): Evidence {
    const span = this.anchor(old);
    if (!span) throw new Error('A decided fact was not found again; its text should have been kept.');
    return evidenceAt(this.fresh.text, span.start, span.end);
  }

  span(old: Evidence): Span | null {
    return this.anchor(old);
  }

  add(change: ProposalChange['change'], kind: ChangedKind, fact: ComparedFact): void {
    this.changes.push({ change, kind, ...label(fact), ...noFields });
  }

  compare(kind: ChangedKind, before: ComparedFact, after: ComparedFact): void {
    const fields = differences(before, after);
    if (fields.length > 0) {
      this.changes.push({ change: 'changed', kind, ...label(after), fields, verdict: null });
    }
  }

  decision(kind: FactKind, factId: number): Decision | null {
    return this.decisions.get(`${kind} ${factId}`) ?? null;
  }

  /** Note how a decided fact stands against the fresh reading; told only when that is news. */
  disagree(
    kind: Exclude<ChangedKind, 'report' | 'entity'>,
    decision: Decision | null,
    fact: ComparedFact,
    disagreement: Disagreement | null,
  ): void {
    if (!decision) return;
    // That the machine does not see what it never saw is no news.
    if (decision.added && disagreement?.kind === 'gone') return;
    if (JSON.stringify(decision.disagreement) === JSON.stringify(disagreement)) return;
    this.disagreements.push({ decisionId: decision.id, disagreement });
    if (!disagreement) return;
    const fields = disagreement.kind === 'gone' ? [] : disagreement.fields;
    this.changes.push({
      change: 'beside',
      kind,
      ...label(fact),
      fields: fields.map(({ field, decided, proposed }) => ({ field, before: decided, after: proposed })),
      verdict: decision.verdict,
    });
  }
}
