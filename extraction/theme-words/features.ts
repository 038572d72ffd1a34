import { isFigure, type Token, tokensOf } from '../detect/entities-tokens';

/** What the words of a report come to for telling which themes carry it. */

/** Words, pairs of words that stand together and pieces of Chinese, each with how often it is told. */
export type WordCounts = Map<string, number>;

/** A word of the headline counts as if it were told so often. */
const IN_TITLE = 2;

/** A sentence begins behind one of these, and its first word has a capital that says nothing. */
const ENDS_SENTENCE = /[.!?:\n“"]/;

function add(counts: WordCounts, word: string, times: number): void {
  counts.set(word, (counts.get(word) ?? 0) + times);
}

/** Names are left out ("N" and 某 stand for them in labelled texts); a headline may write every word with a capital. */
function countIn(counts: WordCounts, text: string, tokens: readonly Token[], isTitle: boolean): void {
  const times = isTitle ? IN_TITLE : 1;
  let before: string | null = null;
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    if (token.isHan) {
      before = null;
      const second = tokens[i + 1];
      if (!second?.isHan || second.start !== token.end) continue;
      add(counts, text.slice(token.start, second.end), times);
      const third = tokens[i + 2];
      if (third?.isHan && third.start === second.end) add(counts, text.slice(token.start, third.end), times);
      continue;
    }
    const gap = previous ? text.slice(previous.end, token.start) : '\n';
    const isFirst = gap !== ' ' && ENDS_SENTENCE.test(gap);
    if (token.text === 'N' || (token.isCapital && !isFirst && !isTitle)) {
      before = null;
      continue;
    }
    const word = isFigure(token) ? '#' : token.stem;
    add(counts, word, times);
    if (before !== null && !isFirst) add(counts, `${before} ${word}`, times);
    before = word;
  }
}

/** The words of a text and of its headline. `tokens` are those of the text, where they are read already. */
export function countWords(
  title: string | null,
  text: string,
  tokens: readonly Token[] = tokensOf(text),
): WordCounts {
  const counts: WordCounts = new Map();
  countIn(counts, text, tokens, false);
  if (title) countIn(counts, title, tokensOf(title), true);
  return counts;
}
