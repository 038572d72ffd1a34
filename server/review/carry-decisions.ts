import { type Evidence, evidenceAt } from '@/core/model/evidence';
import type { ExtractedEvent, ExtractedFigure } from '@/core/model/extraction';
import { type Disagreement, type FactFields, type FactKind, STATUS_OF } from '@/core/model/review';
import { pairFacts, rateEvent, rateFigure } from '@/core/review/pair-facts';
import { anchorsIn } from '@/core/text/re-anchor';
import { overlaps } from '@/core/text/span';
import { fieldChanges } from '@/core/views/history';
import type { Queryable } from '@/db/connection';
import { findDecidableFact, storeFactFields, storeReviewStatus } from '@/db/queries/decided-fact';
import {
  type Decision,
  findDecision,
  listUncarriedDecisions,
  storeDecisionRow,
  updateDecisionRow,
} from '@/db/queries/decision-record';
import {
  findEntityByKey,
  storeAddedEvent,
  storeAddedFigure,
  storeAddedMention,
  storeAddedTag,
} from '@/db/queries/store-added-fact';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { findStoredFacts, type StoredFacts } from '@/db/queries/stored-facts';

/** Who imports the new version, and when. */
interface CarryMoment {
  by: string;
  at: Date;
}

/** A decided fact of a version before, with all its words found again in the new text. */
interface Anchored {
  decision: Decision;
  /** Of the decided words. */
  evidence: Evidence;
  find(old: Evidence): Evidence | null;
}

/** What a decision is put on: a fact of the new version, or null where that has none and the old one is to be copied. */
type Partners = Map<number, number>;

/**
 * Take the decisions of people over to a new version of a page, which has just been stored. Each goes to the same words in
 * the new text, never to others: to the fact that the machine finds there, which then stands as the person had it, else
 * with a copy of the decided fact. Where any of its words are gone the decision stays with the version before and is shown
 * on the new one as an orphan. Counts are the caller's.
 */
export function carryDecisions(tx: Queryable, newId: number, moment: CarryMoment): void {
  const decisions = listUncarriedDecisions(tx, newId);
  if (decisions.length === 0) return;
  const fresh = findStoredFacts(tx, newId);
  if (!fresh) throw new Error(`There is no article ${newId}.`);
  const anchor = anchorsIn(fresh.text);
  const find = (old: Evidence): Evidence | null => {
    const span = anchor(old);
    return span && evidenceAt(fresh.text, span.start, span.end);
  };
  // The latest version first: what was said last of a passage stands, what was said before it is an orphan.
  const formers = [...new Set(decisions.map((each) => each.articleId!))].sort((a, b) => b - a);
  for (const articleId of formers) {
    const stored = findStoredFacts(tx, articleId);
    if (!stored) continue;
    const ofArticle = decisions.filter((each) => each.articleId === articleId);
    const anchored = ofArticle.flatMap((decision): Anchored[] => {
      const { start, end, quote, prefix, suffix } = decision;
      if (start === null || end === null || quote === null) return [];
      const evidence = find({ start, end, quote, prefix: prefix ?? '', suffix: suffix ?? '' });
      return evidence ? [{ decision, evidence, find }] : [];
    });
    const partners = pairDecided(stored, fresh, anchored);
    for (const each of anchored) carryOne(tx, { stored, fresh, partners }, each, moment);
  }
}

/** Which fact of the new version each decided one is: the same words and a sign of identity; by row of the decision. */
function pairDecided(stored: StoredFacts, fresh: StoredFacts, anchored: Anchored[]): Partners {
  const partners: Partners = new Map();
  const of = (kind: FactKind) => anchored.filter(({ decision }) => decision.kind === kind);
  const place = <Fact extends { id: number }>(facts: Fact[], kind: FactKind) =>
    of(kind).flatMap(({ decision, evidence }) => {
      const fact = facts.find(({ id }) => id === decision.factId);
      return fact ? [{ fact: { ...fact, decisionId: decision.id }, span: evidence }] : [];
    });
  const note = (pairs: [{ decisionId: number }, { id: number }][]) => {
    for (const [old, { id }] of pairs) partners.set(old.decisionId, id);
  };
  // What tells the same by other words is another passage.
  const apart = { stored: () => 'decided', fresh: () => 'new' };
  note(
    pairFacts(
      place(stored.events, 'event'),
      fresh.events.map((fact) => ({ fact, span: fact.evidence })),
      rateEvent,
      apart,
    ).pairs,
  );
  note(
    pairFacts(
      place(stored.figures, 'figure'),
      fresh.figures.map((fact) => ({ fact, span: fact.evidence })),
      rateFigure,
      apart,
    ).pairs,
  );
  for (const { fact, span } of place(stored.mentions, 'mention')) {
    const same = fresh.mentions.find(
      ({ entity, evidence }) => entity === fact.entity && overlaps(evidence, span),
    );
    if (same) partners.set(fact.decisionId, same.id);
  }
  for (const { fact } of place(stored.tags, 'theme')) {
    const same = fresh.tags.find(({ theme }) => theme === fact.theme);
    if (same) partners.set(fact.decisionId, same.id);
  }
  return partners;
}

