import { addMonths, daysInMonth, parseEdtf } from '@/core/time/edtf';
import { parseHanNumber } from '../rules/calendar';
import { formatMonths, formatStretch, type MonthDay, type RawDate, type Shift } from './dates-shape';

/** A rule for Chinese date expressions. */
export interface HanDateRule {
  id: string;
  /** Signs one of which stands in every match: most texts with a Chinese name in them have none of most rules'. */
  needs: string;
  pattern: RegExp;
  build: (match: RegExpMatchArray, text: string) => RawDate | null;
}

// Pages set a space between figures and signs: "2025 年 6 月 30 日".
const NUM = '(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?';
// A year of a reign (康熙20年) is none of ours.
const ERA_BEFORE =
  '民国|民國|光绪|宣统|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|顺治|万历|嘉靖|洪武|永乐|崇祯|贞观|开元|明治|大正|昭和|平成|令和';
/** A year before a month, quarter or half, where two figures ("25年6月") mean one as well. */
const YEAR_HAN = `(?:((?:1\\d|20)\\d{2}|(?<![\\d.]|${ERA_BEFORE})[0-3]\\d|[一二][九〇零○][一二三四五六七八九〇零○]{2}) ?年(?:度)? ?)`;
/** A year that no rule reads stands in front (每年9月, 康熙20年9月): the month is not that of publication. */
const OTHER_YEAR_BEFORE = /年$/;
const SHIFT_YEAR = '(今年|去年|明年|上年|当年|本年|前年|后年)';
const TO = ' ?(?:至|到|-|–|—|~|～|－) ?';

function spanOf(match: RegExpMatchArray) {
  const start = match.index ?? 0;
  return { start, end: start + match[0].trimEnd().length };
}
const number = (text: string | undefined) => parseHanNumber((text ?? '').replace(/○/g, '〇')) ?? 0;
const yearOf = (text: string) => (/^\d\d$/.test(text) ? 2000 : 0) + number(text);

function full(
  match: RegExpMatchArray,
  edtf: string,
  kind: 'calendar' | 'period' = 'calendar',
): RawDate | null {
  return parseEdtf(edtf) ? { ...spanOf(match), form: 'full', edtf, kind } : null;
}

function stretch(
  match: RegExpMatchArray,
  from: MonthDay,
  to: MonthDay | null,
  year: string | undefined,
  shift?: string,
): RawDate | null {
  if (year !== undefined) return full(match, formatStretch(yearOf(year), from, to));
  if (!parseEdtf(formatStretch(2000, from, to))) return null;
  return { ...spanOf(match), form: 'partial', from, to, yearShift: shiftOf(shift) };
}

const YEAR_SHIFTS: Record<string, number> = { 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };
const shiftOf = (word: string | undefined): number | null =>
  word === undefined ? null : (YEAR_SHIFTS[word] ?? 0);

function account(
  match: RegExpMatchArray,
  firstMonth: number,
  lastMonth: number,
  year: string | undefined,
  shift: string | undefined,
): RawDate | null {
  if (lastMonth < firstMonth || lastMonth > 12 || firstMonth < 1) return null;
  if (year !== undefined) return full(match, formatMonths(yearOf(year), firstMonth, lastMonth), 'period');
  return { ...spanOf(match), form: 'account', firstMonth, lastMonth, yearShift: shiftOf(shift) };
}

/** A day, or a stretch of days, of a month that only its distance from publication tells. */
function dayOfMonth(
  match: RegExpMatchArray,
  first: string | undefined,
  last: string | undefined,
  months: number | null,
): RawDate | null {
  const day = number(first);
  const to = last === undefined ? null : number(last);
  if (day < 1 || day > 31 || (to !== null && (to <= day || to > 31))) return null;
  return { ...spanOf(match), form: 'shift', shift: { unit: 'day-of-month', day, to, months } };
}

const WEEKDAY_SIGNS = '日一二三四五六';
const OPTIONAL_YEAR = `(?:${YEAR_HAN}|${SHIFT_YEAR})?`;
const WEEK = '(?:周|週|星期|礼拜|禮拜)';
/** 上, 本, 下 before a week or weekend, 上上 and 下下 with them. */
const WEEK_SHIFT = '(上上[个個]?|下下[个個]?|上一?[个個]?|下一?[个個]?|本|这一?[个個]?|這個?)';

