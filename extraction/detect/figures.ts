import type { ExtractedFigure } from '@/core/model/extraction';
import type { Findings } from '../candidates';
import type { Reading } from '../reading';

export function detectFigures(_reading: Reading, _found: Findings): ExtractedFigure[] {
  return [];
}
