import { describe, expect, it } from 'vitest';
import { deriveMargins, marginPanel } from './figure-derived';
import type { StoredFigure } from './stored-figure';

let next = 1;
const figure = (fields: Partial<StoredFigure>): StoredFigure => ({
  id: next++,
  articleId: 1,
  articleTitle: 'A report',
  metric: 'revenue',
  subject: 'Lakeside Steel',
  value: 9.9e9,
  valueMax: null,
  unit: 'USD',
  period: '2023',
  change: null,
  changeAlt: null,
  qualifier: 'exact',
  asWritten: '$9.9bn',
  quote: 'revenue of $9.9bn',
  speaker: null,
  reliability: 'C',
  credibility: 2,
  ...fields,
});
const revenue = (fields: Partial<StoredFigure> = {}) => figure(fields);
const profit = (fields: Partial<StoredFigure> = {}) =>
  figure({ metric: 'net_profit', value: 72.5e6, ...fields });

describe('a derived margin', () => {
  it('divides the profit of a period by its revenue, and says so', () => {
    const margins = deriveMargins([revenue(), profit()]);
    expect(margins).toHaveLength(1);
    expect(margins[0]?.value).toBeCloseTo(0.7323, 3);
    const panel = marginPanel(margins);
    const point = panel?.points.find(({ kind }) => kind === 'derived');
    expect(point).toMatchObject({ label: '2023', display: '0.73', grade: 'C2' });
    expect(point?.tip).toContain('derived: $72.5m of profit divided by $9.9bn of revenue');
    expect(point?.figureIds).toHaveLength(2);
  });

  it('takes the lesser grade of the two, and is rough where one of them is', () => {
    const point = marginPanel(
      deriveMargins([revenue({ qualifier: 'approx', reliability: 'F', credibility: 3 }), profit()]),
    )?.points.find(({ kind }) => kind === 'derived');
    expect(point).toMatchObject({ display: '≈ 0.73', grade: 'F3' });
  });

  it.each([
    ['periods differ', [revenue({ period: '2022' }), profit()]],
    ['currencies differ', [revenue({ unit: 'CNY' }), profit()]],
    ['one is a forecast', [revenue({ qualifier: 'forecast' }), profit()]],
    ['one is a range', [revenue({ valueMax: 10e9, qualifier: 'range' }), profit()]],
    [
      'one is a growth rate without an amount',
      [revenue(), profit({ unit: '%', value: 5, change: { value: 5, unit: '%', basis: 'yoy' } })],
    ],
    ['two different revenues stand for the period', [revenue(), revenue({ value: 12e9 }), profit()]],
    ['the period is not known', [revenue({ period: null }), profit({ period: null })]],
  ])('is not there when %s', (_, figures) => {
    expect(deriveMargins(figures)).toEqual([]);
    expect(marginPanel([])).toBeNull();
  });

  it('takes two roundings of one amount for one', () => {
    expect(deriveMargins([revenue(), revenue({ value: 9.91e9, articleId: 2 }), profit()])).toHaveLength(1);
  });

  it('draws a loss below zero, and the length of period that has most', () => {
    const panel = marginPanel(
      deriveMargins([
        ...['2023', '2024'].flatMap((period) => [revenue({ period }), profit({ period, value: -72.5e6 })]),
        revenue({ period: '2025-01/2025-06' }),
        profit({ period: '2025-01/2025-06' }),
      ]),
    );
    expect(panel?.points.filter(({ kind }) => kind === 'derived').map(({ display }) => display)).toEqual([
      '−0.73',
      '−0.73',
    ]);
  });
});
