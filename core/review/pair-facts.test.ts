import { describe, expect, it } from 'vitest';
import { eventKey, figureKey, overlapShare, pairFacts, rateEvent, rateFigure } from './pair-facts';

type EventFact = Parameters<typeof rateEvent>[0];
type FigureFact = Parameters<typeof rateFigure>[0];

const event = (over: Partial<EventFact> = {}): EventFact => ({
  type: 'meeting',
  title: 'The board met',
  date: '2025-05-13',
  series: null,
  ...over,
});
const figure = (over: Partial<FigureFact> = {}): FigureFact => ({
  metric: 'revenue',
  subject: 'Ansteel Group',
  value: 3e9,
  valueMax: null,
  unit: 'CNY',
  period: '2024',
  asWritten: '3 billion yuan',
  ...over,
});
const at = <Fact>(fact: Fact, start: number, end: number) => ({ fact, span: { start, end } });
const keysOf = <Fact>(key: (fact: Fact) => string) => ({ stored: key, fresh: key });
const pairEvents = (
  stored: Parameters<typeof pairFacts<EventFact, EventFact>>[0],
  fresh: Parameters<typeof pairFacts<EventFact, EventFact>>[1],
) => pairFacts(stored, fresh, rateEvent, keysOf(eventKey));

describe('the facts of two readings', () => {
  it('are one where their words overlap and one sign of identity agrees', () => {
    const [old, fresh] = [event(), event({ date: '2025-05-14' })];
    expect(pairEvents([at(old, 10, 40)], [at(fresh, 12, 30)])).toEqual({
      pairs: [[old, fresh]],
      removed: [],
      added: [],
    });
  });

  it('are two where the words overlap but nothing else agrees', () => {
    const [old, fresh] = [event(), event({ type: 'visit', title: 'A tour of the works', date: null })];
    expect(pairEvents([at(old, 10, 40)], [at(fresh, 12, 30)])).toMatchObject({
      pairs: [],
      removed: [old],
      added: [fresh],
    });
    expect(rateEvent(event({ date: null }), event({ type: 'visit', title: 'x', date: null }), 1)).toBe(0);
  });

  it('are two where the words stand apart and tell another thing', () => {
    const other = event({ title: 'The board met again', date: '2025-06-01' });
    expect(pairEvents([at(event(), 10, 40)], [at(other, 40, 70)]).pairs).toEqual([]);
  });

  it('are one where the same is said of other words, or the old words have gone', () => {
    expect(pairEvents([at(event(), 10, 40)], [at(event(), 400, 440)]).pairs).toHaveLength(1);
    expect(pairEvents([{ fact: event(), span: null }], [at(event(), 400, 440)]).pairs).toHaveLength(1);
    expect(pairEvents([{ fact: event(), span: null }], []).removed).toHaveLength(1);
  });

  it('go by their numbers when one sentence tells of two meetings', () => {
    const session = (ordinal: number) =>
      event({
        title: `Meeting ${ordinal}`,
        series: { body: 'Board', bodyKey: null, kind: 'meeting', ordinal, year: 2024, evidence: EVIDENCE },
      });
    const { pairs } = pairEvents(
      [at(session(35), 0, 50), at(session(37), 0, 50)],
      [at(session(37), 0, 50), at(session(35), 0, 50)],
    );
    expect(pairs.map(([a, b]) => [a.series?.ordinal, b.series?.ordinal])).toEqual([
      [35, 35],
      [37, 37],
    ]);
  });

  it('are one figure when the amount is the same, or read in another way', () => {
    const pair = (over: Partial<FigureFact>, share = 1) => rateFigure(figure(), figure(over), share);
    expect(pair({ period: null })).toBeGreaterThan(0);
    expect(pair({ value: 3e8 })).toBeGreaterThan(0);
    expect(pair({ value: 7, asWritten: '7%', metric: 'other' })).toBe(0);
    expect(pair({ value: 7, asWritten: '7%' }, 0.2)).toBe(0);
    const two = [at(figure(), 0, 60), at(figure({ value: 5e9, asWritten: '5 billion yuan' }), 0, 60)];
    const { pairs } = pairFacts(two, [...two].reverse(), rateFigure, keysOf(figureKey));
    for (const [a, b] of pairs) expect(a.value).toBe(b.value);
  });

  it('are each paired with themselves where there are many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      at(event({ title: String(i) }), i * 10, i * 10 + 8),
    );
    const { pairs } = pairEvents(many, many);
    expect(pairs).toHaveLength(20_000);
    for (const [a, b] of pairs) expect(a).toBe(b);
  });
});

const EVIDENCE = { start: 0, end: 1, quote: 'x', prefix: '', suffix: '' };

describe('overlapShare', () => {
  it('is the part that two stretches have in common', () => {
    expect(overlapShare({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(1 / 3);
    expect(overlapShare({ start: 0, end: 10 }, { start: 10, end: 15 })).toBe(0);
    expect(overlapShare({ start: 2, end: 4 }, { start: 2, end: 4 })).toBe(1);
  });
});
