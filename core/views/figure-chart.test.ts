import { describe, expect, it } from 'vitest';
import { buildFigureChart, MOST_FIGURES_LISTED } from './figure-chart';
import type { StoredFigure } from './stored-figure';

let nextId = 1;
function figure(of: Partial<StoredFigure>): StoredFigure {
  return {
    id: nextId++,
    articleId: 1,
    articleTitle: 'Annual report of the Dunhua works',
    metric: 'revenue',
    subject: 'Dunhua Works',
    value: 9_900_000_000,
    valueMax: null,
    unit: 'USD',
    period: '2023',
    change: null,
    changeAlt: null,
    qualifier: 'exact',
    asWritten: '$9.9 billion',
    quote: 'took in $9.9 billion',
    speaker: null,
    reliability: 'C',
    credibility: 2,
    ...of,
  };
}
const SUBJECT = { id: 7, name: 'Dunhua Works' };

describe('the figures chart', () => {
  it('draws a stated value, what its change implies, and the empty years beside them', () => {
    const chart = buildFigureChart(
      SUBJECT,
      [
        figure({ change: { value: -2.23, unit: '%', basis: 'yoy' } }),
        figure({ metric: 'net_profit', value: 72_500_000, asWritten: '$72.5 million' }),
      ],
      1,
    );
    const [revenue, profit] = chart?.panels ?? [];
    expect(revenue).toMatchObject({ label: 'Revenue', scaleLabel: '$bn', spanLabel: 'full years' });
    expect(revenue?.points.map((point) => [point.label, point.kind, point.display, point.change])).toEqual([
      ['2021', 'none', 'none', null],
      ['2022', 'implied', '10.13', null],
      ['2023', 'stated', '9.9', '−2.23%'],
      ['2024', 'none', 'none', null],
    ]);
    expect(revenue?.points[2]?.own).toBe(true);
    expect(revenue?.text).toBe('Revenue, $bn: 2021 no figure, 2022 10.13 implied, 2023 9.9, 2024 no figure');
    expect(profit?.scaleLabel).toBe('$m');
    expect(chart?.title).toBe('Revenue fell by 2.23% in 2023; profit: one value, no trend');
    expect(chart?.rows.map((row) => [row.metric, row.period, row.value, row.known])).toEqual([
      ['Revenue', '2023', '$9.9bn', 'stated'],
      ['Revenue', '2022', '$10.13bn ($10.07bn to $10.18bn)', 'implied'],
      ['Profit', '2023', '$72.5m', 'stated'],
    ]);
  });

  it('prefers a stated value of the earlier period over the implied one', () => {
    const chart = buildFigureChart(
      SUBJECT,
      [
        figure({ change: { value: -2.23, unit: '%', basis: 'yoy' } }),
        figure({ period: '2022', value: 10_200_000_000, articleId: 2 }),
      ],
      null,
    );
    expect(chart?.panels[0]?.points.filter((point) => point.kind === 'implied')).toEqual([]);
    expect(chart?.panels[0]?.points.map((point) => point.display)).toEqual(['none', '10.2', '9.9', 'none']);
  });

  it('keeps currencies and lengths of period apart', () => {
    const chart = buildFigureChart(
      SUBJECT,
      [
        figure({ unit: 'CNY', value: 18_870_000_000, period: '2025-01/2025-06' }),
        figure({ unit: 'USD', value: 2_600_000_000, period: '2025-01/2025-06', qualifier: 'approx' }),
        figure({ unit: 'CNY', value: 32_000_000_000, period: '2024' }),
      ],
      null,
    );
    expect(chart?.panels.map((panel) => [panel.scaleLabel, panel.spanLabel])).toEqual([
      ['CNY bn', 'half-years'],
      ['CNY bn', 'full years'],
      ['$bn', 'half-years'],
    ]);
    expect(chart?.panels[2]?.points.find((point) => point.kind === 'stated')?.display).toBe('≈ 2.6');
  });

  it('draws one amount that two reports round differently as one bar with the finer value', () => {
    const chart = buildFigureChart(
      SUBJECT,
      [figure({ value: 18_900_000_000 }), figure({ value: 18_870_000_000, articleId: 2 })],
      1,
    );
    const stated = chart?.panels[0]?.points.filter((point) => point.kind === 'stated');
    expect(stated?.map((point) => [point.display, point.figureIds.length, point.own])).toEqual([
      ['18.87', 2, true],
    ]);
  });

  it('draws values that differ side by side and says so', () => {
    const chart = buildFigureChart(SUBJECT, [figure({ value: 5e9 }), figure({ value: 7e9 })], null);
    expect(chart?.panels[0]?.points.filter((point) => point.kind === 'stated')).toHaveLength(2);
    expect(chart?.notes).toEqual(['Revenue: more than one value is stated for 2023.']);
  });

  it('draws a forecast as a forecast, implies nothing from it and shows its range', () => {
    const chart = buildFigureChart(
      SUBJECT,
      [
        figure({
          metric: 'net_profit',
          unit: 'CNY',
          value: 1_510_000_000,
          valueMax: 1_570_000_000,
          period: '2025-01/2025-09',
          qualifier: 'forecast',
          change: { value: 272.54, valueMax: 287.34, unit: '%', basis: 'yoy' },
        }),
      ],
      null,
    );
    const point = chart?.panels[0]?.points.find((one) => one.kind !== 'none');
    expect(point).toMatchObject({ kind: 'forecast', display: '1.51–1.57', change: '+272.54% to +287.34%' });
    expect(chart?.title).toBe('Profit: a forecast only');
    expect(chart?.rows).toHaveLength(1);
  });

  it('gives a growth rate without an amount no bar, but a row', () => {
    const chart = buildFigureChart(
      SUBJECT,
      [
        figure({
          metric: 'production',
          unit: '%',
          value: 28,
          change: { value: 28, unit: '%', basis: 'yoy' },
        }),
      ],
      null,
    );
    expect(chart?.panels).toEqual([]);
    expect(chart?.title).toBe('One change stated, without an amount');
    expect(chart?.rows.map((row) => [row.value, row.change])).toEqual([['', '+28%']]);
  });

  it('shows four panels at most, those of the open article first, and says what is left out', () => {
    const chart = buildFigureChart(
      SUBJECT,
      [
        figure({ metric: 'revenue' }),
        figure({ metric: 'net_profit' }),
        figure({ metric: 'production', unit: 't', value: 500 }),
        figure({ metric: 'investment' }),
        figure({ metric: 'capacity', unit: 't/yr', value: 8000, period: null, articleId: 9 }),
      ],
      9,
    );
    expect(chart?.panels).toHaveLength(4);
    expect(chart?.panels[0]?.metric).toBe('capacity');
    expect(chart?.panels[0]?.points[0]?.label).toBe('no period');
    expect(chart?.notes).toContain('1 further kinds of figure are in the table.');
  });

  it('puts a standing metric in order of time whatever the length of its periods', () => {
    const chart = buildFigureChart(
      SUBJECT,
      [
        figure({ metric: 'price', unit: 'CNY/t', value: 19_109, period: '2025-07/2025-09' }),
        figure({ metric: 'price', unit: 'CNY/t', value: 18_825, period: '2025-04/2025-06' }),
        figure({ metric: 'price', unit: 'CNY/t', value: 18_900, period: '2025-07-10' }),
      ],
      null,
    );
    expect(chart?.panels[0]?.points.map((point) => point.label)).toEqual([
      'Q2 2025',
      'Q3 2025',
      '10 Jul 2025',
    ]);
  });

  it('is null without a figure', () => {
    expect(buildFigureChart(SUBJECT, [], null)).toBeNull();
  });

  it('lists those of the open article first where there are too many, and says out of how many', () => {
    const many = Array.from({ length: MOST_FIGURES_LISTED }, () => figure({ articleId: 2 }));
    const all = buildFigureChart(SUBJECT, many, 1);
    expect([all?.rows.length, all?.cut]).toEqual([MOST_FIGURES_LISTED, null]);
    const own = figure({ metric: 'net_profit' });
    const chart = buildFigureChart(SUBJECT, [...many, own], 1);
    expect(chart?.rows[0]).toMatchObject({ figureId: own.id, own: true });
    expect(chart?.rows).toHaveLength(MOST_FIGURES_LISTED);
    expect(chart?.cut).toEqual({ listed: MOST_FIGURES_LISTED, total: MOST_FIGURES_LISTED + 1 });
  });
});
