import type { ExtractedSource } from '@/core/model/extraction';
import type { Reading } from '../reading';

export function detectSource(reading: Reading): ExtractedSource {
  return {
    publisher: reading.header.publisher,
    publisherEvidence: null,
    originalOutlet: null,
    originalOutletEvidence: null,
    stateOwned: false,
    disclaimer: null,
  };
}
