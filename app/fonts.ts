import localFont from 'next/font/local';

/*
 * The two fonts of the desk for all but rare letters (those of `globals.css` have the rest). They are asked for with the page
 * and are there at the first paint or not used for this page: a title that takes another number of lines when its font
 * comes would move all that is below it.
 */

/** For what is read: titles, the reader, evidence. */
export const readFont = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--face-read',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: false,
});

/** For the interface. */
export const uiFont = localFont({
  src: '../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  variable: '--face-ui',
  weight: '100 700',
  display: 'optional',
  adjustFontFallback: false,
});
