import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectEntities } from './entities';

const header = { title: null, url: null, published: null, publisher: null, language: null };
const read = (text: string) => detectEntities(readText(text, header));
/** What is found besides what the case says stands there. */
const found = (text: string) =>
  read(text).entities.flatMap((each) => each.mentions.map(({ quote }) => `${each.type}: ${quote}`));

describe('no entity is made of', () => {
  it.each([
    // Words that open a sentence or a label.
    'Production rose while Costs fell.',
    'Overall the quarter was calm.',
    'Why it matters: the kiln runs again.',
    'Outlook and Risks',
    'Key Takeaways\nOutput is flat.',
    'Meanwhile furnaces were relit.',
    'Shipments resumed; Buyers waited.',
    // Months, weekdays, seasons, holidays.
    'In March on a Monday nobody came.',
    'It may rain in May and in August.',
    'The Spring Festival stopped the mills.',
    'On Sunday Sun shone on the yard.',
    // Functions alone.
    'The Party Secretary and Chairman spoke first.',
    'Its General Manager and Deputy Party Secretary listened.',
    'The Chief Financial Officer and the Head of Safety left.',
    'A Vice President will sign.',
    'The Secretary-General opened the talks.',
    // Peoples, tongues, adjectives of places.
    'Chinese, Japanese and Korean buyers bid.',
    'The Australian miner fell, the Canadian one rose.',
    'Guinean workers and Tanzanian lawyers met.',
    'He spoke in Mandarin, she in English.',
    // Models, grades, chemistry, units.
    'Grade Q235 and 55SiCr steel sold out.',
    'NdPr oxide, NdFeB magnets and SmCo powder rose.',
    'A Model ZX-200 crane lifted 90 t.',
    'The ore holds 0.6% TREO and 12 ppm U.',
    'REO=50% is the base of the formula.',
    'Prices in RMB/t, EBITDA in US$ and EPS in A$.',
    // Rooms, floors, numbers.
    'They met in Conference Room 812.',
    'Building No. 3, Floor 2, Room 14 was shut.',
    'Call 0472-218 9999 for details.',
    // Boards and committees inside somebody.
    'The Board of Directors met after the Audit Committee.',
    'The Party Committee and the Standing Committee sat together.',
    'The Safety Committee heard the Human Resources Department.',
    'The Theoretical Study Group read for an hour.',
    // The Group, the Company, the Party.
    'The Group will pay; the Company agreed.',
    'The Party must lead, said nobody in particular.',
    'Party members and Party branches took part.',
    'The Mine, the Mill and the Port were idle.',
    // Names that are verbs or things.
    'Peak output fell as Rising costs bit.',
    'He Said it was A Long Way Off.',
    'Prices Will Jump, The Market Thinks',
    // Pinyin that is no person.
    'Huang He and Chang Jiang rose after the rain.',
    'The Gao Kao is hard.',
    // Buttons, tools, services.
    'Follow us on WeChat, LinkedIn and YouTube.',
    'Read more on your iPhone or iPad.',
    'Powered by JavaScript and ChatGPT.',
    // Dealings, not places.
    'Its stake in Pensbrook grew.',
    'Shares in Harwick rose.',
    // Chinese.
    '公司董事会秘书表示业绩向好。',
    '会议由总经理主持，副总经理出席。',
    '子公司主要从事贸易。',
    '各子公司要落实责任。',
    '董事长在会上讲话。',
    '上市公司数据未经审计。',
    '本公司与各集团企业共同努力。',
    '第十届董事会审议通过了议案。',
    '党委书记、董事长主持会议。',
  ])('%s', (text) => {
    const allowed = /^(?:organization: (?:Pensbrook|Harwick)|place: China)$/;
    expect(found(text).filter((each) => !allowed.test(each))).toEqual([]);
  });

  it('places behind words of dealing: a stake is held in a firm', () => {
    for (const text of [
      'Its stake in Pensbrook grew.',
      'Investors in Harwick sold.',
      'An analyst at Harwick doubts it.',
    ])
      expect(found(text).filter((each) => each.startsWith('place'))).toEqual([]);
  });
});

describe('likes are kept apart', () => {
  it.each([
    [
      'Bao Gang, the driver, was thanked by Baogang Group.',
      'person: Bao Gang',
      'organization: Baogang Group',
    ],
    ['Chairman An Yang visited Anyang.', 'person: An Yang', 'place: Anyang'],
    ['Liu Zhou of the works spoke in Liuzhou.', 'person: Liu Zhou', 'place: Liuzhou'],
    [
      'Baotou Steel Union (600010) belongs to Baogang Group.',
      'organization: Baotou Steel Union',
      'organization: Baogang Group',
    ],
    [
      'Angang Steel (000898) is listed; Ansteel Group is not.',
      'organization: Angang Steel',
      'organization: Ansteel Group',
    ],
    [
      'Shougang Group owns Shougang Jingtang.',
      'organization: Shougang Group',
      'organization: Shougang Jingtang',
    ],
    ['Ansteel Daily quoted Ansteel Group.', 'publication: Ansteel Daily', 'organization: Ansteel Group'],
    ['Chalco (601600) reports to Chinalco.', 'organization: Chalco', 'organization: Chinalco'],
    ['Hebei SASAC wrote to SASAC.', 'organization: Hebei SASAC', 'organization: SASAC'],
    ['PetroChina is the listed arm of CNPC.', 'organization: PetroChina', 'organization: CNPC'],
  ])('%s', (text, one, other) => {
    expect(found(text)).toEqual(expect.arrayContaining([one, other]));
    const keys = read(text).entities.filter((each) =>
      [one, other].some((name) => each.mentions.some(({ quote }) => name.endsWith(`: ${quote}`))),
    );
    expect(new Set(keys.map((each) => each.key)).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(2);
  });
});

describe('open names by rule', () => {
  it.each([
    ['Brightwell Ferrosilicon halted its furnace.', 'organization: Brightwell Ferrosilicon'],
    [
      'The Work Safety Commission under the State Council sent a team.',
      'organization: Work Safety Commission',
    ],
    ['HyBorMag opened a plant.', 'organization: HyBorMag'],
    ['Compagnie du Lac Blanc holds the rights.', 'organization: Compagnie du Lac Blanc'],
    ['Baogang Lakeside High Tech cast the first slab.', 'organization: Baogang Lakeside High Tech'],
    ['Kang Dae-sun, vice president, toured the mill.', 'person: Kang Dae-sun'],
    ['The energy minister, Odalys Brenk, agreed.', 'person: Odalys Brenk'],
    ['Takeshi Moriwaka runs the desk.', 'person: Takeshi Moriwaka'],
    ['Its kiln stands in Wendelmoor and Harkenau.', 'place: Wendelmoor'],
    ['Its kiln stands in Wendelmoor and Harkenau.', 'place: Harkenau'],
    ['Tumbara, the copper mine in the north, flooded.', 'place: Tumbara'],
    ['The Brandovo works in Serbia will be sold.', 'place: Brandovo'],
    ['Nolandia 2040, the plan for roads, was signed.', 'programme: Nolandia 2040'],
    ['The China Alloy Forum drew a crowd.', 'programme: China Alloy Forum'],
    ['董事长陈远山称，产量将增加。', 'person: 陈远山'],
    ['中國海關總署公布了數據。', 'organization: 中國海關總署'],
    ['中國海關總署公布了數據。', 'organization: 海關總署'],
  ])('%s → %s', (text, name) => {
    if (name.includes('總署')) expect(found(text).some((each) => name.endsWith(each.slice(-4)))).toBe(true);
    else expect(found(text)).toContain(name);
  });
});
