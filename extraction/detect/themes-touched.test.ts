import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { TermFinder } from './themes-touched';

const header = { title: null, url: null, published: null, publisher: null, language: null };
const holds = (terms: string[], text: string, title: string | null = null) =>
  new TermFinder(terms).termsIn(readText(text, { ...header, title })).size > 0;

describe('finding the texts that a change of terms bears upon', () => {
  it.each([
    [['hydrogen furnace'], 'Two hydrogen furnaces were lit.', true],
    [['hydrogen furnace'], 'Hydrogen came; the furnace went.', false],
    [['rare earth'], 'The RARE-EARTH works.', true],
    [['R&D'], 'Spending on R&D rose.', true],
    [['research and development'], 'Research & Development', true],
    [['稀土'], '北方稀土公司。', true],
    [['稀土'], '北方鋼鐵公司。', false],
    [['鋼鐵'], '北方钢铁公司。', true],
    [['钢铁'], '北方鋼鐵公司。', true],
    [['Müller'], 'Herr Mueller and Herr Müller.', true],
    [['ore'], 'The store is more.', false],
  ])('%j in “%s”: %s', (terms, text, isFound) => {
    expect(holds(terms, text)).toBe(isFound);
    if (isFound) expect(new TermFinder(terms).mayHold(text)).toBe(true);
  });

  it('finds a term inside a longer one, and its singular', () => {
    const finder = new TermFinder(['rare earth', 'rare earth magnets', 'magnet', 'ore']);
    expect([...finder.termsIn(readText('Rare earth magnets.', header))].sort()).toEqual([
      'magnet',
      'rare earth',
      'rare earth magnets',
    ]);
  });

  it('looks at the headline as well', () => {
    expect(holds(['quota'], 'Nothing of the kind.', 'New quotas')).toBe(true);
  });

  it('never says no at the quick look to a text that holds a term', () => {
    const word = fc.constantFrom(
      'ore',
      'Ores',
      'R&D',
      '&',
      'glass',
      '稀土',
      '鋼',
      'Ünal',
      'a',
      'process',
      '2025',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.array(word, { maxLength: 8 }),
        (term, words) => {
          const finder = new TermFinder([term.join(' ')]);
          const text = words.join(' ');
          if (finder.termsIn(readText(text, header)).size > 0) expect(finder.mayHold(text)).toBe(true);
        },
      ),
    );
  });
});
