import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/core/time/edtf';
import { findPublicationDate, findPublishedIn } from './page-date';

interface Case {
  name: string;
  head?: string;
  body?: string;
  lang?: string;
  url?: string;
  date: string | null;
}

const HEADLINE = '<h1>Northern Steel lights its second furnace</h1>';
const TEXT =
  '<p>The group said that the furnace will melt two million tonnes a year and that hiring has begun in the town.</p>';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

function pageOf({ head = '', body = '', lang = 'en' }: Partial<Case>): string {
  return `<!doctype html><html lang="${lang}"><head>${head}<title>Northern Steel lights its second furnace</title></head><body>${body}</body></html>`;
}

function check(cases: readonly Case[]) {
  it.each(cases)('$name', ({ date, url, ...page }) => {
    expect(findPublicationDate(pageOf(page), url ?? null)).toBe(date);
  });
}

describe('the publication date in JSON-LD', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2025-08-21T23:30:00+08:00' };
  check([
    { name: 'a single article, in its own zone', head: ld(article), date: '2025-08-21' },
    { name: 'an array of things', head: ld([{ '@type': 'Organization' }, article]), date: '2025-08-21' },
    {
      name: 'a graph, where the article comes before the page',
      head: ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2024-01-05' }, article] }),
      date: '2025-08-21',
    },
    {
      name: 'an article below mainEntity',
      head: ld({ '@type': 'WebPage', mainEntity: article }),
      date: '2025-08-21',
    },
    {
      name: 'several types and a value in a list',
      head: ld({ '@type': ['Article', 'Report'], datePublished: ['2025-08-21'] }),
      date: '2025-08-21',
    },
    {
      name: 'broken JSON with a line break within a string and a comma too many',
      head: '<script type="application/ld+json">{"@type":"Article","headline":"Second\nfurnace","datePublished":"2025-08-21",}</script>',
      date: '2025-08-21',
    },
    {
      name: 'JSON that cannot be mended, read by its names',
      head: '<script type="application/ld+json">{"@type":"Article","headline":"The "second" furnace","datePublished": "2025-08-21"}</script>',
      date: '2025-08-21',
    },
    {
      name: 'the article of this headline among several',
      head: ld([
        { '@type': 'Article', headline: 'Another mill closes its gates', datePublished: '2025-08-25' },
        {
          '@type': 'Article',
          headline: 'Northern Steel lights its second furnace',
          datePublished: '2025-08-21',
        },
      ]),
      date: '2025-08-21',
    },
    {
      name: 'comments, reviews and related articles do not count',
      head: ld({
        '@type': 'WebPage',
        comment: [{ '@type': 'Comment', datePublished: '2025-08-29' }],
        review: { '@type': 'Review', datePublished: '2025-08-30' },
        itemListElement: [{ '@type': 'NewsArticle', datePublished: '2025-08-28' }],
      }),
      date: null,
    },
    {
      name: 'the day of creation when there is no other',
      head: ld({ '@type': 'Article', dateCreated: '2025-08-21' }),
      date: '2025-08-21',
    },
    {
      name: 'a moment in milliseconds since 1970',
      head: ld({ '@type': 'Article', datePublished: 1755763200000 }),
      date: '2025-08-21',
    },
  ]);
});

