/** Holds "light" or "dark" when a person has chosen; absent, the system decides. */
export const THEME_COOKIE = 'lodestone-theme';
/** Holds "off" when single keys are switched off. */
export const KEYS_COOKIE = 'lodestone-keys';

const YEAR_S = 31_536_000;

/**
 * Keep a choice of this browser for a year, so that the server draws the next page right at once; null forgets it. The
 * Cookie Store API is missing from two of the browsers that people use.
 */
export function keepCookie(name: string, value: string | null): void {
  document.cookie = `${name}=${value ?? ''}; path=/; max-age=${value === null ? 0 : YEAR_S}; samesite=lax`;
}
