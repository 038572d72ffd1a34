import type { Token } from '../detect/entities-tokens';
import { visitWords, type WordVisitor } from './features';

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
export const worthOf = (times: number): number => 1 + Math.log(Math.min(times, MOST_TIMES));

/** What a word says, and how often the text that is read just now tells it. */
interface Entry {
  row: readonly number[];
  times: number;
}

/** A model made ready for reading: pairs by their first word, so that none has to be put together. */
class WordTally implements WordVisitor {
  private readonly words = new Map<string, Entry>();
  private readonly pairs = new Map<string, Map<string, Entry>>();
  private told: Entry[] = [];

  constructor(private readonly model: ThemeWords) {
    for (const [word, row] of Object.entries(model.words)) {
      const [first = '', second] = word.split(' ');
      const entry = { row, times: 0 };
      if (second === undefined) this.words.set(first, entry);
      else (this.pairs.get(first) ?? this.begin(first)).set(second, entry);
    }
  }

  private begin(first: string): Map<string, Entry> {
    const pairs = new Map<string, Entry>();
    this.pairs.set(first, pairs);
    return pairs;
  }

  word(word: string, times: number): void {
    this.add(this.words.get(word), times);
  }

  pair(before: string, word: string, times: number): void {
    this.add(this.pairs.get(before)?.get(word), times);
  }

  private add(entry: Entry | undefined, times: number): void {
    if (!entry) return;
    if (entry.times === 0) this.told.push(entry);
    entry.times += times;
  }

  /** The leanings of what was told since the last time. */
  take(): Map<string, number> {
    const { themes, bias } = this.model;
    const sums = new Float64Array(themes.length);
    let squares = 0;
    for (const entry of this.told) {
      const value = worthOf(entry.times);
      entry.times = 0;
      squares += value * value;
      for (let i = 0; i < entry.row.length; i += 2) sums[entry.row[i]!]! += value * entry.row[i + 1]!;
    }
    this.told = [];
    const scale = 1 / (SCALE * lengthOf(squares));
    return new Map(themes.map((theme, k) => [theme, bias[k]! / SCALE + sums[k]! * scale]));
  }
}

const tallies = new WeakMap<ThemeWords, WordTally>();

/**
 * How far the words of a headline and its text lean to each theme that the model knows: the logarithm of the odds, so that 0
 * is as likely as not. A long text leans no further than a short one. `tokens` are those of the text, where they are read.
 */
export function leaningsOf(
  title: string | null,
  text: string,
  model: ThemeWords,
  tokens?: readonly Token[],
): Map<string, number> {
  const tally = tallies.get(model) ?? new WordTally(model);
  tallies.set(model, tally);
  visitWords(title, text, tally, tokens);
  return tally.take();
}
