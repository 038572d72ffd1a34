import { z } from 'zod';

/** How many characters of context an evidence keeps on either side of its quote. */
export const CONTEXT_LENGTH = 32;

/**
 * The exact words that prove a fact.
 *
 * `start` and `end` are half-open UTF-16 offsets into the article's clean text; the quote, prefix and suffix
 * find the passage again should the text change. The shape joins W3C Web Annotation's TextPositionSelector
 * and TextQuoteSelector. Invariant: `text.slice(start, end) === quote`.
 */
export const evidenceSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Cut the evidence for `[start, end)` out of a clean text. Throws a RangeError when the span is empty or outside. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  if (!(start >= 0 && end > start && end <= text.length)) {
    throw new RangeError(`Evidence ${start}–${end} does not lie inside a text of ${text.length} characters.`);
  }
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/** True when the quote stands in the text exactly where the evidence says it does. */
export function isGrounded(text: string, evidence: Evidence): boolean {
  return evidence.end > evidence.start && text.slice(evidence.start, evidence.end) === evidence.quote;
}
