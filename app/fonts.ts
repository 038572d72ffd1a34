import { preload } from 'react-dom';

/* The files of `app/styles/fonts.css`, under the names that the build gives them. */
const UI = new URL(
  '../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  import.meta.url,
);
const TITLES = new URL(
  '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  import.meta.url,
);
const READING = new URL(
  '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  import.meta.url,
);

const ask = ({ pathname }: URL) =>
  preload(pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });

/** Has the browser fetch with the page what every page is set in. */
export function preloadFonts(): void {
  ask(UI);
  ask(TITLES);
}

/** The same for pages that open with text to be read; others have that font once they stand. */
export function preloadReadingFont(): void {
  ask(READING);
}
