import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { readText } from '../reading';
import { THEMES } from '../rules/themes';
import { detectThemes, findThemes } from './themes';

const header = { title: null, url: null, published: null, publisher: null, language: null };
const themesOf = (text: string, title: string | null = null) =>
  detectThemes(readText(text, { ...header, title }));
const keys = (text: string, title: string | null = null) => themesOf(text, title).map((each) => each.theme);

describe('detectThemes', () => {
  it('names what a text is about, the strongest first', () => {
    const text =
      'The Party Committee studied the latest speeches. Party secretaries reported on Party building and on discipline.\nPlants must prevent accidents: a safety inspection follows, and safety training.';
    expect(keys(text)).toEqual(expect.arrayContaining(['party-building', 'safety']));
    const scores = themesOf(text).map((each) => each.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('reads Chinese', () => {
    expect(keys('商务部宣布对稀土技术实施出口管制，出口管制自下月起生效。')).toContain('export-controls');
  });

  it('reads traditional signs as it reads simplified ones', () => {
    const text = '商務部宣布對稀土技術實施出口管制，出口管制自下月起生效。';
    expect(keys(text)).toEqual(keys('商务部宣布对稀土技术实施出口管制，出口管制自下月起生效。'));
    expect(findThemes(text)[0]?.evidence[0]?.quote).toBe('出口管制');
  });

  it.each([
    ['The blast furnace was tapped. The blast furnace runs well.', 'safety'],
    [
      'Profit attributable to shareholders rose; attributable to shareholders were 3 billion yuan.',
      'capital-markets',
    ],
    ['Purchase price and offer price were agreed at any price.', 'pricing'],
    ['The business environment and the market environment are good.', 'environment'],
    ['归属于上市公司股东的净利润增长。归属于上市公司股东的净利润下降。', 'capital-markets'],
    ['营商环境良好，市场环境稳定。', 'environment'],
    ['维护国家安全、数据安全和供应安全。', 'safety'],
    ['Process control, cost control and quality control were praised.', 'governance'],
    ['A mining licence was granted; the mining licence runs long.', 'export-controls'],
  ])('is not misled by “%s”', (text, theme) => {
    expect(keys(text)).not.toContain(theme);
  });

  it.each([
    [
      'Vale’s buyers flew in from Brazil and signed a memorandum with the steelworks.',
      ['signed', 'memorandum'],
    ],
    ['A delegation from the Zambian ministry toured the smelter.', ['delegation from', 'toured']],
    ['公司与印尼企业签署合作协议。', ['签署', '合作', '协议']],
  ])('reads a dealing beside what is abroad as co-operation across borders: “%s”', (text, words) => {
    const found = themesOf(text).find((each) => each.theme === 'international-cooperation');
    expect(found?.evidence.map((each) => text.slice(each.start, each.end))).toEqual(words);
  });

  it.each([
    'The two mills of Hebei signed a memorandum and toured a smelter.',
    'Ore from Brazil was dearer in May.',
    'Ore from Brazil was dearer in May.\nThe two mills of Hebei signed a memorandum.',
    'Some of us signed the agreement.',
    '两家省内企业签署协议。',
  ])('sees no co-operation across borders in “%s”', (text) => {
    expect(keys(text)).not.toContain('international-cooperation');
  });

  it('does not take a plant or an output named in passing for a text about production', () => {
    const text =
      'Zhou Ming was appointed chairman of the group by the board of directors, which accepted the resignation of Li Tao.\nThe supervisory board is to be wound up, and an audit committee takes its place.\nThe group runs two mills and a mine with an annual output of four million tonnes.';
    expect(keys(text)).toContain('governance');
    expect(keys(text)).not.toContain('production');
  });

  it('gives a text about production that theme', () => {
    const text =
      'Output of crude steel rose to four million tonnes.\nThe new plant went into operation in May and reached full capacity in June; a second production line follows.';
    expect(keys(text)[0]).toBe('production');
  });

  it.each([
    ['A welder was killed.', 'safety'],
    ['The mill raised its list price.', 'pricing'],
    ['集团开办培训班。', 'talent'],
  ])('gives a text of one sentence its strongest theme: “%s”', (text, theme) => {
    expect(keys(text)).toEqual([theme]);
  });

  it('is not carried by hints alone', () => {
    expect(keys('The market was strategic. Sales and demand, a strategy, an expansion.')).not.toContain(
      'market-strategy',
    );
  });

  it('stays silent where nothing carries a theme, and never names many', () => {
    expect(keys('The hall was full. Tea was served at four.')).toEqual([]);
    const everything = THEMES.flatMap((theme) => theme.terms.slice(0, 2).map((term) => `${term.term}.`)).join(
      ' ',
    );
    expect(keys(everything).length).toBeLessThanOrEqual(5);
  });

  it('proves each theme with words of the text, scored between 0 and 1', () => {
    const text =
      'Revenue rose and net profit doubled. The board approved the accounts; shareholders get a dividend.';
    const found = themesOf(text, 'Profit doubles');
    expect(found.length).toBeGreaterThan(0);
    for (const { score, evidence } of found) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.every((each) => isGrounded(text, each))).toBe(true);
    }
  });
});

describe('the scheme', () => {
  it('has twenty themes with labels, definitions and terms, broader ones among themselves', () => {
    expect(THEMES).toHaveLength(20);
    const known = new Set(THEMES.map((theme) => theme.key));
    for (const theme of THEMES) {
      expect(theme.label && theme.definition && theme.terms.length > 3).toBeTruthy();
      if (theme.broader) expect(known.has(theme.broader)).toBe(true);
    }
  });
});
