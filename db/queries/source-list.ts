import type { Reliability } from '@/core/model/source';
import type { SourceRow } from '@/core/views/source';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/**
 * Counts by pairs of publisher and original outlet, of which there are few: both statements are answered by indexes alone,
 * for an article's own row lies behind its text.
 */
interface Pair {
  publisher: number | null;
  outlet: number | null;
}

/** A pair's count given to each source of it once, though it be publisher and outlet in one. */
const sourcesOf = ({ publisher, outlet }: Pair): number[] =>
  [...new Set([publisher, outlet])].filter((id) => id !== null);

interface Row {
  id: number;
  name: string;
  owner: string | null;
  stateOwned: number;
  country: string | null;
  reliability: Reliability;
  reliabilityReason: string | null;
  isOwned: number;
  periodOwner: string | null;
  periodState: number | null;
}

/** Every source with its grade, its owner in `year`, and what came through it. */
export function listSources(db: Queryable, year: number): SourceRow[] {
  const rows = prepared<[number, number], Row>(
    db,
    `SELECT s.id, s.name, s.owner, s.state_owned AS stateOwned, s.country, s.reliability,
       s.reliability_reason AS reliabilityReason, o.id IS NOT NULL AS isOwned, o.owner AS periodOwner,
       o.state_owned AS periodState
     FROM sources s LEFT JOIN source_ownerships o ON o.source_id = s.id
       AND coalesce(o.from_year, 0) <= ? AND coalesce(o.to_year, 9999) >= ?`,
  ).all(year, year);
  const through = new Map<number, Pick<SourceRow, 'articles' | 'events' | 'lastSeen'>>();
  const of = (id: number) => {
    const known = through.get(id) ?? { articles: 0, events: 0, lastSeen: null };
    through.set(id, known);
    return known;
  };
  for (const pair of listArticlePairs(db)) {
    for (const id of sourcesOf(pair)) {
      const known = of(id);
      known.articles += pair.articles;
      const { edtf, lower } = pair;
      if (edtf !== null && lower !== null && (known.lastSeen?.lower ?? '') < lower)
        known.lastSeen = { edtf, lower };
    }
  }
  for (const pair of listEventPairs(db)) {
    for (const id of sourcesOf(pair)) of(id).events += pair.events;
  }
  return rows.map(({ isOwned, periodOwner, periodState, ...row }) => ({
    ...row,
    ...of(row.id),
    owner: isOwned === 1 ? periodOwner : row.owner,
    stateOwned: (isOwned === 1 ? periodState : row.stateOwned) === 1,
  }));
}

function listArticlePairs(db: Queryable) {
  return prepared<[], Pair & { articles: number; lower: string | null; edtf: string | null }>(
    db,
    // With max() SQLite takes the other columns from the row that holds it.
    `SELECT publisher_id AS publisher, original_outlet_id AS outlet, count(*) AS articles,
       max(published_lower) AS lower, published AS edtf
     FROM articles INDEXED BY articles_publisher WHERE replaced_by_id IS NULL GROUP BY 1, 2`,
  ).all();
}

function listEventPairs(db: Queryable) {
  return prepared<[], Pair & { events: number }>(
    db,
    `SELECT a.publisher_id AS publisher, a.original_outlet_id AS outlet, count(*) AS events
     FROM articles a INDEXED BY articles_publisher CROSS JOIN events e INDEXED BY events_article ON e.article_id = a.id
     WHERE e.counted = 1 AND e.review_status <> 'rejected' GROUP BY 1, 2`,
  ).all();
}
