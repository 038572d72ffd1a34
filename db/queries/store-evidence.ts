import { type Evidence, isGrounded } from '@/core/model/evidence';
import type { Extraction } from '@/core/model/extraction';
import type { Queryable } from '@/db/connection';
import { rowsInsert } from '@/db/rows';
import { evidence } from '@/db/schema/tables';

/** A fact's quote does not stand in the text where the fact says: it must not be stored. */
export class UngroundedFactError extends Error {
  override name = 'UngroundedFactError';
}

/** Row id of the evidence for a span; throws for a span that was not stored. */
export type EvidenceIds = (span: Evidence) => number;

const keyOf = (span: { start: number; end: number }) => `${span.start}:${span.end}`;

const insertEvidence = rowsInsert(evidence);

/** Every evidence of an extraction, each span once. */
export function evidenceOf(extraction: Extraction): Evidence[] {
  const spans = new Map<string, Evidence>();
  const add = (...found: (Evidence | null)[]) => {
    for (const span of found) if (span) spans.set(keyOf(span), span);
  };
  const { source } = extraction;
  add(extraction.titleEvidence, extraction.publishedEvidence);
  add(source.publisherEvidence, source.originalOutletEvidence, source.disclaimer);
  for (const entity of extraction.entities) {
    add(...entity.mentions, ...entity.roles.map((role) => role.evidence));
  }
  for (const event of extraction.events) {
    add(event.evidence, event.dateEvidence, event.series?.evidence ?? null);
  }
  for (const figure of extraction.figures) {
    add(figure.evidence, figure.periodEvidence, figure.changeEvidence);
  }
  for (const theme of extraction.themes) add(...theme.evidence);
  for (const claim of extraction.claims) add(claim.evidence);
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Store the proofs of one article. Facts that quote the same words share a row. Throws UngroundedFactError, and
 * stores nothing, when one quote is not what the text says at its place.
 */
export function storeEvidence(
  db: Queryable,
  articleId: number,
  text: string,
  spans: Evidence[],
): EvidenceIds {
  for (const span of spans) {
    if (!isGrounded(text, span)) {
      throw new UngroundedFactError(
        `A quote does not stand at ${span.start}–${span.end} of its text: “${span.quote.slice(0, 80)}”.`,
      );
    }
  }
  const rows = insertEvidence(
    db,
    spans.map(({ start, end, quote, prefix, suffix }) => ({ articleId, start, end, quote, prefix, suffix })),
  );
  const ids = new Map(spans.map((span, i) => [keyOf(span), rows[i]!]));
  return (span) => {
    const id = ids.get(keyOf(span));
    if (id === undefined) throw new UngroundedFactError(`No evidence is stored for ${keyOf(span)}.`);
    return id;
  };
}
