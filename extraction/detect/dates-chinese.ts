import { parseEdtf } from '@/core/time/edtf';
import { parseHanNumber } from '../rules/calendar';
import { formatMonths, formatStretch, type MonthDay, type RawDate } from './dates-shape';

interface DateRule {
  id: string;
  /** Signs one of which stands in every match: most texts with a Chinese name in them have none of most rules'. */
  needs: string;
  pattern: RegExp;
  build: (match: RegExpMatchArray, text: string) => RawDate | null;
}

const NUM = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR_HAN = '(?:((?:19|20)\\d{2}|[一二][九〇零○][一二三四五六七八九〇零○]{2})年(?:度)?)';
const SHIFT_YEAR = '(今年|去年|明年|上年|当年)';
const TO = '(?:至|到|-|–|—|~|～|－)';

function spanOf(match: RegExpMatchArray) {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
const number = (text: string | undefined) => parseHanNumber((text ?? '').replace(/○/g, '〇')) ?? 0;

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
): RawDate | null {
  if (year !== undefined) return full(match, formatStretch(number(year), from, to));
  if (!parseEdtf(formatStretch(2000, from, to))) return null;
  return { ...spanOf(match), form: 'partial', from, to };
}

const shiftOf = (word: string | undefined): number | null =>
  word === undefined ? null : word === '去年' || word === '上年' ? -1 : word === '明年' ? 1 : 0;

function account(
  match: RegExpMatchArray,
  firstMonth: number,
  lastMonth: number,
  year: string | undefined,
  shift: string | undefined,
): RawDate | null {
  if (lastMonth < firstMonth || lastMonth > 12 || firstMonth < 1) return null;
  if (year !== undefined) return full(match, formatMonths(number(year), firstMonth, lastMonth), 'period');
  return { ...spanOf(match), form: 'account', firstMonth, lastMonth, yearShift: shiftOf(shift) };
}

const WEEKDAY_SIGNS = '日一二三四五六';
const OPTIONAL_YEAR = `(?:${YEAR_HAN}|${SHIFT_YEAR})?`;

/** Chinese date expressions; longer matches win where two overlap. */
export const CHINESE_DATES: DateRule[] = [
  {
    id: '年月日至月日',
    needs: '月',
    pattern: new RegExp(
      `${YEAR_HAN}?${NUM}月${NUM}[日号號]?${TO}(?:${YEAR_HAN}?${NUM}月)?${NUM}[日号號]`,
      'g',
    ),
    build: (m) => {
      const from = { month: number(m[2]), day: number(m[3]) };
      const to = { month: m[5] === undefined ? from.month : number(m[5]), day: number(m[6]) };
      return stretch(m, from, to, m[4] ?? m[1]);
    },
  },
  {
    id: '年月日',
    needs: '月',
    pattern: new RegExp(`${YEAR_HAN}?${NUM}月${NUM}[日号號]`, 'g'),
    build: (m) => stretch(m, { month: number(m[2]), day: number(m[3]) }, null, m[1]),
  },
  {
    id: '年月至月',
    needs: '月',
    pattern: new RegExp(`${OPTIONAL_YEAR}${NUM}月?${TO}${NUM}月(?!\\d)`, 'g'),
    build: (m) => account(m, number(m[3]), number(m[4]), m[1], m[2]),
  },
  {
    id: '年月',
    needs: '月',
    pattern: new RegExp(`${OPTIONAL_YEAR}${NUM}月(?:份|底|初|中旬|上旬|下旬)?(?!\\d)`, 'g'),
    build: (m, text) => {
      const before = text[(m.index ?? 0) - 1] ?? '';
      if (m[1] === undefined && m[2] === undefined && /[\d个.个.]/.test(before)) return null;
      const from = { month: number(m[3]), day: null };
      if (m[1] !== undefined) return stretch(m, from, null, m[1]);
      if (m[2] !== undefined) return account(m, from.month, from.month, undefined, m[2]);
      return stretch(m, from, null, undefined);
    },
  },
  {
    id: '季度',
    needs: '季',
    pattern: new RegExp(`${OPTIONAL_YEAR}第?([一二三四1-4])季度`, 'g'),
    build: (m) => account(m, number(m[3]) * 3 - 2, number(m[3]) * 3, m[1], m[2]),
  },
  {
    id: '前三季度',
    needs: '前',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}前([二两三])季度|${OPTIONAL_YEAR}前([一二三四五六七八九十]{1,2}|\\d{1,2})个?月`,
      'g',
    ),
    build: (m) =>
      m[3] !== undefined
        ? account(m, 1, number(m[3]) * 3, m[1], m[2])
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
    id: '年',
    needs: '年',
    pattern: new RegExp(`${YEAR_HAN}(?!\\d)`, 'g'),
    build: (m) => full(m, String(number(m[1]))),
  },
  {
    id: '去年',
    needs: '年月周星',
    pattern:
      /今年|去年|明年|本月|上个?月|下个?月|本周|上周(?![一二三四五六日天])|上星期(?![一二三四五六日天])/g,
    build: (m) => {
      const unit = /年/.test(m[0]) ? 'year' : /月/.test(m[0]) ? 'month' : 'week';
      const by = /[去上]/.test(m[0]) ? -1 : /[明下]/.test(m[0]) ? 1 : 0;
      return { ...spanOf(m), form: 'shift', shift: { unit, by } };
    },
  },
  {
    id: '昨（10）日',
    needs: '昨今前明',
    // The day in brackets confirms the shift; where the two disagree the bracketed day decides.
    pattern: /([昨今前明])(?:[（(](\d{1,2})[)）][日天]|[日天](?:[（(](\d{1,2})[日]?[)）])?)/g,
    build: (m, text) => {
      // 日前 and 目前 are words of their own, and so is 以前.
      if (m[1] === '前' && /[日目以之]/.test(text[(m.index ?? 0) - 1] ?? '')) return null;
      const day = m[2] ?? m[3];
      if (day !== undefined)
        return { ...spanOf(m), form: 'shift', shift: { unit: 'day-of-month', day: Number(day) } };
      const by = { 昨: -1, 今: 0, 前: -2, 明: 1 }[m[1] ?? ''] ?? 0;
      return { ...spanOf(m), form: 'shift', shift: { unit: 'day', by } };
    },
  },
  {
    id: '周四',
    needs: '周週星礼',
    pattern: /(上个?|本|这|下)?(?:周|週|星期|礼拜)([一二三四五六日天])/g,
    build: (m) => {
      const sign = m[2] === '天' ? '日' : (m[2] ?? '');
      const word = m[1] ?? '';
      const which = word.startsWith('上') ? 'last' : word === '下' ? 'next' : word ? 'this' : 'past';
      return {
        ...spanOf(m),
        form: 'shift',
        shift: { unit: 'weekday', weekday: WEEKDAY_SIGNS.indexOf(sign), which },
      };
    },
  },
  {
    id: '日',
    needs: '日',
    pattern: /(?<![\d月.,第年一二三四五六七八九十])(\d{1,2})日(?![\d元内])/g,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: 'day-of-month', day: Number(m[1]) } }),
  },
  {
    id: '同日',
    needs: '日天',
    pattern: /同日|当日|当天|次日|翌日/g,
    build: (m) => ({ ...spanOf(m), form: 'anaphor', days: /[次翌]/.test(m[0]) ? 1 : 0 }),
  },
  {
    id: '近日',
    needs: '近前',
    pattern: /近日|日前|近期|最近|不久前/g,
    build: (m) => ({ ...spanOf(m), form: 'vague' }),
  },
];
