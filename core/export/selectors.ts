import type { Evidence } from '@/core/model/evidence';

/** Where a quote stands, as W3C Web Annotation says it (https://www.w3.org/TR/annotation-model/#selectors). */
export interface ExportedEvidence {
  /** Exactly as in the text, with what stands before and after it. */
  exact: string;
  prefix: string;
  suffix: string;
  /** In the desk's clean text, counted in Unicode code points from 0; `end` is the place after the last. */
  start: number;
  end: number;
}

/** `toPoints` turns offsets of the article's text into code points (`codePointsIn`). */
export function exportedEvidence(evidence: Evidence, toPoints: (offset: number) => number): ExportedEvidence {
  const { quote, prefix, suffix, start, end } = evidence;
  return { exact: quote, prefix, suffix, start: toPoints(start), end: toPoints(end) };
}

/** The two selectors of the standard, in the address of the original page. */
export function toTarget(url: string | null, { exact, prefix, suffix, start, end }: ExportedEvidence) {
  return {
    source: url,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
