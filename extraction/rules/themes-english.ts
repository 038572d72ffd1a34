import { COMPANY_WORDS_ENGLISH } from './themes-english-company';
import { MARKET_WORDS_ENGLISH } from './themes-english-market';
import { WORKS_WORDS_ENGLISH } from './themes-english-works';
import type { ThemeWords } from './themes-words';

/** English words and phrases of each theme; lower case. */
export const THEME_WORDS_ENGLISH: Readonly<Record<string, ThemeWords>> = {
  ...COMPANY_WORDS_ENGLISH,
  ...MARKET_WORDS_ENGLISH,
  ...WORKS_WORDS_ENGLISH,
};
