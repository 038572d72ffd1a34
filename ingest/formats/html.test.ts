import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from '../errors';
import { extractMainText, readHtml } from './html';
import { spoiled } from './testing/mutate';

const sentence = 'The works at Lianshan restarted on Monday after nine weeks of repair, the notice says.';
const story = `<p>${sentence}</p>`.repeat(4);
const head = (markup: string) =>
  readHtml(`<!doctype html><html><head>${markup}</head><body>${story}</body></html>`, 'a.html');

describe('the header of a page', () => {
  it('gives the title without the name of the site at either end', () => {
    const site = '<meta property="og:site_name" content="Kiln Post">';
    expect(head(`${site}<title>Kiln restarts after repair - Kiln Post</title>`).title).toBe(
      'Kiln restarts after repair',
    );
    expect(head(`${site}<title>Kiln Post | Kiln restarts after repair</title>`).title).toBe(
      'Kiln restarts after repair',
    );
  });
  it('leaves a dash inside a title alone', () => {
    expect(head('<title>Kiln restarts - and nobody noticed it at first</title>').title).toBe(
      'Kiln restarts - and nobody noticed it at first',
    );
  });
  it('takes no address and no account for an author', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","author":"Lena Voss"}</script>';
    expect(head('<meta property="article:author" content="https://example.org/voss">').author).toBeNull();
    expect(head('<meta name="author" content="admin">').author).toBeNull();
    expect(head(`<meta name="author" content="https://example.org/voss">${data}`).author).toBe('Lena Voss');
  });
  it('keeps the other addresses of the page apart from its own', () => {
    const links =
      '<link rel="canonical" href="https://example.org/kiln"><link rel="shortlink" href="https://example.org/?p=7"><link rel="amphtml" href="https://example.org/amp/kiln"><meta property="og:url" content="https://example.org/kiln/">';
    expect(head(links)).toMatchObject({
      url: 'https://example.org/kiln',
      otherUrls: ['https://example.org/?p=7', 'https://example.org/amp/kiln'],
    });
    expect(head('<link rel="canonical" href="javascript:void(0)">')).toMatchObject({
      url: null,
      otherUrls: [],
    });
  });
  it('makes a relative address whole by the one from which a browser saved the page', () => {
    const page = `<!-- saved from url=(0026)https://example.org/kiln/7 --><html><head><link rel="canonical" href="/kiln"></head><body>${story}</body></html>`;
    expect(readHtml(page, 'a.html').url).toBe('https://example.org/kiln');
    expect(readHtml(page.replace(/<link[^>]*>/, ''), 'a.html').url).toBe('https://example.org/kiln/7');
  });
  it('writes a locale as a language tag', () => {
    expect(head('<meta property="og:locale" content="zh_CN">').language).toBe('zh-CN');
    expect(head('<meta property="og:locale" content="anything goes">').language).toBeNull();
  });
});

describe('the main text of a page', () => {
  it('is found below a second root element', () => {
    expect(
      extractMainText(`<html><html lang="en"><head></head><body><div>${story}</div></body></html>`),
    ).toBe(Array(4).fill(sentence).join('\n\n'));
  });
  it('is not taken for links where a link was left open', () => {
    expect(extractMainText(`<body><a name="top"><h1>Kiln restarts</h1><div>${story}</div></body>`)).toContain(
      sentence,
    );
  });
  it('goes on below a heading that is also a word for comments', () => {
    const text = extractMainText(
      `<body>${story}<h2>Response</h2><p>${sentence} Nobody answered it.</p></body>`,
    );
    expect(text).toContain('Nobody answered it.');
  });
  it('is empty for a page without words', () => {
    expect(
      ['', '<!doctype html>', '<html><frameset><frame src="a"></frameset></html>'].map(extractMainText),
    ).toEqual(['', '', '']);
  });
  it.each([
    ['blocks', '<div>'],
    ['links', '<a href="x">'],
    ['links and paragraphs', '<a href="x"><p>'],
    ['lists', '<ul><li>'],
  ])('may stand a hundred thousand %s deep', (_, tag) => {
    const started = performance.now();
    expect(extractMainText(tag.repeat(100_000 / tag.split('<').length) + sentence)).toContain(sentence);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a spoilt page', () => {
  it.each(['html-news-site', 'html-old-table-layout', 'html-gov-notice-board'])(
    'is read or refused, like %s',
    (name) => {
      const bytes = new Uint8Array(readFileSync(new URL(`golden/${name}/page.html`, import.meta.url)));
      fc.assert(
        fc.property(spoiled(bytes), (spoilt) => {
          try {
            expect(typeof readHtml(new TextDecoder().decode(spoilt), 'a.html').body).toBe('string');
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableDocumentError);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
