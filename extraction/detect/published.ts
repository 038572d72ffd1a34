import type { Evidence } from '@/core/model/evidence';
import type { Reading } from '../reading';

export function detectPublished(reading: Reading): {
  published: string | null;
  basis: 'stated' | 'inferred' | 'none';
  evidence: Evidence | null;
} {
  return {
    published: reading.header.published,
    basis: reading.header.published ? 'stated' : 'none',
    evidence: null,
  };
}
