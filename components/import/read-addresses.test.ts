import { describe, expect, it } from 'vitest';
import { MOST_ADDRESSES, readAddresses } from './read-addresses';

describe('readAddresses', () => {
  it('takes one address a line, each once', () => {
    const typed = ' https://news.example/a \n\nhttp://news.example/b?x=1\r\nhttps://news.example/a';
    expect(readAddresses(typed)).toEqual({
      urls: ['https://news.example/a', 'http://news.example/b?x=1'],
      problem: null,
    });
  });

  it('names the first word that is no web address', () => {
    for (const wrong of [
      'news.example/a',
      'ftp://news.example/a',
      'file:///etc/hosts',
      'https://',
      'http://[',
    ]) {
      const { urls, problem } = readAddresses(`https://news.example/\n${wrong}`);
      expect(urls).toEqual([]);
      expect(problem).toContain(`“${wrong}”`);
    }
  });

  it('asks for one when there is none, and for fewer when there are too many', () => {
    expect(readAddresses(' \n ').problem).toBe('Give at least one web address.');
    const many = Array.from({ length: MOST_ADDRESSES + 1 }, (_, i) => `https://news.example/${i}`).join('\n');
    expect(readAddresses(many).problem).toMatch(/101 addresses/);
  });
});
