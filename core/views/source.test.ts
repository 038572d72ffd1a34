import { describe, expect, it } from 'vitest';
import { foldName } from '../text/fold';
import { agreementText, buildSourceList, type SourceFilters, type SourceRow } from './source';

const row = (name: string, over: Partial<SourceRow> = {}): SourceRow => ({
  id: 1,
  name,
  owner: null,
  stateOwned: false,
  country: null,
  reliability: 'C',
  reliabilityReason: null,
  articles: 1,
  events: 1,
  lastSeen: null,
  ...over,
});
const ALL = [
  row('Wuhai Daily', { stateOwned: true, owner: 'Wuhai Coking Group', articles: 4 }),
  row('Metal Notes', { reliability: 'B', lastSeen: { edtf: '2025-03', lower: '2025-03-01' } }),
  row('Zinc Letter', { reliability: 'B', articles: 9, lastSeen: { edtf: '2024', lower: '2024-01-01' } }),
];
const list = (over: Partial<SourceFilters> = {}) =>
  buildSourceList(ALL, { q: '', grade: null, state: false, sort: 'articles', ...over }, foldName);
const names = (over: Partial<SourceFilters>) => list(over).rows.map(({ name }) => name);

describe('the list of sources', () => {
  it.each([
    ['articles', ['Zinc Letter', 'Wuhai Daily', 'Metal Notes']],
    ['seen', ['Metal Notes', 'Zinc Letter', 'Wuhai Daily']],
    ['grade', ['Metal Notes', 'Zinc Letter', 'Wuhai Daily']],
    ['name', ['Metal Notes', 'Wuhai Daily', 'Zinc Letter']],
  ] as const)('is put in order by %s', (sort, expected) => {
    expect(names({ sort })).toEqual(expected);
  });

  it('is narrowed by words of the name or the owner, by grade and to state outlets', () => {
    expect(names({ q: 'coking' })).toEqual(['Wuhai Daily']);
    expect(names({ q: 'LETTER' })).toEqual(['Zinc Letter']);
    expect(names({ grade: 'B' })).toEqual(['Zinc Letter', 'Metal Notes']);
    expect(names({ state: true })).toEqual(['Wuhai Daily']);
    expect(list({ grade: 'B' })).toMatchObject({ total: 3, grades: { B: 2, C: 1, A: 0 } });
  });
});

describe('how far a source agrees with others', () => {
  it('is said in one sentence', () => {
    const none = { claim: 0, reported: 0, verified: 0, contradicted: 0 };
    expect(agreementText(none)).toBe('No statement of this source is stored.');
    expect(agreementText({ ...none, claim: 1 })).toBe(
      'One statement, none checked against another article yet.',
    );
    expect(agreementText({ claim: 10, reported: 20, verified: 3, contradicted: 1 })).toBe(
      'Of 34 statements, 3 verified and 1 contradicted by another article; 30 not checked yet.',
    );
  });
});
