import { asc, inArray, sql } from 'drizzle-orm';
import type { Credibility } from '@/core/model/source';
import { gradeIn, ownershipIn, publicationYear } from '@/core/model/source-history';
import type { SourceRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { articles, sourceGrades, sourceOwnerships, sources } from '../schema/tables';

/** The columns of an article that say where it comes from, to be selected for `readSourceRefs`. */
export const ARTICLE_SOURCE = {
  publisherId: articles.publisherId,
  originalOutletId: articles.originalOutletId,
  stateOutlet: articles.stateOutlet,
  publishedLower: articles.publishedLower,
  publishedUpper: articles.publishedUpper,
};

/** Whether `sources` belong to the state in a year: as people noted for it, else as is known now. */
export const isStateOwned = (year: number) =>
  sql<boolean>`coalesce((SELECT o.state_owned FROM source_ownerships o WHERE o.source_id = ${sources.id}
    AND coalesce(o.from_year, 0) <= ${year} AND coalesce(o.to_year, 9999) >= ${year}), ${sources.stateOwned})`.mapWith(
    Boolean,
  );

export interface ArticleSource {
  publisherId: number | null;
  originalOutletId: number | null;
  stateOutlet: boolean;
  /** Bounds of its publication, ISO days: grade and ownership are those of that year. */
  publishedLower: string | null;
  publishedUpper: string | null;
}

function groupBySource<Row extends { sourceId: number }>(rows: Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(row.sourceId, [...(groups.get(row.sourceId) ?? []), row]);
  return groups;
}

/**
 * Makes source references for many articles at once. The grade shown is that of the outlet whose words are relayed, else
 * the publisher's; F where neither is known. Grade and ownership are those of the year of publication where they are
 * known for it, else the present ones.
 */
export function readSourceRefs(
  db: Queryable,
  articles: ArticleSource[],
  presentYear = new Date().getUTCFullYear(),
): (article: ArticleSource, credibility?: Credibility | null) => SourceRef {
  const ids = [...new Set(articles.flatMap((each) => [each.publisherId, each.originalOutletId]))].filter(
    (id): id is number => id !== null,
  );
  const rows = ids.length > 0 ? db.select().from(sources).where(inArray(sources.id, ids)).all() : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const grades = groupBySource(
    ids.length > 0
      ? db
          .select()
          .from(sourceGrades)
          .where(inArray(sourceGrades.sourceId, ids))
          .orderBy(asc(sourceGrades.id))
          .all()
      : [],
  );
  const ownerships = groupBySource(
    ids.length > 0
      ? db.select().from(sourceOwnerships).where(inArray(sourceOwnerships.sourceId, ids)).all()
      : [],
  );
  return (article, credibility = null) => {
    const publisher = article.publisherId === null ? undefined : byId.get(article.publisherId);
    const outlet = article.originalOutletId === null ? undefined : byId.get(article.originalOutletId);
    const speaking = outlet ?? publisher;
    const year = publicationYear(article.publishedLower, article.publishedUpper);
    const ofYear = speaking && year !== null ? gradeIn(grades.get(speaking.id) ?? [], year) : null;
    const owned = speaking ? ownershipIn(ownerships.get(speaking.id) ?? [], year ?? presentYear) : null;
    return {
      publisherId: publisher?.id ?? null,
      publisher: publisher?.name ?? null,
      outletId: outlet?.id ?? null,
      originalOutlet: outlet?.name ?? null,
      owner: owned ? owned.owner : (speaking?.owner ?? null),
      stateOutlet: owned ? owned.stateOwned : article.stateOutlet,
      reliability: ofYear?.reliability ?? speaking?.reliability ?? 'F',
      reliabilityReason: ofYear ? ofYear.reason : (speaking?.reliabilityReason ?? null),
      credibility,
    };
  };
}
