/** How long many requests took, in milliseconds, and how many they were. */
export interface Latencies {
  count: number;
  p50: number;
  p95: number;
  p99: number;
  longest: number;
}

/** The smallest of sorted numbers that a share of them (0 to 1) does not exceed; 0 where there are none. */
export function atShare(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Percentiles by nearest rank: each is a time that was measured, none is made up between two. */
export function latenciesOf(times: readonly number[]): Latencies {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    p50: atShare(sorted, 0.5),
    p95: atShare(sorted, 0.95),
    p99: atShare(sorted, 0.99),
    longest: sorted.at(-1) ?? 0,
  };
}

/** The middle of an odd number of values, the mean of the middle two of an even one; 0 where there are none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0 ? 0 : (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
