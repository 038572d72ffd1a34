import { describe, expect, it } from 'vitest';
import { listPresets, withPeriod } from './period-presets';
import { wordPeriod } from './period-words';

describe('the periods of the top bar', () => {
  it('are counted from today, in whole months', () => {
    expect(listPresets('2025-02-14').map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      ['2024-03', '2025-02'],
      ['2025-01', '2025-12'],
      ['2024-01', '2024-12'],
      ['2023-01', '2025-12'],
    ]);
  });

  it('are said in words', () => {
    expect(wordPeriod({ from: '2023-01', to: '2025-08' })).toBe('Jan 2023 – Aug 2025');
    expect(wordPeriod({ from: '2025-08', to: '2025-08' })).toBe('Aug 2025');
    expect(wordPeriod({ from: '2025-08', to: null })).toBe('Since Aug 2025');
    expect(wordPeriod({ from: null, to: '2025-08' })).toBe('Until Aug 2025');
    expect(wordPeriod({ from: null, to: null })).toBe('All dates');
  });

  it('are put into the address beside what else it says', () => {
    expect(withPeriod('?theme=safety,reform&cursor=9', { from: '2025-01', to: null })).toBe(
      'theme=safety,reform&from=2025-01',
    );
    expect(withPeriod('?from=2025-01&to=2025-02', { from: null, to: null })).toBe('');
  });
});
