import { describe, expect, it } from 'vitest';
import { findFeedLink } from './find-feed-link';

const PAGE = 'https://news.example/metals/index.html';

describe('findFeedLink', () => {
  it.each([
    ['<link rel="alternate" type="application/rss+xml" href="/rss.xml">', 'https://news.example/rss.xml'],
    [
      "<LINK HREF='atom.xml' TYPE='application/atom+xml' REL='alternate home'>",
      'https://news.example/metals/atom.xml',
    ],
    [
      '<link rel=alternate type=application/feed+json href=//cdn.example/f.json>',
      'https://cdn.example/f.json',
    ],
    [
      '<base href="https://www.news.example/cn/"><link rel="alternate" type="application/rss+xml; charset=utf-8" href="feed?a=1&amp;b=2">',
      'https://www.news.example/cn/feed?a=1&b=2',
    ],
  ])('reads %s', (html, address) => {
    expect(findFeedLink(`<html><head><title>Metals</title>${html}</head>`, PAGE)).toBe(address);
  });

  it('takes the reports and not their comments', () => {
    const html = `<link rel="alternate" type="application/rss+xml" title="Comments on Metals" href="/c.xml">
      <link rel="alternate" type="application/rss+xml" title="Metals" href="/m.xml">`;
    expect(findFeedLink(html, PAGE)).toBe('https://news.example/m.xml');
  });

  it.each([
    '<link rel="stylesheet" type="text/css" href="/a.css">',
    '<link rel="alternate" hreflang="zh" href="/zh/">',
    '<link rel="alternate" type="application/rss+xml">',
    '<!-- <link rel="alternate" type="application/rss+xml" href="/old.xml"> -->',
    '<link rel="alternate" type="application/rss+xml" href="http://[broken">',
    'no page at all',
    '',
  ])('finds none in %s', (html) => {
    expect(findFeedLink(html, PAGE)).toBe(null);
  });
});
