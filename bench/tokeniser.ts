import model from 'wink-eng-lite-web-model';
import type { WinkMethods } from 'wink-nlp';
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

/** Texts that are read before the clock starts. */
const WARM_UP = 50;

/** Time some work over all texts. */
export function rateOf(count: number, work: () => void): TextRate {
  const [begun, processor] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(processor);
  return {
    perSecond: (1000 * count) / (performance.now() - begun),
    processorMs: (user + system) / 1000 / count,
  };
}

function readAll(nlp: WinkMethods, texts: readonly string[]): number {
  let tokens = 0;
  for (const text of texts) tokens += nlp.readDoc(text).tokens().length();
  return tokens;
}

/**
 * Read texts with wink-nlp and its small English model, the tokeniser that the desk could have been built on (it is a
 * yardstick here and no part of the desk): sentences, tokens, tags, entities, negation and sentiment.
 */
export function measureTokeniser(texts: readonly string[]): TokeniserFigures {
  const whole = winkNLP(model);
  const sentences = winkNLP(model, ['sbd']);
  for (const nlp of [whole, sentences]) readAll(nlp, texts.slice(0, WARM_UP));
  return {
    whole: rateOf(texts.length, () => readAll(whole, texts)),
    sentences: rateOf(texts.length, () => readAll(sentences, texts)),
  };
}
