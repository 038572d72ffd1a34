import {
  dayOfMonth,
  full,
  type HanDateRule,
  NUM,
  numberOf,
  OPTIONAL_YEAR,
  OTHER_YEAR_BEFORE,
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
];
