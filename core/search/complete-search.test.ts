import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOption, completionPlace, deskOptions, ownOptions } from './complete-search';
import { growLastWord } from './grow-last-word';
import { cutSnippet, markWords, patternOf } from './mark-words';
import { editDistance, nearestOf } from './nearest';
import { parseSearch } from './parse-search';
import { soughtWords } from './query';
import { textFragment } from './text-fragment';

/** `|` is the cursor. */
function placeIn(marked: string) {
  const caret = marked.indexOf('|');
  return completionPlace(marked.replace('|', ''), caret);
}

describe('completionPlace', () => {
  it('knows the word or the value that the cursor stands in', () => {
    expect(placeIn('steel ent|')).toEqual({ operator: null, typed: 'ent', start: 6, end: 9 });
    expect(placeIn('-theme:sa|f ore')).toEqual({ operator: 'theme', typed: 'sa', start: 1, end: 10 });
    expect(placeIn('entity:"Baogang Gr|oup" ore')).toMatchObject({ typed: 'Baogang Gr', start: 0, end: 22 });
    expect(placeIn('entity：包|')).toMatchObject({ operator: 'entity', typed: '包' });
    expect(placeIn('|')).toEqual({ operator: null, typed: '', start: 0, end: 0 });
  });

  it('has nothing to complete in a phrase or behind a name that is no operator', () => {
    expect(placeIn('"rare ea|')).toBeNull();
    expect(placeIn('"rare entity:b|')).toBeNull();
    expect(placeIn('http://a|')).toBeNull();
    expect(placeIn('"rare earth" o|')).toMatchObject({ typed: 'o' });
  });

  it('never throws, and places what it finds inside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), (text, at) => {
        const caret = Math.min(at, text.length);
        const place = completionPlace(text, caret);
        if (place) {
          expect(place.start).toBeLessThanOrEqual(caret);
          expect(place.end).toBeGreaterThanOrEqual(caret);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('options', () => {
  const own = (marked: string) => ownOptions(placeIn(marked)!).map(({ insert }) => insert);

  it('are operators, types and traits, by their beginning', () => {
    expect(own('s|')).toEqual(['source:', 'series:']);
    expect(own('type:stu|')).toEqual(['type:study', 'type:study_session']);
    expect(own('type:polic|')).toEqual(['type:reform', 'type:policy_release']);
    expect(own('has:|')).toHaveLength(5);
    expect(own('after:|')).toEqual([]);
  });

  it('take the place of what was typed, values with spaces in quotes', () => {
    const place = placeIn('ore -entity:bao| coal')!;
    const [option] = deskOptions(place, [
      { kind: 'entity', label: 'Baogang Group', detail: '', href: '', value: 'Baogang Group' },
    ]);
    expect(applyOption('ore -entity:bao coal', place, option!)).toEqual({
      text: 'ore -entity:"Baogang Group" coal',
      caret: 28,
    });
    const word = placeIn('th|')!;
    expect(applyOption('th', word, ownOptions(word)[0]!)).toEqual({ text: 'theme:', caret: 6 });
  });
});

describe('growLastWord', () => {
  it('lets the word that is being typed find longer ones, and nothing else', () => {
    expect(growLastWord('party comm')).toBe('party comm*');
    for (const typed of ['party "comm"', 'party comm ', 'a', '包钢', 'type:meet', 'ab "open', '']) {
      expect(growLastWord(typed)).toBe(typed);
    }
  });
});

describe('markWords', () => {
  const marked = (text: string, typed: string) =>
    markWords(text, patternOf(soughtWords(parseSearch(typed).query)))
      .map((part) => (part.match ? `[${part.text}]` : part.text))
      .join('');

  it('marks whole words, beginnings and phrases as the index finds them', () => {
    expect(marked('Steel, steelworks and Café steel.', 'steel cafe')).toBe(
      '[Steel], steelworks and [Café] [steel].',
    );
    expect(marked('Steel and steelworks', 'steel*')).toBe('[Steel] and [steelworks]');
    expect(marked('rare-earth and rare  earth', '"rare earth"')).toBe('[rare-earth] and [rare  earth]');
    expect(marked('not this', '-this not')).toBe('[not] this');
    expect(marked('包钢集团REO', '包钢 reo')).toBe('[包钢]集团[REO]');
    expect(marked('as it is', 'type:meeting')).toBe('as it is');
  });

  it('keeps every sign of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
        const pattern = patternOf(soughtWords(parseSearch(typed).query));
        expect(
          markWords(text, pattern)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 25 },
    );
  });
});

describe('cutSnippet', () => {
  it('takes the stretch with most of the words, and does not cut words', () => {
    const filler = 'lorem ipsum dolor sit amet '.repeat(20);
    const pattern = patternOf(soughtWords(parseSearch('ore coal').query));
    const text = cutSnippet(`ore ${filler}then ore met coal ${filler}`, pattern)
      .map((part) => part.text)
      .join('');
    expect(text).toMatch(/^…\w+ .*then ore met coal .* \w+…$/);
    expect(text.length).toBeLessThan(260);
  });
});

describe('textFragment', () => {
  it('names the words found and those around them', () => {
    const parts = [
      { text: '…held its ', match: false },
      { text: 'safety-first', match: true },
      { text: ' meeting in March, again', match: false },
    ];
    expect(textFragment(parts)).toBe('#:~:text=held%20its-,safety%2Dfirst,-meeting%20in%20March%2C');
    expect(textFragment([{ text: 'none', match: false }])).toBe('');
    expect(
      textFragment([
        { text: '安全', match: true },
        { text: '生产。', match: false },
      ]),
    ).toBe(`#:~:text=${encodeURIComponent('安全')}`);
  });
});

describe('nearestOf', () => {
  it('takes a beginning, else the fewest wrong letters', () => {
    expect(nearestOf('ent', ['theme', 'entity'])).toBe('entity');
    expect(nearestOf('thmee', ['theme', 'type'])).toBe('theme');
    expect(nearestOf('quux', ['theme', 'type'])).toBeNull();
    expect(editDistance('abc', 'acb', 2)).toBe(1);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
  });
});
