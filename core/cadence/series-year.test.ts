import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/core/time/edtf';
import { findContradictions } from './conflicts';
import { formatOrdinal } from './ordinal';
import { coverageOf, formatRun, missingRuns, reachedBy, seriesYears } from './series-year';
import type { Sighting } from './sighting';

let nextId = 1;
function sighting(ordinal: number, edtf: string | null, year: number | null = 2024): Sighting {
  const date = edtf === null ? null : parseEdtf(edtf);
  return {
    eventId: nextId++,
    ordinal,
    year,
    edtf,
    lower: date?.lower ?? null,
    upper: date?.upper ?? null,
    reportedBy: null,
  };
}

describe('an ordinal in words', () => {
  it('takes st, nd and rd except in the teens', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 37, 101, 112].map(formatOrdinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '37th',
      '101st',
      '112th',
    ]);
  });
});

describe('the years of a series', () => {
  it('take the highest ordinal as the implied count and count each ordinal once', () => {
    const [year] = seriesYears([
      sighting(37, '2024'),
      sighting(11, '2024-04-18'),
      sighting(24, '2024-08-26'),
      sighting(24, '2024-08'),
    ]);
    expect(year).toMatchObject({ year: 2024, observed: [11, 24, 37], implied: 37, conflicts: [] });
    expect(year?.missing.map(formatRun)).toEqual(['1–10', '12–23', '25–36']);
  });

  it('keep a count that does not run by the year apart and last', () => {
    const years = seriesYears([sighting(5, '2025-05-29', null), sighting(3, '2025-04-01', 2025)]);
    expect(years.map((year) => [year.year, year.implied])).toEqual([
      [2025, 3],
      [null, 5],
    ]);
  });

  it('are none without a sighting', () => {
    expect(seriesYears([])).toEqual([]);
  });
});

describe('the day by which a count had come so far', () => {
  it('is the end of the date, the day of a report that tells of it, or the end of the year', () => {
    const of = (edtf: string | null, reportedBy: string | null = null) =>
      reachedBy({ ...sighting(12, edtf, 2025), reportedBy }, 2025);
    expect(of('2025-08-21')).toBe('2025-08-21');
    expect(of('2025-08')).toBe('2025-08-31');
    expect(of('2025', '2025-09-02')).toBe('2025-09-02');
    expect(of(null, '2025-09-02')).toBe('2025-09-02');
    expect(of(null, '2026-01-20')).toBe('2025-12-31');
    expect(of(null)).toBe('2025-12-31');
    expect(of('2025-08-21', '2025-08-01')).toBe('2025-08-21');
    expect(of('2026-03-01')).toBeNull();
  });
});

describe('coverage', () => {
  it('is the share of the implied meetings that are stored', () => {
    const [year] = seriesYears([sighting(37, '2024'), sighting(11, '2024-04-18'), sighting(11, '2024-04')]);
    expect(year && coverageOf(year)).toBeCloseTo(2 / 37, 9);
  });
});

describe('missing runs', () => {
  it('leave nothing open in an unbroken count', () => {
    expect(missingRuns([1, 2, 3])).toEqual([]);
  });

  it('name a single ordinal without a dash', () => {
    expect(missingRuns([1, 3]).map(formatRun)).toEqual(['2']);
  });
});

describe('conflicts', () => {
  it('arise when two reports date one ordinal to different days', () => {
    const a = sighting(6, '2025-02-26', 2025);
    const b = sighting(6, '2025-03-02', 2025);
    expect(findContradictions([b, a]).conflicts).toEqual([
      { kind: 'two-dates', ordinal: 6, events: [a.eventId, b.eventId] },
    ]);
  });

  it('arise when a lower ordinal is dated after a higher one', () => {
    const early = sighting(9, '2025-05-10', 2025);
    const late = sighting(7, '2025-06-01', 2025);
    expect(findContradictions([early, late]).conflicts).toEqual([
      { kind: 'out-of-order', ordinals: [7, 9], events: [late.eventId, early.eventId] },
    ]);
  });

  it('do not arise from a coarser date that holds the finer one, nor from an undated report', () => {
    expect(
      findContradictions([sighting(37, '2024'), sighting(37, '2024-12-30'), sighting(36, null)]).conflicts,
    ).toEqual([]);
    expect(findContradictions([sighting(35, '2024-12-20'), sighting(37, '2024')]).conflicts).toEqual([]);
  });

  it('spare a year its one wrong date: only the ordinal that contradicts the others is in doubt', () => {
    const contradictions = findContradictions([
      sighting(6, '2025-02-26', 2025),
      sighting(7, '2025-12-03', 2025),
      sighting(8, '2025-03-12', 2025),
      sighting(9, '2025-03-20', 2025),
      sighting(10, '2025-04-02', 2025),
    ]);
    expect(contradictions.doubtful).toEqual([7]);
    expect(contradictions.conflicts).toMatchObject([{ kind: 'out-of-order', ordinals: [7, 8] }]);
  });

  it('put both in doubt where two contradict each other alone', () => {
    const { doubtful } = findContradictions([
      sighting(3, '2025-02-01', 2025),
      sighting(6, '2025-04-02', 2025),
      sighting(7, '2025-03-02', 2025),
    ]);
    expect(doubtful).toEqual([6, 7]);
  });

  it('name a pair of ordinals once, however many reports repeat it', () => {
    const conflicts = findContradictions([
      sighting(6, '2025-02-26', 2025),
      sighting(6, '2025-03-02', 2025),
      sighting(6, '2025-03-05', 2025),
    ]).conflicts;
    expect(conflicts).toHaveLength(1);
  });
});

describe('meetings that were not held in their turn', () => {
  it('tell nothing of the count, neither as its highest number nor as a contradiction', () => {
    const [year] = seriesYears([
      sighting(6, '2024-02-26'),
      { ...sighting(9, '2024-03-10'), standing: 'postponed' },
      { ...sighting(6, '2024-05-02'), standing: 'extraordinary' },
    ]);
    expect(year).toMatchObject({ observed: [6], implied: 6, conflicts: [], doubtful: [] });
  });

  it('make no year by themselves', () => {
    expect(seriesYears([{ ...sighting(9, '2024-03-10'), standing: 'postponed' }])).toEqual([]);
  });
});
