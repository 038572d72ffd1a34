import { expect } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import type { ExtractedFigure } from '@/core/model/extraction';
import { readText } from '../reading';
import { findingsFor } from './events-testing';
import { detectFigures } from './figures';

/** The figures of a text in the small world of `findingsFor`, each with its quotes checked. */
export function figuresOf(text: string, published: string | null = null): ExtractedFigure[] {
  const reading = readText(text, { title: null, url: null, published, publisher: null, language: null });
  const figures = detectFigures(reading, findingsFor(text, published));
  for (const figure of figures) {
    expect(isGrounded(text, figure.evidence)).toBe(true);
    expect(figure.evidence.quote).toContain(figure.asWritten);
    for (const own of [figure.periodEvidence, figure.changeEvidence])
      if (own) expect(isGrounded(text, own)).toBe(true);
  }
  return figures;
}

/** One line for each figure: measure, value, unit, period, change. */
export const told = (figures: ExtractedFigure[]) =>
  figures.map((f) =>
    [
      f.metric,
      f.valueMax === null ? f.value : `${f.value} to ${f.valueMax}`,
      f.unit,
      f.period ?? 'no period',
      f.change ? `${f.change.value}${f.change.unit} ${f.change.basis}` : 'no change',
    ].join(' | '),
  );
/** `told` of the figures of a text. */
export const linesOf = (text: string, published: string | null = null) => told(figuresOf(text, published));
