import { describe, expect, it } from 'vitest';
import { decodeEntities, looksLikeHtml, readFragment, readLine, readMaybeHtml } from './html-fragment';

describe('a fragment of HTML', () => {
  it('is its words, a line for each block', () => {
    expect(readFragment('<p>One &amp; two</p><p>Three<br>four</p>')).toBe('One & two\n\nThree\nfour');
  });
  it('keeps a row in one line whose cells hold paragraphs', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    expect(readFragment(`<table>${row('Works', 'Output')}${row('North', '40 t')}</table><p>End</p>`)).toBe(
      'Works | Output\nNorth | 40 t\n\nEnd',
    );
  });
  it('without tags keeps its lines', () => {
    expect(readFragment('One &lt; two\r\n\r\n\r\nthree')).toBe('One < two\n\nthree');
  });
  it('may be a hundred thousand elements deep', () => {
    expect(readFragment(`${'<div>'.repeat(100_000)}One &amp; two<br>three`)).toBe('One & two\nthree');
  });
});

describe('entities', () => {
  it('are decoded once', () => {
    expect(decodeEntities('&amp;amp; &eacute; &#233; &#xE9; &#146; &ndash;')).toBe('&amp; é é é ’ –');
  });
  it('that there are not stay as they are', () => {
    expect(decodeEntities('a & b &nosuch; &; AT&T')).toBe('a & b &nosuch; &; AT&T');
  });
});

describe('words that may be HTML', () => {
  it('are so only with tags of HTML', () => {
    expect(looksLikeHtml('5 < 6 and 7 > 6')).toBe(false);
    expect(looksLikeHtml('<Lianshan> says no')).toBe(false);
    expect(looksLikeHtml('<p>It runs.')).toBe(true);
    expect(readMaybeHtml('5 <b 6\r\nnext')).toBe('5 <b 6\nnext');
  });
  it('of a title lose their tags and fit on a line', () => {
    expect(readLine(' <b>Coal</b> &amp;\n coke <5 ')).toBe('Coal & coke <5');
  });
});
