import { describe, expect, it } from 'vitest';
import { foldName } from '../text/fold';
import { chooseKept, type LikenessSide, likenessLabel, rateLikeness, type Together } from './likeness';

const NEVER: Together = { articles: 0, asOne: null, sideBySide: null };

function side(name: string, over: Partial<LikenessSide> & { names?: string[] } = {}): LikenessSide {
  const { names = [], ...rest } = over;
  return {
    id: 1,
    keys: [name.toLowerCase().replaceAll(' ', '-')],
    type: 'organization',
    name,
    folds: new Set([name, ...names].map(foldName)),
    identifiers: [],
    parent: null,
    listedKey: null,
    isKnown: false,
    articles: 3,
    ...rest,
  };
}

const rate = (one: LikenessSide, other: LikenessSide, together: Together = NEVER) =>
  rateLikeness(one, other, { rarity: () => 1, together: () => together });
const kinds = (rated: ReturnType<typeof rate>) => rated?.reasons.map(({ kind }) => kind) ?? null;
const wordsOf = (rated: ReturnType<typeof rate>, kind: string) =>
  rated?.reasons.find((reason) => reason.kind === kind)?.words;

const GROUP = side('Baogang Group', { keys: ['baogang-group'], names: ['Baotou Steel'], isKnown: true });
const PARENT = { key: 'baogang-group', name: 'Baogang Group' };

describe('rateLikeness', () => {
  it('says which words two names share, that they have one parent, and that one is named once', () => {
    const known = side('Northern Rare Earth', { parent: PARENT, isKnown: true });
    const found = side('China Northern Rare Group', { parent: PARENT, articles: 1 });
    const rated = rate(known, found);
    expect(rated?.likeness).toBeGreaterThan(0.6);
    expect(wordsOf(rated, 'shared-words')).toBe('Northern, Rare');
    expect(wordsOf(rated, 'same-parent')).toBe('Baogang Group in both');
    expect(wordsOf(rated, 'seldom-named')).toBe('“China Northern Rare Group” is named in one article');
    expect(rated?.reasons.map(likenessLabel)).toEqual(['Shared words', 'Parent', 'Against']);
  });

  it('takes a group, its listed company and a sister for three', () => {
    const listed = side('Baotou Steel Union', { names: ['Baotou Steel'], parent: PARENT });
    const sister = side('Northern Rare Earth', { parent: PARENT });
    expect(rate(GROUP, listed)).toBeNull();
    expect(rate(GROUP, sister)).toBeNull();
    expect(rate(listed, sister)).toBeNull();
    expect(rate({ ...GROUP, listedKey: listed.keys[0]! }, { ...listed, parent: null })).toBeNull();
  });

  it('asks of nothing that the desk was set up with as two', () => {
    const one = side('Lakeside Steel', { names: ['Lakeside'], isKnown: true });
    const other = side('Lakeside Steel Works', { names: ['Lakeside'], isKnown: true });
    expect(rate(one, other)).toBeNull();
    expect(kinds(rate(one, { ...other, isKnown: false }))).toContain('shared-alias');
  });

  it('trusts a number of a register more than any name', () => {
    const lei = (value: string) => [{ scheme: 'lei' as const, value }];
    const [one, other] = [side('Alpha Kiln'), side('Kiln Alpha Works')];
    const same = rate({ ...one, identifiers: lei('A') }, { ...side('Birch'), identifiers: lei('A') });
    expect(kinds(same)).toEqual(['shared-identifier']);
    expect(rate(one, other)).not.toBeNull();
    expect(rate({ ...one, identifiers: lei('A') }, { ...other, identifiers: lei('B') })).toBeNull();
  });

  it('is told by texts: by brackets that they are one, by one sentence that they are two', () => {
    const [one, other] = [side('Lakeside Steel'), side('Lakeside Steel Trading Works')];
    const alone = rate(one, other)!.likeness;
    const asOne = rate(one, other, { ...NEVER, asOne: 'Lakeside Steel (Lakeside Trading)' });
    expect(asOne!.likeness).toBeGreaterThan(alone);
    const sentence = 'Lakeside Steel sued Lakeside Steel Trading Works.';
    const beside = rate(one, other, { ...NEVER, articles: 1, sideBySide: sentence });
    expect(beside?.likeness ?? 0).toBeLessThan(alone);
    const often = rate(one, other, { ...NEVER, articles: 2 });
    expect(wordsOf(often, 'mentioned-together')).toBe('Both in 2 articles');
  });

  it('does not ask for words that many names have, numbers that differ, or a family name', () => {
    expect(rate(side('China National Steel Group'), side('China National Coal Group'))).toBeNull();
    expect(
      rate(
        side('14th Kiln Renewal Scheme', { type: 'programme' }),
        side('15th Kiln Renewal Scheme', { type: 'programme' }),
      ),
    ).toBeNull();
    const person = { type: 'person' as const, names: ['Gao'] };
    expect(rate(side('Gao Feng', person), side('Gao Ming', person))).toBeNull();
    expect(rate(side('Gao Zhimin', person), side('Zhimin Gao', person))).not.toBeNull();
    expect(rate(side('Alpha Kiln'), side('Birch Quarry'), { ...NEVER, articles: 9 })).toBeNull();
  });

  it('is the same from either side', () => {
    const one = side('Northern Rare Earth', { id: 1, parent: PARENT });
    const other = side('China Northern Rare Group', { id: 2, type: 'place', articles: 1 });
    expect(rate(one, other)?.likeness).toBe(rate(other, one)?.likeness);
  });
});

describe('chooseKept', () => {
  it('keeps what the desk was set up with, else what more articles name, else the longer known', () => {
    const [a, b] = [side('A', { id: 1 }), side('B', { id: 2 })];
    expect(chooseKept(b, a)[0].id).toBe(1);
    expect(chooseKept(a, { ...b, articles: 9 })[0].id).toBe(2);
    expect(chooseKept({ ...a, isKnown: true }, { ...b, articles: 9 })[0].id).toBe(1);
  });
});
