import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import { markWords, patternOf } from '@/core/search/mark-words';
import { type SearchQuery, soughtWords } from '@/core/search/query';
import type { SearchCount, SearchEventHit, SearchFigureHit } from '@/core/views/search';
import { valueText } from '@/core/views/stored-figure';
import type { Queryable } from '../connection';
import { countedEvents, countedFigures } from '../counted';
import { shownAs } from '../resolved';
import { articles, events, evidence, figures } from '../schema/tables';
import { listEventLines } from './event-lines';
import { clausesWhere, EVENT_GROUP, type FactGroup, FIGURE_GROUP } from './search-conditions';
import { countFound, type Found, inOrder, listFoundIds, type SearchStretch } from './search-page';
import type { SearchValues } from './search-values';
import { asksHan, needsHan, planWords } from './search-words';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

/** Beyond so many facts that hold the words they are met in the order of their dates, else put in order once found. */
const FEW = 2000;

function planFacts(
  db: Queryable,
  query: SearchQuery,
  values: SearchValues,
  { table, counted, group }: { table: 'events' | 'figures'; counted: SQL; group: FactGroup },
): Found {
  const { match, rest } = planWords(query);
  const { index, id } = group.words;
  const isHan = asksHan(query);
  const where = sql`${counted} AND ${clausesWhere(rest, group, values, !isHan)}${needsHan(query) ? sql` AND ${group.mayHoldHan}` : sql``}`;
  const from = sql.identifier(table);
  if (match === null) return { from: sql`${from}`, where, id };
  const held = sql`SELECT rowid FROM ${index} WHERE ${index} MATCH ${match}`;
  const few = db.get<{ n: number }>(sql`SELECT count(*) AS n FROM (${held} LIMIT ${FEW + 1})`);
  if (few?.n === 0) return { from: sql`${from}`, where: sql`0`, id };
  if ((few?.n ?? 0) > FEW) return { from: sql`${from}`, where: sql`${id} IN (${held}) AND ${where}`, id };
  // CROSS JOIN keeps the few that hold the words in front.
  return { from: sql`(${held}) AS held CROSS JOIN ${from} ON ${id} = held.rowid`, where, id };
}

/** Events that a search finds, the newest first, undated ones last. */
export function findEvents(
  db: Queryable,
  query: SearchQuery,
  values: SearchValues,
  stretch: SearchStretch,
): { count: SearchCount; hits: SearchEventHit[] } {
  const found = planFacts(db, query, values, { table: 'events', counted: countedEvents, group: EVENT_GROUP });
  const count = countFound(db, found);
  if (count.n === 0 || stretch.limit === 0) return { count, hits: [] };
  const ids = listFoundIds(db, found, sql`events.date_lower DESC, events.id DESC`, stretch);
  const pattern = patternOf(soughtWords(query));
  const lines = ids.length === 0 ? [] : listEventLines(db, inArray(events.id, ids), ids.length);
  const hits = inOrder(ids, lines, (line) => line.id).map((line) => ({
    ...line,
    marked: { title: markWords(line.title, pattern), quote: markWords(line.quote, pattern) },
  }));
  return { count, hits };
}

/** Figures that a search finds, those of the latest period first. */
export function findFigures(
  db: Queryable,
  query: SearchQuery,
  values: SearchValues,
  stretch: SearchStretch,
): { count: SearchCount; hits: SearchFigureHit[] } {
  const found = planFacts(db, query, values, {
    table: 'figures',
    counted: countedFigures,
    group: FIGURE_GROUP,
  });
  const count = countFound(db, found);
  if (count.n === 0 || stretch.limit === 0) return { count, hits: [] };
  const ids = listFoundIds(db, found, sql`figures.period_lower DESC, figures.id DESC`, stretch);
  const rows =
    ids.length === 0
      ? []
      : db
          .select({
            figure: figures,
            articleTitle: articles.title,
            subjectEntityId: shownAs(figures.subjectEntityId),
            quote: evidence.quote,
            source: ARTICLE_SOURCE,
          })
          .from(figures)
          .innerJoin(evidence, eq(evidence.id, figures.evidenceId))
          .innerJoin(articles, eq(articles.id, figures.articleId))
          .where(inArray(figures.id, ids))
          .all();
  const sourceOf = readSourceRefs(
    db,
    rows.map(({ source }) => source),
  );
  const pattern = patternOf(soughtWords(query));
  const hits = inOrder(ids, rows, (row) => row.figure.id).map(
    ({ figure, articleTitle, quote, source, subjectEntityId }): SearchFigureHit => {
      const { reliability } = sourceOf(source);
      return {
        id: figure.id,
        articleId: figure.articleId,
        subject: figure.subject,
        subjectEntityId,
        metric: figure.metric,
        value: valueText({ ...figure, articleTitle, quote, reliability }),
        period: figure.period,
        quote: markWords(quote, pattern),
        reliability,
        credibility: figure.credibility,
      };
    },
  );
  return { count, hits };
}
