import { describe, expect, it } from 'vitest';
import { WordGate } from '../detect/word-gate';
import { EVENT_RULES } from './event-grammar';
import type { EventRule } from './event-grammar-shape';

/** Frame, a sentence that it reads, the words that it takes, a sentence that it leaves. */
export type FrameCase = readonly [id: string, sentence: string, words: string, other: string];

/** Every frame of a file reads its sentence at its place, leaves the other, and is passed over by no gate. */
export function describeFrames(
  title: string,
  rules: readonly EventRule[],
  cases: readonly FrameCase[],
): void {
  const ruleOf = (id: string): EventRule => rules.find((rule) => rule.id === id)!;
  describe(title, () => {
    it.each(cases)('%s: “%s”', (id, sentence, words, other) => {
      const matches = [...sentence.matchAll(ruleOf(id).pattern)];
      expect(matches[0]?.[0]).toBe(words);
      expect(matches[0]?.index).toBe(sentence.indexOf(words));
      expect([...other.matchAll(ruleOf(id).pattern)]).toEqual([]);
    });

    it('have a case each', () => {
      expect(new Set(cases.map(([id]) => id))).toEqual(new Set(rules.map(({ id }) => id)));
    });

    it('pass over no sentence that they read', () => {
      const gate = new WordGate(EVENT_RULES.map(({ pattern }) => pattern));
      for (const [id, sentence] of cases)
        expect(gate.candidates(sentence), `${id}: “${sentence}”`).toContain(EVENT_RULES.indexOf(ruleOf(id)));
    });
  });
}
