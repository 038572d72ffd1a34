import type { ExtractedTheme } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import { type Reading, spanAt } from '../reading';

/**
 * The themes of an event that is told in `sentence`: those that its own words speak for, else those of its paragraph,
 * else the two strongest of the text.
 */
export function themesAt(
  sentence: Span,
  { paragraphs }: Pick<Reading, 'paragraphs'>,
  themes: readonly ExtractedTheme[],
): string[] {
  const inside = (span: Span) =>
    themes
      .filter((t) => t.evidence.some((e) => e.start >= span.start && e.end <= span.end))
      .map((t) => t.theme);
  const own = inside(sentence);
  if (own.length > 0) return own;
  const near = inside(spanAt(paragraphs, sentence.start) ?? sentence);
  if (near.length > 0) return near;
  return [...themes]
    .sort((a, b) => b.score - a.score)
    .slice(0, 2)
    .map((t) => t.theme);
}

/** The same for an event that is stored: by the words that prove it. */
export function themesOfStored(
  evidence: Span,
  reading: Pick<Reading, 'paragraphs' | 'sentences'>,
  themes: readonly ExtractedTheme[],
): string[] {
  return themesAt(spanAt(reading.sentences, evidence.start) ?? evidence, reading, themes);
}
