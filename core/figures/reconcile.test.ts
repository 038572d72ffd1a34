import { describe, expect, it } from 'vitest';
import type { ReconcilableFigure } from './compare';
import { reconcilerOf } from './reconcile';

let nextId = 1;
/** A figure of the Dunhua works; an article of its own unless one is given. */
function figure(of: Partial<ReconcilableFigure>): ReconcilableFigure {
  const id = nextId++;
  return {
    id,
    articleId: 1000 + id,
    subject: 'dunhua-works',
    parent: null,
    metric: 'revenue',
    value: 9_910_000_000,
    valueMax: null,
    unit: 'CNY',
    period: '2023',
    change: null,
    changeAlt: null,
    qualifier: 'exact',
    asWritten: '9.91 billion yuan',
    quote: 'took in 9.91 billion yuan',
    ...of,
  };
}

/** What is found of the first figure when it is read beside the others. */
function findingsOf(own: ReconcilableFigure, ...others: ReconcilableFigure[]) {
  return reconcilerOf([own, ...others])(own);
}

const verdictOf = (own: ReconcilableFigure, ...others: ReconcilableFigure[]) =>
  findingsOf(own, ...others)[0]?.verdict;

describe('two reports of one figure', () => {
  it('agree within rounding, however many tell it', () => {
    const own = figure({ value: 18_870_000_000, asWritten: '18.87 billion yuan' });
    const [found, ...rest] = findingsOf(
      own,
      figure({ value: 18_900_000_000, asWritten: '18.9 billion yuan' }),
      figure({ value: 18_870_000_000, asWritten: '188.7亿元', quote: '实现营业收入188.7亿元' }),
    );
    expect(found?.verdict).toEqual({ kind: 'agreement' });
    expect([found?.other, ...(found?.more ?? [])]).toHaveLength(2);
    expect(rest).toEqual([]);
  });

  it('disagree outside the rounding interval, by the digits that are written', () => {
    const own = figure({ value: 18_870_000_000, asWritten: '18.87 billion yuan' });
    expect(verdictOf(own, figure({ value: 18_800_000_000, asWritten: '18.8 billion yuan' }))).toEqual({
      kind: 'disagreement',
      ratio: 18.87 / 18.8,
    });
    // 9.90 is known to ±0.005, 9.9 to ±0.05.
    const other = figure({ value: 9_940_000_000, asWritten: '9.94 billion yuan' });
    expect(verdictOf(figure({ value: 9_900_000_000, asWritten: '9.9 billion yuan' }), other)?.kind).toBe(
      'agreement',
    );
    expect(verdictOf(figure({ value: 9_900_000_000, asWritten: '9.90 billion yuan' }), other)?.kind).toBe(
      'disagreement',
    );
  });

  it('leave "about", "at least" and a range the room that they take', () => {
    const stated = figure({ value: 9_960_000_000, asWritten: '9.96 billion yuan' });
    const about = figure({ value: 9_900_000_000, asWritten: 'about 9.9 billion yuan', qualifier: 'approx' });
    const least = figure({ value: 9_000_000_000, asWritten: 'over 9 billion yuan', qualifier: 'at_least' });
    const range = figure({
      value: 9_500_000_000,
      valueMax: 10_000_000_000,
      qualifier: 'range',
      asWritten: '',
    });
    for (const other of [about, least, range]) expect(verdictOf(stated, other)?.kind).toBe('agreement');
    expect(verdictOf(figure({ value: 8_000_000_000, asWritten: '8.00 billion yuan' }), least)?.kind).toBe(
      'disagreement',
    );
  });

  it.each([
    ['another subject', { subject: 'dunhua-steel-union' }],
    ['another period', { period: '2022' }],
    ['another metric', { metric: 'investment' as const }],
    ['a forecast', { qualifier: 'forecast' as const }],
    ['a unit that is no currency', { unit: 't' }],
    ['a segment', { quote: 'the logistics segment took in 991 million yuan' }],
    ['no period', { period: null }],
  ])('are not compared when one has %s', (_, over) => {
    expect(findingsOf(figure({}), figure({ value: 991_000_000, ...over }))).toEqual([]);
  });

  it('are not compared when they name two products, and only for a slip when one does', () => {
    const own = figure({ quote: 'sales of pig iron took in 9.91 billion yuan' });
    const steel = (value: number) =>
      figure({ value, asWritten: '', quote: 'sales of crude steel took in so much' });
    expect(findingsOf(own, steel(991_000_000))).toEqual([]);
    expect(findingsOf(figure({}), steel(8_200_000_000))).toEqual([]);
    expect(verdictOf(figure({}), steel(991_000_000))?.kind).toBe('slip');
  });

  it('are not compared when one deducts non-recurring items or is before tax', () => {
    const own = figure({
      metric: 'net_profit',
      value: 931_000_000,
      asWritten: '931 million yuan',
      quote: 'net profit of 931 million yuan',
    });
    const other = (quote: string) =>
      figure({ metric: 'net_profit', value: 899_000_000, asWritten: '899 million yuan', quote });
    expect(findingsOf(own, other('扣非净利润8.99亿元'))).toEqual([]);
    expect(findingsOf(own, other('a total profit of 899 million yuan'))).toEqual([]);
    expect(verdictOf(own, other('net profit attributable to shareholders of 899 million yuan'))?.kind).toBe(
      'disagreement',
    );
  });
});

