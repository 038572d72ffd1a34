import { describe, expect, it } from 'vitest';
import { besideWords, verbOf, wordFields } from './change-words';

describe('a changed proposal in words', () => {
  it('tells dates, periods, types and measures as the pages write them', () => {
    expect(
      wordFields([
        { field: 'date', before: null, after: '2025-05-27' },
        { field: 'date basis', before: 'none', after: 'stated' },
        { field: 'type', before: 'meeting', after: 'study_session' },
        { field: 'metric', before: 'net_profit', after: 'revenue' },
        { field: 'title', before: 'A', after: null },
      ]),
    ).toEqual([
      { field: 'date', before: 'undated', after: '27 May 2025' },
      { field: 'type', before: 'Meeting', after: 'Study session' },
      { field: 'metric', before: 'Profit', after: 'Revenue' },
      { field: 'title', before: 'A', after: 'none' },
    ]);
  });

  it('tells of a list only what came and went', () => {
    expect(
      wordFields([
        { field: 'participants', before: 'A (host); B (speaker)', after: 'A (host); C (speaker)' },
        { field: 'themes', before: 'Safety', after: 'Environment; Safety' },
      ]),
    ).toEqual([
      { field: 'participants', before: 'B (speaker)', after: 'C (speaker)' },
      { field: 'themes', before: 'none', after: 'Environment' },
    ]);
  });

  it('tells what a date was taken from when the date itself is the same', () => {
    expect(
      wordFields([{ field: 'date basis', before: 'stated', after: 'Year from the count' }]),
    ).toHaveLength(1);
  });

  it('says of a decided fact what people said, and that it stays', () => {
    expect(verbOf({ change: 'beside', verdict: 'reject' })).toBe('Rejected');
    expect(verbOf({ change: 'beside', verdict: 'correct' })).toBe('Confirmed');
    expect(verbOf({ change: 'added', verdict: null })).toBe('Added');
    expect(besideWords({ change: 'beside', fields: [] })).toContain('no longer found');
    expect(besideWords({ change: 'removed', fields: [] })).toBeNull();
  });
});
