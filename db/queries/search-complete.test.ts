import { beforeEach, describe, expect, it } from 'vitest';
import type { DeskDatabase } from '../connection';
import { completeSearch } from './search-complete';
import { findEntitiesByName } from './search-entities';
import { openSearchedDesk } from './testing-search';

let db: DeskDatabase;
beforeEach(() => {
  db = openSearchedDesk();
});

describe('completeSearch', () => {
  const values = (typed: string, operator: Parameters<typeof completeSearch>[2]) =>
    completeSearch(db, typed, operator).map(({ value }) => value);

  it('gives an operator what it takes from the desk', () => {
    expect(values('lake', 'entity')).toEqual(['Lakeside']);
    expect(values('包', 'entity')).toEqual(['包钢集团']);
    expect(values('gov', 'theme')).toEqual(['governance']);
    expect(values('', 'theme')).toEqual(['governance', 'reform']);
    expect(values('fj', 'source')).toEqual(['Fjord Post']);
    expect(values('3', 'series')).toEqual(['37/2025']);
    expect(values('7', 'series')).toEqual([]);
    expect(values('', 'type')).toEqual([]);
  });

  it('gives things of all kinds, and the newest articles for nothing typed', () => {
    const kinds = (typed: string) =>
      completeSearch(db, typed, null).map(({ kind, label }) => `${kind} ${label}`);
    expect(kinds('saf')).toEqual([
      'series Safety committee of Lakeside, meetings',
      'article Safety first at the mill',
    ]);
    expect(kinds('')).toEqual(['article A pact', 'article 安全生产会议', 'article Safety first at the mill']);
    expect(kinds('安全')).toEqual(['article 安全生产会议']);
  });
});

describe('findEntitiesByName', () => {
  it('finds entities by the beginning of a name', () => {
    expect(findEntitiesByName(db, 'lake').map((each) => each.name)).toEqual(['Lakeside']);
    expect(findEntitiesByName(db, 'side')).toEqual([]);
  });
});
