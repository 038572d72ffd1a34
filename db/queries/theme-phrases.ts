import { sql } from 'drizzle-orm';
import type { ThemePhrase } from '@/core/views/theme';
import type { Queryable } from '../connection';
import { countStories, isCurrent } from '../counted';

interface PhraseRow {
  fold: string;
  phrase: string;
  articles: number;
  passages: number;
  weight: number | null;
}

interface PassageRow {
  fold: string;
  articleId: number;
  title: string;
  published: string | null;
  before: string;
  quote: string;
  after: string;
}

/** Passages that speak for a theme in articles that carry it, as a table `said`; of a story its first article speaks. */
const said = (themeId: number) => sql`said AS (
  SELECT lower(v.quote) AS fold, v.quote, v.prefix, v.suffix, v.start, t.article_id
  FROM tags t JOIN tag_evidence te ON te.tag_id = t.id JOIN evidence v ON v.id = te.evidence_id
  WHERE t.theme_id = ${themeId} AND t.review_status <> 'rejected' AND ${isCurrent(sql`t.article_id`)})`;

/**
 * The words that prove a theme, those in most stories first: in how many they stand, how often, their weight where they
 * stand in the lexicon just so, and the latest passages with the words around them.
 */
export function listThemePhrases(
  db: Queryable,
  themeId: number,
  { phrases: most, passages }: { phrases: number; passages: number },
): ThemePhrase[] {
  const rows = db.all<PhraseRow>(sql`WITH ${said(themeId)}
    SELECT fold, min(quote) AS phrase, ${countStories(sql`article_id`)} AS articles, count(*) AS passages,
      (SELECT max(term.weight) FROM theme_terms term WHERE term.theme_id = ${themeId} AND lower(term.term) = fold) AS weight
    FROM said GROUP BY fold ORDER BY articles DESC, passages DESC, fold LIMIT ${most}`);
  const folds = JSON.stringify(rows.map(({ fold }) => fold));
  const places = db.all<PassageRow>(sql`WITH ${said(themeId)}, ranked AS (
      SELECT said.*, a.title, a.published, row_number() OVER (PARTITION BY fold
        ORDER BY coalesce(a.published_lower, '') DESC, a.id DESC, said.start) AS place
      FROM said JOIN articles a ON a.id = said.article_id
      WHERE a.lead_id IS NULL AND fold IN (SELECT value FROM json_each(${folds})))
    SELECT fold, article_id AS articleId, title, published, prefix AS before, quote, suffix AS after
    FROM ranked WHERE place <= ${passages} ORDER BY fold, place`);
  return rows.map(({ fold, ...row }) => ({
    ...row,
    latest: places.filter((place) => place.fold === fold).map(({ fold: _, ...place }) => place),
  }));
}
