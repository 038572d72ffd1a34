import { describe, expect, it } from 'vitest';
import { listDoubtfulEvents, type NumberedSighting } from './doubtful-events';

const meeting = (eventId: number, ordinal: number, day: string, over: Partial<NumberedSighting> = {}) => ({
  eventId,
  ordinal,
  year: 2025,
  edtf: day,
  lower: day,
  upper: day,
  reportedBy: null,
  body: 'Baogang Group Party Committee',
  kind: 'meeting',
  ...over,
});

describe('events in doubt', () => {
  it('are those whose numbers and dates cannot both be true, across names of one numbering', () => {
    const sightings = [
      meeting(1, 8, '2025-06-01'),
      meeting(2, 9, '2025-02-01', { body: 'Baogang Group Party Standing Committee' }),
      meeting(3, 10, '2025-08-01'),
    ];
    expect(listDoubtfulEvents(sightings)).toEqual(new Set([1, 2]));
  });

  it('are none where the count is another year’s, or another body’s', () => {
    expect(
      listDoubtfulEvents([
        meeting(1, 8, '2025-06-01'),
        meeting(2, 9, '2024-02-01', { year: 2024 }),
        meeting(3, 9, '2025-02-01', { body: 'Ansteel Group board' }),
      ]),
    ).toEqual(new Set());
  });
});
