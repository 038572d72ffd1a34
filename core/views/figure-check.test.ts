import { describe, expect, it } from 'vitest';
import { checkFigures, findQuarrels } from './figure-check';
import type { KnownFigure } from './figure-check-words';

let nextId = 1;
function figure(of: Partial<KnownFigure>): KnownFigure {
  const id = nextId++;
  return {
    id,
    articleId: 1000 + id,
    articleTitle: `Report ${id}`,
    subject: 'dunhua-works',
    parent: null,
    metric: 'revenue',
    value: 991_000_000,
    valueMax: null,
    unit: 'CNY',
    period: '2023',
    change: null,
    changeAlt: null,
    qualifier: 'exact',
    asWritten: '991 million yuan',
    quote: 'took in 991 million yuan',
    ...of,
  };
}

/** What is said of the first figure beside the others. */
const textsOf = (own: KnownFigure, ...others: KnownFigure[]) =>
  (checkFigures([own], [own, ...others]).get(own.id) ?? []).map((check) => check.text);

describe('the check of a figure', () => {
  it('names the factor, the other amount and who gives it, with both quotes and what may have happened', () => {
    const own = figure({
      value: 9_910_000_000,
      asWritten: '9.91 billion yuan',
      quote: 'took in 9.91 billion yuan',
    });
    const other = figure({
      articleTitle: 'Dunhua counts',
      quote: '实现营业收入9.91亿元',
      asWritten: '9.91亿元',
    });
    expect(checkFigures([own], [own, other]).get(own.id)).toEqual([
      {
        key: `stated slip ${other.id}`,
        tone: 'slip',
        text: '10× the CNY 991m in “Dunhua counts”',
        why: '亿 is 100 million: read as 10 million or as a billion it is ten times off.',
        here: expect.objectContaining({ figureId: own.id, quote: 'took in 9.91 billion yuan', own: true }),
        against: [expect.objectContaining({ figureId: other.id, quote: '实现营业收入9.91亿元', own: false })],
        more: 0,
      },
    ]);
  });

  it('counts who else gives the same amount, and names three', () => {
    const own = figure({ value: 9_910_000_000, asWritten: '9.91 billion yuan' });
    const others = Array.from({ length: 5 }, () => figure({}));
    const [check] = checkFigures([own], [own, ...others]).get(own.id) ?? [];
    expect(check?.text).toBe(`10× the CNY 991m in “${others[0]?.articleTitle}” and 4 others`);
    expect(check).toMatchObject({ against: { length: 3 }, more: 2 });
  });

  it('says how far two amounts are apart, which is a part of which, and what a change implies', () => {
    const own = figure({});
    const title = (of: KnownFigure) => `“${of.articleTitle}”`;
    const less = figure({ value: 900_000_000, asWritten: '900.0 million yuan' });
    expect(textsOf(own, less)).toEqual([`10.1% more than the CNY 900m in ${title(less)}`]);
    const quarter = figure({
      value: 1_200_000_000,
      asWritten: '1.200 billion yuan',
      period: '2023-01/2023-03',
    });
    expect(textsOf(own, quarter)).toEqual([
      `the whole, yet less than the CNY 1.2bn of Q1 2023 in ${title(quarter)}`,
    ]);
    // 991 after +10% was 900.9.
    const grown = figure({ change: { value: 10, unit: '%', basis: 'yoy' } });
    const before = figure({ period: '2022', value: 800_000_000, asWritten: '800.0 million yuan' });
    expect(textsOf(grown, before)).toEqual([
      `its change implies CNY 900.9m for 2022 (CNY 896.4m to CNY 905.5m), not the CNY 800m in ${title(before)}`,
    ]);
    const dollars = figure({
      value: 800_000_000,
      unit: 'USD',
      asWritten: '$800 million',
      quote: 'took in $800 million',
    });
    expect(textsOf(own, dollars)).toEqual([
      `no conversion of $800m in ${title(dollars)}: 0.81 USD to one CNY`,
    ]);
  });

  it('speaks of the article itself where that says two things, and shortens a long title', () => {
    const change = { value: 10, unit: '%', basis: 'yoy' as const };
    const own = figure({ articleId: 7, change });
    const before = figure({
      articleId: 7,
      period: '2022',
      value: 800_000_000,
      asWritten: '800.0 million yuan',
    });
    expect(textsOf(own, before)[0]).toContain('not the CNY 800m in this article itself');
    const long = figure({
      articleTitle: 'A title that goes on and on, as those of the trade press like to do',
    });
    expect(textsOf(figure({}), long)).toEqual([
      'as in “A title that goes on and on, as those of the trade pres…”',
    ]);
  });
});

describe('the quarrels of a subject', () => {
  it('name each pair once, slips first, and no agreement', () => {
    const figures = [
      figure({}),
      figure({}),
      figure({ value: 940_000_000, asWritten: '940 million yuan' }),
      figure({ value: 9_910_000_000, asWritten: '9.91 billion yuan' }),
    ];
    const quarrels = findQuarrels(figures, 6);
    expect(quarrels.map(({ tone }) => tone)).toEqual(['slip', 'differs', 'differs']);
    expect(quarrels[0]?.label).toBe('Revenue, 2023: CNY 991m');
    expect(findQuarrels(figures, 1)).toHaveLength(1);
  });

  it('stay few and quick where thousands tell the same', () => {
    const figures = Array.from({ length: 5000 }, (_, index) =>
      figure(index === 17 ? { value: 9_910_000_000 } : {}),
    );
    expect(findQuarrels(figures, 6)).toHaveLength(1);
  });
});
