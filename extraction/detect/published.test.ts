import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { readText } from '../reading';
import { dateInUrl, detectPublished } from './published';

const read = (text: string, header: { url?: string; published?: string } = {}) =>
  detectPublished(
    readText(text, {
      title: null,
      url: header.url ?? null,
      published: header.published ?? null,
      publisher: null,
      language: null,
    }),
  );

describe('detectPublished', () => {
  it.each([
    'The new mill 5 May 2025\nIt is open.',
    'Open day on May 30, 2025\nAll may come.',
    'Annual meeting, 30 May 2025\nHolders vote.',
    'Source: Mill Daily, May 30, 2025\nIt is open.',
    'Copyright 2025 Mill Daily\nIt is open.',
    'Deadline: 30 May 2025\nIt is open.',
  ])('takes no date of another thing for it: “%s”', (text) => {
    expect(read(text).published).toBeNull();
  });

  it('believes a valid date of the header before anything else', () => {
    expect(read('Published: May 1, 2025\nText.', { published: '2025-05-30' })).toEqual({
      published: '2025-05-30',
      basis: 'stated',
      evidence: null,
    });
  });

  it('does not believe a header that is no date or knows no year', () => {
    expect(read('Text.', { published: 'last week' }).published).toBeNull();
    expect(read('Text.', { published: 'XXXX-05-01' }).published).toBeNull();
  });

  it.each([
    ['Ore Desk\nJan 9, 2025 16:31\nThe mill is open.', '2025-01-09'],
    ['iconJan 9, 2025 16:31\nThe mill is open.', '2025-01-09'],
    ['Published: 30 May 2025\nThe mill is open.', '2025-05-30'],
    ['Posted on May 30, 2025\nThe mill is open.', '2025-05-30'],
    ['Newswire) 09:05, May 30, 2025\nThe mill is open.', '2025-05-30'],
    ['DATE 2025-05-30 Mill opens in Ordos after repairs\nThe mill is open.', '2025-05-30'],
    ['Mill opens\nBAOTOU, May 30, 2025 (Newswire) -- The mill is open.', '2025-05-30'],
    ['date\n31/07/2025\nThe mill is open.', '2025-07-31'],
    ['发布时间：2025年10月11日 08:30\n矿山开放。', '2025-10-11'],
    ['2025-10-11 10:22 来源：矿山报\n矿山开放。', '2025-10-11'],
    ['2025年10月11日 16:20 矿山网\n矿山开放。', '2025-10-11'],
    ['矿山中心 2025-10-11 浏览次数：120\n矿山开放。', '2025-10-11'],
    ['May 30, 2025 · 4 min read\nThe mill is open.', '2025-05-30'],
    ['Fri, 30 May 2025 10:00:00 +0800\nThe mill is open.', '2025-05-30'],
    ['2025-05-30T10:00:00Z\nThe mill is open.', '2025-05-30'],
    ['May 30, 2025 at 3:14 PM\nThe mill is open.', '2025-05-30'],
    ['30 May 2025 | News | Steel\nThe mill is open.', '2025-05-30'],
    ['First published 30 May 2025\nThe mill is open.', '2025-05-30'],
    ['Last modified: 2025-05-30\nThe mill is open.', '2025-05-30'],
  ])('reads the dateline of “%s”', (text, expected) => {
    const found = read(text);
    expect(found).toMatchObject({ published: expected, basis: 'stated' });
    expect(found.evidence && isGrounded(text, found.evidence)).toBe(true);
  });

  it('keeps only the year of a slashed date that can be read both ways', () => {
    expect(read('date\n11/07/2025\nThe mill is open.')).toMatchObject({
      published: '2025',
      basis: 'inferred',
    });
  });

  it('lets the address decide such a date', () => {
    const url = 'https://news.example.org/2025/07/11/mill';
    expect(read('date\n11/07/2025\nThe mill is open.', { url }).published).toBe('2025-07-11');
  });

  it('does not take the date of the original that the text relays', () => {
    expect(read('The mill is open.\nSource: Translated from Mill Daily, May 30, 2025').published).toBeNull();
    expect(read('Source: Mill Daily, May 30, 2025\nThe mill is open.').published).toBeNull();
  });

  it('does not take a date from a sentence', () => {
    expect(read('On May 30, 2025 the mill opened.\nIt is large.').published).toBeNull();
    expect(read('The mill opened on May 30, 2025.').published).toBeNull();
  });

  it('falls back on a day in the address and says that it is inferred', () => {
    expect(read('Text.', { url: 'https://example.org/a/2025/09/05/offer' })).toEqual({
      published: '2025-09-05',
      basis: 'inferred',
      evidence: null,
    });
  });
});

describe('dateInUrl', () => {
  it('reads a day or a month and nothing that is no date', () => {
    expect(dateInUrl('https://example.org/2025/09/05/offer')).toBe('2025-09-05');
    expect(dateInUrl('https://example.org/2025/09/offer')).toBe('2025-09');
    expect(dateInUrl('https://example.org/2025/13/40/offer')).toBeNull();
    expect(dateInUrl('https://example.org/2025/02/30/offer')).toBeNull();
    expect(dateInUrl('https://example.org/story/20250905')).toBeNull();
    expect(dateInUrl(null)).toBeNull();
  });
});
