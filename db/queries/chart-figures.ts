import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { StoredFigure } from '@/core/views/stored-figure';
import type { Queryable } from '@/db/connection';
import { countedIn } from '@/db/counted';
import { membersOf } from '@/db/resolved';
import { articles, evidence, figures } from '@/db/schema/tables';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

/** What figures are about: an entity, or words where the subject is none ("rare earth concentrate"). */
export type FigureSubject = { id: number } | { id: null; name: string };

/**
 * The figures of one subject that count, in the order of their periods; what `inArticle` (null: none) repeats is given
 * in its telling.
 */
export function listSubjectFigures(
  db: Queryable,
  subject: FigureSubject,
  inArticle: number | null = null,
): StoredFigure[] {
  const rows = db
    .select({
      figure: figures,
      articleTitle: articles.title,
      quote: evidence.quote,
      source: ARTICLE_SOURCE,
    })
    .from(figures)
    .innerJoin(evidence, eq(evidence.id, figures.evidenceId))
    .innerJoin(articles, eq(articles.id, figures.articleId))
    .where(
      and(
        countedIn(figures, inArticle),
        subject.id === null
          ? and(isNull(figures.subjectEntityId), eq(figures.subject, subject.name))
          : sql`${figures.subjectEntityId} IN ${membersOf(subject.id)}`,
      ),
    )
    .orderBy(asc(figures.periodLower), asc(figures.id))
    .all();
  const sourceOf = readSourceRefs(
    db,
    rows.map(({ source }) => source),
  );
  return rows.map(({ figure, articleTitle, quote, source }) => ({
    id: figure.id,
    articleId: figure.articleId,
    articleTitle,
    metric: figure.metric,
    subject: figure.subject,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    period: figure.period,
    change: figure.change,
    changeAlt: figure.changeAlt,
    qualifier: figure.qualifier,
    asWritten: figure.asWritten,
    quote,
    speaker: figure.speaker,
    reliability: sourceOf(source).reliability,
    credibility: figure.credibility,
  }));
}
