'use client';

import { Moon, Sun } from 'lucide-react';
import { keepCookie, THEME_COOKIE } from './cookies';

/** Light or dark, kept in a cookie so that the server draws the next page right at once. */
export function switchTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : window.matchMedia('(prefers-color-scheme: dark)').matches;
  const next = isDark ? 'light' : 'dark';
  root.dataset.theme = next;
  keepCookie(THEME_COOKIE, next);
}

export function ThemeSwitch() {
  return (
    <button
      type="button"
      className="btn btn--icon btn--quiet"
      aria-label="Switch between light and dark"
      onClick={switchTheme}
    >
      <span className="theme-moon">
        <Moon className="ic" aria-hidden="true" />
      </span>
      <span className="theme-sun">
        <Sun className="ic" aria-hidden="true" />
      </span>
    </button>
  );
}
