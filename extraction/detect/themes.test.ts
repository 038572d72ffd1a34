import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { readText } from '../reading';
import { THEMES, type Theme } from '../rules/themes';
import { detectThemes, findThemes, weighThemes } from './themes';

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
    ['The mill and its Polish partner agreed on a term sheet.', ['partner', 'term sheet']],
    [
      'Ministers from Chile and Peru came to the copper forum, whose plenary the group chaired.',
      ['forum', 'plenary'],
    ],
    [
      'A ribbon was cut at the Serbian coking works, and the ambassador spoke of the partnership.',
      ['ribbon', 'ambassador', 'partnership'],
    ],
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

  it.each([
    [
      'governance',
      'Two seats fell vacant: she vacated the chair, and he succeeds her by a shareholder ballot.',
    ],
    ['governance', 'All resolutions were carried unanimously; the controlling shareholder abstained.'],
    ['governance', '实际控制人回避表决，独立董事全票通过。'],
    ['capital-markets', 'The quoted arm will register medium-term notes and told the Shanghai exchange so.'],
    ['capital-markets', '公司拟发行短期融资券，股权登记日为五日。'],
    ['supply-chain', 'The plant is the sole buyer of the pit and, its suppliers say, reliant on it.'],
    ['supply-chain', '业者囤积原料，供应缺口扩大。'],
    [
      'production',
      'The works ramped up in May: production volumes doubled, and trial running of a kiln followed.',
    ],
    ['production', '设计产能两万吨，六月建成投产，开工率九成。'],
    ['pricing', 'Oxide prices slid again; metal prices held, and asking prices were cheaper than in May.'],
    ['pricing', '稀土价格走弱，成交均价下行，厂家议价。'],
    ['party-building', 'The first theory session of the year read the speech; a party lecture closed it.'],
    ['party-building', '党组第一议题领学全会精神。'],
    [
      'talent',
      'New recruits begin a vocational college course; an occupational standard grades skilled workers.',
    ],
    ['innovation', 'A science prize went to the team, which filed a patent application for a new process.'],
    [
      'geopolitics',
      'The trade commissioner spoke of a chokepoint and of strategic dependence; levies on steel may follow.',
    ],
    [
      'export-controls',
      'Licences granted so far are individual licences; applications for licences pile up.',
    ],
    ['export-controls', '相关物项须凭许可证出口。'],
    [
      'environment',
      'In-situ leaching left ammonium sulphate in the wells, and acidic mine water reached the water table.',
    ],
    [
      'finance',
      'Nine-month profit came to 40 million yuan: the mill returned to profit and will repay bank loans.',
    ],
    ['digitalization', 'Sensor data and analytics feed a traceability system.'],
    [
      'safety',
      'The pressure vessel failed; two are in critical condition, and the search for survivors goes on.',
    ],
    [
      'soe-reform',
      'Wage reform and collective bargaining head the reform campaign of the state-sector mills.',
    ],
    [
      'mergers',
      'It raised its stake by a block of shares and signed the subscription agreement; a firm offer may come.',
    ],
  ])('hears %s in the words of the trade: “%s”', (theme, text) => {
    expect(keys(text)).toContain(theme);
  });

  it.each([
    ['governance', 'The Interim Measures name a unanimous wish for clean rivers; the outgoing ship left.'],
    ['capital-markets', 'The index of steel output rose on the trading day of the fair.'],
    ['supply-chain', 'The company’s website is our only source.'],
    ['talent', 'Over the course of the year the certificate of origin was seen.'],
    ['innovation', 'The hall is a showcase for the mill.'],
    ['governance', '会议通报情况，各单位负责。'],
  ])('does not hear %s in “%s”', (theme, text) => {
    expect(keys(text)).not.toContain(theme);
  });

  it.each([
    'The Inner Mongolia audit office met with visitors; a delegation signed the guest book of the partner works.',
    '内蒙古代表团来访，双方签署协议，参观合作企业。',
  ])('takes a region that holds a country’s name for no place abroad: “%s”', (text) =>
    expect(keys(text)).not.toContain('international-cooperation'),
  );

  it('counts the words of one act of signing once', () => {
    const strengthOf = (text: string) =>
      weighThemes(readText(text, header)).find(({ theme }) => theme === 'international-cooperation')
        ?.strength ?? 0;
    const once = strengthOf('The mill inked a pact with a Peruvian miner and signed the contract.');
    const twice = strengthOf('The mill inked a pact with a Peruvian miner and toured its pits.');
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeGreaterThan(once);
  });

  it('takes the name of a ministry for no theme', () => {
    const notice = (name: string) =>
      keys(`${name} has set a ceiling on smelting capacity. New capacity needs the consent of ${name}.`);
    expect(notice('The Ministry of Industry and Information Technology')).not.toContain('digitalization');
    expect(notice('An office of information technology and big data')).toContain('digitalization');
  });

  it('takes an old spill named in passing for no text about the environment', () => {
    const told = 'Profit rose to RMB 2bn and revenue to RMB 30bn. Cash flow was RMB 3bn.';
    expect(keys(`${told} Waste water leaked there long ago.`)).not.toContain('environment');
    expect(
      keys(`${told}\n\nWaste water and flue gas are cleaned. Emissions fell, and the landfill is closed.`),
    ).toContain('environment');
  });

  it('takes the owner of a company for no reform of it', () => {
    const named =
      'The State-owned Assets Supervision and Administration Commission (SASAC) named a deputy manager.';
    expect(keys(named)).not.toContain('soe-reform');
    expect(keys(`${named} It decided on a mixed-ownership reform and on tenure contracts.`)).toContain(
      'soe-reform',
    );
    expect(keys('国务院国资委有关负责同志出席会议。')).not.toContain('soe-reform');
    expect(keys('国务院国资委推进国企改革和三项制度改革。')).toContain('soe-reform');
  });

  it('takes the title of a Party secretary for no work of the Party', () => {
    expect(keys('某某任集团党委书记、董事长，免去其原集团党委书记职务。')).not.toContain('party-building');
    expect(keys('集团党委召开会议。集团党委传达学习讲话精神。')).toContain('party-building');
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

describe('themes of a scheme that people have made', () => {
  const theme = (key: string, ...terms: [term: string, weight: number][]): Theme => ({
    key,
    label: key,
    definition: '',
    broader: null,
    related: [],
    terms: terms.map(([term, weight]) => ({ term, weight, language: 'en' })),
  });
  const found = (text: string, ...scheme: Theme[]) => findThemes(text, scheme).map((each) => each.theme);

  it('are found by their own words, and no shipped theme beside them', () => {
    const text =
      'Hydrogen metallurgy came first. The Party Committee spoke of Party building and of hydrogen metallurgy.';
    expect(found(text, theme('hydrogen', ['hydrogen metallurgy', 3]))).toEqual(['hydrogen']);
    expect(found(text, ...THEMES, theme('hydrogen', ['hydrogen metallurgy', 3]))).toContain('hydrogen');
  });

  it('carry a text by one telling of a term of weight 4, by two of weight 3, by no single hint', () => {
    const safety = theme('safety', ['killed', 3], ['injured', 3]);
    const text = 'Two were killed and three injured. A slag furnace was named once.';
    expect(found(text, safety, theme('slag', ['slag furnace', 4]))).toContain('slag');
    expect(found(text, safety, theme('slag', ['slag furnace', 3]))).not.toContain('slag');
    expect(found(`${text} The slag furnace again.`, safety, theme('slag', ['slag furnace', 3]))).toContain(
      'slag',
    );
    expect(found('Slag.', theme('slag', ['slag', 1]))).toEqual([]);
  });

  it('are spoken against by terms of negative weight, which prove nothing', () => {
    const text = 'Green steel is a brand of paint. The green steel paint dries fast.';
    const words: [string, number][] = [['green steel', 3]];
    expect(found(text, theme('climate', ...words))).toEqual(['climate']);
    expect(found(text, theme('climate', ...words, ['paint', -4]))).toEqual([]);
    const weaker = findThemes(text, [theme('climate', ...words, ['paint', -1])]);
    expect(weaker[0]?.evidence.map(({ quote }) => quote)).toEqual(['Green steel', 'green steel']);
  });

  it('are not kept from counting by a longer term of another theme, only by one of their own', () => {
    const text = 'The blast furnace works; the blast furnace is hot.';
    expect(found(text, theme('safety', ['blast', 3]), theme('iron', ['blast furnace', 3]))).toHaveLength(2);
    expect(found(text, theme('safety', ['blast', 3], ['blast furnace', 0]))).toEqual([]);
  });

  it('may be written in traditional signs', () => {
    expect(found('北方钢铁公司，钢铁产量。', theme('steel', ['鋼鐵', 3]))).toEqual(['steel']);
    expect(found('北方鋼鐵公司，鋼鐵產量。', theme('steel', ['鋼鐵', 3]))).toEqual(['steel']);
  });

  it('see no co-operation across borders where that theme was taken out', () => {
    const text = 'A delegation from Brazil signed a memorandum with the steelworks.';
    expect(found(text, ...THEMES)).toContain('international-cooperation');
    const rest = THEMES.filter(({ key }) => key !== 'international-cooperation');
    expect(found(text, ...rest)).not.toContain('international-cooperation');
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
