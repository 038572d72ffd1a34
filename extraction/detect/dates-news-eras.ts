import { parseEdtf } from '@/core/time/edtf';
import { parseHanNumber } from '../rules/calendar';
import type { HanDateRule } from './dates-chinese-shape';
import { formatStretch, formatTail, type RawDate, type ShiftUnit } from './dates-shape';

/** Years told by reigns, in words or in fewer than four figures, and stretches counted from publication. */

/** The first year of each reign or era, from the public tables of Chinese and Japanese eras. */
const ERAS: Record<string, number> = {
  武德: 618,
  贞观: 627,
  永徽: 650,
  神龙: 705,
  开元: 713,
  天宝: 742,
  元和: 806,
  靖康: 1126,
  绍兴: 1131,
  洪武: 1368,
  建文: 1399,
  永乐: 1403,
  洪熙: 1425,
  宣德: 1426,
  正统: 1436,
  景泰: 1450,
  天顺: 1457,
  成化: 1465,
  弘治: 1488,
  正德: 1506,
  嘉靖: 1522,
  隆庆: 1567,
  万历: 1573,
  泰昌: 1620,
  天启: 1621,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  民国: 1912,
  民國: 1912,
};
const NUM = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const UNITS: Record<string, ShiftUnit> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  年: 'year',
};
/** Signs in front that make 前 and 后 parts of another word or count. */
const JOINED_BEFORE = /[\d一二三四五六七八九十年月日天周以之目日先最提此]$/;

function spanOf(match: RegExpMatchArray) {
  const start = match.index ?? 0;
  return { start, end: start + match[0].trimEnd().length };
}

const number = (text: string | undefined): number => parseHanNumber((text ?? '').replace(/○/g, '〇')) ?? 0;
const fourFigures = (year: number): string => String(year).padStart(4, '0');

/** A year of any age with its month and day, where the words have them. */
function yearDate(
  match: RegExpMatchArray,
  year: number,
  month: string | undefined,
  day: string | undefined,
): RawDate | null {
  const tail =
    month === undefined
      ? ''
      : formatTail({ month: number(month), day: day === undefined ? null : number(day) });
  const edtf = `${fourFigures(year)}${tail}`;
  return parseEdtf(edtf) ? { ...spanOf(match), form: 'full', edtf, kind: 'calendar' } : null;
}

export const CHINESE_YEARS: HanDateRule[] = [
  {
    id: '康熙三年五月',
    needs: '年',
    // The months of a reign are written as the source counts them.
    pattern: new RegExp(
      `(${Object.keys(ERAS).join('|')}) ?(元|${NUM}) ?年(?:间|末|初)?(?:闰?${NUM}月(?:${NUM}日)?|(?:正月|腊月|大年)[初一二三四五六七八九十廿]*)?`,
      'g',
    ),
    build: (m) => {
      const first = ERAS[m[1] ?? ''];
      const nth = m[2] === '元' ? 1 : number(m[3]);
      return first === undefined || nth < 1 || nth > 120 ? null : yearDate(m, first + nth - 1, m[4], m[5]);
    },
  },
  {
    id: '两千零四年',
    needs: '千',
    // 两千年 without a month may be how long something lasted.
    pattern: new RegExp(
      `(?<![一二三四五六七八九十百万])[两二]千(?:零([一二三四五六七八九])|([一二三四五六七八九]?十[一二三四五六七八九]?)|(?=年(?:十[一二]?|[一二三四五六七八九])月))年(?!前|来|间|以[前来])(?:${NUM}月(?:${NUM}[日号]?)?)?`,
      'g',
    ),
    build: (m) => yearDate(m, 2000 + number(m[1] ?? m[2]), m[3], m[4]),
  },
  {
    id: '789年',
    needs: '年',
    pattern: new RegExp(
      `(?<=[在于自至]|公元)([1-9]\\d\\d)年(?![间前后来以之历])|(?<![一二三四五六七八九〇零十百千万第])([一二三四五六七八九][〇零一二三四五六七八九]{2})年${NUM}月(?:${NUM}日)?`,
      'g',
    ),
    build: (m) => yearDate(m, number(m[1] ?? m[2]), m[3], m[4]),
  },
  {
    id: '2010年之后2018年之前',
    needs: '年',
    pattern: /(?<!\d)((?:19|20)\d\d)年(?:之|以)?后，?((?:19|20)\d\d)年(?:之|以)?前/g,
    build: (m) => ({ ...spanOf(m), form: 'full', edtf: `${m[1]}/${m[2]}`, kind: 'period' }),
  },
  {
    id: '十月的第一周',
    needs: '周星',
    pattern: new RegExp(`(?:((?:19|20)\\d\\d)年)?${NUM}月的?第([一二三四1-4])(?:周|个?星期)`, 'g'),
    build: (m) => {
      // The week whose Monday is the first, second … of the month.
      const of = { month: number(m[2]), day: number(m[3]) * 7 };
      const year = m[1] === undefined ? null : Number(m[1]);
      return parseEdtf(formatStretch(2000, of, null)) ? { ...spanOf(m), form: 'week', of, year } : null;
    },
  },
  {
    id: '去年本月十日',
    needs: '月',
    pattern: new RegExp(`([去今明])年本月${NUM}[日号]`, 'g'),
    build: (m) => {
      const months = m[1] === '去' ? -12 : m[1] === '明' ? 12 : 0;
      const shift = { unit: 'day-of-month', day: number(m[2]), to: null, months } as const;
      return shift.day < 1 || shift.day > 31 ? null : { ...spanOf(m), form: 'shift', shift };
    },
  },
  {
    id: '今年春节',
    needs: '节',
    // Feasts by the moon: which day of ours only an almanac tells.
    pattern: /([去今明])年(?:春节|中秋节?|端午节?|清明节?|元宵节)/g,
    build: (m) => ({
      ...spanOf(m),
      form: 'shift',
      shift: { unit: 'year', by: m[1] === '去' ? -1 : m[1] === '明' ? 1 : 0 },
    }),
  },
  {
    id: '近三年',
    needs: '近去来后前上下',
    pattern:
      /(近|最近|过去|未来|今后|[前后]|[上下]) ?([一二两三四五六七八九十]{1,2}|\d{1,2}) ?(?:(?:[个個] ?)?(月|星期)|(年|周|天|日))(?![前后级度代份]|以[前后]|之[前后])/g,
    build: (m, text) => {
      const { start } = spanOf(m);
      const word = m[1] ?? '';
      const sign = m[3] ?? m[4] ?? '';
      if (word.length === 1 && JOINED_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return null;
      // 前8个月 are the first of the year, 上一年 the year before.
      if (word === '前' && sign === '月') return null;
      if (/^[上下]$/.test(word) && number(m[2]) === 1) return null;
      const unit = UNITS[sign];
      const count = number(m[2]);
      if (unit === undefined || count === 0) return null;
      return { ...spanOf(m), form: 'span', unit, by: /未来|今后|后|下/.test(word) ? count : -count };
    },
  },
];
