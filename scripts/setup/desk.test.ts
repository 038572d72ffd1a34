import { expect, it } from 'vitest';
import { partNews } from './desk.mjs';

const LINK = 'Make the first admin here:\n  http://127.0.0.1:3000/setup/abc';

it('sets the one-time link apart from what was done', () => {
  expect(partNews(`2 files: 2 new.\nSource https://a.test was new.\n${LINK}`)).toEqual({
    done: '2 files: 2 new.\nSource https://a.test was new.',
    link: LINK,
  });
});

it('knows a desk without news, without a link, and with nothing but a link', () => {
  expect(partNews('')).toEqual({ done: '', link: '' });
  expect(partNews('2 files: 2 new.')).toEqual({ done: '2 files: 2 new.', link: '' });
  expect(partNews(LINK)).toEqual({ done: '', link: LINK });
});
