import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS, bandsOf, estimateSimilarity, fingerprint, MINIMA } from './fingerprint';
import { similarity } from './similarity';

const word = fc.stringMatching(/^[a-z]{3,8}$/);

/** Two texts of which about `share` of all shingles are common: a common part, and a part of its own each. */
function pairAt(share: number, words: string[]): [string, string] {
  const common = Math.round((words.length * 2 * share) / (1 + share));
  const own = Math.floor((words.length * 2 - common * 2) / 2);
  const numbered = (from: number, n: number) =>
    Array.from({ length: n }, (_, at) => `${words[(from + at) % words.length]}${from + at}`);
  const shared = numbered(0, common);
  return [[...shared, ...numbered(10_000, own)].join(' '), [...shared, ...numbered(20_000, own)].join(' ')];
}

const shareBands = (a: string, b: string) => {
  const bands = new Set(bandsOf(fingerprint(a)));
  return bandsOf(fingerprint(b)).filter((band) => bands.has(band)).length;
};

describe('fingerprint', () => {
  it('is 128 minima of 32 bits, and nothing for a text without words', () => {
    expect(fingerprint('The works stood still on Monday.')).toHaveLength(MINIMA * 4);
    expect(fingerprint(' … ')).toHaveLength(0);
    expect(bandsOf(fingerprint(''))).toEqual([]);
  });

  it('does not change with case, punctuation, spacing and separators of thousands', () => {
    const plain = fingerprint('Output rose to 12,400 tonnes, the group’s best month.');
    expect(fingerprint("OUTPUT rose to 12400 tonnes –\n\nthe Group's best month!")).toEqual(plain);
    expect(fingerprint('Output rose to 12,500 tonnes, the group’s best month.')).not.toEqual(plain);
  });

  it('is the same on every machine', () => {
    const bytes = fingerprint('Seven words are enough for a fingerprint.');
    expect(new DataView(bytes.buffer).getUint32(0, true)).toMatchInlineSnapshot(`190780854`);
    // Stored ones are compared with those of today: not one of the minima may change.
    expect(createHash('sha256').update(bytes).digest('hex')).toMatchInlineSnapshot(
      `"c92e75516ee7a35a6cbff1ac5fce898be2e7a9422fc18068d2797485e9e489c3"`,
    );
  });

  it('leaves out the standing part of a press release', () => {
    const story = 'Larkmoor names a new head of its nickel division. He comes from a maker of batteries.';
    const about = '\nAbout Larkmoor Resources\nLarkmoor is a miner with its seat in Adlington.';
    expect(fingerprint(story + about)).toEqual(fingerprint(story));
  });

  it('estimates the similarity of two texts', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 60, maxLength: 60 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (words, share) => {
          const [a, b] = pairAt(share, words);
          const estimate = estimateSimilarity(fingerprint(a), fingerprint(b));
          expect(Math.abs(estimate - similarity(a, b).jaccard)).toBeLessThan(0.22);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('bandsOf', () => {
  it('gives 64 safe integers, each telling its band', () => {
    const bands = bandsOf(fingerprint('Seven words are enough for a fingerprint.'));
    expect(bands).toHaveLength(BANDS);
    for (const [index, band] of bands.entries()) {
      expect(Number.isSafeInteger(band)).toBe(true);
      expect(Math.floor(band / 2 ** 40)).toBe(index);
    }
  });

  it('brings at least 97 % of the pairs at Jaccard 0.3 together, and hardly any at 0.01', () => {
    const vocabulary = (run: number) => Array.from({ length: 150 }, (_, at) => `w${run}x${at}`);
    const found = (share: number) =>
      Array.from({ length: 200 }, (_, run) => pairAt(share, vocabulary(run))).filter(
        ([a, b]) => shareBands(a, b) > 0,
      ).length / 200;
    expect(found(0.3)).toBeGreaterThanOrEqual(0.97);
    expect(found(0.01)).toBeLessThan(0.1);
  });
});
