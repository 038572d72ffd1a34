import { inArray } from 'drizzle-orm';
import type { Credibility } from '@/core/model/source';
import type { SourceRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { sources } from '../schema/tables';

/** The columns of an article that say where it comes from. */
export interface ArticleSource {
  publisherId: number | null;
  originalOutletId: number | null;
  stateOutlet: boolean;
}

/**
 * Makes source references for many articles with one query. The grade shown is that of the outlet whose words are
 * relayed, else the publisher's; F where neither is known.
 */
export function readSourceRefs(
  db: Queryable,
  articles: ArticleSource[],
): (article: ArticleSource, credibility?: Credibility | null) => SourceRef {
  const ids = [...new Set(articles.flatMap((each) => [each.publisherId, each.originalOutletId]))].filter(
    (id): id is number => id !== null,
  );
  const rows = ids.length > 0 ? db.select().from(sources).where(inArray(sources.id, ids)).all() : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (article, credibility = null) => {
    const publisher = article.publisherId === null ? undefined : byId.get(article.publisherId);
    const outlet = article.originalOutletId === null ? undefined : byId.get(article.originalOutletId);
    const graded = outlet ?? publisher;
    return {
      publisherId: publisher?.id ?? null,
      publisher: publisher?.name ?? null,
      outletId: outlet?.id ?? null,
      originalOutlet: outlet?.name ?? null,
      owner: graded?.owner ?? null,
      stateOutlet: article.stateOutlet,
      reliability: graded?.reliability ?? 'F',
      reliabilityReason: graded?.reliabilityReason ?? null,
      credibility,
    };
  };
}
