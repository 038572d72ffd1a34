import { describe, expect, it } from 'vitest';
import type { ThemeConcept } from '../model/theme-change';
import { describeGain, describeThemeChange } from './theme-change';

const SAFETY: ThemeConcept = {
  key: 'safety',
  label: 'Safety',
  definition: '',
  broader: null,
  related: [],
  terms: [{ term: 'accident', weight: 2, language: 'en' }],
};
const term = (word: string, weight: number) => ({ term: word, weight, language: 'en' });

describe('what a change comes to, in words', () => {
  it.each([
    [14, 2, '+14 articles, −2'],
    [1, 0, '+1 article'],
    [0, 2, '−2 articles'],
    [0, 0, 'No article changes'],
    [1200, 0, '+1,200 articles'],
  ])('%i gained and %i lost: %s', (added, removed, words) => {
    expect(describeGain({ added, removed })).toBe(words);
  });

  it('tells new terms from those that weigh otherwise, and names the first few', () => {
    const edit = {
      terms: [term('accident', -1), term('a', 1), term('b', 1), term('c', 1), term('d', 1)],
      dropTerms: ['e'],
    };
    expect(describeThemeChange({ kind: 'edit', key: 'safety', edit }, SAFETY)).toBe(
      '“a”, “b”, “c” and 1 more added; “accident” now −1; “e” taken out',
    );
  });

  it('tells of labels, definitions and places, and of themes that come and go', () => {
    const edit = {
      label: 'Work safety',
      definition: 'x',
      broader: null,
      relate: ['talent'],
      unrelate: ['pricing'],
    };
    expect(describeThemeChange({ kind: 'edit', key: 'safety', edit }, SAFETY)).toBe(
      'Label “Work safety”; another definition; no broader theme; related to talent; no longer related to pricing',
    );
    expect(describeThemeChange({ kind: 'retire', key: 'safety' }, SAFETY)).toBe('Taken out of the scheme');
    expect(describeThemeChange({ kind: 'add', concept: SAFETY }, null)).toBe('New theme with 1 term');
  });
});