describe('the publication date in meta tags', () => {
  it.each([
    'article:published_time',
    'og:published_time',
    'dc.date.issued',
    'DCTERMS.issued',
    'citation_publication_date',
    'sailthru.date',
    'parsely-pub-date',
    'pubdate',
    'PubDate',
    'publishdate',
    'publication_date',
    'cXenseParse:recs:publishtime',
    'rnews:datePublished',
    'pdate',
    'apub:time',
    'weibo:article:create_at',
    'date',
    'DC.Date',
  ])('%s', (name) => {
    expect(findPublicationDate(pageOf({ head: meta(name, '2025-08-21 10:15:00') }))).toBe('2025-08-21');
    expect(findPublicationDate(pageOf({ head: property(name, '2025-08-21') }))).toBe('2025-08-21');
  });
  check([
    {
      name: 'the time of publication before that of the change, whatever their order',
      head:
        property('article:modified_time', '2025-09-30') + property('article:published_time', '2025-08-21'),
      date: '2025-08-21',
    },
    {
      name: 'never the time of the change, even alone',
      head: property('article:modified_time', '2025-09-30'),
      date: null,
    },
    {
      name: 'a label near the headline before a tag that may hold the time of the request',
      head: meta('date', '2026-01-09'),
      body: `${HEADLINE}<p>Published 21 August 2025</p>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a placeholder and an unset clock are none',
      head: meta('pubdate', '{{ page.date }}') + meta('date', '1970-01-01') + meta('dc.date', '0001-01-01'),
      date: null,
    },
    { name: 'a month, when that is all there is', head: meta('citation_date', '2025/8'), date: '2025-08' },
    { name: 'a year, when that is all there is', head: meta('citation_year', '2025'), date: '2025' },
    {
      name: 'a month made finer by the byline within it',
      head: meta('citation_date', '2025/8'),
      body: `${HEADLINE}<p class="byline">21 August 2025</p>${TEXT}`,
      date: '2025-08-21',
    },
  ]);
});

describe('the publication date in marked elements', () => {
  check([
    {
      name: 'time with itemprop',
      body: `${HEADLINE}<time itemprop="datePublished" datetime="2025-08-21T08:00Z">today</time>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'time with pubdate',
      body: `${HEADLINE}<time pubdate datetime="2025-08-21">Thursday</time>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'the published time beside an updated one',
      body: `${HEADLINE}<time class="updated" datetime="2025-09-01">1 Sept</time> <time class="entry-date published" datetime="2025-08-21">21 Aug</time>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'abbr with a title',
      body: `${HEADLINE}<abbr class="published" title="2025-08-21T10:21:40Z">Thursday</abbr>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a class of the publication',
      body: `${HEADLINE}<span class="post-date">August 21st, 2025</span>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'day, month and year in elements of their own',
      body: `${HEADLINE}<div class="date"><span>21</span><span>Aug</span><span>2025</span></div>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a time of day is none',
      body: `${HEADLINE}<time datetime="08:00">8 o’clock</time>${TEXT}`,
      date: null,
    },
    {
      name: 'the start of an event is none',
      body: `${HEADLINE}${TEXT}<p itemprop="startDate" content="2025-10-01">1 October 2025</p>`,
      date: null,
    },
  ]);
});

describe('the publication date in the address', () => {
  it.each([
    ['/2025/08/21/second-furnace', '2025-08-21'],
    ['/news/2025/aug/21/second-furnace', '2025-08-21'],
    ['/20250821/second-furnace.html', '2025-08-21'],
    ['/2025-08/21/c_1129.htm', '2025-08-21'],
    ['/xwzx/202508/t20250821_4711.html', '2025-08-21'],
    ['/n1/2025/0821/c1004-4711.html', '2025-08-21'],
    ['/second-furnace-2025-08-21.html', '2025-08-21'],
    ['/2025/08/second-furnace', '2025-08'],
    ['/9999/01/43/second-furnace', null],
    ['/products/20259999/second', null],
    ['/order/123420250821777/second', null],
  ])('%s', (path, date) => {
    expect(findPublicationDate(pageOf({ body: HEADLINE }), `https://news.example${path}`)).toBe(date);
  });
  check([
    {
      name: 'the day of a move to a new system gives way to the address',
      head: property('article:published_time', '2025-06-02'),
      url: 'https://news.example/2019/03/14/furnace',
      date: '2019-03-14',
    },
    {
      name: 'a day of publication soon after that of the address stays',
      head: property('article:published_time', '2025-08-22T00:10:00+08:00'),
      url: 'https://news.example/2025/08/21/furnace',
      date: '2025-08-22',
    },
    {
      name: 'the month of the address before a day in the text outside of it',
      body: `${HEADLINE}<p>In a first step on 3 March 2014 the group had bought the land on which the furnace stands today, with help of the province.</p>`,
      url: 'https://news.example/2025/08/furnace',
      date: '2025-08',
    },
  ]);
});

describe('the publication date in visible words', () => {
  const under = (words: string) => `${HEADLINE}<p>${words}</p>${TEXT}`;
  const chinese = (words: string) => `<h1>北方钢铁第二座高炉点火</h1><div>${words}</div><p>正文在此。</p>`;
  it.each([
    ['en', 'Published: 21 August 2025'],
    ['en', 'Posted on August 21, 2025 10:15 am'],
    ['en', 'By Ann Reed | Aug. 21, 2025'],
    ['en', 'Thu, 21 Aug 2025 10:15:00 +0800'],
    ['de', 'Veröffentlicht am 21. August 2025 um 10:15 Uhr'],
    ['de', 'Stand: 21.08.2025'],
    ['de', '21.8.25'],
    ['fr', 'Publié le 21 août 2025 à 10h15'],
    ['it', 'Pubblicato il 21 agosto 2025'],
    ['es', 'Publicado el 21 de agosto de 2025'],
    ['pt', 'Publicado em 21 de agosto de 2025'],
    ['nl', 'Geplaatst op 21 augustus 2025'],
    ['pl', 'Opublikowano 21 sierpnia 2025'],
    ['ru', 'Опубликовано: 21 августа 2025 г.'],
    ['tr', '21 Ağustos 2025'],
    ['ko', '입력 2025.08.21 10:15'],
    ['ja', '2025年8月21日 10時15分 公開'],
  ])('%s: %s', (lang, words) => {
    expect(findPublicationDate(pageOf({ lang, body: under(words) }))).toBe('2025-08-21');
  });
  check([
    { name: '发布时间', lang: 'zh-CN', body: chinese('发布时间：2025-08-21'), date: '2025-08-21' },
    {
      name: 'a Chinese day and hour with its source',
      lang: 'zh-CN',
      body: chinese('2025年08月21日 10:15 来源：北方日报'),
      date: '2025-08-21',
    },
    {
      name: 'the day of the change stands first',
      lang: 'zh-CN',
      body: chinese('更新时间：2025-09-01 发布时间：2025-08-21'),
      date: '2025-08-21',
    },
    {
      name: 'updated and published in one line',
      body: under('Last updated: 1 September 2025. First published: 21 August 2025'),
      date: '2025-08-21',
    },
    {
      name: 'a label in a line of its own',
      body: `${HEADLINE}<dl><dt>Published</dt><dd>21 August 2025</dd></dl>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a date line of an agency',
      body: under('BEIJING, Aug. 21, 2025 (Agency) – The group has lit the furnace.'),
      date: '2025-08-21',
    },
    {
      name: 'a date in brackets before the first words',
      lang: 'de',
      body: under('(21.08.2025) Der Konzern hat den zweiten Hochofen angeblasen.'),
      date: '2025-08-21',
    },
    {
      name: 'the byline before the days of the text',
      body: `${HEADLINE}<p>21 August 2025</p><p>The furnace was ordered on 3 March 2014 and should have been lit on 5 May 2019, said the group.</p>`,
      date: '2025-08-21',
    },
    {
      name: 'the year of a copyright is none',
      body: `${HEADLINE}${TEXT}<p>© 2025 Northern Steel. All rights reserved.</p>`,
      date: null,
    },
    { name: 'a day without its year is none', body: under('Posted on 21 August'), date: null },
    { name: 'how long ago is none', body: under('3 hours ago'), date: null },
    {
      name: 'the day of today in the frame is none',
      body: `<div class="current-date">21 November 2026</div>${HEADLINE}${TEXT}`,
      date: null,
    },
    {
      name: 'comments do not count',
      body: `${HEADLINE}${TEXT}<div id="comments"><p>Posted on 25 August 2025</p></div>`,
      date: null,
    },
    {
      name: 'related links do not count',
      body: `${HEADLINE}${TEXT}<div class="related-posts"><time datetime="2025-07-01">1 July 2025</time> Ore prices</div>`,
      date: null,
    },
    {
      name: 'a list of other reports does not count',
      body: `${HEADLINE}${TEXT}<ul><li><a href="/a">Ore prices fall for the third week in a row</a> 1 July 2025</li></ul>`,
      date: null,
    },
    {
      name: 'sidebar and footer do not count',
      body: `<aside>1 July 2025</aside>${HEADLINE}${TEXT}<footer>Published 2 July 2025</footer>`,
      date: null,
    },
    {
      name: 'a list of events does not count',
      body: `${HEADLINE}${TEXT}<div class="events"><p>Steel fair: 1 October 2025</p></div>`,
      date: null,
    },
    {
      name: 'teasers beside the article do not count',
      body: `<article>${HEADLINE}${TEXT}</article><article><h2>Ore prices fall</h2><time datetime="2025-07-01">1 July</time></article>`,
      date: null,
    },
    {
      name: 'a wrapper named after its sidebar does not hide the article',
      body: `<div class="page sidebar">${HEADLINE}<p>Published 21 August 2025</p>${TEXT}</div>`,
      date: '2025-08-21',
    },
    {
      name: 'a date that links to its own report',
      body: `<ul><li>${HEADLINE}<a href="/furnace">Thursday, August 21st, 2025 at 10:15 am</a></li></ul>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a byline before a day above the headline',
      body: `<div class="date">Friday, November 21, 2025</div>${HEADLINE}<div class="info">21 August 2025</div>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'the headline that the title opens with, though the site has a longer name in its own',
      head: property('og:title', 'Second furnace lit - The daily paper of the north and of all its furnaces'),
      body: `<h1>The daily paper of the north and of all its furnaces</h1><div>${'<p>menu</p>'.repeat(400)}</div><h3>Second furnace lit</h3><p>21 August 2025</p>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a part of the page’s title',
      head: '<title>Second furnace lit | 21 August 2025 11:12 | Mill news</title>',
      body: `${HEADLINE}${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a date line that the summary repeats',
      lang: 'it',
      head: property('og:description', '21/08/2025 – Il gruppo ha acceso il secondo altoforno'),
      body: `${HEADLINE}${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'the day of a figure is none',
      head: meta('date', '2025-08-21'),
      body: `${HEADLINE}<p>Total assets came to 12 billion as of 30 June 2025.</p>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a date in brackets at the start before one in a short sentence',
      lang: 'de',
      body: `${HEADLINE}<p>(21.08.2025) Der Konzern hat angeblasen.</p><p>So steht es im Blatt (27.12.2024). Mehr folgt.</p>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'the end of a period of accounts is none',
      body: `${HEADLINE}<p>Profit for the six months ended 30 June 2025 rose by a third, and debts stood at 12 billion as of 30 June 2025, said the group.</p>${TEXT}`,
      date: null,
    },
    {
      name: 'the day on which a decree was published is none',
      head: meta('date', '2025-08-21'),
      body: `${HEADLINE}<p>The furnace needs a permit under the decree published on 5 May 2020, which the province has not given yet, said the group.</p>${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'an author whose name holds the word of a deadline',
      body: under('By Ann Stendson – 21 August 2025'),
      date: '2025-08-21',
    },
    { name: 'a deadline is none', body: under('Deadline: 21 August 2025'), date: null },
  ]);
});

describe('numbers that mean two days', () => {
  const under = (words: string) => `${HEADLINE}<p>${words}</p>${TEXT}`;
  check([
    { name: 'stay unread where nothing decides', body: under('11/07/2025'), date: null },
    { name: 'American pages', lang: 'en-US', body: under('11/07/2025'), date: '2025-11-07' },
    { name: 'British pages', lang: 'en-GB', body: under('11/07/2025'), date: '2025-07-11' },
    { name: 'French pages', lang: 'fr', body: under('11/07/2025'), date: '2025-07-11' },
    { name: 'a number past twelve', body: under('11/27/2025'), date: '2025-11-27' },
    {
      name: 'another date of the page',
      head: property('article:modified_time', '2025-11-08'),
      body: under('11/07/2025'),
      date: '2025-11-07',
    },
    {
      name: 'the other numbers of the page',
      body: `${HEADLINE}<p>Published 11/07/2025</p><p>The order came in on 25/06/2025.</p>`,
      date: '2025-07-11',
    },
    {
      name: 'the month of the address',
      body: under('11/07/2025'),
      url: 'https://x.example/2025/07/a/',
      date: '2025-07-11',
    },
    { name: 'both readings are one day', body: under('08/08/2025'), date: '2025-08-08' },
  ]);
});

describe('comments and scripts of the content system', () => {
  check([
    {
      name: 'a comment with the time of publication',
      body: `${HEADLINE}<!--publishtime:2025-08-21 10:15:00-->${TEXT}`,
      date: '2025-08-21',
    },
    {
      name: 'a comment of a cache is none',
      body: `${HEADLINE}${TEXT}<!-- Page generated and published to cache 2026-01-09 -->`,
      date: null,
    },
    {
      name: 'a script that names one day',
      body: `${HEADLINE}${TEXT}<script>var page = {"publishTime":"2025-08-21 10:15:00","id":7}</script>`,
      date: '2025-08-21',
    },
    {
      name: 'a field of a counter with a date as mail writes it',
      body: `${HEADLINE}${TEXT}<script>_io.push({ article_word_count: "226", article_publication_date: "Thu, 21 Aug 2025 18:06:00 +0300" })</script>`,
      date: '2025-08-21',
    },
    {
      name: 'a field in seconds since 1970',
      body: `${HEADLINE}${TEXT}<script>var page = {publish_time:1755763200,"id":7}</script>`,
      date: '2025-08-21',
    },
    {
      name: 'a script that names several days is none',
      body: `${HEADLINE}${TEXT}<script>var list = [{"publishTime":"2025-08-21"},{"publishTime":"2025-08-19"}]</script>`,
      date: null,
    },
  ]);
});

describe('dates that cannot be', () => {
  check([
    {
      name: 'a day past all others of the page',
      head:
        property('article:published_time', '2031-01-01') + property('article:modified_time', '2025-08-22'),
      body: `${HEADLINE}<p>Published 21 August 2025</p>${TEXT}`,
      date: '2025-08-21',
    },
    { name: 'a day before the web', body: `${HEADLINE}<p>21 August 1985</p>${TEXT}`, date: null },
    { name: 'a day that no calendar has', head: meta('pubdate', '2025-02-30'), date: null },
    { name: 'an empty page', date: null },
  ]);
});

it('takes the first date of the text for a guess, which the desk does not make', () => {
  const html = pageOf({
    body: `${HEADLINE}<p>In a first step on 21 August 2025 the group had bought the land on which the furnace stands today, with help of the province.</p>`,
  });
  expect(findPublicationDate(html)).toBe('2025-08-21');
  expect(findPublishedIn(parseHTML(html).document)).toBeNull();
});

it('reads a tree that is parsed already and leaves it as it was', () => {
  const { document } = parseHTML(pageOf({ body: `${HEADLINE}<p>Published 21 August 2025</p>` }));
  const before = document.toString();
  expect(findPublishedIn(document, null)).toBe('2025-08-21');
  expect(document.toString()).toBe(before);
});

it('gives null or a date for any markup', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<div class="date">',
      '</div>',
      '<li>',
      '<a href="#">',
      '<h1>',
      '<!--',
      '-->',
      '<meta name="date" content="',
      '">',
      '<time datetime="',
      '<script type="application/ld+json">',
      '</script>',
      '2025-08-21',
      '11/07/2025',
      '2025年8月',
      'Published ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.option(fc.webUrl()), (pieces, url) => {
      const date = findPublicationDate(pieces.join(''), url);
      if (date !== null) expect(parseEdtf(date)?.lower).toBeTruthy();
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['words', 'Published by the mill 21 August 2025 and so on, '],
  ['letters without an end', 'a'],
  ['digits', '2025-08-21-'],
  ['digits without an end', '1'],
  ['elements', '<div class="date"><a href="#">A link of some length that goes on 2025</a></div>'],
  ['open elements', '<div>'],
  ['list items', '<li class="related">1/2/2025'],
  ['quotes', '{"datePublished":"'],
])('reads a megabyte of %s within the time limit of a test', (_, piece) => {
  const html = pageOf({ body: HEADLINE + piece.repeat(Math.ceil(1_000_000 / piece.length)) });
  // The parser's own time is not the finder's; a tree too deep for the parser never reaches it.
  const parsed = piece === '<div>' ? null : parseHTML(html).document;
  expect(() => (parsed ? findPublishedIn(parsed) : findPublicationDate(html))).not.toThrow();
});
