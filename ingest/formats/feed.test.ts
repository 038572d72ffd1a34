import fc from 'fast-check';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from '../errors';
import { DEFAULT_LIMITS } from '../limits';
import { readFile } from '../read-file';
import { parseFeed, readFeed } from './feed';
import { ILL_FORMED, WELL_FORMED } from './feed-testing';

const encode = (text: string) => new TextEncoder().encode(text);

function errorOf(attempt: () => unknown): UnreadableDocumentError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
    throw error;
  }
  throw new Error('The feed was read.');
}

describe('a well-formed feed', () => {
  it.each(WELL_FORMED)('is read: $name', ({ xml, feed = {}, entries }) => {
    const parsed = parseFeed(encode(xml));
    expect(parsed).toMatchObject(feed);
    expect(parsed.entries).toHaveLength(entries.length);
    for (const [i, entry] of entries.entries()) expect(parsed.entries[i]).toMatchObject(entry);
  });
});

describe('an ill-formed feed', () => {
  it.each(ILL_FORMED)('is read all the same: $name', ({ xml, feed = {}, entries }) => {
    const parsed = parseFeed(encode(xml));
    expect(parsed).toMatchObject(feed);
    expect(parsed.entries).toHaveLength(entries.length);
    for (const [i, entry] of entries.entries()) expect(parsed.entries[i]).toMatchObject(entry);
  });
});

describe('a JSON feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Furnace Weekly',
    home_page_url: 'https://furnace.example/',
    language: 'en',
    authors: [{ name: 'Ed Itor' }],
    items: [
      {
        id: 'https://furnace.example/?p=7',
        url: 'https://furnace.example/kiln',
        title: 'Kiln restarts',
        content_html: '<p>It runs.</p>',
        date_published: '2025-03-04T23:30:00+08:00',
        authors: [{ name: 'Ada Mill' }, { name: 'Bo Stahl' }],
      },
      { id: 8, content_text: 'Output < demand\n\nSecond paragraph' },
    ],
  };
  it('is read with its authors, dates and texts', () => {
    expect(readFeed(encode(JSON.stringify(feed)), 'f.json', DEFAULT_LIMITS)).toEqual([
      {
        locator: 'entry 1',
        document: {
          filename: 'f.json',
          mediaType: 'application/feed+json',
          title: 'Kiln restarts',
          url: 'https://furnace.example/kiln',
          otherUrls: ['https://furnace.example/?p=7'],
          published: '2025-03-04',
          publisher: 'Furnace Weekly',
          author: 'Ada Mill, Bo Stahl',
          language: 'en',
          body: 'It runs.',
        },
      },
      {
        locator: 'entry 2',
        document: expect.objectContaining({
          title: null,
          url: null,
          author: 'Ed Itor',
          body: 'Output < demand\n\nSecond paragraph',
        }),
      },
    ]);
  });
  it('that is broken or none says so', () => {
    const broken = errorOf(() => parseFeed(encode(JSON.stringify(feed).slice(0, 200))));
    expect(broken.reason).toContain('cut off');
    expect(errorOf(() => parseFeed(encode('{"a": 1}'))).reason).toContain('no JSON feed');
  });
});

describe('an entry of a feed', () => {
  const one = (item: string) => {
    const xml = `<rss><channel><title>Furnace &amp;amp; Slag</title>${item}</channel></rss>`;
    return readFeed(encode(xml), 'feed.xml', DEFAULT_LIMITS);
  };
  it('is a report in plain words, with the feed’s title as its publisher', () => {
    const [part] = one(
      '<item><title>Kiln</title><link>https://furnace.example/kiln</link><pubDate>Tue, 4 Mar 2025 23:30:00 +0800</pubDate><description>&lt;p&gt;It runs &amp;amp; runs.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;first&lt;/li&gt;&lt;li&gt;second&lt;/li&gt;&lt;/ul&gt;&lt;script&gt;x()&lt;/script&gt;</description></item>',
    );
    expect(part).toMatchObject({
      locator: 'entry 1',
      document: {
        title: 'Kiln',
        published: '2025-03-04',
        publisher: 'Furnace & Slag',
        body: 'It runs & runs.\n\n- first\n- second',
      },
    });
  });
  it('takes the longer of content and description for its text', () => {
    const [part] = one(
      '<item><content:encoded>More …</content:encoded><description>The kiln runs again.</description></item>',
    );
    expect(part).toMatchObject({ document: { body: 'The kiln runs again.' } });
  });
  it('is dated by its change only where it has no day of publication', () => {
    const parts = one(
      '<item><description>a</description><dcterms:modified>2025-03-05</dcterms:modified><pubDate>2025-03-04</pubDate></item><item><description>a</description><dcterms:modified>2025-03</dcterms:modified></item><item><description>a</description><pubDate>04/03/2025</pubDate></item>',
    );
    expect(parts.map((part) => 'document' in part && part.document.published)).toEqual([
      '2025-03-04',
      '2025-03',
      null,
    ]);
  });
  it('without any text is an error with its place, and the others are read', () => {
    const [first, second] = one(
      '<item><title>Kiln</title><link>https://furnace.example/kiln</link></item><item><description>It runs.</description></item>',
    );
    expect(first?.locator).toBe('entry 1');
    expect(first && 'error' in first && first.error.message).toContain('“Kiln” has no text');
    expect(first && 'error' in first && first.error.remedy).toContain('https://furnace.example/kiln');
    expect(second).toMatchObject({ locator: 'entry 2', document: { body: 'It runs.' } });
  });
});

