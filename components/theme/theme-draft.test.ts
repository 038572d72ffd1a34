import { describe, expect, it } from 'vitest';
import type { ThemeConcept } from '@/core/model/theme-change';
import {
  conceptOf,
  draftOf,
  EMPTY_DRAFT,
  keyOfLabel,
  parseWeight,
  problemOf,
  statusOf,
  withChange,
  withoutRow,
  withRow,
} from './theme-draft';

const CONCEPT: ThemeConcept = {
  key: 'safety',
  label: 'Safety',
  definition: 'At work.',
  broader: null,
  related: ['talent'],
  terms: [
    { term: 'accident', weight: 2, language: 'en' },
    { term: '安全', weight: 1, language: 'zh' },
  ],
};
const draft = draftOf(CONCEPT);

describe('a theme while it is edited', () => {
  it('is the theme as long as nothing is changed', () => {
    expect(conceptOf('safety', draft)).toEqual(CONCEPT);
    expect(draft.rows.map(statusOf)).toEqual(['same', 'same']);
  });

  it('takes new terms at the head, in the language of their script', () => {
    const more = withRow(withRow(draft, { term: 'fire', weight: '2' }), { term: '火灾', weight: '3' });
    expect(more.rows.map(({ id, language }) => [id, language])).toEqual([
      [3, 'zh'],
      [2, 'en'],
      [0, 'en'],
      [1, 'zh'],
    ]);
    expect(conceptOf('safety', more)?.terms).toHaveLength(4);
    expect(more.rows.map(statusOf)).toEqual(['new', 'new', 'same', 'same']);
  });

  it('marks what is taken out so that it can be put back, and forgets a new row', () => {
    const less = withoutRow(draft, 0);
    expect(less.rows.map(statusOf)).toEqual(['dropped', 'same']);
    expect(conceptOf('safety', less)?.terms.map(({ term }) => term)).toEqual(['安全']);
    expect(withChange(less, 0, { isDropped: false })).toEqual(draft);
    expect(withoutRow(withRow(draft, { term: 'fire', weight: '2' }), 2)).toEqual(draft);
  });

  it('says which row is wrong, and makes no theme of it', () => {
    const wrong = (change: object) => {
      const changed = withChange(draft, 0, change);
      return [problemOf(changed.rows[0]!, changed.rows), conceptOf('safety', changed)] as const;
    };
    expect(wrong({ weight: 'x' })).toEqual(['A weight is a number from −5 to 5.', null]);
    expect(wrong({ weight: '6' })[0]).toMatch('−5 to 5');
    expect(wrong({ term: ' ' })[0]).toMatch('Write a word');
    expect(wrong({ term: '安全' })[0]).toBe('“安全” stands twice.');
    expect(wrong({ language: 'english' })[0]).toMatch('en or zh-Hans');
  });

  it('leaves an empty new row out, and is nothing without a label', () => {
    expect(conceptOf('safety', withRow(draft, { term: '', weight: '' }))).toEqual(CONCEPT);
    expect(conceptOf('x', EMPTY_DRAFT)).toBeNull();
  });

  it('reads weights as people write them', () => {
    expect(['2', '−1,5', '.5', '+3', '', '1e3', '5.1'].map(parseWeight)).toEqual([
      2,
      -1.5,
      0.5,
      3,
      null,
      null,
      null,
    ]);
  });

  it('makes a key of a label', () => {
    expect(['Green steel', 'R&D, and more', 'Énergie ', '稀土'].map(keyOfLabel)).toEqual([
      'green-steel',
      'r-d-and-more',
      'energie',
      '',
    ]);
  });
});
