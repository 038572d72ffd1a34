/**
 * The units that figures of this trade are stated in. Codes: ISO 4217 for money (see `currencies.ts`), `t` for the
 * metric tonne ("mt" in the trade press), `t/yr` for capacity, `%` and `pp`; counts are named by what is counted.
 */

export type AmountKind = 'money' | 'mass' | 'rate' | 'percent' | 'points' | 'energy' | 'area' | 'count';

export interface UnitRule {
  /** The words, in lower case, apart by `|`. */
  words: string;
  unit: string;
  kind: AmountKind;
  /** How many base units one of these is. */
  factor: number;
  /** Words behind it that make it something else, as the source of a pattern. */
  not?: string;
}

const mass = (words: string, factor = 1, not?: string): UnitRule => ({
  words,
  unit: 't',
  kind: 'mass',
  factor,
  ...(not && { not }),
});
const count = (words: string, unit: string, not?: string): UnitRule => ({
  words,
  unit,
  kind: 'count',
  factor: 1,
  ...(not && { not }),
});
const energy = (words: string, unit: string): UnitRule => ({ words, unit, kind: 'energy', factor: 1 });
const area = (words: string, unit: string): UnitRule => ({ words, unit, kind: 'area', factor: 1 });

/** Units other than money. */
export const UNIT_RULES: readonly UnitRule[] = [
  { words: 'mtpa|mt/yr|mt/year|mt/y', unit: 't/yr', kind: 'rate', factor: 1e6 },
  { words: 'ktpa|kt/yr|kt/y|kt/a', unit: 't/yr', kind: 'rate', factor: 1e3 },
  { words: 'tpa|tpy|t/a|t/yr|t/y|t/year|吨/年|噸/年|吨每年', unit: 't/yr', kind: 'rate', factor: 1 },
  mass(
    'metric tonnes|metric tonne|tonnes|tonne|metric tons|metric ton|tons|ton|mt|t|dmt|wmt|公吨|公噸|吨|噸',
    1,
    '[钢鋼](?:成本|材)?[综]合?能耗|位|级的?(?:船|轮)|包',
  ),
  mass('kt|kilotonnes|kilotons', 1000),
  mass('megatonnes', 1e6),
  {
    words: 'kilogrammes|kilogramme|kilograms|kilogram|kilos|kg|公斤|千克',
    unit: 'kg',
    kind: 'mass',
    factor: 1,
  },
  { words: 'ounces|troy ounces|oz|盎司', unit: 'oz', kind: 'mass', factor: 1 },
  {
    words:
      'percentage points|percentage point|per cent points|ppts|ppt|pp|p.p.|个百分点|個百分點|百分点|百分點',
    unit: 'pp',
    kind: 'points',
    factor: 1,
  },
  {
    words: 'basis points|basis point|bps|bp|个基点|個基點|基点|基點',
    unit: 'pp',
    kind: 'points',
    factor: 0.01,
  },
  {
    words: '%|％|percent|per cent|per-cent|pct|percentage|percents|pc',
    unit: '%',
    kind: 'percent',
    factor: 1,
    not: '[0-9A-F]{2}|\\s?(?:级|点位)',
  },
  { words: '‰', unit: '%', kind: 'percent', factor: 0.1 },
  {
    words: '成',
    unit: '%',
    kind: 'percent',
    factor: 10,
    not: '立|[为員员]|功|长|果|本|交|套|品|都|就|绩|效|型|熟|年|不变|分|因|了|龙|材',
  },
  {
    words: '折',
    unit: '%',
    kind: 'percent',
    factor: 10,
    not: '合|叠|算|旧|射|腾|扣|线|页|断|服|磨|返|桥|氧|纯|百',
  },
  energy('gwh|gigawatt-hours|gigawatt hours', 'GWh'),
  energy('mwh|megawatt-hours|megawatt hours|兆瓦时', 'MWh'),
  energy('twh|terawatt-hours|terawatt hours', 'TWh'),
  energy('kwh|kilowatt-hours|kilowatt hours|千瓦时|千瓦時|千瓦小时|千瓦小時', 'kWh'),
  energy('gw|gigawatts|gigawatt|吉瓦', 'GW'),
  energy('mw|megawatts|megawatt|兆瓦', 'MW'),
  energy('kw|kilowatts|千瓦', 'kW'),
  area('square kilometres|square kilometers|sq km|km2|km²|平方公里|平方千米', 'km2'),
  area('square metres|square meters|sq m|m2|m²|平方米|平米', 'm2'),
  area('hectares|hectare|公顷', 'ha'),
  area('mu|亩', 'mu'),
  { words: 'cubic metres|cubic meters|m3|m³|立方米', unit: 'm3', kind: 'mass', factor: 1 },
  {
    words: 'barrels a day|barrels per day|barrels of oil a day|bpd|b/d|桶/日',
    unit: 'bbl/d',
    kind: 'rate',
    factor: 1,
  },
  {
    words:
      'barrels of oil equivalent a day|barrels of oil equivalent per day|boe a day|boe per day|boe/d|boepd|桶油当量/日',
    unit: 'boe/d',
    kind: 'rate',
    factor: 1,
  },
  { words: 'dwt|deadweight tonnes|deadweight tons|载重吨|載重噸', unit: 'dwt', kind: 'mass', factor: 1 },
  { words: 'barrels of oil equivalent|boe|桶油当量', unit: 'boe', kind: 'mass', factor: 1 },
  { words: 'barrels|bbl|桶', unit: 'bbl', kind: 'mass', factor: 1 },
  count(
    'ordinary shares|shares|a shares|a-shares|h shares|h-shares|股',
    'shares',
    '[东份权价息票市]|分红|现金|派|转增|收益|盈利|净资产',
  ),
  count(
    'patent applications|patents|utility models|件发明专利|项发明专利|件授权专利|项授权专利|件有效专利|项有效专利|件专利|项专利',
    'patents',
  ),
  count('hidden dangers|hidden hazards|safety hazards|hazards', 'hazards'),
  count('problems|issues|violations', 'items'),
  count('件', 'items', '套'),
  count('项', 'items', '目'),
  count(
    'national standards|industry standards|international standards|group standards|standards|项国家标准|项行业标准|项团体标准|项国际标准|项标准',
    'standards',
  ),
  count(
    'people|persons|workers|steelworkers|employees|staff|staff members|miners|cadres|officials|party members|members|participants|attendees|trainees|delegates|representatives|guests|executives|managers|students|visitors|residents|volunteers|graduates|apprentices|contractors|foremen|shift leaders|team leaders|group leaders|leaders|heads|welders|electricians|fitters|mechanics|buyers|purchasers|teachers|lecturers|doctors|villagers|farmers|drivers|soldiers|colleagues|crew members|youths|pensioners|retirees|recruits|interns|branch secretaries|secretaries|officers|inspectors|auditors|instructors|nurses|rescuers|firefighters|divers|pupils|scholars|designers|planners|clerks|operators|hauliers|men|women|children|journalists|experts|engineers|technicians|researchers|scientists|casualties|deaths|fatalities|shareholders|holders|investors|voters|名员工|名职工|名工人|名学员|名干部|名党员|名代表|名专家|名人员|名矿工|名劳模|名毕业生|名大学生|名参赛选手|名选手|余名|名|位员工|位代表|位专家|位嘉宾|人次|人',
    'persons',
    '[民才力员类口大事行文]|工(?!会)|均(?![为已被由系是未无来获受有在从参表属脱生])|义|称|为|列|单|额|录|牌|民币|次会',
  ),
  count(
    'participating members|observing members|associate members|corporate members|member companies',
    'members',
  ),
  count('jobs|posts|个就业岗位|个岗位', 'jobs'),
  count('hospital beds|beds|张床位', 'beds'),
  count('dead|killed|injured|wounded|hospitalised|hospitalized|missing', 'persons'),
  // 3死5伤
  count('死|亡|伤|傷', 'persons', '[亡者寒心害口感病势残员风]'),
  count('words|字', 'words', '母|号|符|样|面|典|体|迹|幕|节'),
  count('countries and regions|countries|个国家和地区|个国家|国', 'countries', '[家务产内有企际防标]|集团'),
  count('technologies|项技术', 'technologies'),
  count('product varieties|product grades|steel grades|products|个品种|个牌号', 'products'),
  count(
    'vehicles|cars|locomotives|robots|motors|wind turbines|ships|vessels|units|辆|台套|台',
    'units',
    '湾|阶|账|风|历|积|州',
  ),
  count('dump trucks|haul trucks|trucks|矿用卡车|矿卡|卡车', 'trucks'),
  count('use cases|application scenarios|个应用场景|个场景', 'use cases'),
  count('scientific papers|research papers|papers|篇论文|篇', 'items'),
  count('projects|个项目', 'projects'),
  count('companies|enterprises|firms|家企业|家公司|户企业', 'companies', '之一'),
  count('家', 'units', '[庭属居具人里]|上市公司之一'),
  count('contracts|份合同', 'items'),
  count('households|户', 'units', '外|口|主|企业'),
];

