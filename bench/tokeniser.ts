import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Texts a second on one thread; and milliseconds of processor time a text, which other programs disturb less. */
export interface TextRate {
  perSecond: number;
  processorMs: number;
}

/** What the tokeniser reaches alone on some texts: with all it does, and when it only parts sentences. */
export interface TokeniserFigures {
  whole: TextRate;
  sentences: TextRate;
}

/** The rate of work on `count` texts that began at a moment of the clock and of the processor. */
export function rateSince(
  begun: readonly [clock: number, processor: NodeJS.CpuUsage],
  count: number,
): TextRate {
  const { user, system } = process.cpuUsage(begun[1]);
  return {
    perSecond: (1000 * count) / (performance.now() - begun[0]),
    processorMs: (user + system) / 1000 / count,
  };
}

/** Time some work over all texts. */
export function rateOf(count: number, work: () => void): TextRate {
  const begun = [performance.now(), process.cpuUsage()] as const;
  work();
  return rateSince(begun, count);
}

/**
 * Reads a text with wink-nlp and its small English model, the tokeniser that the desk could have been built on (it is a
 * yardstick here and no part of the desk). Without `pipe` it does all it can: sentences, tokens, tags, entities, negation
 * and sentiment. Gives the number of tokens.
 */
export function makeTokeniser(pipe?: string[]): (text: string) => number {
  const nlp = winkNLP(model, pipe);
  return (text) => nlp.readDoc(text).tokens().length();
}

/** What the tokeniser reaches on some texts, after reading those of `warmUp` off the clock. */
export function measureTokeniser(texts: readonly string[], warmUp: readonly string[]): TokeniserFigures {
  const [whole, sentences] = [makeTokeniser(), makeTokeniser(['sbd'])];
  const rate = (tokenise: (text: string) => number): TextRate => {
    for (const text of warmUp) tokenise(text);
    return rateOf(texts.length, () => {
      for (const text of texts) tokenise(text);
    });
  };
  return { whole: rate(whole), sentences: rate(sentences) };
}