describe('a slip', () => {
  it('is a factor of ten, digit for digit: 亿 read as a billion, or as 10 million', () => {
    const right = figure({ value: 991_000_000, asWritten: '9.91亿元', quote: '营业收入9.91亿元' });
    const tenfold = figure({ value: 9_910_000_000, asWritten: '9.91 billion yuan' });
    const tenth = figure({
      value: 99_100_000,
      asWritten: '99.1 million yuan',
      quote: 'took in 99.1 million yuan',
    });
    expect(verdictOf(tenfold, right)).toEqual({ kind: 'slip', cause: 'scale', factor: 10 });
    expect(verdictOf(right, tenfold)).toEqual({ kind: 'slip', cause: 'scale', factor: 0.1 });
    expect(verdictOf(tenth, right)).toEqual({ kind: 'slip', cause: 'scale', factor: 0.1 });
  });

  it('is a hundred or a thousand, also where one report rounds', () => {
    const billion = figure({ value: 1_952_000_000, asWritten: '1.952 billion yuan' });
    expect(verdictOf(billion, figure({ value: 1_950_000, asWritten: '1.95 million yuan' }))).toEqual({
      kind: 'slip',
      cause: 'scale',
      factor: 1000,
    });
    expect(verdictOf(billion, figure({ value: 19_520_000, asWritten: '1952万元' }))).toEqual({
      kind: 'slip',
      cause: 'scale',
      factor: 100,
    });
  });

  it('is a loss given as a profit', () => {
    const loss = figure({
      metric: 'net_profit',
      value: -84_000_000,
      asWritten: '84 million yuan',
      quote: 'a net loss of 84 million yuan',
    });
    const profit = figure({
      metric: 'net_profit',
      value: 84_000_000,
      asWritten: '84 million yuan',
      quote: 'net profit of 84 million yuan',
    });
    expect(verdictOf(profit, loss)).toEqual({ kind: 'slip', cause: 'sign' });
  });

  it('is yuan printed as dollars, or a conversion that misses its decimal place', () => {
    const yuan = figure({ value: 18_870_000_000, asWritten: '18.87 billion yuan' });
    const dollars = (value: number, asWritten: string) =>
      figure({ value, unit: 'USD', asWritten, quote: `took in ${asWritten}` });
    expect(verdictOf(dollars(18_870_000_000, '$18.87 billion'), yuan)).toEqual({
      kind: 'slip',
      cause: 'currency',
    });
    expect(verdictOf(dollars(2_600_000_000, '$2.6 billion'), yuan)).toEqual({ kind: 'agreement' });
    expect(verdictOf(dollars(26_000_000_000, '$26 billion'), yuan)).toEqual({
      kind: 'slip',
      cause: 'scale',
      factor: 10,
    });
    // 1.9 yuan to the dollar is no rate of these years, and no slip of a place.
    expect(verdictOf(dollars(9_900_000_000, '$9.9 billion'), yuan)?.kind).toBe('disagreement');
  });

  it('is not made of two capacities that happen to have round numbers', () => {
    const capacity = (value: number, asWritten: string) =>
      figure({ metric: 'capacity', unit: 't/yr', value, asWritten, quote: `a capacity of ${asWritten}` });
    expect(findingsOf(capacity(8000, '8,000 tonnes'), capacity(80_000, '80,000 tonnes'))).toEqual([]);
    expect(findingsOf(capacity(12_000, '12,000 tonnes'), capacity(50_000, '50,000 tonnes'))).toEqual([]);
    expect(verdictOf(capacity(12_345, '12,345 tonnes'), capacity(123_450, '123,450 tonnes'))?.kind).toBe(
      'slip',
    );
  });

  it('is not made of a total and its part in one article', () => {
    const total = figure({ articleId: 1, value: 5_000_000_000, asWritten: '5 billion yuan' });
    expect(
      findingsOf(total, figure({ articleId: 1, value: 500_000_000, asWritten: '500 million yuan' })),
    ).toEqual([]);
    expect(
      findingsOf(total, figure({ articleId: 1, value: 3_120_000_000, asWritten: '3.12 billion yuan' })),
    ).toEqual([]);
  });
});

