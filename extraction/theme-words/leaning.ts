import type { WordCounts } from './features';

/** Weights are stored as whole numbers of this fraction. */
export const SCALE = 100;
/** A word that is told more often than this says no more. */
const MOST_TIMES = 4;

/** A text of fewer words than a report's opening leans less: so long is it taken to be at the least. */
const LEAST_LENGTH = 10;

/** The length that the words of a text are brought to one by, from the sum of their squares. */
export const lengthOf = (squares: number): number => Math.max(LEAST_LENGTH, Math.sqrt(squares));

/** What the words of labelled texts say of their themes. Word → theme, weight, theme, weight …; themes by their place. */
export interface ThemeWords {
  themes: readonly string[];
  bias: readonly number[];
  words: Readonly<Record<string, readonly number[]>>;
}

/** How much a word counts that is told so often, before all are brought to one length. */
export const valueOf = (times: number): number => 1 + Math.log(Math.min(times, MOST_TIMES));

/**
 * How far the words of a text lean to each theme that the model knows: the logarithm of the odds, so that 0 is as likely as
 * not. A long text leans no further than a short one.
 */
export function leaningsOf(counts: WordCounts, model: ThemeWords): Map<string, number> {
  const sums = new Float64Array(model.themes.length);
  let squares = 0;
  for (const [word, times] of counts) {
    if (!Object.hasOwn(model.words, word)) continue;
    const row = model.words[word]!;
    const value = valueOf(times);
    squares += value * value;
    for (let i = 0; i < row.length; i += 2) sums[row[i]!]! += value * row[i + 1]!;
  }
  const scale = 1 / (SCALE * lengthOf(squares));
  return new Map(model.themes.map((theme, k) => [theme, model.bias[k]! / SCALE + sums[k]! * scale]));
}