describe('a feed file of each format', () => {
  const text = 'The kiln at Lianshan runs again, the notice says.';
  const rss = (version: string, date: string) =>
    `<?xml version="1.0"?><rss version="${version}"><channel><title>Furnace Weekly</title><language>en</language><item><title>Kiln restarts</title><link>https://furnace.example/kiln</link><description>${text}</description><author>ada@furnace.example (Ada Mill)</author>${date}</item></channel></rss>`;
  const author = '<author><name>Ada Mill</name></author>';
  const link = '<link rel="alternate" type="text/html" href="https://furnace.example/kiln"/>';
  const json = {
    version: 'https://jsonfeed.org/version/1',
    title: 'Furnace Weekly',
    items: [
      {
        id: '1',
        url: 'https://furnace.example/kiln',
        title: 'Kiln restarts',
        content_text: text,
        date_published: '2025-03-04T09:00:00Z',
        author: { name: 'Ada Mill' },
        language: 'en',
      },
    ],
  };
  it.each([
    ['a.rss', 'application/rss+xml', rss('2.0', '<pubDate>Tue, 04 Mar 2025 09:00:00 GMT</pubDate>')],
    ['a.xml', 'application/rss+xml', rss('0.91', '<pubDate>4 Mar 2025</pubDate>')],
    [
      'a.rdf',
      'application/rdf+xml',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Furnace Weekly</title><dc:language>en</dc:language></channel><item rdf:about="https://furnace.example/kiln"><title>Kiln restarts</title><link>https://furnace.example/kiln</link><description>${text}</description><dc:creator>Ada Mill</dc:creator><dc:date>2025-03-04T23:00:00+08:00</dc:date></item></rdf:RDF>`,
    ],
    [
      'a.atom',
      'application/atom+xml',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Furnace Weekly</title><entry><title>Kiln restarts</title>${link}${author}<published>2025-03-04T00:30:00+08:00</published><updated>2025-03-09T00:00:00Z</updated><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'old.xml',
      'application/atom+xml',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en"><title>Furnace Weekly</title><entry><title>Kiln restarts</title>${link}${author}<issued>2025-03-04T09:00:00Z</issued><content type="text/html" mode="escaped">&lt;p&gt;${text}&lt;/p&gt;</content></entry></feed>`,
    ],
    ['a.json', 'application/feed+json', JSON.stringify(json)],
  ])('%s (%s) gives the report with its header', async (filename, mediaType, source) => {
    const content = await readFile(encode(source), filename);
    expect(content.mediaType).toBe(mediaType);
    expect(content.parts).toEqual([
      {
        locator: 'entry 1',
        document: {
          filename,
          mediaType,
          title: 'Kiln restarts',
          url: 'https://furnace.example/kiln',
          otherUrls: [],
          published: '2025-03-04',
          publisher: 'Furnace Weekly',
          author: 'Ada Mill',
          language: 'en',
          body: text,
        },
      },
    ]);
  });
});

