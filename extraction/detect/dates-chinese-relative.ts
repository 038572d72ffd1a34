import { parseHanNumber } from '../rules/calendar';
import {
  dayOfMonth,
  type HanDateRule,
  NUM,
  numberOf,
  shiftOf,
  spanOf,
  stretch,
  TO,
  WEEK,
  WEEK_SHIFT,
  weekdayOf,
  weeksOf,
} from './dates-chinese-shape';
import type { Shift } from './dates-shape';

/** Chinese dates that are counted from publication or from what the text named before: 去年, 上周四, 三天前, 同日. */
export const CHINESE_RELATIVE: readonly HanDateRule[] = [
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
      `${WEEK_SHIFT}?${WEEK}([一二三四五六日天])(?:${TO}|([和与與及、])(?=${WEEK}))(?:${WEEK})?([一二三四五六日天])(?![一二三四五六七八九十年月周岁])`,
      'g',
    ),
    build: (m) => {
      const [since, weekday] = [weekdayOf(m[2]), weekdayOf(m[4])];
      // 周一和周二 are two days in a row, 周一和周四 are not.
      if (m[3] !== undefined && weekday !== (since + 1) % 7) return null;
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
      const weekday = weekdayOf(m[2]);
      const shift: Shift =
        m[1] === undefined
          ? { unit: 'weekday', weekday, which: 'past' }
          : { unit: 'weekday-of-week', weekday, weeks: weeksOf(m[1]) };
      return { ...spanOf(m), form: 'shift', shift };
    },
  },
  {
    id: '周四（12日）',
    needs: '周週星礼禮',
    // The day in brackets decides, as in 昨（10）日.
    pattern: new RegExp(
      `${WEEK_SHIFT}?${WEEK}([一二三四五六日天]) ?[（(](?:${NUM}月 ?)?${NUM}[日号號]?[）)]`,
      'g',
    ),
    build: (m) => {
      if (m[3] === undefined) return dayOfMonth(m, m[4], undefined, null, weekdayOf(m[2]));
      return stretch(m, { month: numberOf(m[3]), day: numberOf(m[4]) }, null, undefined);
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
    // 9日（周一）: the weekday says the day again.
    pattern:
      /(?<![\d月.,第年一二三四五六七八九十至到~～—–-])(\d{1,2}) ?(?:日? ?(?:至|到|-|–|—|~|～) ?(\d{1,2}) ?)?日(?:[（(](?:周|週|星期)([一二三四五六日天])[)）])?(?![元内均前后间]|\d(?!\d?(?:[时時点點]|[:：]\d\d)))/g,
    build: (m) => dayOfMonth(m, m[1], m[2], null, m[3] === undefined ? undefined : weekdayOf(m[3])),
  },
  {
    id: '同日',
    needs: '日天晚',
    // 签约前一天 is the day before the signing that was told of; 三天前一天 has another cut.
    pattern: /同日|[当當][日天晚]|次日|翌日|第二天|(?<![以之天日月年周])前一[天日]|(?<!最)后一天/g,
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
      const at = { month: numberOf(m[2]), day: m[3] === undefined ? null : numberOf(m[3]) };
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
