import { describe, expect, it } from 'vitest';
import { parsePage } from './page-dom';
import { readPageHeader } from './page-header';

const header = (head: string, body = '<p>Words.</p>') =>
  readPageHeader(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('the title of a page', () => {
  it.each([
    ['<title>Quota raised for a third year | Oxide Wire</title>', '', 'Quota raised for a third year'],
    [
      '<title>Oxide Wire - Quota raised</title><meta property="og:site_name" content="Oxide Wire">',
      '',
      'Quota raised',
    ],
    ['<title>Oxide Wire</title>', '<h1>Quota raised</h1>', 'Oxide Wire'],
    ['<title>Quota raised - Home - Oxide Wire</title>', '<h1>Quota raised</h1>', 'Quota raised'],
    ['<title>关于召开会议的通知_连山集团</title>', '<h1>关于召开会议的通知</h1>', '关于召开会议的通知'],
    [
      '<meta property="og:title" content="Steel &amp; coal: a tale"><title>x</title>',
      '',
      'Steel & coal: a tale',
    ],
  ])('%s %s is %s', (head, body, title) => {
    expect(header(head, body).title).toBe(title);
  });
  it('keeps a dash that belongs to the headline', () => {
    expect(header('<title>Iron ore – a year of falling prices</title>').title).toBe(
      'Iron ore – a year of falling prices',
    );
  });
});

describe('the author of a page', () => {
  it('comes from its data, several joined', () => {
    const article = {
      '@type': 'NewsArticle',
      author: [{ '@type': 'Person', name: 'Mira Holt' }, 'Dieter Jonson'],
    };
    expect(header(jsonLd(article)).author).toBe('Mira Holt, Dieter Jonson');
  });
  it('is no address of a profile', () => {
    const meta = '<meta property="article:author" content="https://social.example/mira">';
    expect(header(meta).author).toBeNull();
    expect(header(meta, '<h1>Title</h1><p class="byline">By Mira Holt | 3 May 2025</p>').author).toBe(
      'Mira Holt',
    );
  });
  it('is nobody where the page only names its system', () => {
    expect(header('<meta name="author" content="admin">').author).toBeNull();
  });
});

describe('the addresses of a page', () => {
  it('are the canonical one and its others', () => {
    const { url, otherUrls } = header(
      `<link rel="canonical" href="https://wire.example/quota"><link rel="shortlink" href="https://wire.example/?p=12">
      <link rel="amphtml" href="/quota/amp"><meta property="og:url" content="https://wire.example/quota/">`,
    );
    expect(url).toBe('https://wire.example/quota');
    expect(otherUrls).toEqual(['https://wire.example/?p=12', 'https://wire.example/quota/amp']);
  });
  it('may stand in what a browser wrote when it saved the page', () => {
    const page = parsePage(
      '<!-- saved from url=(0031)https://wire.example/quota-2025 --><html><body><p>a</p></body></html>',
    );
    expect(readPageHeader(page).url).toBe('https://wire.example/quota-2025');
  });
  it('may stand in its data, and are none where the page names none', () => {
    const article = { '@type': 'Article', mainEntityOfPage: { '@id': 'https://wire.example/a/1' } };
    expect(header(jsonLd({ '@graph': [article] })).url).toBe('https://wire.example/a/1');
    expect(header('<link rel="canonical" href="javascript:void(0)">')).toMatchObject({
      url: null,
      otherUrls: [],
    });
  });
});

describe('publisher and language of a page', () => {
  it('come from tags and data', () => {
    const article = { '@type': 'NewsArticle', publisher: { name: 'Oxide Wire' }, inLanguage: 'de-AT' };
    expect(header(jsonLd(article))).toMatchObject({ publisher: 'Oxide Wire', language: 'de-AT' });
    expect(header('<meta property="og:locale" content="zh_CN">').language).toBe('zh-CN');
    expect(header('<meta http-equiv="content-language" content="fr, en">').language).toBe('fr');
  });
  it('are unknown where the page is silent', () => {
    expect(header('')).toMatchObject({ publisher: null, language: null, author: null, published: null });
  });
});

describe('broken JSON-LD', () => {
  it.each([
    '{"@type":"NewsArticle","headline":"Quota raised","datePublished":"2025-05-03",}',
    '<!-- {"@type":"NewsArticle","headline":"Quota raised","datePublished":"2025-05-03"} -->',
    '{"@type":"NewsArticle","headline":"Quota raised","description":"one\ntwo","datePublished":"2025-05-03"}',
    '{"@type":"NewsArticle","headline":"Quota raised","datePublished":"2025-05-03","body":"a "quoted" word"}',
  ])('still tells headline and day: %s', (source) => {
    expect(header(jsonLd(source))).toMatchObject({ title: 'Quota raised', published: '2025-05-03' });
  });
});
