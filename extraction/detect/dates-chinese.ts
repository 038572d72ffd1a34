import { CHINESE_DAYS } from './dates-chinese-days';
import { CHINESE_PERIODS } from './dates-chinese-periods';
import { CHINESE_RELATIVE } from './dates-chinese-relative';
import type { HanDateRule } from './dates-chinese-shape';

/** Chinese date expressions. Longer matches win where two overlap; at equal length the earlier rule does. */
export const CHINESE_DATES: readonly HanDateRule[] = [
  ...CHINESE_DAYS,
  ...CHINESE_PERIODS,
  ...CHINESE_RELATIVE,
];
