import { signsOf, type ThemeBars, type ThemeStanding } from '@/extraction/theme-words/share';

/** What is known of every theme in one annotated report, and which of them carry it. */
export interface FittedReport {
  standings: ReadonlyMap<string, ThemeStanding>;
  carried: ReadonlySet<string>;
  /** How much the report counts against others. */
  weight: number;
}

const ROUNDS = 600;
const STEP = 0.05;
/** How strongly what a theme has beforehand is pulled to nought; the signs, which all themes share, hardly. */
const PULL_THEMES = 2;
const PULL_SIGNS = 0.1;
/** Of Adam (Kingma and Ba, 2015): how far back steps remember. */
const MEAN = 0.9;
const SQUARE = 0.999;

/** Logistic regression over all pairs of a report and a theme, by gradient descent: the same reports give the same weights. */
export function fitBars(reports: readonly FittedReport[], themes: readonly string[]): ThemeBars {
  const rows = reports.flatMap(({ standings, carried, weight }) =>
    themes.map((theme, k) => ({
      signs: signsOf(standings.get(theme)!),
      k,
      carries: carried.has(theme) ? 1 : 0,
      weight,
    })),
  );
  const many = rows[0]!.signs.length;
  const weights = new Float64Array(many + themes.length);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((value, i) => value * (i < many ? PULL_SIGNS : PULL_THEMES));
    for (const { signs, k, carries, weight } of rows) {
      const sum = signs.reduce((total, sign, i) => total + sign * weights[i]!, weights[many + k]!);
      const error = (1 / (1 + Math.exp(-sum)) - carries) * weight;
      for (let i = 0; i < many; i++) slope[i]! += error * signs[i]!;
      slope[many + k]! += error;
    }
    for (let i = 0; i < weights.length; i++) {
      mean[i] = MEAN * mean[i]! + (1 - MEAN) * slope[i]!;
      square[i] = SQUARE * square[i]! + (1 - SQUARE) * slope[i]! ** 2;
      weights[i]! -=
        (STEP * (mean[i]! / (1 - MEAN ** round))) / (Math.sqrt(square[i]! / (1 - SQUARE ** round)) + 1e-8);
    }
  }
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    signs: [...weights.slice(0, many)].map(round),
    themes: Object.fromEntries(themes.map((theme, k) => [theme, round(weights[many + k]!)])),
  };
}
