import { addMonths, daysInMonth } from '@/core/time/edtf';
import {
  account,
  full,
  type HanDateRule,
  NUM,
  numberOf,
  OPTIONAL_YEAR,
  OTHER_YEAR_BEFORE,
  spanOf,
  stretch,
  TO,
  YEAR_HAN,
  yearOf,
} from './dates-chinese-shape';
import { formatMonths } from './dates-shape';

/** Chinese months, quarters, halves and years, and stretches of them. */
export const CHINESE_PERIODS: readonly HanDateRule[] = [
  {
    id: '年月至月',
    needs: '月',
    pattern: new RegExp(`${OPTIONAL_YEAR}${NUM}(?:月 ?)?${TO}${NUM}月(?!\\d)`, 'g'),
    build: (m) => account(m, numberOf(m[3]), numberOf(m[4]), m[1], m[2]),
  },
  {
    id: '年月',
    needs: '月',
    pattern: new RegExp(`${OPTIONAL_YEAR}${NUM}月(?:份?(?:月?底|末|初)|份|[上中]?[上中下]旬)?(?!\\d)`, 'g'),
    build: (m, text) => {
      const before = text.slice(Math.max(0, (m.index ?? 0) - 2), m.index ?? 0);
      const isBare = m[1] === undefined && m[2] === undefined;
      if (isBare && (/[\d个個.第余多几数]$/.test(before) || OTHER_YEAR_BEFORE.test(before))) return null;
      const from = { month: numberOf(m[3]), day: null };
      if (m[1] !== undefined) return stretch(m, from, null, m[1]);
      if (m[2] !== undefined) return account(m, from.month, from.month, undefined, m[2]);
      return stretch(m, from, null, undefined);
    },
  },
  {
    id: '季度',
    needs: '季',
    pattern: new RegExp(`${OPTIONAL_YEAR}(?:第 ?)?([一二三四1-4]) ?季度(?:末|初)?`, 'g'),
    build: (m) => account(m, numberOf(m[3]) * 3 - 2, numberOf(m[3]) * 3, m[1], m[2]),
  },
  {
    id: '一至三季度',
    needs: '季',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}(?:第 ?)?([一二三四1-4]) ?(?:季度)?${TO}(?:第 ?)?([一二三四1-4]) ?季度`,
      'g',
    ),
    build: (m) => account(m, numberOf(m[3]) * 3 - 2, numberOf(m[4]) * 3, m[1], m[2]),
  },
  {
    id: '第三季',
    needs: '季',
    pattern: new RegExp(`${OPTIONAL_YEAR}第 ?([一二三四1-4]) ?季(?!度)`, 'g'),
    build: (m) => account(m, numberOf(m[3]) * 3 - 2, numberOf(m[3]) * 3, m[1], m[2]),
  },
  {
    id: '上季',
    needs: '季',
    pattern: /([上本])一?[个個]?季度?(?![节風风])/g,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: 'quarter', by: m[1] === '上' ? -1 : 0 } }),
  },
  {
    id: '8月上半月',
    needs: '半',
    pattern: new RegExp(`${OPTIONAL_YEAR}${NUM}月(?:份的?)?([上下])半月`, 'g'),
    build: (m) => {
      const month = numberOf(m[3]);
      if (month < 1 || month > 12) return null;
      const end = daysInMonth(m[1] === undefined ? 2025 : yearOf(m[1]), month);
      const [from = 1, to = 15] = m[4] === '上' ? [1, 15] : [16, end];
      return stretch(m, { month, day: from }, { month, day: to }, m[1], m[2]);
    },
  },
  {
    id: '首季',
    needs: '首季',
    // 一季报: the accounts of those months, as 半年报 is of six.
    pattern: new RegExp(`${OPTIONAL_YEAR}(?:首季度?|(?<!第)一季[报報])`, 'g'),
    build: (m) => account(m, 1, 3, m[1], m[2]),
  },
  {
    id: '前三季度',
    needs: '前首',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}[前首] ?([二两三23]) ?[个個]?季度?|${OPTIONAL_YEAR}[前首] ?([一二三四五六七八九十]{1,2}|\\d{1,2}) ?[个個]?月`,
      'g',
    ),
    build: (m) =>
      m[3] !== undefined
        ? account(m, 1, numberOf(m[3].replace('两', '二')) * 3, m[1], m[2])
        : account(m, 1, numberOf(m[6]), m[4], m[5]),
  },
  {
    id: '半年',
    needs: '半',
    pattern: new RegExp(`${OPTIONAL_YEAR}([上下])半年|${OPTIONAL_YEAR}(半年度|半年报)`, 'g'),
    build: (m) =>
      m[3] !== undefined
        ? account(m, m[3] === '上' ? 1 : 7, m[3] === '上' ? 6 : 12, m[1], m[2])
        : account(m, 1, 6, m[4], m[5]),
  },
  {
    id: '截至6月30日止六個月',
    needs: '止',
    // Hong Kong names a period by its last day.
    pattern: new RegExp(
      `截至 ?${YEAR_HAN}?${NUM}月 ?${NUM}日止 ?(?:([三六九3693]|十二|12) ?[个個]月|(年度|财政年度|財政年度|半年度?|季度))`,
      'g',
    ),
    build: (m) => {
      const last = numberOf(m[2]);
      const count =
        m[4] !== undefined ? numberOf(m[4]) : /半年/.test(m[5] ?? '') ? 6 : /季/.test(m[5] ?? '') ? 3 : 12;
      if (last < 1 || last > 12) return null;
      if (m[1] === undefined) return account(m, last - count + 1, last, undefined, undefined);
      const month = formatMonths(yearOf(m[1]), last, last);
      const isYear = count === 12 && last === 12;
      return full(m, isYear ? month.slice(0, 4) : `${addMonths(month, 1 - count)}/${month}`, 'period');
    },
  },
  {
    id: '2025年中期',
    needs: '中',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}中期(?=业绩|業績|报告|報告|股息|分红|派息|纯利|純利|净利|淨利)`,
      'g',
    ),
    build: (m) => (m[1] === undefined && m[2] === undefined ? null : account(m, 1, 6, m[1], m[2])),
  },
  {
    id: '年底',
    needs: '年月',
    // 年底 and 月底 by themselves are those of publication; 全年初 and 半年底 have another cut.
    pattern:
      /(?<![\d〇零○一二三四五六七八九十去今明前后後上下本当當每半全多年])(年)(?:底|末|初|中(?![国國间間]))(?!至今|以来|以來)|(?<![\d一二三四五六七八九十上下本当當每半个個份])月(?:底|末|初|中(?!旬)|[上中]?[上中下]旬)(?!至今)/g,
    build: (m) => ({
      ...spanOf(m),
      form: 'shift',
      shift: { unit: m[1] === undefined ? 'month' : 'year', by: 0 },
    }),
  },
  {
    id: '财年',
    needs: '财',
    pattern: /((?:19|20)\d{2}) ?财(?:政)?年度?/g,
    build: (m) => full(m, String(numberOf(m[1])), 'period'),
  },
  {
    id: '年至年',
    needs: '年至到',
    pattern:
      /(?<!\d)((?:19|20)\d{2}|[一二][九〇零○][一二三四五六七八九〇零○]{2}) ?(?:年 ?(?:至|到|-|–|—|~|～|－|[与和](?=[^，。]{5,8}间))|(?:至|到|-|–|—|~|～|－)) ?((?:19|20)\d{2}|[一二][九〇零○][一二三四五六七八九〇零○]{2})(?: ?年(?:之?间)?)?(?! ?[\d月年元吨])/g,
    build: (m) => full(m, `${numberOf(m[1])}/${numberOf(m[2])}`, 'period'),
  },
  {
    id: '年',
    needs: '年',
    pattern:
      /(?<!\d)((?:1[6-9]|20)\d{2}|[一二][九〇零○][一二三四五六七八九〇零○]{2}) ?年(?:度|年?[底末初]|年中(?!国))?(?!\d|的?历史|以上|左右)/g,
    build: (m) => full(m, String(numberOf(m[1]))),
  },
];
