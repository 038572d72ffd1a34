/**
 * The units that figures of this trade are stated in. Codes: ISO 4217 for money, `t` for the metric tonne ("mt" in the
 * trade press), `t/yr` for capacity, `%` and `pp`; counts are named by what is counted.
 */

export type AmountKind = 'money' | 'mass' | 'rate' | 'percent' | 'points' | 'count';

export interface UnitRule {
  /** Pattern source without groups; longer wordings first. */
  pattern: string;
  unit: string;
  kind: AmountKind;
  /** How many base units one of these is. */
  factor: number;
}

/** Signs and codes that stand before the number. */
export const CURRENCY_PREFIXES: readonly { pattern: string; unit: string }[] = [
  { pattern: 'RMB¥|RMB|CNY|CNH|Yn(?=\\d)|人民币|人民幣', unit: 'CNY' },
  { pattern: 'US\\$|U\\$|\\$US|U\\.S\\.\\s?\\$|USD|美元', unit: 'USD' },
  { pattern: 'AU\\$|A\\$|\\$A(?=\\d)|AUD', unit: 'AUD' },
  { pattern: 'HK\\$|HKD', unit: 'HKD' },
  { pattern: 'C\\$|CAD', unit: 'CAD' },
  { pattern: 'NT\\$|TWD', unit: 'TWD' },
  { pattern: '€|EUR', unit: 'EUR' },
  { pattern: '£|GBP', unit: 'GBP' },
  { pattern: '[¥￥]', unit: 'CNY' },
  { pattern: '\\$', unit: 'USD' },
];

const money = (pattern: string, unit: string): UnitRule => ({ pattern, unit, kind: 'money', factor: 1 });
const mass = (pattern: string, factor = 1): UnitRule => ({ pattern, unit: 't', kind: 'mass', factor });
const count = (pattern: string, unit: string): UnitRule => ({ pattern, unit, kind: 'count', factor: 1 });

/** Words that stand behind the number. */
export const UNIT_RULES: readonly UnitRule[] = [
  money('元人民[币幣]|yuan(?: RMB)?|RMB|CNY|CNH|renminbi|元', 'CNY'),
  money('(?:US|U\\.S\\.|American) dollars?|USD|美元', 'USD'),
  money('Australian dollars?|AUD|澳元|澳大利亚元', 'AUD'),
  money('Hong Kong dollars?|HKD|港元|港币', 'HKD'),
  money('Canadian dollars?|CAD|加元', 'CAD'),
  money('euros?|EUR|欧元', 'EUR'),
  money('pounds? sterling|GBP|英镑', 'GBP'),
  money('(?:Japanese )?yen|JPY|日元', 'JPY'),
  money('dollars?', 'USD'),
  { pattern: '(?:mtpa|Mtpa|MTPA)', unit: 't/yr', kind: 'rate', factor: 1e6 },
  { pattern: 'tpa|tpy|t/a|t/yr?|t/year|[吨噸]/年', unit: 't/yr', kind: 'rate', factor: 1 },
  mass('(?:metric )?tonnes?|(?:metric )?tons?|mt|MT|t|公[吨噸]|[吨噸]'),
  mass('kt|kilotonnes?', 1000),
  mass('megatonnes?', 1e6),
  { pattern: 'kilogram(?:me)?s?|kg|公斤|千克', unit: 'kg', kind: 'mass', factor: 1 },
  { pattern: 'percentage points?|ppts?|pp|个百分点', unit: 'pp', kind: 'points', factor: 1 },
  { pattern: 'basis points?|bps|个基点', unit: 'pp', kind: 'points', factor: 0.01 },
  { pattern: '%|％|percent|per cent|pct', unit: '%', kind: 'percent', factor: 1 },
  count('shares|股(?!东|份|权|价|息)', 'shares'),
  count('patent applications|patents|(?:件|项)(?:发明|授权|有效)?专利', 'patents'),
  count('件|项', 'items'),
  count('national standards|industry standards|项(?:国家|行业|团体)?标准', 'standards'),
  count(
    'people|persons|workers|employees|staff members|staff|miners|cadres|participants|attendees|trainees|delegates|representatives|guests|executives|officials|managers|students|visitors|residents|volunteers|graduates|apprentices|journalists|experts|engineers|technicians|researchers|scientists|jobs|casualties|deaths|fatalities|(?:名|位)(?:员工|职工|工人|学员|干部|党员|代表|专家|人员|矿工)|人(?!民|工|才|均|力|员)',
    'persons',
  ),
  count('dead|killed|injured|wounded|hospitali[sz]ed', 'persons'),
  count('countries(?: and regions)?|个国家(?:和地区)?', 'countries'),
  count('technologies|项技术', 'technologies'),
  count('products', 'products'),
  count('vehicles|cars|trucks|robots|motors|wind turbines|辆|台(?!湾|阶)', 'units'),
  count('scientific papers|research papers|篇论文', 'papers'),
];

/** Words and signs of scale, and what they multiply by. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mln: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
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
};

/** What one unit of price is taken for: "a tonne", "/kg", "每股". */
export const PER_UNITS: readonly { pattern: string; unit: string }[] = [
  { pattern: '(?:dry |metric |wet )*(?:tonne|ton|mt|MT|dmt|wmt|t)|公?[吨噸]', unit: 't' },
  { pattern: 'kilogram(?:me)?|kilo|kg|公斤|千克', unit: 'kg' },
  { pattern: '(?:ordinary )?share|股', unit: 'share' },
  { pattern: 'lb|pound', unit: 'lb' },
];

/** Small counts in words, as casualties and millions are often given. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'half a': 0.5,
  两: 2,
};
