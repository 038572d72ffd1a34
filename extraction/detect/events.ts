import type { ExtractedEvent, ExtractedFigure, ExtractedTheme } from '@/core/model/extraction';
import type { Findings } from '../candidates';
import type { Reading } from '../reading';

export function detectEvents(
  _reading: Reading,
  _found: Findings & { themes: ExtractedTheme[]; figures: ExtractedFigure[] },
): ExtractedEvent[] {
  return [];
}
