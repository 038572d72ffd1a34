import { describe, expect, it } from 'vitest';
import { wholeCorrection } from './whole-correction';

describe('a correction said whole', () => {
  it('keeps every field that stands but for those that change', () => {
    expect(
      wholeCorrection(
        'event',
        { title: 'Sitting', ordinal: 6, seriesYear: 2025, dateNote: 'x' },
        { ordinal: 7 },
      ),
    ).toEqual({ title: 'Sitting', ordinal: 7, seriesYear: 2025 });
  });

  it('says nothing of the number of what is in no series, nor of what cannot be corrected', () => {
    expect(
      wholeCorrection('event', { ordinal: null, seriesYear: null, dateBasis: 'stated' }, { credibility: 2 }),
    ).toEqual({ credibility: 2 });
  });
});
