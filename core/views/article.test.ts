import { describe, expect, it } from 'vitest';
import {
  describeRemovals,
  describeRepairs,
  joinWords,
  layParagraphs,
  spansOf,
  tagFacts,
  usualCredibility,
} from './article';

const TEXT = 'The board met in Ordos.\n\nIt met again in Hohhot.';
const at = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

describe('the facts of an article', () => {
  it('are numbered in reading order', () => {
    const facts = tagFacts('entity', [
      { key: 'entity-1', reviews: [], quotes: [at('Hohhot')] },
      { key: 'entity-2', reviews: [], quotes: [at('Ordos')] },
    ]);
    expect(facts.map((fact) => [fact.tag, fact.key])).toEqual([
      ['N1', 'entity-2'],
      ['N2', 'entity-1'],
    ]);
  });

  it('write their tag at the first quote and mark every further one', () => {
    const spans = spansOf('theme', [
      { key: 'theme-x', tag: 'T1', reviews: [], quotes: [at('met in'), at('met again')] },
    ]);
    expect(spans.map((span) => [span.tag, span.key])).toEqual([
      ['T1', 'theme-x'],
      [null, 'theme-x'],
    ]);
  });
});

describe('the paragraphs of an article', () => {
  it('are numbered and hold their own evidence only', () => {
    const paragraphs = layParagraphs(TEXT, [
      { ...at('Hohhot'), key: 'entity-1', layer: 'entity', tag: 'N1' },
    ]);
    expect(paragraphs.map((paragraph) => paragraph.number)).toEqual([1, 2]);
    expect(paragraphs[0]?.parts).toEqual([{ text: 'The board met in Ordos.', marks: [] }]);
    expect(paragraphs[1]?.parts.map((part) => [part.text, part.marks.length])).toEqual([
      ['It met again in ', 0],
      ['Hohhot', 1],
      ['.', 0],
    ]);
  });
});

describe('the usual credibility', () => {
  it('is the most frequent one, of equals the weaker, and none without facts', () => {
    expect(usualCredibility([2, 3, 3])).toBe(3);
    expect(usualCredibility([2, 3])).toBe(3);
    expect(usualCredibility([3, 2])).toBe(3);
    expect(usualCredibility([])).toBeNull();
  });
});

describe('what cleaning did, in words', () => {
  const removal = (kind: 'navigation' | 'share') => ({ kind, text: 'x', offset: 0 });
  it('names what was removed by kind', () => {
    expect(describeRemovals([removal('navigation')])).toBe('1 line of site navigation removed');
    expect(describeRemovals([removal('share'), removal('navigation'), removal('navigation')])).toBe(
      '2 lines of site navigation and 1 of share prompts removed',
    );
    expect(describeRemovals([])).toBeNull();
  });

  it('names what was repaired by kind', () => {
    const repair = { kind: 'glue' as const, before: 'aB', after: 'a B', offset: 0 };
    expect(describeRepairs([repair])).toBe('1 glued word repaired');
    expect(describeRepairs([repair, { ...repair, kind: 'mojibake' }, repair])).toBe(
      '2 glued words and 1 garbled passage repaired',
    );
    expect(describeRepairs([])).toBeNull();
  });

  it('joins words as English does', () => {
    expect([joinWords([]), joinWords(['a']), joinWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  });
});