describe('prices', () => {
  const price = (value: number, quote: string, period = '2025-07/2025-09') =>
    figure({
      metric: 'price',
      subject: 'concentrate',
      unit: 'CNY/t',
      value,
      asWritten: `${value}`,
      quote,
      period,
    });

  it('of one quarter disagree when they lie close, and are of two things when they do not', () => {
    const own = price(19_109, 'priced at 19,109 yuan per tonne');
    expect(verdictOf(own, price(19_190, 'priced at 19,190 yuan per tonne'))?.kind).toBe('disagreement');
    expect(findingsOf(own, price(284, 'a rise of 284 yuan per tonne'))).toEqual([]);
  });

  it('with value added tax and without are one price', () => {
    expect(
      findingsOf(price(19_109, '19,109 yuan per tonne'), price(21_593, '21,593 yuan per tonne')),
    ).toEqual([]);
  });

  it('are a tenfold slip when all their digits say so', () => {
    expect(verdictOf(price(1911, '1,911 yuan per tonne'), price(19_109, '19,109 yuan per tonne'))).toEqual({
      kind: 'slip',
      cause: 'scale',
      factor: 0.1,
    });
  });
});

describe('a stated change', () => {
  const fall = { value: -2.23, unit: '%', basis: 'yoy' as const };

  it('implies a prior value that a report of that year meets or misses', () => {
    // 9.9bn after −2.23% was 10.126bn; rounding leaves 10.07bn to 10.18bn.
    const own = figure({ value: 9_900_000_000, asWritten: '9.9 billion yuan', change: fall });
    const prior = (value: number, asWritten: string) => figure({ value, period: '2022', asWritten });
    expect(findingsOf(own, prior(10_130_000_000, '10.13 billion yuan'))[0]).toMatchObject({
      basis: 'own-change',
      verdict: { kind: 'agreement' },
    });
    const missed = findingsOf(own, prior(11_200_000_000, '11.2 billion yuan'))[0];
    expect(missed?.verdict.kind).toBe('disagreement');
    expect(missed?.implied?.low).toBeCloseTo(9_850_000_000 / 0.97775, -3);
    expect(findingsOf(own, prior(1_013_000_000, '1.013 billion yuan'))[0]?.verdict).toEqual({
      kind: 'slip',
      cause: 'scale',
      factor: 10,
    });
  });

  it('is seen from the earlier figure too', () => {
    const later = figure({ value: 9_900_000_000, asWritten: '9.9 billion yuan', change: fall });
    const own = figure({ value: 101_300_000_000, period: '2022', asWritten: '101.3 billion yuan' });
    expect(findingsOf(own, later)[0]).toMatchObject({
      basis: 'other-change',
      verdict: { kind: 'slip', cause: 'scale', factor: 10 },
      other: { id: later.id },
    });
  });

  it('is held against the prior value that the same article states', () => {
    const own = figure({ articleId: 1, value: 9_900_000_000, asWritten: '9.9 billion yuan', change: fall });
    const stated = figure({
      articleId: 1,
      value: 9_100_000_000,
      period: '2022',
      asWritten: '9.10 billion yuan',
    });
    expect(findingsOf(own, stated)[0]).toMatchObject({
      basis: 'own-change',
      verdict: { kind: 'disagreement' },
    });
    // That an article agrees with itself is no finding.
    const fitting = figure({
      articleId: 1,
      value: 10_130_000_000,
      period: '2022',
      asWritten: '10.13 billion yuan',
    });
    expect(findingsOf(own, fitting)).toEqual([]);
  });

  it('is not followed from a figure given as at least, nor to a product of its own', () => {
    const least = figure({ value: 9_900_000_000, qualifier: 'at_least', change: fall });
    const prior = figure({ value: 20_000_000_000, period: '2022', asWritten: '20.0 billion yuan' });
    expect(findingsOf(least, prior)).toEqual([]);
  });
});

