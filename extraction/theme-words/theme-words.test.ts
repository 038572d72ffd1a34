import { describe, expect, it } from 'vitest';
import { countWords } from './features';
import { leaningsOf, type ThemeWords } from './leaning';
import { shareOf, signsOf, type ThemeBars } from './share';

describe('countWords', () => {
  it('counts words and pairs within a sentence, a figure as a figure, and leaves names out', () => {
    const counts = countWords(null, 'Mills at Kalgoorlie closed for 3 weeks. Mills reopened.');
    expect(counts.get('mill')).toBe(2);
    expect(counts.get('for #')).toBe(1);
    expect([...counts.keys()].some((word) => /kalgoorlie/i.test(word))).toBe(false);
    expect(counts.has('week mill')).toBe(false);
  });

  it('counts a headline twice, in whatever letters it is written', () => {
    const counts = countWords('Mill Workers Drill', 'A drill.');
    expect(counts.get('mill')).toBe(2);
    expect(counts.get('drill')).toBe(3);
  });

  it('takes Chinese in pairs and threes of signs that stand together', () => {
    const counts = countWords(null, '安全生产，检查');
    expect([...counts.keys()]).toEqual(['安全', '安全生', '全生', '全生产', '生产', '检查']);
  });
});

describe('leaningsOf', () => {
  const model: ThemeWords = { themes: ['safety', 'talent'], bias: [-100, -100], words: { drill: [0, 2000] } };

  it('leans where the words of a theme stand, and not at all without any', () => {
    expect(leaningsOf(null, 'A drill.', model).get('safety')).toBeCloseTo(1);
    expect(leaningsOf(null, 'A drill.', model).get('talent')).toBeCloseTo(-1);
    expect(leaningsOf(null, 'A mill, a mill.', model).get('safety')).toBeCloseTo(-1);
  });

  it('leans no further for what is told more than four times', () => {
    const of = (times: number) => leaningsOf(null, 'drill '.repeat(times), model).get('safety')!;
    expect(of(4)).toBeGreaterThan(of(1));
    expect(of(40)).toBe(of(4));
  });

  it('takes no word for one that every object has', () => {
    expect(leaningsOf(null, 'a constructor', model).get('safety')).toBeCloseTo(-1);
  });
});

describe('shareOf', () => {
  const standing = { strength: 1, strongest: 2, rank: 1, leaning: 0, furthest: 1 };
  const bars: ThemeBars = {
    signs: signsOf(standing).map((_, i) => (i === 9 ? 1 : 0)),
    themes: { safety: 0 },
  };

  it('is even where nothing speaks for or against, and grows with what speaks for it', () => {
    expect(shareOf('safety', standing, bars)).toBeCloseTo(0.5);
    expect(shareOf('safety', { ...standing, leaning: 2 }, bars)).toBeGreaterThan(0.8);
  });

  it('is unknown of a theme that was not fitted, whatever its name', () => {
    expect(shareOf('hydrogen', standing, bars)).toBeNull();
    expect(shareOf('toString', standing, bars)).toBeNull();
  });
});
