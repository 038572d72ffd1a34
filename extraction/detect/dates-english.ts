import { ENGLISH_DAYS } from './dates-english-days';
import { ENGLISH_PERIODS } from './dates-english-periods';
import { ENGLISH_RELATIVE } from './dates-english-relative';
import type { DateRule } from './dates-english-shape';

/** English date expressions. Longer matches win where two overlap; at equal length the earlier rule does. */
export const ENGLISH_DATES: readonly DateRule[] = [...ENGLISH_DAYS, ...ENGLISH_PERIODS, ...ENGLISH_RELATIVE];