describe('the character set of a feed', () => {
  const words = '连山窑炉周一复产，检修历时九周。';
  const item = `<item><title>${words}</title></item>`;
  it.each([
    ['gb2312', 'gb2312'],
    ['big5', 'big5'],
    ['utf-8', 'utf-8'],
    ['GB18030', 'gb18030'],
  ])('declared as %s is heeded', (declared, encoding) => {
    const text = encoding === 'big5' ? item.replace(words, '連山窯爐週一復產') : item;
    const xml = `<?xml version="1.0" encoding="${declared}"?><rss><channel>${text}</channel></rss>`;
    const title = encoding === 'big5' ? '連山窯爐週一復產' : words;
    expect(parseFeed(iconv.encode(xml, encoding)).entries[0]?.title).toBe(title);
  });
  it('is that of the server where the feed declares none', () => {
    const bytes = iconv.encode(
      '<rss><channel><item><title>Завод снова работает</title></item></channel></rss>',
      'windows-1251',
    );
    expect(parseFeed(bytes, 'windows-1251').entries[0]?.title).toBe('Завод снова работает');
  });
  it('is UTF-16 by its mark, whatever the declaration says', () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?><rss><channel>${item}</channel></rss>`;
    expect(parseFeed(iconv.encode(xml, 'utf-16le', { addBOM: true })).entries[0]?.title).toBe(words);
  });
  it('is UTF-8 where the bytes are, though the declaration says otherwise', () => {
    const xml = `<?xml version="1.0" encoding="iso-8859-1"?><rss><channel>${item}</channel></rss>`;
    expect(parseFeed(encode(xml)).entries[0]?.title).toBe(words);
  });
});

describe('a hostile feed', () => {
  it('never expands what a document type defines, nor fetches what it names', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/hostname">${laughs.join('')}]><rss><channel><item><title>&l9;</title><description>a &file; b</description></item></channel></rss>`;
    expect(parseFeed(encode(xml)).entries).toMatchObject([{ title: '&l9;', summaryHtml: 'a &file; b' }]);
  });
  it.each([
    [
      'elements',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>x</description></item>${'<a>'.repeat(n)}`,
    ],
    [
      'markup in a text',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>${'<div>'.repeat(n)}x</description></item>`,
    ],
    [
      'escaped markup',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>${'&lt;div&gt;'.repeat(n)}x</description></item>`,
    ],
    [
      'made-up entities',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>x</description>${Array.from({ length: n }, (_, i) => `<a>&z${i.toString(26).replace(/\d/g, (d) => 'zyxwvutsrq'[Number(d)] ?? '')};</a>`).join('')}</item>`,
    ],
    [
      'open comments',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>x</description></item>${'<!--'.repeat(n)}`,
    ],
    [
      'open sections',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>x</description></item>${'<![CDATA['.repeat(n)}`,
    ],
    [
      'open tags',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>x</description></item>${'<'.repeat(n)}`,
    ],
    [
      'document types',
      (n: number) => `${'<!DOCTYPE [>'.repeat(n)}<rss><channel><item><description>x</description></item>`,
    ],
    [
      'open document types',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>x</description></item>${'<!DOCTYPE ['.repeat(n)}`,
    ],
    [
      'attributes',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>x</description></item><b ${'a="1" '.repeat(n)}/>`,
    ],
    [
      'namespaces',
      (n: number) =>
        `<rss><channel><item><title>Kiln</title><description>x</description></item>${'<b xmlns:c="d">'.repeat(n)}`,
    ],
  ])('with 100,000 %s is read within the time limit of a test', (_, make) => {
    const parts = readFeed(encode(make(100_000)), 'feed.xml', DEFAULT_LIMITS);
    expect(parts).toHaveLength(1);
  });
  it('with more entries than allowed names both numbers', () => {
    const xml = `<rss><channel>${'<item><title>a</title></item>'.repeat(12)}</channel></rss>`;
    const error = errorOf(() => readFeed(encode(xml), 'feed.xml', { ...DEFAULT_LIMITS, entries: 10 }));
    expect(error.reason).toContain('12 entries');
    expect(error.reason).toContain('10');
  });
});

describe('what is no feed', () => {
  it.each([
    ['<!doctype html><html><head><title>Page</title></head><body><p>Words</p></body></html>', 'web page'],
    ['', 'empty'],
    ['  \n', 'empty'],
    ['Just words.', 'no feed'],
    ['<urlset><url><loc>https://furnace.example/</loc></url></urlset>', 'no feed'],
    ['[1, 2]', 'no JSON feed'],
  ])('%j is refused with its reason', (text, reason) => {
    const error = errorOf(() => readFeed(encode(text), 'feed.xml', DEFAULT_LIMITS));
    expect(error.filename).toBe('feed.xml');
    expect(error.reason).toContain(reason);
    expect(error.remedy).not.toBe('');
  });
  it('includes a feed without entries, but not for a subscription', () => {
    const empty = encode('<rss><channel><title>Furnace Weekly</title></channel></rss>');
    expect(errorOf(() => readFeed(empty, 'feed.xml', DEFAULT_LIMITS)).reason).toContain('no entries');
    expect(parseFeed(empty)).toMatchObject({ title: 'Furnace Weekly', entries: [] });
  });
});

describe('feeds written by another program', () => {
  const words = fc.stringMatching(
    /^[A-Za-zА-я炉钢é0-9&<>"';,.-]{1,12}( [A-Za-zА-я炉钢é0-9&<>"';,.]{1,12}){0,4}$/,
  );
  // Words that look like tags or entities are read as such; their case is shown above.
  const plain = words.filter((text) => !/<[/a-zA-Z]|&#?\w+;/.test(text));
  const item = fc.record({
    title: plain,
    text: plain,
    path: fc.stringMatching(/^[a-z0-9]{1,8}$/),
    author: fc.constantFrom('Ada Mill', 'Bo Stahl'),
    date: fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    }),
  });
  const items = fc.array(item, { minLength: 1, maxLength: 5 });
  const expected = (list: readonly { title: string; path: string; date: Date }[]) =>
    list.map(({ title, path, date }) => ({
      title,
      url: `https://furnace.example/${path}`,
      published: `${date.toISOString().slice(0, 19)}Z`,
    }));
  const found = (bytes: string) =>
    parseFeed(encode(bytes)).entries.map(({ title, url, published }) => ({
      title,
      url,
      published: published?.replace(/\.\d+/, ''),
    }));

  it('come back the same from RSS', () => {
    fc.assert(
      fc.property(items, (list) => {
        const xml = generateRssFeed({
          title: 'Furnace Weekly',
          description: 'All kilns',
          items: list.map(({ title, text, path, date }) => ({
            title,
            description: text,
            link: `https://furnace.example/${path}`,
            pubDate: date,
          })),
        });
        expect(found(xml)).toEqual(expected(list));
      }),
      { numRuns: 100 },
    );
  });
  it('come back the same from Atom', () => {
    fc.assert(
      fc.property(items, (list) => {
        const xml = generateAtomFeed({
          id: 'urn:x',
          title: { value: 'Furnace Weekly' },
          updated: new Date('2025-01-01T00:00:00Z'),
          entries: list.map(({ title, path, date }) => ({
            id: `urn:${path}`,
            title: { value: title },
            updated: date,
            published: date,
            links: [{ href: `https://furnace.example/${path}` }],
          })),
        });
        expect(found(xml)).toEqual(expected(list));
      }),
      { numRuns: 100 },
    );
  });
  it('come back the same from JSON', () => {
    fc.assert(
      fc.property(items, (list) => {
        const feed = generateJsonFeed({
          title: 'Furnace Weekly',
          items: list.map(({ title, text, path, date }) => ({
            id: path,
            title,
            content_text: text,
            url: `https://furnace.example/${path}`,
            date_published: date,
          })),
        });
        expect(found(typeof feed === 'string' ? feed : JSON.stringify(feed))).toEqual(expected(list));
      }),
      { numRuns: 100 },
    );
  });
});

describe('any mutation of a feed', () => {
  const seeds = [...WELL_FORMED, ...ILL_FORMED].map(({ xml }) => xml);
  const pieces = fc.constantFrom(
    '<',
    '>',
    '&',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<item>',
    '</item>',
    '<?xml',
    '"',
    '\0',
    '<!DOCTYPE [',
    '&#x',
    '{',
    '\ufeff',
    'ÿ',
  );
  it('gives parts or a reason, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(40), pieces), { maxLength: 8 }),
        (seed, cuts) => {
          let xml = seed;
          for (const [at, length, piece] of cuts) {
            const start = at % (xml.length + 1);
            xml = xml.slice(0, start) + piece + xml.slice(start + length);
          }
          try {
            for (const part of readFeed(encode(xml), 'feed.xml', DEFAULT_LIMITS))
              expect('document' in part ? part.document.body : part.error.reason).not.toBe('');
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableDocumentError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it('and any bytes do so too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          readFeed(bytes, 'feed.xml', DEFAULT_LIMITS);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocumentError);
        }
      }),
    );
  });
});
