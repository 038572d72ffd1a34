import { isFigure, type Token, tokensOf } from '../detect/entities-tokens';

/** What the words of a report come to for telling which themes carry it. */

/** Is told of each word, of each pair of words that stand together, and of each piece of Chinese, as often as it is told. */
export interface WordVisitor {
  word(word: string, times: number): void;
  pair(before: string, word: string, times: number): void;
}

/** A word of the headline counts as if it were told so often. */
const IN_TITLE = 2;

/** A sentence begins behind one of these, and its first word has a capital that says nothing. */
const ENDS_SENTENCE = /[.!?:\n“"]/;

/** Names are left out ("N" and 某 stand for them in labelled texts); a headline may write every word with a capital. */
function visitIn(text: string, tokens: readonly Token[], isTitle: boolean, visitor: WordVisitor): void {
  const times = isTitle ? IN_TITLE : 1;
  let before: string | null = null;
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const gapEnd = end;
    end = token.end;
    if (token.isHan) {
      before = null;
      const second = tokens[i + 1];
      if (!second?.isHan || second.start !== token.end) continue;
      visitor.word(text.slice(token.start, second.end), times);
      const third = tokens[i + 2];
      if (third?.isHan && third.start === second.end) visitor.word(text.slice(token.start, third.end), times);
      continue;
    }
    // A single blank ends no sentence: most words stand behind one.
    const isBlank = token.start - gapEnd === 1 && text[gapEnd] === ' ';
    const isFirst = i === 0 || (!isBlank && ENDS_SENTENCE.test(text.slice(gapEnd, token.start)));
    if (token.text === 'N' || (token.isCapital && !isFirst && !isTitle)) {
      before = null;
      continue;
    }
    const word = isFigure(token) ? '#' : token.stem;
    visitor.word(word, times);
    if (before !== null && !isFirst) visitor.pair(before, word, times);
    before = word;
  }
}

/** Walk over the words of a headline and of its text. `tokens` are those of the text, where they are read already. */
export function visitWords(
  title: string | null,
  text: string,
  visitor: WordVisitor,
  tokens: readonly Token[] = tokensOf(text),
): void {
  visitIn(text, tokens, false, visitor);
  if (title) visitIn(title, tokensOf(title), true, visitor);
}

/** The words of a headline and of its text, pairs with a blank between them, each with how often it is told. */
export function countWords(title: string | null, text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, times: number) => counts.set(word, (counts.get(word) ?? 0) + times);
  visitWords(title, text, { word: add, pair: (before, word, times) => add(`${before} ${word}`, times) });
  return counts;
}
