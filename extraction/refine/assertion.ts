import type { ExtractedSource } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import type { Reading } from '../reading';

/** Who asserts what stands at this span, and how far it can be believed. */
export function assertionFor(_reading: Reading, source: ExtractedSource, _span: Span) {
  return { speaker: source.originalOutlet, status: 'reported' as const, credibility: 3 as const };
}
