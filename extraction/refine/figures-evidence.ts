import { type Span, trimSpan } from '@/core/text/span';
import type { FigureDraft } from '../detect/figures-draft';

const BOUNDARY = new Set(',;:，；：。、');

/** How far measure, period or subject may stand from the amount and still be quoted with it. */
const NEAR = 75;

/** True when the sign at `at` parts clauses: a comma between digits does not, nor does one inside brackets. */
function parts(text: string, at: number): boolean {
  return BOUNDARY.has(text.charAt(at)) && !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
}

/** True when a bracket opens at `at` or behind the white space there. */
const opensBracket = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  if (sign === '(' || sign === '（') return true;
  const next = text.charAt(at + 1);
  return (next === '(' || next === '（') && /\s/.test(sign);
};

/**
 * The smallest stretch of whole clauses that holds the measure, the subject where it stands near, the amount and its
 * changes. Brackets are not cut in two.
 */
export function evidenceSpanOf(text: string, draft: FigureDraft): Span {
  const { amount, sentence } = draft;
  const own = (span: Span | null): span is Span =>
    span !== null && span.start >= sentence.start && span.end <= sentence.end;
  const inside = [draft.cue, draft.periodWords, draft.subjectWords]
    .filter(own)
    .filter((s) => amount.start - s.end < NEAR && s.start - amount.end < NEAR);
  const changes = draft.changes.map((c) => c.span).filter(own);
  let start = Math.min(amount.start, ...inside.map((s) => s.start), ...changes.map((s) => s.start));
  let end = Math.max(amount.end, ...inside.map((s) => s.end), ...changes.map((s) => s.end));
  while (start > sentence.start && !parts(text, start - 1)) start--;
  while (end < sentence.end && !parts(text, end) && !opensBracket(text, end)) end++;
  const open = text.slice(start, end).match(/[(（]/g)?.length ?? 0;
  const closed = text.slice(start, end).match(/[)）]/g)?.length ?? 0;
  if (open > closed) while (end < sentence.end && !/[)）]/.test(text[end - 1] ?? '')) end++;
  if (closed > open) while (start > sentence.start && !/[(（]/.test(text[start] ?? '')) start--;
  const span = trimSpan(text, { start, end });
  const last = text[span.end - 1] ?? '';
  return /[.。!?]/.test(last) && span.end - 1 >= amount.end ? { start: span.start, end: span.end - 1 } : span;
}
