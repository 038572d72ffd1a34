/**
 * How likely a theme carries a text: a logistic fit of how strongly its terms speak for it (`weighThemes`), how it stands among
 * the themes of the text, and how far the other words lean to it. Made from annotated reports by `npm run train:themes`.
 */

/** What is known of one theme in one text. */
export interface ThemeStanding {
  /** Of its terms, from 1 on enough by the rules; 0 where none is told. */
  strength: number;
  /** The strength of the strongest theme of the text. */
  strongest: number;
  /** How many themes of the text are stronger. */
  rank: number;
  /** Of the words of the text, as the logarithm of the odds. */
  leaning: number;
  /** That of the theme to which they lean most. */
  furthest: number;
}

/** The weights of the signs of a theme (`signsOf`), and what each theme has beforehand. */
export interface ThemeBars {
  signs: readonly number[];
  themes: Readonly<Record<string, number>>;
}

const THEMES_IN_ALL = 20;

/** A theme's standing as numbers of like size, in the order of `ThemeBars.signs`. */
export function signsOf({ strength, strongest, rank, leaning, furthest }: ThemeStanding): number[] {
  return [
    1,
    Math.min(strength, 3),
    Math.log1p(Math.max(strength, 0)),
    strength >= 1 ? 1 : 0,
    strength >= 0.7 ? 1 : 0,
    strongest > 0 ? strength / strongest : 0,
    rank < 3 ? 1 : 0,
    rank < 5 ? 1 : 0,
    rank / THEMES_IN_ALL,
    leaning,
    Math.max(leaning + 2, 0),
    leaning - furthest,
  ];
}

/** The share (0 to 1) of reports in which a theme of this standing carries the text; null for a theme that was not fitted. */
export function shareOf(theme: string, standing: ThemeStanding, bars: ThemeBars): number | null {
  const own = Object.hasOwn(bars.themes, theme) ? bars.themes[theme]! : null;
  if (own === null) return null;
  const sum = signsOf(standing).reduce((total, sign, i) => total + sign * bars.signs[i]!, own);
  return 1 / (1 + Math.exp(-sum));
}
