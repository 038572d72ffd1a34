import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectTitle } from './title';

const read = (text: string, title: string | null = null) =>
  detectTitle(readText(text, { title, url: null, published: null, publisher: null, language: null }));

describe('detectTitle', () => {
  it('takes the header’s title, and finds it in the text when it is its first line', () => {
    expect(read('The mill is open.', 'Mill opens')).toEqual({ title: 'Mill opens', evidence: null });
    expect(read('Mill opens\nThe mill is open.', 'Mill opens').evidence).toMatchObject({ start: 0, end: 10 });
  });

  it('takes a first line that looks like a headline, with its evidence', () => {
    const { title, evidence } = read('Steel group opens its third mill: a closer look\n\nHighlights\n- One');
    expect(title).toBe('Steel group opens its third mill: a closer look');
    expect(evidence?.quote).toBe(title);
    expect(read('第四季度精矿价格上调\n包钢集团发布公告。').title).toBe('第四季度精矿价格上调');
  });

  it('leaves the stamp of the page out of the headline', () => {
    const text = 'Date 2025-05-30 Mill opens in Ordos after repairs\nThe mill is open.';
    expect(read(text)).toMatchObject({
      title: 'Mill opens in Ordos after repairs',
      evidence: { start: 16, end: 49 },
    });
    expect(read(text, 'Date 2025-05-30 Mill opens in Ordos after repairs').title).toBe(
      'Mill opens in Ordos after repairs',
    );
    expect(read('Posted on 30 May 2025\nMill opens in Ordos after repairs\nThe mill is open.').title).toBe(
      'Mill opens in Ordos after repairs',
    );
  });

  it.each([
    'Posted on 30 May 2025\nThe mill opened today.',
    'Highlights\n- The mill is open.\nThe mill opened today.',
    'The mill opened today, and everybody came to see it.\nIt is large.',
    '- A bullet that stands first\nThe mill opened.',
    'A headline without anything behind it',
    'Home / News / Steel\nThe mill opened.',
    'Opens\nThe mill opened.',
    '',
  ])('finds none in “%s”', (text) => {
    expect(read(text)).toEqual({ title: null, evidence: null });
  });
});
