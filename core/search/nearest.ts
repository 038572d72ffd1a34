/** Letters to add, drop, replace or swap with a neighbour until one word is the other; counting stops beyond `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/** How many letters of a word may be wrong for another to be what was meant: one in four, two at most in short words. */
export const mistakesIn = (word: string): number => Math.max(1, Math.min(3, Math.floor(word.length / 4)));

/** Of `known` the word nearest to `typed`: one that begins with it, else the one with the fewest letters wrong; null beyond `mistakesIn`. */
export function nearestOf(typed: string, known: readonly string[]): string | null {
  const begun = typed.length >= 2 ? known.find((word) => word.startsWith(typed)) : undefined;
  if (begun) return begun;
  let best: { word: string; distance: number } | null = null;
  for (const word of known) {
    const most = Math.max(mistakesIn(typed), mistakesIn(word));
    const distance = editDistance(typed, word, most);
    if (distance <= most && (best === null || distance < best.distance)) best = { word, distance };
  }
  return best?.word ?? null;
}
