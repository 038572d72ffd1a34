import { describe, expect, it } from 'vitest';
import { describeFilters, describePeriod } from './describe';
import { NO_FILTERS } from './filters';

const names = {
  themes: new Map([['safety', 'Safety']]),
  entities: new Map([[7, 'Lakeside Steel']]),
  sources: new Map<number, string>(),
};

describe('describeFilters', () => {
  it('says when nothing is narrowed', () => {
    expect(describeFilters(NO_FILTERS, names)).toBe('All events.');
  });

  it('says each filter, and that a period holds events that may lie in it', () => {
    const filters = {
      ...NO_FILTERS,
      themes: ['safety', 'unknown'],
      entities: [7],
      from: '2024-10',
      to: '2025-08',
    };
    expect(describeFilters(filters, names)).toBe(
      'Events: about Safety or unknown; with Lakeside Steel; possibly within Oct 2024 – Aug 2025.',
    );
  });

  it('says what must lie in a period, and which sources are left out', () => {
    const filters = {
      ...NO_FILTERS,
      from: '2025-05-12',
      to: '2025-05-18',
      within: 'certain',
      grade: 'D',
    } as const;
    expect(describeFilters(filters, names)).toBe(
      'Events: from sources graded D or better, leaving out those that cannot be judged; certainly within 12–18 May 2025.',
    );
    expect(describeFilters({ ...NO_FILTERS, from: '2025-05', within: 'certain', grade: 'A' }, names)).toBe(
      'Events: from sources graded A, leaving out those that cannot be judged; certainly since May 2025.',
    );
  });

  it('reads an open period as such', () => {
    expect(describePeriod({ from: '2025-01', to: null })).toBe('since Jan 2025');
    expect(describePeriod({ from: null, to: '2025-01' })).toBe('until Jan 2025');
    expect(describePeriod({ from: '2025-01', to: '2025-01' })).toBe('Jan 2025');
    expect(describePeriod({ from: '2025-05-02', to: '2025-05' })).toBe('2–31 May 2025');
  });
});
