import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMainText, readHtml } from './html';

const STORY =
  '<p>The works at Hulan relit a furnace on Monday after eleven weeks of repair, its owner said in a notice.</p><p>Traders expect more billet from June, and the price of rebar fell by 40 yuan a tonne on the day.</p><p>The owner gave no date for the second furnace, which has stood cold since a leak was found in autumn.</p>';

describe('the main text of a page', () => {
  it('keeps headings, lists and tables as lines', () => {
    const page = `<article><h1>Relit</h1>${STORY}<h2>In figures</h2><ul><li>Volume: 2,580 cubic metres</li><li>Repair: eleven weeks</li></ul><table><tr><th>Year</th><th>Output</th></tr><tr><td>2024</td><td>6.1</td></tr></table></article>`;
    const lines = extractMainText(page).split('\n');
    expect(lines).toContain('In figures');
    expect(lines).toContain('- Repair: eleven weeks');
    expect(lines).toContain('2024 | 6.1');
  });

  it('leaves out pointers to other pages, and keeps the sentence that only begins like one', () => {
    const page = `<article>${STORY}<p>Read more: <a href="/b">Coke prices</a></p><p>Follow-up repairs will read more like a rebuilding of the hearth than a patch, engineers said on Tuesday.</p></article>`;
    const text = extractMainText(page);
    expect(text).not.toContain('Coke prices');
    expect(text).toContain('Follow-up repairs');
  });

  it('keeps a quotation, but not its copy in large type', () => {
    const page = `<article>${STORY}<p>“We would rather lose a month than pour through a bad lining,” the manager said.</p><blockquote class="pull">We would rather lose a month than pour through a bad lining</blockquote><blockquote>A bad lining costs a year, the chief engineer wrote to the board in March.</blockquote></article>`;
    const text = extractMainText(page);
    expect(text.match(/rather lose a month/g)).toHaveLength(1);
    expect(text).toContain('A bad lining costs a year');
  });

  it('takes a short notice whole', () => {
    expect(extractMainText('<html><body><div>Office closed on 3 May 2025.</div></body></html>')).toBe(
      'Office closed on 3 May 2025.',
    );
    expect(extractMainText('')).toBe('');
  });

  it.each([
    ['elements fifty thousand deep', `${'<div>'.repeat(50_000)}${STORY}`],
    ['lists in lists', `${STORY}${'<ul><li>'.repeat(10_000)}`],
    ['formatting never closed', `${STORY}${'<b><i>'.repeat(20_000)}`],
    ['a hundred thousand elements', `${STORY}${'<div>a</div>'.repeat(100_000)}`],
    ['scripts without an end', `${STORY}${'<script>'.repeat(20_000)}`],
    ['tags without an end', `${STORY}${'<div '.repeat(20_000)}`],
  ])(
    'is found beside %s, in bounded time',
    (_, page) => {
      expect(extractMainText(page)).toContain('relit a furnace');
    },
    20_000,
  );

  it('is read from any mixture of tags without an error', () => {
    const piece = fc.constantFrom(
      '<div class="share">',
      '</div>',
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<ul>',
      '<li>',
      '<a href="/x">',
      '</a>',
      '<html>',
      '<body>',
      '</body>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<h1>',
      '</h1>',
      '<time datetime="2025-13-45">',
      '<article>',
      '</article>',
      '<',
      '"',
      '&#x110000;',
      STORY,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        expect(typeof readHtml(pieces.join(''), 'page.html').body).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
