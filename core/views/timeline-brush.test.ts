import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/core/time/edtf';
import { TIME_UNITS } from '@/core/time/units';
import { brushedDays, endsOf, moveGrip, toGrip, toPeriod } from './timeline-brush';

const months = { unit: 'month', span: { from: '2023-01-01', to: '2025-08-31' } } as const;

describe('the brush', () => {
  it('stands around everything until a period is chosen, and then says nothing of the end it has not left', () => {
    expect(brushedDays(months, { from: null, to: null })).toEqual(months.span);
    expect(toPeriod(months, months.span)).toEqual({ from: null, to: null });
    expect(brushedDays(months, { from: '2024-02', to: null })).toEqual({
      from: '2024-02-01',
      to: '2025-08-31',
    });
    expect(brushedDays(months, { from: '1990-01', to: '1990-02' })).toEqual({
      from: '2023-01-01',
      to: '2023-01-01',
    });
  });

  it('moves by units and by years', () => {
    const move = (grip: 'from' | 'to', by: number, isYears = false) =>
      moveGrip(months, grip, { from: '2024-10-01', to: '2024-12-31' }, by, isYears)[grip];
    expect([move('from', 1), move('from', -1), move('from', -1, true)]).toEqual([
      '2024-11-01',
      '2024-09-01',
      '2023-10-01',
    ]);
    expect([move('to', 1), move('to', -1)]).toEqual(['2025-01-31', '2024-11-30']);
    // Neither beyond the chart nor past the other handle.
    expect([move('to', 1, true), move('from', 9), move('from', -5, true)]).toEqual([
      '2025-08-31',
      '2024-12-01',
      '2023-01-01',
    ]);
  });

  it('goes from the middle of a unit to its border first', () => {
    const days = { from: '2024-10-15', to: '2024-11-15' };
    expect(moveGrip(months, 'from', days, -1, false).from).toBe('2024-10-01');
    expect(moveGrip(months, 'from', days, 1, false).from).toBe('2024-11-01');
    expect(moveGrip(months, 'to', days, 1, false).to).toBe('2024-11-30');
    expect(moveGrip(months, 'to', days, -1, false).to).toBe('2024-10-31');
  });

  it('never turns round or leaves the chart, whatever is done to it', () => {
    const day = fc.integer({ min: -400, max: 1400 }).map((by) => addDays('2023-01-01', by));
    const act = fc.record({
      grip: fc.constantFrom('from' as const, 'to' as const),
      day: fc.option(day),
      by: fc.constantFrom(-1, 1),
      isYears: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...TIME_UNITS), fc.array(act), (unit, acts) => {
        const chart = { ...months, unit };
        const ends = endsOf(chart);
        let days = brushedDays(chart, { from: '2024-02-29', to: '2024-03-05' });
        for (const { grip, day: to, by, isYears } of acts) {
          days = to ? toGrip(chart, grip, days, to) : moveGrip(chart, grip, days, by, isYears);
          expect(days.from <= days.to && days.from >= ends.from && days.to <= ends.to).toBe(true);
        }
      }),
    );
  });
});
