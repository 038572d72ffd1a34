import { parseEdtf } from '@/core/time/edtf';
import { parseHanNumber } from '../rules/calendar';
import type { HanDateRule } from './dates-chinese-shape';
import { formatStretch, type RawDate, type Season, type ShiftUnit } from './dates-shape';

/** Chinese expressions of general news, as `dates-news.ts` has the English ones. */

const SEASON_SIGNS: Record<string, Season> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };
const SHIFT_YEARS: Record<string, 'last' | 'this' | 'next'> = { 去: 'last', 今: 'this', 明: 'next' };
const UNITS: Record<string, ShiftUnit> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  年: 'year',
  季度: 'quarter',
};
/** Days of the moon's calendar: which day of ours they are only an almanac tells. */
const LUNAR_DAY =
  '(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)';

const FIXED_DAYS: Record<string, [month: number, day: number]> = {
  元旦: [1, 1],
  情人节: [2, 14],
  妇女节: [3, 8],
  劳动节: [5, 1],
  五一: [5, 1],
  儿童节: [6, 1],
  建党节: [7, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆节: [10, 1],
  国庆: [10, 1],
  平安夜: [12, 24],
  圣诞节: [12, 25],
};

function spanOf(match: RegExpMatchArray) {
  const start = match.index ?? 0;
  return { start, end: start + match[0].trimEnd().length };
}

const number = (text: string | undefined): number => parseHanNumber(text ?? '') ?? 0;

function full(match: RegExpMatchArray, edtf: string): RawDate {
  return { ...spanOf(match), form: 'full', edtf, kind: 'calendar' };
}

function shift(match: RegExpMatchArray, unit: ShiftUnit, by: number): RawDate {
  return { ...spanOf(match), form: 'shift', shift: { unit, by } };
}

export const CHINESE_NEWS: HanDateRule[] = [
  {
    id: '90年代',
    needs: '代',
    pattern:
      /(?:(上|本|二十|十九|十八|2[01]|1[6-9]) ?世纪)?(\d0|[二三四五六七八九]十)年代(?:[初末]期?|[中后前早晚]期)?|((?:1[6-9]|20)\d)0年代(?:[初末]期?|[中后前早晚]期)?/g,
    build: (m) => {
      if (m[3] !== undefined) return full(m, `${m[3]}X`);
      const century = m[1] === undefined || m[1] === '上' ? 20 : m[1] === '本' ? 21 : number(m[1]);
      return full(m, `${century - 1}${number(m[2]) / 10}X`);
    },
  },
  {
    id: '21世纪',
    needs: '世',
    pattern: /(二十一|二十|十九|十八|十七|2[01]|1\d)世纪|([上本])世纪/g,
    build: (m) =>
      m[1] === undefined
        ? shift(m, 'century', m[2] === '上' ? -1 : 0)
        : full(m, `${String(number(m[1]) - 1).padStart(2, '0')}XX`),
  },
  {
    id: '今年夏天',
    needs: '天季',
    pattern: /(?:((?:19|20)\d{2})年|([去今明])年)([春夏秋冬])[天季]/g,
    build: (m) => {
      const season = SEASON_SIGNS[m[3] ?? ''];
      const year = m[1] === undefined ? null : Number(m[1]);
      const which = m[2] === undefined ? null : (SHIFT_YEARS[m[2]] ?? null);
      return season === undefined ? null : { ...spanOf(m), form: 'season', season, year, which };
    },
  },
  {
    id: '农历',
    needs: '初农正大腊年',
    pattern: new RegExp(
      `(?:农历)?(?:((?:19|20)\\d{2}) ?年(?:农历)?)?(?:农历)?(?:正月|腊月|冬月|[一二三四五六七八九十]{1,2}月)初[一二三四五六七八九十]|(?:农历)?(?:((?:19|20)\\d{2}) ?年)?(?:农历)?(?:正月|腊月)${LUNAR_DAY}|大年(?:初[一二三四五六七]|三十)|除夕`,
      'g',
    ),
    build: (m) => {
      const year = m[1] ?? m[2];
      return year === undefined ? { ...spanOf(m), form: 'vague' } : full(m, year);
    },
  },
  {
    id: '去年同期',
    needs: '同',
    pattern: /(?:去年|上年)同[期月日]/g,
    build: (m) => ({ ...spanOf(m), form: 'step', unit: 'year', by: -1 }),
  },
  {
    id: '当年',
    needs: '当同次那',
    pattern: /(?:同|次|翌|那一)(年|月)(?![龄])/g,
    build: (m) => ({
      ...spanOf(m),
      form: 'step',
      unit: m[1] === '月' ? 'month' : 'year',
      by: /^[次翌]/.test(m[0]) ? 1 : 0,
    }),
  },
  {
    id: '五年前',
    needs: '前后',
    pattern:
      /([1-9]\d{0,2}|[一二两三四五六七八九十]{1,3}|半) ?(?:个 ?)?(天|日|周|星期|月|年|季度)(?:之|以)?(前|后)(?![期提])/g,
    build: (m, text) => {
      if (/[第前近每后\d月年]/.test(text[(m.index ?? 0) - 1] ?? '')) return null;
      const unit = UNITS[m[2] ?? ''] ?? 'day';
      const isHalfYear = m[1] === '半';
      if (isHalfYear && unit !== 'year') return null;
      const count = isHalfYear ? 6 : number(m[1]);
      if (count === 0 || count > 300) return null;
      if (m[3] === '前') return shift(m, isHalfYear ? 'month' : unit, -count);
      return { ...spanOf(m), form: 'step', unit: isHalfYear ? 'month' : unit, by: count };
    },
  },
  {
    id: '后天',
    needs: '后後',
    pattern: /(大?)[后後][天日](?!性)/g,
    build: (m, text) =>
      // 三天后天气 and 以后天 have another cut.
      /[以之天日月年周先然最]/.test(text[(m.index ?? 0) - 1] ?? '') ? null : shift(m, 'day', m[1] ? 3 : 2),
  },
  {
    id: '周末',
    needs: '末',
    pattern: /(?<![上本下这個个])(?:周|週)末/g,
    build: (m) => shift(m, 'weekend', 0),
  },
  {
    id: '年初至今',
    needs: '今',
    pattern: /(?:今年)?(?:以来)?年初至今|今年以来/g,
    build: (m) => shift(m, 'year', 0),
  },
  {
    id: '年底',
    needs: '年',
    pattern: /(?<![\d〇零一二三四五六七八九十去今明前后半全多年])年(?:底|末|初)(?!至今)/g,
    build: (m) => shift(m, 'year', 0),
  },
  {
    id: '月底',
    needs: '月',
    pattern:
      /(?<![\d一二三四五六七八九十本上下个])月(?:底|末|初|中旬|上旬|下旬)|(?:本|上个?|下个?)月(?:底|末|初|中旬|上旬|下旬)/g,
    build: (m) => shift(m, 'month', m[0].startsWith('上') ? -1 : m[0].startsWith('下') ? 1 : 0),
  },
  {
    id: '07年',
    needs: '年',
    pattern: /(?<![\d.])0(\d) ?年|零([一二三四五六七八九])年/g,
    build: (m) => full(m, `200${m[1] ?? number(m[2])}`),
  },
  {
    id: '八月十五',
    needs: '月',
    // A day without 日, in signs only: 一月二十三.
    pattern:
      /(?<![年月千])(?:([一二][九〇零○][一二三四五六七八九〇零○]{2})年)?(?<![\d第])(十[一二]?|[一二三四五六七八九])月(三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?)(?![一二三四五六七八九十日号號个月余多万])/g,
    build: (m) => {
      const at = { month: number(m[2]), day: number(m[3]) };
      const year = m[1]?.replaceAll('○', '〇');
      if (!parseEdtf(formatStretch(2000, at, null))) return null;
      return year === undefined
        ? { ...spanOf(m), form: 'partial', from: at, to: null }
        : full(m, formatStretch(number(year), at, null));
    },
  },
  {
    id: '10号',
    needs: '号號',
    pattern:
      /(?<![\d.第一二三四五六七八九十月年A-Za-z-])(\d{1,2}|[一二三]?十[一二三四五六七八九]?)[号號](?![楼线井炉机院室厅馆门房高公文线站矿厂车间桥仓库船区段轧焦烧])/g,
    build: (m) => {
      const day = number(m[1]);
      if (day < 1 || day > 31) return null;
      return { ...spanOf(m), form: 'shift', shift: { unit: 'day-of-month', day, to: null, months: null } };
    },
  },
  {
    id: '元旦',
    needs: '旦节庆夜五',
    pattern: new RegExp(
      `(?:((?:19|20)\\d{2}) ?年|([去今明])年)?(${Object.keys(FIXED_DAYS).join('|')})(?!路|广场|北|期间)`,
      'g',
    ),
    build: (m) => {
      const at = FIXED_DAYS[m[3] ?? ''];
      if (!at || (m[3] === '五一' && m[1] === undefined && m[2] === undefined)) return null;
      const from = { month: at[0], day: at[1] };
      if (m[1] !== undefined) return full(m, formatStretch(Number(m[1]), from, null));
      const by = m[2] === '去' ? -1 : m[2] === '明' ? 1 : m[2] === undefined ? null : 0;
      return { ...spanOf(m), form: 'partial', from, to: null, yearShift: by };
    },
  },
  {
    id: '10月12号，星期一',
    needs: '周週星',
    pattern:
      /(?:((?:19|20)\d{2}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号][，,（( ]?(?:周|週|星期|礼拜)[一二三四五六日天][)）]?/g,
    build: (m) => {
      const at = { month: Number(m[2]), day: Number(m[3]) };
      if (!parseEdtf(formatStretch(2000, at, null))) return null;
      return m[1] === undefined
        ? { ...spanOf(m), form: 'partial', from: at, to: null }
        : full(m, formatStretch(Number(m[1]), at, null));
    },
  },
  {
    id: '目前',
    needs: '前在今下来去即',
    pattern: /目前|现在|如今|眼下|当前|现阶段|将来|未来(?![一二两三四五六七八九十\d几数]|发展)|此前|早前/g,
    build: (m) => ({ ...spanOf(m), form: 'vague' }),
  },
];
