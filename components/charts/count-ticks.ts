/** Round numbers for an axis from zero: at most three steps above it. */
export function countTicks(most: number): number[] {
  const step =
    [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500, 5000, 10000].find(
      (each) => most / each <= 3,
    ) ?? most;
  return Array.from({ length: Math.max(1, Math.floor(most / step)) }, (_, index) => (index + 1) * step);
}
