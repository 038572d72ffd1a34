import { describe, expect, it } from 'vitest';
import { monthOf, parseEdtf } from '@/core/time/edtf';
import { buildActivity, buildThemeHeat, type DatedEvent, heatStep } from './entity-activity';

let nextId = 1;
function event(edtf: string | null, family: DatedEvent['family'] = 'meeting'): DatedEvent {
  return {
    id: nextId++,
    family,
    edtf,
    month: edtf === null ? null : monthOf(edtf),
    lower: edtf === null ? null : (parseEdtf(edtf)?.lower ?? null),
  };
}
const theme = (key: string) => ({ key, label: key });

describe('events by month', () => {
  it('fill the gaps and reach back twelve months at least', () => {
    const { months } = buildActivity([event('2025-08-21'), event('2025-08-03', 'study'), event('2025-06')]);
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual({ month: '2025-08', counts: { meeting: 1, study: 1 }, total: 2 });
    expect(months.at(-2)?.total).toBe(0);
  });

  it('count coarse, undated and early events apart', () => {
    const activity = buildActivity([
      event('2025-08-21'),
      event('2020-01-05'),
      event('2024'),
      event('2024'),
      event(null),
      event('XXXX-08-14'),
    ]);
    expect(activity.months).toHaveLength(36);
    expect(activity).toMatchObject({ coarse: [{ label: '2024', count: 2 }], undated: 2, earlier: 1 });
  });

  it('have no months without a dated event', () => {
    expect(buildActivity([event('2024')]).months).toEqual([]);
  });
});

describe('themes by month', () => {
  it('count events in their month and year-only ones in a column of their own', () => {
    const heat = buildThemeHeat([
      { ...event('2025-08-21'), themes: [theme('safety'), theme('talent')] },
      { ...event('2025-07'), themes: [theme('safety')] },
      { ...event('2024'), themes: [theme('talent')] },
      { ...event(null), themes: [theme('talent')] },
    ]);
    expect(heat?.months).toHaveLength(13);
    expect(heat?.years).toEqual(['2024']);
    expect(heat?.rows.map((row) => [row.theme.key, row.total, row.byYear[0], row.byMonth.at(-1)])).toEqual([
      ['safety', 2, 0, 1],
      ['talent', 2, 1, 1],
    ]);
  });

  it('are null without a dated event that carries one', () => {
    expect(
      buildThemeHeat([
        { ...event('2025-08'), themes: [] },
        { ...event(null), themes: [theme('x')] },
      ]),
    ).toBeNull();
  });

  it('take a step of the scale by their count', () => {
    expect([0, 1, 3, 5].map((count) => heatStep(count, 5))).toEqual([0, 1, 3, 5]);
    expect(heatStep(1, 40)).toBe(1);
    expect(heatStep(40, 40)).toBe(5);
  });
});
