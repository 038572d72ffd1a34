import { ENGLISH_DAYS } from './dates-english-days';
import { ENGLISH_ORDINALS } from './dates-english-ordinals';
import { ENGLISH_PERIODS } from './dates-english-periods';
import { ENGLISH_RELATIVE } from './dates-english-relative';
import type { DateRule } from './dates-english-shape';
import { ENGLISH_LENGTHS, ENGLISH_WEEKDAYS } from './dates-english-weekdays';
import { ENGLISH_WEEKS } from './dates-english-weeks';

/** English date expressions. Longer matches win where two overlap; at equal length the earlier rule does. */
export const ENGLISH_DATES: readonly DateRule[] = [
  ...ENGLISH_DAYS,
  ...ENGLISH_ORDINALS,
  ...ENGLISH_PERIODS,
  ...ENGLISH_WEEKS,
  ...ENGLISH_LENGTHS,
  ...ENGLISH_WEEKDAYS,
  ...ENGLISH_RELATIVE,
];
