/** Holds "light" or "dark" when a person has chosen; absent, the system decides. */
export const THEME_COOKIE = 'lodestone-theme';
