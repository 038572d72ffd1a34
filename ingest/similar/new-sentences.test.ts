import { describe, expect, it } from 'vitest';
import { newSentences } from './new-sentences';
import { similarity } from './similarity';
import { wordsOf } from './words';

const KNOWN = 'The mill closed on Friday. Its 330 workers were told by letter.';

describe('newSentences', () => {
  it('gives the places and the share of what the other texts do not say', () => {
    const text =
      'The mill closed on Friday. Nobody in town had expected it. Its 330 workers were told by letter.';
    const { spans, share } = newSentences(text, [KNOWN]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nobody in town had expected it.',
    ]);
    expect(share).toBeCloseTo(1 / 3);
  });

  it('joins neighbours in a paragraph, and not across paragraphs', () => {
    const text =
      'Nobody in town had expected it. The mayor was abroad then.\nShops stayed shut all day. The mill closed on Friday.';
    const { spans } = newSentences(text, [KNOWN]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nobody in town had expected it. The mayor was abroad then.',
      'Shops stayed shut all day.',
    ]);
  });

  it('takes a sentence that was only touched up as known', () => {
    expect(newSentences('The old mill closed for good last week.', [KNOWN]).share).toBe(1);
    expect(newSentences('Its 330 workers were told so by letter.', [KNOWN]).share).toBe(0);
  });

  it('finds everything new without others, and nothing in the text itself', () => {
    expect(newSentences(KNOWN, []).share).toBe(1);
    expect(newSentences(KNOWN, [KNOWN])).toEqual({ spans: [], share: 0 });
  });

  it('does not judge lines of one or two words', () => {
    expect(newSentences('Read more\nThe mill closed on Friday.', [KNOWN])).toEqual({ spans: [], share: 0 });
    expect(newSentences('', [KNOWN])).toEqual({ spans: [], share: 0 });
  });

  it('reads Chinese', () => {
    const text = '工厂周五关闭。三百三十名工人收到书面通知。镇上无人料到此事。';
    const { spans } = newSentences(text, ['工厂周五关闭。三百三十名工人收到书面通知。']);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['镇上无人料到此事。']);
  });
});

describe('similarity', () => {
  it('is exact, symmetric, and tells how much of the shorter text the longer holds', () => {
    const long = `${KNOWN} The machines go to a buyer in the south of the country.`;
    const one = similarity(KNOWN, long);
    expect(one).toEqual(similarity(long, KNOWN));
    expect(one.containment).toBe(1);
    expect(one.jaccard).toBeGreaterThan(0.4);
    expect(similarity(KNOWN, KNOWN).jaccard).toBe(1);
    expect(similarity(KNOWN, '').jaccard).toBe(0);
  });
});

describe('wordsOf', () => {
  it('keeps digits and drops punctuation, case and separators of thousands', () => {
    expect(wordsOf('RMB 1,952.5 bn (“up”)')).toEqual(['rmb', '1952.5', 'bn', 'up']);
  });

  it('reads scripts without spaces by pairs of characters', () => {
    expect(wordsOf('北方稀土 2025年')).toEqual(['北方', '方稀', '稀土', '2025', '年']);
    expect(wordsOf('เหล็ก')).toHaveLength(4);
  });
});
