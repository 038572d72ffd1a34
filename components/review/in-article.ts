import { formatArticleAddress } from '@/components/article/article-address';
import { EVIDENCE_LAYERS } from '@/core/views/highlight';
import type { FactReview } from '@/core/views/review';

/** A fact in its article: highlighted there and in sight. */
export function inArticle(articleId: number, fact: string): string {
  return `/articles/${articleId}${formatArticleAddress({ layers: [...EVIDENCE_LAYERS], fact })}`;
}

/** Its name on the article's page, where themes and entities go by what they are. */
export function factInArticle(fact: FactReview): string {
  if (fact.kind === 'theme') return inArticle(fact.article.id, `theme-${fact.theme.key}`);
  if (fact.kind === 'mention') return inArticle(fact.article.id, `entity-${fact.entity.id}`);
  return inArticle(fact.article.id, fact.key);
}