function carryOne(
  tx: Queryable,
  { stored, fresh, partners }: { stored: StoredFacts; fresh: StoredFacts; partners: Partners },
  { decision, evidence, find }: Anchored,
  { by, at }: CarryMoment,
): void {
  const { kind } = decision;
  const decided = findDecidableFact(tx, kind, decision.factId);
  if (!decided) return;
  const partner = partners.get(decision.id) ?? null;
  if (partner !== null && findDecision(tx, kind, partner)) return;
  const id = partner ?? copyFact(tx, fresh, stored, decision, find);
  // Further words that it stands on are gone: it is an orphan like one whose own words are.
  if (id === null) return;
  const proposed = (partner === null ? null : findDecidableFact(tx, kind, id)?.fields) ?? decision.proposed;
  // It stands as the person had it before them, whatever is read there now.
  storeFactFields(tx, kind, id, decided.fields);
  storeReviewStatus(tx, kind, id, STATUS_OF[decision.verdict]);
  const correction = correctionOf(proposed, decided.fields);
  const row = { kind, factId: id, verdict: decision.verdict, correction };
  const revision = storeAuditEntry(tx, {
    at,
    actor: by,
    action: `carry-${kind}`,
    subjectKind: 'article',
    subjectId: fresh.id,
    before: { factId: id, decision: null, fields: decided.fields },
    after: {
      factId: id,
      verdict: decision.verdict,
      correction,
      fields: decided.fields,
      from: decision.articleId,
    },
  });
  storeDecisionRow(tx, {
    ...row,
    ...evidence,
    articleId: fresh.id,
    proposed,
    disagreement: disagreementOf(decision, { proposed, decided: decided.fields, isCopy: partner === null }),
    revision,
    added: partner === null,
    carriedFrom: decision.id,
    decidedBy: decision.decidedBy,
    decidedAt: decision.decidedAt,
  });
  updateDecisionRow(tx, decision.id, { carriedTo: fresh.id });
}

/** What a person's fields are otherwise than the machine's; what is derived from others is not told apart. */
function correctionOf(proposed: FactFields, decided: FactFields): FactFields | null {
  const changed = Object.entries(decided).filter(
    ([field, value]) => field !== 'dateBasis' && field !== 'dateNote' && (proposed[field] ?? null) !== value,
  );
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/** Where the new version is read otherwise than the person decided, beyond what they had corrected then. */
function disagreementOf(
  { verdict, correction, added }: Decision,
  { proposed, decided, isCopy }: { proposed: FactFields; decided: FactFields; isCopy: boolean },
): Disagreement | null {
  if (verdict === 'reject') return null;
  if (isCopy) return added ? null : { kind: 'gone' };
  const corrected = new Set(Object.keys(correction ?? {}));
  const fields = fieldChanges(decided, proposed)
    .filter(({ field }) => !corrected.has(field))
    .map(({ field, before, after }) => ({ field, decided: before, proposed: after }));
  return fields.length > 0 ? { kind: 'other', fields } : null;
}

type Find = Anchored['find'];

/** Copy a decided fact that the machine does not find in the new version; null where any of its words are gone. */
function copyFact(
  tx: Queryable,
  fresh: StoredFacts,
  stored: StoredFacts,
  { kind, factId }: Decision,
  find: Find,
): number | null {
  if (kind === 'event') {
    const event = placeEvent(
      stored.events.find(({ id }) => id === factId),
      find,
    );
    return event && storeAddedEvent(tx, fresh, event);
  }
  if (kind === 'figure') {
    const figure = placeFigure(
      stored.figures.find(({ id }) => id === factId),
      find,
    );
    return figure && storeAddedFigure(tx, fresh, figure);
  }
  if (kind === 'mention') {
    const mention = stored.mentions.find(({ id }) => id === factId);
    const evidence = mention && find(mention.evidence);
    const entity = mention && findEntityByKey(tx, mention.entity);
    if (!evidence || !entity) return null;
    return storeAddedMention(tx, fresh, { ...entity, evidence, confidence: 1 }).id;
  }
  const tag = stored.tags.find(({ id }) => id === factId);
  const evidence = tag && find(tag.evidence);
  if (!tag || !evidence) return null;
  const id = storeAddedTag(tx, fresh, { theme: tag.theme, evidence, score: 1 });
  fresh.tags.push({ ...tag, id, evidence });
  return id;
}

/** A second proof at its new place; undefined where it is gone. */
function moved(old: Evidence | null, find: Find): Evidence | null | undefined {
  return old === null ? null : (find(old) ?? undefined);
}

function placeEvent(event: ExtractedEvent | undefined, find: Find): ExtractedEvent | null {
  if (!event) return null;
  const evidence = find(event.evidence);
  const dateEvidence = moved(event.dateEvidence, find);
  const ofSeries = moved(event.series?.evidence ?? null, find);
  if (!evidence || dateEvidence === undefined || ofSeries === undefined) return null;
  const series = event.series && ofSeries ? { ...event.series, evidence: ofSeries } : null;
  return { ...event, evidence, dateEvidence, series };
}

function placeFigure(figure: ExtractedFigure | undefined, find: Find): ExtractedFigure | null {
  if (!figure) return null;
  const evidence = find(figure.evidence);
  const periodEvidence = moved(figure.periodEvidence, find);
  const changeEvidence = moved(figure.changeEvidence, find);
  if (!evidence || periodEvidence === undefined || changeEvidence === undefined) return null;
  return { ...figure, evidence, periodEvidence, changeEvidence };
}
