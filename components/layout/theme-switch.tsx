'use client';

import { Moon, Sun } from 'lucide-react';
import { THEME_COOKIE } from './theme-cookie';

/** Light or dark, kept in a cookie so that the server draws the next page right at once. */
export function ThemeSwitch() {
  const change = () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : window.matchMedia('(prefers-color-scheme: dark)').matches;
    const next = isDark ? 'light' : 'dark';
    root.dataset.theme = next;
    // The Cookie Store API is missing from two of the browsers that people use.
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=31536000; samesite=lax`;
  };
  return (
    <button
      type="button"
      className="btn btn--icon btn--quiet"
      aria-label="Switch between light and dark"
      onClick={change}
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
