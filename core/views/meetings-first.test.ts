import { describe, expect, it } from 'vitest';
import { buildMeetings, type HeldMeeting } from './meetings';
import { firstOfMeetings, ORGANISATIONS_STEP, SERIES_STEP } from './meetings-first';

/** The first numbered meeting of a year, of an organisation of its own. */
const first = (id: number): HeldMeeting => ({
  eventId: id,
  organisation: { id, type: 'organization', name: `Works ${String(id).padStart(3, '0')}` },
  family: 'meeting',
  edtf: '2025-01-10',
  lower: '2025-01-10',
  upper: '2025-01-10',
  basis: 'stated',
  reportedBy: null,
  series: { id, body: 'Party Committee', kind: 'meeting', ordinal: 1, year: 2025 },
});
const viewOf = (count: number) =>
  buildMeetings(
    Array.from({ length: count }, (_, i) => first(i + 1)),
    'all',
    '2025-09-02',
  );

describe('the first part of the meetings', () => {
  it('is the beginning of the whole in its order, and knows how much there is', () => {
    const all = viewOf(SERIES_STEP + 5);
    const part = firstOfMeetings(all);
    expect(part.organisations).toEqual(all.organisations.slice(0, ORGANISATIONS_STEP));
    expect(part.series).toEqual(all.series.slice(0, SERIES_STEP));
    expect(part.total).toEqual({ organisations: SERIES_STEP + 5, series: SERIES_STEP + 5 });
    expect(part.title).toBe(all.title);
  });

  it('is the whole of what is small', () => {
    expect(firstOfMeetings(viewOf(3))).toEqual(viewOf(3));
  });
});
