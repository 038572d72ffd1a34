import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { neededBy } from './pattern-needs';
import { cutsWord, hashOf, keysOf, WordKeys } from './word-keys';

/**
 * Which of many patterns can match a stretch of words at all. What a pattern cannot do without is read off its own
 * source ("held … meeting" needs one of its verbs and one of its nouns), so that a rule and its filter never drift
 * apart; then one walk over the words answers for all patterns, and only the few that can match are asked.
 *
 * A filter may let through what does not match, never hold back what does: wherever a piece of a pattern is not plain
 * words, it is taken to need nothing.
 */

/** Reused for what is asked once and not kept. */
const passing = new WordKeys();

/** Patterns with what each of them needs, to be asked together. */
export class WordGate {
  /** The keys by their last bits, or a place behind where that is taken: their number, 0 where there is none. */
  private readonly slots: Uint16Array;
  /** The hash of each key; the numbers of keys begin with 1. */
  private readonly hashes: Int32Array;
  /** Where in `met` the needs of each key begin; they end where those of the next begin. */
  private readonly metFrom: Uint32Array;
  /** The needs that the keys meet, as `index of the way to match`, `index of the need` in turn. */
  private readonly met: Uint16Array;
  /** Of each way to match: the index of its pattern, how much it needs, and how much of that is met. */
  private readonly patternOf: number[] = [];
  private readonly counts: number[] = [];
  private readonly hits: number[];
  /** The round in which a way was last hit, a need last met, and a pattern last found: earlier rounds are void. */
  private readonly hitIn: number[];
  private readonly seen: number[] = [];
  private readonly foundIn: number[];
  /** Those that need nothing. */
  private readonly always: readonly number[];
  /** Those that the words asked about leave possible, besides the ones that need nothing. */
  private found: number[] = [];
  private round = 0;

  constructor(patterns: readonly RegExp[]) {
    const ways = patterns.map(neededBy);
    const needsNothing = ways.map((each) => each.some((needs) => needs.length === 0));
    this.always = [...ways.keys()].filter((index) => needsNothing[index]);
    const byHash = new Map<number, number[]>();
    for (const [pattern, each] of ways.entries()) {
      for (const needs of needsNothing[pattern] ? [] : each) {
        const way = this.patternOf.push(pattern) - 1;
        this.counts.push(needs.length);
        for (const need of needs) {
          const index = this.seen.push(0) - 1;
          for (const hash of need.map(hashOf)) {
            const met = byHash.get(hash) ?? [];
            met.push(way, index);
            byHash.set(hash, met);
          }
        }
      }
    }
    this.hits = this.counts.map(() => 0);
    this.hitIn = this.counts.map(() => 0);
    this.foundIn = ways.map(() => 0);
    this.hashes = Int32Array.from([0, ...byHash.keys()]);
    this.met = Uint16Array.from([...byHash.values()].flat());
    this.metFrom = new Uint32Array(this.hashes.length + 1);
    for (const [i, met] of [...byHash.values()].entries())
      this.metFrom[i + 2] = this.metFrom[i + 1]! + met.length;
    // A power of two, large enough that most words of a text meet an empty place.
    this.slots = new Uint16Array(2 ** Math.ceil(Math.log2(8 * this.hashes.length)));
    for (let key = 1; key < this.hashes.length; key++) {
      let slot = this.hashes[key]! & (this.slots.length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = key;
    }
  }

  /** The indexes of the patterns that may match these words, in their order. */
  candidates(words: string): readonly number[] {
    passing.read(words);
    return this.ask(passing, 0, passing.count);
  }

  /** The same for a stretch of a text that other gates are asked about as well: its words are read once for all. */
  candidatesIn(text: string, span: Span = { start: 0, end: text.length }): readonly number[] {
    if (cutsWord(text, span)) return this.candidates(text.slice(span.start, span.end));
    const keys = keysOf(text);
    return this.ask(keys, keys.firstFrom(span.start), keys.firstFrom(span.end));
  }

  private ask({ keys }: WordKeys, from: number, to: number): readonly number[] {
    this.round++;
    this.found.length = 0;
    const last = this.slots.length - 1;
    for (let i = from; i < to; i++) {
      const hash = keys[i]!;
      let slot = hash & last;
      for (let key = this.slots[slot]!; key !== 0; key = this.slots[slot]!) {
        if (this.hashes[key] === hash) {
          this.note(key);
          break;
        }
        slot = (slot + 1) & last;
      }
    }
    if (this.found.length === 0) return this.always;
    return [...this.always, ...this.found].sort((a, b) => a - b);
  }

  private note(key: number): void {
    const end = this.metFrom[key + 1]!;
    for (let i = this.metFrom[key]!; i < end; i += 2) {
      const need = this.met[i + 1]!;
      if (this.seen[need] === this.round) continue;
      this.seen[need] = this.round;
      this.hit(this.met[i]!);
    }
  }

  /** One more need of a way is met; with the last of them its pattern may match. */
  private hit(way: number): void {
    const hits = this.hitIn[way] === this.round ? this.hits[way]! + 1 : 1;
    this.hitIn[way] = this.round;
    this.hits[way] = hits;
    if (hits < this.counts[way]!) return;
    const pattern = this.patternOf[way]!;
    if (this.foundIn[pattern] === this.round) return;
    this.foundIn[pattern] = this.round;
    this.found.push(pattern);
  }
}

/** A way to find all matches of a global pattern in a text, which asks it only where the text has the words it needs. */
export function makeGatedFinder(pattern: RegExp): (text: string) => RegExpExecArray[] {
  const gate = new WordGate([pattern]);
  return (text) => (gate.candidatesIn(text).length > 0 ? matchesOf(text, pattern) : []);
}
