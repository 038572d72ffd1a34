import { paragraphsOf } from '@/core/text/sentence';
import { overlaps, type Span } from '@/core/text/span';
import { type EvidenceSpan, highlight } from './highlight';
import type { ContextParagraph } from './review';

/** Characters of the paragraphs around a proof that are shown. */
const AROUND = 180;

/** The end of a stretch, from a word on; the whole where it is short. */
function endOf(text: string, { start, end }: Span): Span & { isCut: boolean } {
  if (end - start <= AROUND) return { start, end, isCut: false };
  const from = end - AROUND;
  const space = text.indexOf(' ', from);
  return { start: space > 0 && space < end - AROUND / 2 ? space + 1 : from, end, isCut: true };
}

function startOf(text: string, { start, end }: Span): Span & { isCut: boolean } {
  if (end - start <= AROUND) return { start, end, isCut: false };
  const to = start + AROUND;
  const space = text.lastIndexOf(' ', to);
  return { start, end: space > start + AROUND / 2 ? space : to, isCut: true };
}

const plain = (text: string) => ({ text, marks: [] });

/**
 * The paragraphs in which `proofs` stand, whole and with every highlight, and before and behind each the nearest words of
 * its neighbours, so that a person sees what the words meant where they stood.
 */
export function layContext(text: string, proofs: Span[], spans: EvidenceSpan[]): ContextParagraph[] {
  const paragraphs = paragraphsOf(text);
  const holds = paragraphs.map((paragraph) => proofs.some((proof) => overlaps(proof, paragraph)));
  return paragraphs.flatMap((paragraph, index): ContextParagraph[] => {
    const number = index + 1;
    if (holds[index]) {
      return [{ number, isProof: true, parts: highlight(text, spans, paragraph.start, paragraph.end) }];
    }
    const parts: ContextParagraph['parts'] = [];
    if (holds[index - 1]) {
      const { start, end, isCut } = startOf(text, paragraph);
      parts.push(plain(`${text.slice(start, end)}${isCut ? '…' : ''}`));
    }
    if (holds[index + 1]) {
      const { start, end, isCut } = endOf(text, paragraph);
      // Between two proofs the same short paragraph would be shown twice.
      if (parts.length === 0 || isCut) parts.push(plain(`${isCut ? '…' : ''}${text.slice(start, end)}`));
    }
    return parts.length === 0 ? [] : [{ number, isProof: false, parts }];
  });
}