describe('a part', () => {
  it('may not exceed its whole: a quarter its year, seen from both', () => {
    const quarter = figure({
      period: '2023-10/2023-12',
      value: 10_750_000_000,
      asWritten: '10.75 billion yuan',
    });
    const year = figure({ value: 3_027_000_000, asWritten: '3.027 billion yuan' });
    expect(findingsOf(quarter, year)[0]).toMatchObject({ basis: 'part', verdict: { kind: 'excess' } });
    expect(findingsOf(year, quarter)[0]).toMatchObject({ basis: 'whole', verdict: { kind: 'excess' } });
    expect(findingsOf(figure({ period: '2023-10/2023-12', value: 1_075_000_000 }), year)).toEqual([]);
  });

  it('is a subsidiary in its group, the profit in the revenue, a share in the hundred', () => {
    const group = figure({ subject: 'dunhua-group' });
    const subsidiary = figure({
      parent: 'dunhua-group',
      value: 12_000_000_000,
      asWritten: '12.0 billion yuan',
    });
    expect(findingsOf(subsidiary, group)[0]?.verdict.kind).toBe('excess');
    const profit = figure({ metric: 'net_profit', value: 99_100_000_000, asWritten: '99.1 billion yuan' });
    expect(findingsOf(profit, figure({}))[0]).toMatchObject({ basis: 'part', verdict: { kind: 'excess' } });
    const share = figure({
      metric: 'share',
      unit: '%',
      value: 810,
      asWritten: '810%',
      quote: '810% of reserves',
    });
    expect(findingsOf(share)).toMatchObject([{ other: null, verdict: { kind: 'excess' } }]);
  });

  it('of a loss may be larger than the loss of the year', () => {
    const quarter = figure({
      metric: 'net_profit',
      period: '2023-10/2023-12',
      value: 84_000_000,
      asWritten: '84 million yuan',
    });
    const year = figure({ metric: 'net_profit', value: -287_000_000, asWritten: '287 million yuan' });
    expect(findingsOf(quarter, year)).toEqual([]);
  });
});
