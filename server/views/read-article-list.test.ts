import { expect, it } from 'vitest';
import { NO_ARTICLE_FILTERS } from '@/core/filters/article-filters';
import type { Actor } from '@/core/model/user';
import { openTestDatabase, storeTestArticle } from '@/db/testing';
import { InvalidInputError } from '../errors';
import { readArticleList, readRequestArticleFilters } from './read-article-list';

const OWNER: Actor = { kind: 'local', name: 'owner' };

const filtersOf = (query: string) => readRequestArticleFilters(new URLSearchParams(query));
const BY_DATE = filtersOf('sort=published');

it('hands out a place that leads to the rest of the list, and none at its end', () => {
  const desk = { db: openTestDatabase(), path: ':memory:', staging: '' };
  for (let i = 0; i < 45; i++) storeTestArticle(desk.db, `Report number ${i} of the year.`, {});
  const first = readArticleList(desk, OWNER, BY_DATE, null);
  expect(first.nextCursor).toMatch(/^[\w-]+$/);
  const second = readArticleList(desk, OWNER, BY_DATE, first.nextCursor);
  expect(first.rows.length + second.rows.length).toBe(45);
  expect(second.nextCursor).toBeNull();
});

it.each(['nonsense', Buffer.from('{"id":-1,"published":""}').toString('base64url'), ''])(
  'refuses the place %j, which the desk never gave',
  (cursor) => {
    const desk = { db: openTestDatabase(), path: ':memory:', staging: '' };
    expect(() => readArticleList(desk, OWNER, NO_ARTICLE_FILTERS, cursor)).toThrow(InvalidInputError);
  },
);

it('says what the list is narrowed to, and what answers to no period', () => {
  const desk = { db: openTestDatabase(), path: ':memory:', staging: '' };
  storeTestArticle(desk.db, 'A report without a date.', {});
  expect(readArticleList(desk, OWNER, NO_ARTICLE_FILTERS, null)).toMatchObject({
    total: 1,
    matching: 1,
    sentence: 'All articles.',
  });
  expect(readArticleList(desk, OWNER, filtersOf('from=2025-06&to=2025-06'), null)).toMatchObject({
    total: 1,
    matching: 0,
    rows: [],
    undated: 1,
    sentence: 'Articles published possibly within Jun 2025.',
  });
});

it('reads the filters of a request strictly', () => {
  expect(filtersOf('').sort).toBe('imported');
  expect(BY_DATE.sort).toBe('published');
  expect(() => filtersOf('sort=best')).toThrow(InvalidInputError);
  expect(() => filtersOf('sort=')).toThrow('is no order of articles');
  expect(() => filtersOf('from=June')).toThrow('is not a value of from');
});
