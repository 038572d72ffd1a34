import { expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { openTestDatabase, storeTestArticle } from '@/db/testing';
import { InvalidInputError } from '../errors';
import { readArticleList, requireArticleSort } from './read-article-list';

const OWNER: Actor = { kind: 'local', name: 'owner' };

const sortOf = (query: string) => requireArticleSort(new URLSearchParams(query));

it('hands out a place that leads to the rest of the list, and none at its end', () => {
  const desk = { db: openTestDatabase(), path: ':memory:', staging: '' };
  for (let i = 0; i < 45; i++) storeTestArticle(desk.db, `Report number ${i} of the year.`, {});
  const first = readArticleList(desk, OWNER, 'published', null);
  expect(first.nextCursor).toMatch(/^[\w-]+$/);
  const second = readArticleList(desk, OWNER, 'published', first.nextCursor);
  expect(first.rows.length + second.rows.length).toBe(45);
  expect(second.nextCursor).toBeNull();
});

it.each(['nonsense', Buffer.from('{"id":-1,"published":""}').toString('base64url'), ''])(
  'refuses the place %j, which the desk never gave',
  (cursor) => {
    const desk = { db: openTestDatabase(), path: ':memory:', staging: '' };
    expect(() => readArticleList(desk, OWNER, 'imported', cursor)).toThrow(InvalidInputError);
  },
);

it('reads the order of a request strictly', () => {
  expect(sortOf('')).toBe('imported');
  expect(sortOf('sort=published')).toBe('published');
  expect(() => sortOf('sort=best')).toThrow(InvalidInputError);
  expect(() => sortOf('sort=')).toThrow('is no order of articles');
});
