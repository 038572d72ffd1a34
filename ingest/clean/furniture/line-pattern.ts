import type { Removal } from '@/core/model/document';

/** A shape of furniture lines. Anchored at the line's start, for lines of at most `longest` signs. */
export interface LinePattern {
  kind: Removal['kind'];
  where: 'anywhere' | 'edge';
  longest: number;
  pattern: RegExp;
}

/** A shape that no line of a report has, wherever it stands. */
export const anywhere = (kind: Removal['kind'], longest: number, pattern: RegExp): LinePattern => ({
  kind,
  where: 'anywhere',
  longest,
  pattern,
});
/** A shape that is furniture only before the first or after the last line of running text. */
export const edge = (kind: Removal['kind'], longest: number, pattern: RegExp): LinePattern => ({
  kind,
  where: 'edge',
  longest,
  pattern,
});
