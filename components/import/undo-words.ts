import type { ImportSummary } from '@/core/views/imports';

const counted = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** True when an import has something that can be taken back. */
export const canUndo = ({ state, counts }: Pick<ImportSummary, 'state' | 'counts'>): boolean =>
  (state === 'done' || state === 'cancelled') && counts.new + counts.version > 0;

/** "Take back 12 articles and their facts". */
export function undoWords(articles: number): string {
  if (articles === 0) return 'Take back what is left';
  return `Take back ${counted(articles, 'article and its facts', 'articles and their facts')}`;
}

/** What an undo leaves; null for nothing. */
export function keptWords(kept: number): string | null {
  if (kept === 0) return null;
  return `${counted(kept, 'article stays', 'articles stay')}, because people have decided on facts in ${kept === 1 ? 'it' : 'them'}.`;
}
