import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseEdtf } from './edtf';
import { edtfOfDays, edtfOfUnit, endOfUnit, startOfUnit, TIME_UNITS, unitsBetween } from './units';

const day = fc.integer({ min: -40_000, max: 40_000 }).map((by) => addDays('2000-02-29', by));
const unit = fc.constantFrom(...TIME_UNITS);

describe('units of time', () => {
  it('hold every day exactly once', () => {
    fc.assert(
      fc.property(day, unit, (each, of) => {
        const [start, end] = [startOfUnit(each, of), endOfUnit(each, of)];
        expect(start <= each && each <= end).toBe(true);
        expect(startOfUnit(addDays(end, 1), of)).toBe(startOfUnit(each, of, 1));
        expect(addDays(startOfUnit(each, of, 1), -1)).toBe(end);
      }),
    );
  });

  it('are counted as they are walked', () => {
    fc.assert(
      fc.property(day, unit, fc.integer({ min: -300, max: 300 }), (each, of, by) => {
        expect(unitsBetween(each, startOfUnit(each, of, by), of)).toBe(by);
      }),
    );
  });

  it('have a name in EDTF with the bounds of their days', () => {
    fc.assert(
      fc.property(day, unit, (each, of) => {
        const edtf = edtfOfUnit(startOfUnit(each, of), of);
        expect(parseEdtf(edtf)).toMatchObject({ lower: startOfUnit(each, of), upper: endOfUnit(each, of) });
      }),
    );
  });

  it('are weeks from Monday to Sunday', () => {
    expect([startOfUnit('2025-08-21', 'week'), endOfUnit('2025-08-21', 'week')]).toEqual([
      '2025-08-18',
      '2025-08-24',
    ]);
    expect(startOfUnit('2025-08-18', 'week')).toBe('2025-08-18');
    expect(startOfUnit('1969-12-31', 'week')).toBe('1969-12-29');
  });
});

describe('edtfOfDays', () => {
  it('says days in the coarsest units that they fill', () => {
    expect(edtfOfDays('2024-01-01', '2024-12-31')).toBe('2024');
    expect(edtfOfDays('2023-01-01', '2024-12-31')).toBe('2023/2024');
    expect(edtfOfDays('2024-02-01', '2024-02-29')).toBe('2024-02');
    expect(edtfOfDays('2024-10-01', '2025-08-31')).toBe('2024-10/2025-08');
    expect(edtfOfDays('2025-05-12', '2025-05-18')).toBe('2025-05-12/2025-05-18');
    expect(edtfOfDays('2025-05-12', '2025-05-12')).toBe('2025-05-12');
  });
});
