import { describe, expect, it } from 'vitest';
import { notePartsOf } from './notes';

const links = (text: string) => notePartsOf(text).flatMap(({ href }) => href ?? []);

describe('the addresses in a note', () => {
  it('can be opened when they begin with http:// or https://, without what ends the sentence', () => {
    expect(links('See https://news.example/a?b=1. Also (http://b.example/x), they say.')).toEqual([
      'https://news.example/a?b=1',
      'http://b.example/x',
    ]);
  });

  it('are words when they are anything else', () => {
    expect(links('javascript:alert(1) ftp://x.example data:text/html,x www.example.com https://')).toEqual(
      [],
    );
  });

  it('leave every word of the note where it was', () => {
    for (const text of [
      '',
      'no address',
      'https://a.example/',
      'x https://a.example/, y\nhttps://b.example z',
    ]) {
      expect(
        notePartsOf(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  });
});