/** Words and signs of scale, and what they multiply by. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  mln: 1e6,
  mn: 1e6,
  mio: 1e6,
  mil: 1e6,
  bln: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
  lakh: 1e5,
  crore: 1e7,
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  b: 1e9,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  萬: 1e4,
  百萬: 1e6,
  千萬: 1e7,
  億: 1e8,
  百億: 1e10,
  千億: 1e11,
  萬億: 1e12,
  兆: 1e12,
};

/** What one unit of price is taken for: "a tonne", "/kg", "每股". */
export const PER_UNITS: readonly { pattern: string; unit: string }[] = [
  { pattern: '(?:dry )?metric (?:tonne|ton) unit|[吨噸]度|mtu', unit: 'mtu' },
  {
    pattern: '(?:dry |metric |wet |long |short )*(?:tonne|ton|mt|MT|dmtu|dmt|wmt|t)|[公标標]?[吨噸]',
    unit: 't',
  },
  { pattern: 'kilogram(?:me)?|kilo|kg|公斤|千克', unit: 'kg' },
  { pattern: '(?:ordinary |diluted |basic )?share|股', unit: 'share' },
  { pattern: 'lb|pound', unit: 'lb' },
  { pattern: '(?:troy )?ounce|oz|盎司', unit: 'oz' },
  { pattern: '(?:barrel of oil equivalent|boe)|桶油[当當]量', unit: 'boe' },
  { pattern: 'barrel|bbl|桶', unit: 'bbl' },
  { pattern: 'kilowatt[- ]hour|kWh|千瓦[时時]|度', unit: 'kWh' },
];
