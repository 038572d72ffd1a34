import { shingleSetOf } from './shingles';

/** How much of their shingles two texts share. */
export interface Similarity {
  /** Shared shingles over all shingles of both, 0 to 1. */
  jaccard: number;
  /** Shared shingles over those of the text that has fewer, 0 to 1. */
  containment: number;
  /** Shingles of the text that has fewer. */
  shorter: number;
}

/** Exact similarity of two sets of shingles. */
export function compareShingles(a: ReadonlySet<number>, b: ReadonlySet<number>): Similarity {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared++;
  const all = a.size + b.size - shared;
  return {
    jaccard: all === 0 ? 0 : shared / all,
    containment: few.size === 0 ? 0 : shared / few.size,
    shorter: few.size,
  };
}

/** Exact similarity of two clean texts by their three-word shingles. */
export function similarity(textA: string, textB: string): Similarity {
  return compareShingles(shingleSetOf(textA), shingleSetOf(textB));
}
