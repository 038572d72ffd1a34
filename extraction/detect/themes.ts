import type { ExtractedTheme } from '@/core/model/extraction';
import type { Reading } from '../reading';

export function detectThemes(_reading: Reading): ExtractedTheme[] {
  return [];
}
