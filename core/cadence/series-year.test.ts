import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/core/time/edtf';
import { formatOrdinal } from './ordinal';
import { findConflicts, formatRun, missingRuns, type Sighting, seriesYears } from './series-year';

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
    expect(findConflicts([b, a])).toEqual([
      { kind: 'two-dates', ordinal: 6, events: [a.eventId, b.eventId] },
    ]);
  });

  it('arise when a lower ordinal is dated after a higher one', () => {
    const early = sighting(9, '2025-05-10', 2025);
    const late = sighting(7, '2025-06-01', 2025);
    expect(findConflicts([early, late])).toEqual([
      { kind: 'out-of-order', ordinals: [7, 9], events: [late.eventId, early.eventId] },
    ]);
  });

  it('do not arise from a coarser date that holds the finer one, nor from an undated report', () => {
    expect(findConflicts([sighting(37, '2024'), sighting(37, '2024-12-30'), sighting(36, null)])).toEqual([]);
    expect(findConflicts([sighting(35, '2024-12-20'), sighting(37, '2024')])).toEqual([]);
  });

  it('name a pair of ordinals once, however many reports repeat it', () => {
    const conflicts = findConflicts([
      sighting(6, '2025-02-26', 2025),
      sighting(6, '2025-03-02', 2025),
      sighting(6, '2025-03-05', 2025),
    ]);
    expect(conflicts).toHaveLength(1);
  });
});
