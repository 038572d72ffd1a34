import type { ExtractedClaim, ExtractedSource } from '@/core/model/extraction';
import type { EntityReading } from '../candidates';
import type { Reading } from '../reading';

export function detectClaims(
  _reading: Reading,
  _found: { entities: EntityReading; source: ExtractedSource },
): ExtractedClaim[] {
  return [];
}
