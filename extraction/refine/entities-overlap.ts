import { overlaps } from '@/core/text/span';
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
  for (const candidate of ranked) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
