import { daysInMonth } from '@/core/time/edtf';
import {
  dayOfMonth,
  full,
  type HanDateRule,
  NUM,
  numberOf,
  OPTIONAL_YEAR,
  OTHER_YEAR_BEFORE,
  spanOf,
  stretch,
  TO,
  WEEK,
  YEAR_HAN,
  yearOf,
} from './dates-chinese-shape';
import { formatStretch } from './dates-shape';

/** Chinese days, and stretches of days, of a named month. */
export const CHINESE_DAYS: readonly HanDateRule[] = [
  {
    id: '年月日至月日',
    needs: '月',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}${NUM}月 ?${NUM}(?:[日号號]起?)?${TO}(?:${YEAR_HAN}?${NUM}月 ?)?${NUM}[日号號]`,
      'g',
    ),
    build: (m) => {
      const from = { month: numberOf(m[3]), day: numberOf(m[4]) };
      const to = { month: m[6] === undefined ? from.month : numberOf(m[6]), day: numberOf(m[7]) };
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
      return stretch(m, { month: numberOf(m[3]), day: numberOf(m[4]) }, null, m[1], m[2]);
    },
  },
  {
    id: '上月日',
    needs: '月',
    pattern: new RegExp(`(本|上[个個]?|下[个個]?)月 ?${NUM}(?:[日号號]?${TO}${NUM})?[日号號]`, 'g'),
    build: (m) => dayOfMonth(m, m[2], m[3], m[1] === '本' ? 0 : m[1]?.startsWith('上') ? -1 : 1),
  },
  {
    id: '6月2日开始、6日收官',
    needs: '月',
    // The second day is one of the same month, on which what began on the first came to its end.
    pattern: new RegExp(
      `${OPTIONAL_YEAR}${NUM}月 ?${NUM}[日号號]?(?:开始|启动|开幕|开班|开营|开赛|开锣|开场)[、，,]?(?:于)? ?${NUM}[日号號](?=收官|结束|闭幕|落幕|结业|结营|收尾|落下帷幕|收场|收班)`,
      'g',
    ),
    build: (m) => {
      const [month, from, to] = [numberOf(m[3]), numberOf(m[4]), numberOf(m[5])];
      return to <= from ? null : stretch(m, { month, day: from }, { month, day: to }, m[1], m[2]);
    },
  },
  {
    id: '5月15日、16日',
    needs: '月',
    pattern: new RegExp(`${OPTIONAL_YEAR}${NUM}月 ?${NUM}[日号號]?[、和与及] ?${NUM}[日号號](?!、)`, 'g'),
    build: (m) => {
      const [month, from, to] = [numberOf(m[3]), numberOf(m[4]), numberOf(m[5])];
      // Two days in a row; 5月15日、18日 are two days.
      return to === from + 1 ? stretch(m, { month, day: from }, { month, day: to }, m[1], m[2]) : null;
    },
  },
  {
    id: '6月5日开始、为期两天',
    needs: '月',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}${NUM}月 ?${NUM}[日号號](?:起|开始|启动|开幕)[、，,]?为期 ?([两二三四五六七八九十]|\\d{1,2}) ?天`,
      'g',
    ),
    build: (m) => {
      const [month, day] = [numberOf(m[3]), numberOf(m[4])];
      const to = day + numberOf(m[5]) - 1;
      if (to <= day || to > daysInMonth(2025, month)) return null;
      return stretch(m, { month, day }, { month, day: to }, m[1], m[2]);
    },
  },
  {
    id: '5月最后一天',
    needs: '月',
    pattern: new RegExp(
      `${OPTIONAL_YEAR}${NUM}月(?:份)?(?:月?底|末)?的?(最后一天|倒数第二天|首日|第一天)`,
      'g',
    ),
    build: (m) => {
      const month = numberOf(m[3]);
      if (month < 1 || month > 12 || m[2] !== undefined) return null;
      const nth = m[4] === '最后一天' ? -1 : m[4] === '倒数第二天' ? -2 : 1;
      const year = m[1] === undefined ? null : yearOf(m[1]);
      return { ...spanOf(m), form: 'counted-day', month, year, day: { weekday: null, nth } };
    },
  },
];
