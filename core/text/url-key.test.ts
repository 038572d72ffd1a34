import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUrlKey } from './url-key';

describe('toUrlKey', () => {
  it.each([
    'https://news.example/2025/08/ninth-meeting',
    'http://news.example/2025/08/ninth-meeting/',
    'https://www.news.example/2025/08/ninth-meeting',
    'https://m.news.example/2025/08/ninth-meeting',
    'https://NEWS.example:443/2025/08/ninth-meeting#comments',
    'https://news.example/2025/08/ninth-meeting?utm_source=mail&utm_medium=x&fbclid=1',
    'https://news.example/2025/08/ninth-meeting?share=weibo&from=timeline&isappinstalled=0',
    'https://news.example/2025/08/ninth-meeting/amp/',
    'https://amp.news.example/2025/08/ninth-meeting',
    'https://news.example/amp/2025/08/ninth-meeting',
    'https://news.example/2025/08/ninth-meeting?amp=1',
    'https://news.example/2025//08/ninth%2Dmeeting/index.html',
    'https://www.google.com/amp/s/news.example/2025/08/ninth-meeting',
    'https://news-example.cdn.ampproject.org/c/s/news.example/2025/08/ninth-meeting?usqp=mq331',
  ])('%s is the one page', (address) => {
    expect(toUrlKey(address)).toBe('news.example/2025/08/ninth-meeting');
  });

  it('keeps what names a page apart, in any order', () => {
    expect(toUrlKey('https://news.example/?p=123')).toBe('news.example?p=123');
    expect(toUrlKey('https://news.example/?p=123')).not.toBe(toUrlKey('https://news.example/?p=124'));
    expect(toUrlKey('https://news.example/show.php?id=5&cat=2')).toBe(
      toUrlKey('https://news.example/show.php?cat=2&id=5&spm=a1b2'),
    );
    expect(toUrlKey('https://news.example/a')).not.toBe(toUrlKey('https://news.example/A'));
    expect(toUrlKey('https://news.example/story.html')).not.toBe(toUrlKey('https://news.example/story.amp'));
    expect(toUrlKey('https://app.example/#!/story/5')).toBe('app.example#!/story/5');
    expect(toUrlKey('https://news.example:8080/a')).toBe('news.example:8080/a');
  });

  it('reads names in other scripts as they are and as they are coded', () => {
    expect(toUrlKey('https://news.example/包钢')).toBe(toUrlKey('https://news.example/%E5%8C%85%e9%92%a2'));
    expect(toUrlKey('https://bücher.example/a')).toBe(toUrlKey('https://xn--bcher-kva.example/a'));
  });

  it.each([
    'https://news.example',
    'https://www.news.example/',
    'https://news.example/?utm_source=x',
    'https://news.example/index.html',
    'ftp://news.example/a',
    'javascript:alert(1)',
    'urn:uuid:1',
    'not an address',
    '',
  ])('%j names no single page', (address) => {
    expect(toUrlKey(address)).toBeNull();
  });

  it('gives a key that has itself for a key, and never throws', () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string().map((text) => `https://news.example/${text}`),
      fc.string(),
    );
    fc.assert(
      fc.property(address, (text) => {
        const key = toUrlKey(text);
        if (key !== null) expect(toUrlKey(`https://${key}`)).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });

  const slug = fc
    .stringMatching(/^[a-z][a-z0-9]{3,14}$/)
    .filter((word) => !/^(?:index|default|print)/.test(word));

  it('agrees for all spellings of one address', () => {
    const tracking = fc.subarray([
      'utm_source=mail',
      'fbclid=x1',
      'from=timeline',
      'spm=a.b',
      'share_token=9',
    ]);
    const host = fc.constantFrom('', 'www.', 'm.', 'amp.');
    const end = fc.constantFrom('', '/', '/amp', '/amp/', '/index.html', '/index.php');
    const scheme = fc.constantFrom('http', 'https', 'HTTPS');
    fc.assert(
      fc.property(
        slug,
        slug,
        host,
        end,
        scheme,
        tracking,
        fc.constantFrom('', '#top'),
        (a, b, prefix, tail, protocol, extra, hash) => {
          const plain = toUrlKey(`https://${a}.example/news/${b}`);
          const query = extra.length > 0 ? `?${extra.join('&')}` : '';
          expect(plain).not.toBeNull();
          expect(toUrlKey(`${protocol}://${prefix}${a}.example/news/${b}${tail}${query}${hash}`)).toBe(plain);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('differs for different paths and numbers', () => {
    const number = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(slug, slug, number, number, (a, b, i, j) => {
        fc.pre(a !== b && i !== j);
        expect(toUrlKey(`https://x.example/${a}`)).not.toBe(toUrlKey(`https://x.example/${b}`));
        for (const name of ['p', 'id', 'nid']) {
          expect(toUrlKey(`https://x.example/?${name}=${i}`)).not.toBe(
            toUrlKey(`https://x.example/?${name}=${j}`),
          );
          expect(toUrlKey(`https://x.example/?${name}=${i}`)).not.toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });
});
