import type { ExtractedEvent, ExtractedFigure } from '@/core/model/extraction';
import type { Disagreement, FactFields } from '@/core/model/review';
import {
  type ComparedFact,
  compareEvent,
  compareFigure,
  differences,
  type Names,
} from '@/core/review/fact-fields';
import { eventKey, figureKey, pairFacts, rateEvent, rateFigure } from '@/core/review/pair-facts';
import { foldName } from '@/core/text/fold';
import type { Stored } from '@/db/queries/stored-facts';
import { isDecided, type Planner } from './planner';

/** What a newer extractor may say otherwise without contradicting a person; themes are facts of their own. */
const NO_CONTRADICTION: ReadonlySet<string> = new Set(['quote', 'date basis', 'themes']);

type StoredEvent = Stored<ExtractedEvent>;
type StoredFigure = Stored<ExtractedFigure>;
/**
 * Where a fresh reading contradicts a decided fact. Against a correction only what is new counts: what the machine had
 * said before is what the person has overruled.
 */
function contradiction(
  decided: ComparedFact,
  overruled: ComparedFact,
  fresh: ComparedFact,
  readingOf: (field: string) => FactFields | null,
): Disagreement | null {
  const stillNew = new Set(differences(overruled, fresh).map(({ field }) => field));
  const fields = differences(decided, fresh)
    .filter(({ field }) => stillNew.has(field) && !NO_CONTRADICTION.has(field))
    .map(({ field, before, after }) => ({ field, decided: before, proposed: after }));
  if (fields.length === 0) return null;
  const readings = fields.map(({ field }) => readingOf(field));
  const isWhole = readings.every((each) => each !== null);
  return {
    kind: 'other',
    fields,
    ...(isWhole ? { reading: Object.assign({}, ...readings) as FactFields } : {}),
  };
}

/** Events or figures: paired, compared, and sorted into what stays, what changes, what comes and what goes. */
function planFacts<Fact extends ExtractedEvent | ExtractedFigure>(
  planner: Planner,
  kind: 'event' | 'figure',
  storedFacts: Stored<Fact>[],
  freshFacts: Fact[],
  how: {
    rate: (a: Fact, b: Fact, share: number) => number;
    key: (fact: Fact) => string;
    compare: (fact: Fact, names: Names) => ComparedFact;
    overruled: (fact: Stored<Fact>, proposed: FactFields) => Fact;
    reading: (stored: Fact, fresh: Fact, field: string) => FactFields | null;
  },
): Fact[] {
  const { names } = planner;
  const compare = (fact: Fact) => how.compare(fact, names);
  const { pairs, removed, added } = pairFacts<Stored<Fact>, Fact>(
    storedFacts.map((fact) => ({ fact, span: planner.span(fact.evidence) })),
    freshFacts.map((fact) => ({ fact, span: fact.evidence })),
    how.rate,
    { stored: how.key, fresh: how.key },
  );
  const absorbed = new Set<Fact>();
  for (const [old, fact] of pairs) {
    if (isDecided(old)) {
      absorbed.add(fact);
      const decision = planner.decision(kind, old.id);
      const before = compare(old);
      const overruled = decision?.correction ? compare(how.overruled(old, decision.proposed)) : before;
      const readingOf = (field: string) => how.reading(old, fact, field);
      planner.disagree(kind, decision, before, contradiction(before, overruled, compare(fact), readingOf));
    } else {
      planner.rows.set(fact, old.id);
      planner.compare(kind, compare(old), compare(fact));
    }
  }
  for (const fact of removed) {
    if (!isDecided(fact)) planner.add('removed', kind, compare(fact));
    else if (fact.reviewStatus !== 'rejected') {
      planner.disagree(kind, planner.decision(kind, fact.id), compare(fact), { kind: 'gone' });
    } else planner.disagree(kind, planner.decision(kind, fact.id), compare(fact), null);
  }
  for (const fact of added) planner.add('added', kind, compare(fact));
  return freshFacts.filter((fact) => !absorbed.has(fact));
}

/** What the machine had said of how far a statement is to be believed. */
function overruledAssertion<Fact extends ExtractedEvent | ExtractedFigure>(
  { assertion }: Fact,
  { claimStatus, credibility }: FactFields,
): Fact['assertion'] {
  return {
    ...assertion,
    status: (claimStatus as Fact['assertion']['status'] | undefined) ?? assertion.status,
    credibility: (credibility as Fact['assertion']['credibility'] | undefined) ?? assertion.credibility,
  };
}

function overruledEvent(event: StoredEvent, proposed: FactFields): ExtractedEvent {
  const { ordinal = null, seriesYear = null, ...fields } = proposed;
  const series =
    event.series && typeof ordinal === 'number'
      ? { ...event.series, ordinal, year: seriesYear as number | null }
      : event.series;
  return {
    ...event,
    ...(fields as Partial<ExtractedEvent>),
    series,
    assertion: overruledAssertion(event, proposed),
  };
}

const overruledFigure = (figure: StoredFigure, proposed: FactFields): ExtractedFigure => ({
  ...figure,
  ...(proposed as Partial<ExtractedFigure>),
  assertion: overruledAssertion(figure, proposed),
});

/** A disputed field of an event as a person could correct it; null where nobody can. */
function readEvent(stored: ExtractedEvent, fresh: ExtractedEvent, field: string): FactFields | null {
  if (field === 'type' || field === 'title' || field === 'date') return { [field]: fresh[field] };
  const [old, now] = [stored.series, fresh.series];
  if (field !== 'series' || !old || !now || old.kind !== now.kind) return null;
  return foldName(old.body) === foldName(now.body) ? { ordinal: now.ordinal, seriesYear: now.year } : null;
}

function readFigure(stored: ExtractedFigure, fresh: ExtractedFigure, field: string): FactFields | null {
  if (field === 'metric' || field === 'period' || field === 'qualifier') return { [field]: fresh[field] };
  if (field === 'value') return { value: fresh.value, valueMax: fresh.valueMax, unit: fresh.unit };
  const isOneSubject = field === 'subject' && stored.subjectEntity === fresh.subjectEntity;
  return isOneSubject ? { subject: fresh.subject } : null;
}

/** What of the fresh events is to be stored; the rest is what people have decided on. */
export function planEvents(planner: Planner): ExtractedEvent[] {
  return planFacts<ExtractedEvent>(planner, 'event', planner.stored.events, planner.fresh.extraction.events, {
    rate: rateEvent,
    key: eventKey,
    compare: compareEvent,
    overruled: overruledEvent,
    reading: readEvent,
  });
}

/** The same for figures. */
export function planFigures(planner: Planner): ExtractedFigure[] {
  return planFacts<ExtractedFigure>(
    planner,
    'figure',
    planner.stored.figures,
    planner.fresh.extraction.figures,
    {
      rate: rateFigure,
      key: figureKey,
      compare: compareFigure,
      overruled: overruledFigure,
      reading: readFigure,
    },
  );
}