/** Whole weeks that a word such as 上个 or 下下 moves by. */
function weeksOf(word: string): number {
  const count = /^(.)\1/.test(word) ? 2 : 1;
  return word.startsWith('上') ? -count : word.startsWith('下') ? count : 0;
}

/** Chinese date expressions; longer matches win where two overlap. */
export const CHINESE_DATES: HanDateRule[] = [
  {
    id: '年月日至月日',
    needs: '月',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}${NUM}月 ?${NUM}(?:[日号號]起?)?${TO}(?:${YEAR_HAN}?${NUM}月 ?)?${NUM}[日号號]`,
      'g',
    ),
    build: (m) => {
      const from = { month: number(m[3]), day: number(m[4]) };
      const to = { month: m[6] === undefined ? from.month : number(m[6]), day: number(m[7]) };
      // The year may change on the way: 2024年12月30日至2025年1月2日.
      if (m[1] !== undefined && m[5] !== undefined) {
        const [first, last] = [
          formatStretch(yearOf(m[1]), from, null),
          formatStretch(yearOf(m[5]), to, null),
        ];
        return full(m, `${first}/${last}`);
      }
      return stretch(m, from, to, m[5] ?? m[1], m[2]);
    },
  },
  {
    id: '年月日',
    needs: '月',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}${NUM}月 ?${NUM}(?:[日号號](?:[（(]${WEEK}[一二三四五六日天][)）])?|(?=[晚早]))`,
      'g',
    ),
    build: (m, text) => {
      const at = m.index ?? 0;
      const isBare = m[1] === undefined && m[2] === undefined;
      if (isBare && OTHER_YEAR_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
      return stretch(m, { month: number(m[3]), day: number(m[4]) }, null, m[1], m[2]);
    },
  },
  {
    id: '上月日',
    needs: '月',
    pattern: new RegExp(`(本|上[个個]?|下[个個]?)月 ?${NUM}(?:[日号號]?${TO}${NUM})?[日号號]`, 'g'),
    build: (m) => dayOfMonth(m, m[2], m[3], m[1] === '本' ? 0 : m[1]?.startsWith('上') ? -1 : 1),
  },
  {
    id: '年月至月',
    needs: '月',
    pattern: new RegExp(`${OPTIONAL_YEAR}${NUM}(?:月 ?)?${TO}${NUM}月(?!\\d)`, 'g'),
    build: (m) => account(m, number(m[3]), number(m[4]), m[1], m[2]),
  },
  {
    id: '年月',
    needs: '月',
    pattern: new RegExp(`${OPTIONAL_YEAR}${NUM}月(?:份?(?:月?底|末|初)|份|[上中]?[上中下]旬)?(?!\\d)`, 'g'),
    build: (m, text) => {
      const before = text.slice(Math.max(0, (m.index ?? 0) - 2), m.index ?? 0);
      const isBare = m[1] === undefined && m[2] === undefined;
      if (isBare && (/[\d个個.第余多几数]$/.test(before) || OTHER_YEAR_BEFORE.test(before))) return null;
      const from = { month: number(m[3]), day: null };
      if (m[1] !== undefined) return stretch(m, from, null, m[1]);
      if (m[2] !== undefined) return account(m, from.month, from.month, undefined, m[2]);
      return stretch(m, from, null, undefined);
    },
  },
  {
    id: '季度',
    needs: '季',
    pattern: new RegExp(`${OPTIONAL_YEAR}(?:第 ?)?([一二三四1-4]) ?季度(?:末|初)?`, 'g'),
    build: (m) => account(m, number(m[3]) * 3 - 2, number(m[3]) * 3, m[1], m[2]),
  },
  {
    id: '一至三季度',
    needs: '季',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}(?:第 ?)?([一二三四1-4]) ?(?:季度)?${TO}(?:第 ?)?([一二三四1-4]) ?季度`,
      'g',
    ),
    build: (m) => account(m, number(m[3]) * 3 - 2, number(m[4]) * 3, m[1], m[2]),
  },
  {
    id: '第三季',
    needs: '季',
    pattern: new RegExp(`${OPTIONAL_YEAR}第 ?([一二三四1-4]) ?季(?!度)`, 'g'),
    build: (m) => account(m, number(m[3]) * 3 - 2, number(m[3]) * 3, m[1], m[2]),
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
      const month = number(m[3]);
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
        ? account(m, 1, number(m[3].replace('两', '二')) * 3, m[1], m[2])
        : account(m, 1, number(m[6]), m[4], m[5]),
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
      const last = number(m[2]);
      const count =
        m[4] !== undefined ? number(m[4]) : /半年/.test(m[5] ?? '') ? 6 : /季/.test(m[5] ?? '') ? 3 : 12;
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
    build: (m) => full(m, String(number(m[1])), 'period'),
  },
  {
    id: '年至年',
    needs: '年至到',
    pattern:
      /(?<!\d)((?:19|20)\d{2}|[一二][九〇零○][一二三四五六七八九〇零○]{2}) ?(?:年 ?(?:至|到|-|–|—|~|～|－|[与和](?=[^，。]{5,8}间))|(?:至|到|-|–|—|~|～|－)) ?((?:19|20)\d{2}|[一二][九〇零○][一二三四五六七八九〇零○]{2})(?: ?年(?:之?间)?)?(?! ?[\d月年元吨])/g,
    build: (m) => full(m, `${number(m[1])}/${number(m[2])}`, 'period'),
  },
  {
    id: '年',
    needs: '年',
    pattern:
      /(?<!\d)((?:1[6-9]|20)\d{2}|[一二][九〇零○][一二三四五六七八九〇零○]{2}) ?年(?:度|年?[底末初]|年中(?!国))?(?!\d|的?历史|以上|左右)/g,
    build: (m) => full(m, String(number(m[1]))),
  },
  {
    id: '去年',
    needs: '年月周週星',
    pattern: new RegExp(
      `(?:今年|去年|明年|前年|后年(?![度产產均新利可]))(?:年?[底末初])?|本月|上[个個]?月|下[个個]?月|${WEEK_SHIFT}${WEEK}(末)?(?![一二三四五六日天期])`,
      'g',
    ),
    build: (m, text) => {
      const word = m[1];
      if (word !== undefined) {
        const unit = m[2] === undefined ? 'week' : 'weekend';
        return { ...spanOf(m), form: 'shift', shift: { unit, by: weeksOf(word) } };
      }
      // 三年前年 and 以后年 are parts of other words.
      if (/^[前后]/.test(m[0]) && /[以之年月日]/.test(text[(m.index ?? 0) - 1] ?? '')) return null;
      if (m[0].includes('年'))
        return { ...spanOf(m), form: 'shift', shift: { unit: 'year', by: shiftOf(m[0].slice(0, 2)) ?? 0 } };
      const by = m[0].startsWith('上') ? -1 : m[0].startsWith('下') ? 1 : 0;
      return { ...spanOf(m), form: 'shift', shift: { unit: 'month', by } };
    },
  },
  {
    id: '昨（10）日',
    needs: '昨今前明',
    // The day in brackets confirms the shift; where the two disagree the bracketed day decides.
    pattern:
      /(大?前|[昨今明])(?:[（(](\d{1,2})[)）][日天]|[日天](?:[（(](\d{1,2})[日]?[)）])?|(?<=昨)[晚夜]|(?<=今)[晚晨早])/g,
    build: (m, text) => {
      // 日前 and 目前 are words of their own, and so is 以前; 三天前天气 has another cut.
      if (m[1]?.endsWith('前') && /[日目以之天周月年提]/.test(text[(m.index ?? 0) - 1] ?? '')) return null;
      const day = m[2] ?? m[3];
      if (day !== undefined) return dayOfMonth(m, day, undefined, null);
      const by = { 昨: -1, 今: 0, 大前: -3, 前: -2, 明: 1 }[m[1] ?? ''] ?? 0;
      return { ...spanOf(m), form: 'shift', shift: { unit: 'day', by } };
    },
  },
  {
    id: '上周一至周三',
    needs: '周週星礼禮',
    pattern: new RegExp(
      `${WEEK_SHIFT}?${WEEK}([一二三四五六日天])${TO}(?:${WEEK})?([一二三四五六日天])(?![一二三四五六七八九十年月周岁])`,
      'g',
    ),
    build: (m) => {
      const [since, weekday] = [m[2], m[3]].map((sign) =>
        WEEKDAY_SIGNS.indexOf(sign === '天' ? '日' : (sign ?? '')),
      );
      if (since === undefined || weekday === undefined) return null;
      const shift: Shift =
        m[1] === undefined
          ? { unit: 'weekday', weekday, which: 'past', since }
          : { unit: 'weekday-of-week', weekday, weeks: weeksOf(m[1]), since };
      return { ...spanOf(m), form: 'shift', shift };
    },
  },
  {
    id: '周四',
    needs: '周週星礼禮',
    pattern: new RegExp(`${WEEK_SHIFT}?${WEEK}([一二三四五六日天])(?![年月周岁])`, 'g'),
    build: (m) => {
      const weekday = WEEKDAY_SIGNS.indexOf(m[2] === '天' ? '日' : (m[2] ?? ''));
      const shift: Shift =
        m[1] === undefined
          ? { unit: 'weekday', weekday, which: 'past' }
          : { unit: 'weekday-of-week', weekday, weeks: weeksOf(m[1]) };
      return { ...spanOf(m), form: 'shift', shift };
    },
  },
  {
    id: '三天前',
    needs: '前',
    pattern: /(\d{1,2}|[一二两三四五六七八九十]{1,2}) ?(天|日|周|星期|个星期|个月)(?:之|以)?前(?![期提])/g,
    build: (m, text) => {
      if (/[第前近每\d月]/.test(text[(m.index ?? 0) - 1] ?? '')) return null;
      const unit = m[2]?.endsWith('月') ? 'month' : /[天日]/.test(m[2] ?? '') ? 'day' : 'week';
      const by = -(parseHanNumber(m[1] ?? '') ?? 0);
      return by === 0 ? null : { ...spanOf(m), form: 'shift', shift: { unit, by } };
    },
  },
  {
    id: '日',
    needs: '日',
    pattern:
      /(?<![\d月.,第年一二三四五六七八九十至到~～—–-])(\d{1,2}) ?(?:日? ?(?:至|到|-|–|—|~|～) ?(\d{1,2}) ?)?日(?![\d元内均前后间])/g,
    build: (m) => dayOfMonth(m, m[1], m[2], null),
  },
  {
    id: '同日',
    needs: '日天晚',
    // 签约前一天 is the day before the signing that was told of; 三天前一天 has another cut.
    pattern: /同日|[当當][日天晚]|次日|翌日|第二天|(?<![以之天日月年周])前一[天日]|后一天/g,
    build: (m) => ({
      ...spanOf(m),
      form: 'anaphor',
      days: m[0].startsWith('前') ? -1 : /[次翌二后]/.test(m[0]) ? 1 : 0,
    }),
  },
  {
    id: '同月',
    needs: '同次翌当當',
    pattern: new RegExp(
      `([同次翌])年 ?${NUM}月(?: ?${NUM}[日号號])?(?:份|[底末初]|[中上下]旬)?|同月|[当當]月(?!\\d)|同年(?![龄齡])`,
      'g',
    ),
    build: (m) => {
      if (m[1] === undefined)
        return { ...spanOf(m), form: 'same', unit: m[0].endsWith('月') ? 'month' : 'year' };
      const at = { month: number(m[2]), day: m[3] === undefined ? null : number(m[3]) };
      return { ...spanOf(m), form: 'same', unit: 'year', by: m[1] === '同' ? 0 : 1, at };
    },
  },
  {
    id: '近日',
    needs: '近前',
    pattern: /近日|日前|近期|最近|不久前/g,
    build: (m) => ({ ...spanOf(m), form: 'vague' }),
  },
];
