import { sequence, shuffle } from '../kinds/train';
import { countWords } from './features';
import { lengthOf, SCALE, type ThemeWords, worthOf } from './leaning';

/** A short text that people have labelled with the themes that carry it. */
export interface LabelledText {
  themes: readonly string[];
  title: string;
  text: string;
}

/** Times through all texts; more changes nothing that the held-out ones would notice. */
const ROUNDS = 30;
const FIRST_STEP = 1.5;
const DECAY = 0.1;
/** How strongly weights are pulled to nought: what a single text says must not decide. */
const PULL = 0.001;
/** Weights below this change no answer. */
const LEAST = 0.8;
/** A word in fewer texts says nothing of its theme. */
const LEAST_SEEN = 3;

/**
 * One logistic regression for each theme, by stochastic descent over all of them at once: the same texts in the same order
 * give the same weights. Each text is brought to one length, as `leaningsOf` does.
 */
export function trainThemeWords(texts: readonly LabelledText[]): ThemeWords {
  const themes = [...new Set(texts.flatMap((each) => each.themes))].sort();
  const counted = texts.map(({ title, text }) => countWords(title, text));
  const seen = new Map<string, number>();
  for (const counts of counted) for (const word of counts.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  for (const [word, count] of seen)
    if (count >= LEAST_SEEN) weights.set(word, new Float64Array(themes.length));
  const bias = new Float64Array(themes.length).fill(-2);
  const known = texts.map((each, i) => {
    const rows: { row: Float64Array; value: number }[] = [];
    let squares = 0;
    for (const [word, times] of counted[i]!) {
      const row = weights.get(word);
      if (!row) continue;
      const value = worthOf(times);
      squares += value * value;
      rows.push({ row, value });
    }
    const length = lengthOf(squares);
    for (const each of rows) each.value /= length;
    return { carried: themes.map((theme) => (each.themes.includes(theme) ? 1 : 0)), rows };
  });
  const next = sequence(7);
  const errors = new Float64Array(themes.length);
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round * DECAY);
    shuffle(known, next);
    for (const { carried, rows } of known) {
      for (let k = 0; k < themes.length; k++) {
        let sum = bias[k]!;
        for (const { row, value } of rows) sum += row[k]! * value;
        errors[k] = 1 / (1 + Math.exp(-sum)) - carried[k]!;
        bias[k]! -= 0.01 * step * errors[k]!;
      }
      for (const { row, value } of rows)
        for (let k = 0; k < themes.length; k++) row[k]! -= step * (errors[k]! * value + PULL * row[k]!);
    }
  }
  const round = (weight: number) => Math.round(weight * SCALE);
  const words = [...weights]
    .map(([word, row]) => {
      const told = [...row].flatMap((weight, k) => (Math.abs(weight) < LEAST ? [] : [k, round(weight)]));
      return [word, told] as const;
    })
    .filter(([, told]) => told.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { themes, bias: [...bias].map(round), words: Object.fromEntries(words) };
}
