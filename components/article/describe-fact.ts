import type { ArticleFact, RejectedFact } from '@/core/views/article';
import { figureWords } from '@/core/views/fact-words';

/** A fact in a few words, as its line in the list has it. */
export function describeFact(fact: ArticleFact | RejectedFact): string {
  if ('label' in fact) return fact.label;
  if ('asWritten' in fact) return figureWords(fact);
  if ('title' in fact) return fact.title;
  return 'entity' in fact ? fact.entity.name : fact.theme.label;
}
