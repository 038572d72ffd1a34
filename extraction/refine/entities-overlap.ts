import type { NameCandidate } from '../detect/entities-candidate';

/**
 * Keep the better of two candidates that overlap. The longer wins ("Inner Mongolia Forest Industry Group" over
 * "Inner Mongolia"); of two equal stretches the known one stays, then the surer.
 */
export function withoutOverlaps(candidates: NameCandidate[]): NameCandidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      Number(b.entry !== null) - Number(a.entry !== null) ||
      b.confidence - a.confidence ||
      a.start - b.start,
  );
  const kept: NameCandidate[] = [];
  const taken = new Uint8Array(candidates.reduce((most, { end }) => Math.max(most, end), 0));
  for (const candidate of ranked) {
    // What is kept is at least as long, so that an overlap shows at one of the two ends.
    if (taken[candidate.start] || taken[candidate.end - 1]) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Those of `weak` that repeat no word by which a firm of the text or a person may be called: "in Lakeside" after "Lakeside Steel". */
export function withoutEchoes(weak: NameCandidate[], sure: readonly NameCandidate[]): NameCandidate[] {
  if (weak.length === 0) return weak;
  const words = new Set<string>();
  for (const { type, name } of sure) {
    if (type === 'organization' || type === 'person') for (const word of name.split(' ')) words.add(word);
  }
  return weak.filter(({ name }) => !name.split(' ').some((word) => words.has(word)));
}
