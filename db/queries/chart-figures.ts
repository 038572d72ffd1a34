import { and, asc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { StoredFigure } from '@/core/views/stored-figure';
import type { Queryable } from '@/db/connection';
import { countedIn } from '@/db/counted';
import { articles, evidence, figures, sources } from '@/db/schema/tables';

const publishers = alias(sources, 'publishers');
const outlets = alias(sources, 'outlets');

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
  return db
    .select({
      figure: figures,
      articleTitle: articles.title,
      quote: evidence.quote,
      publisherReliability: publishers.reliability,
      outletReliability: outlets.reliability,
    })
    .from(figures)
    .innerJoin(evidence, eq(evidence.id, figures.evidenceId))
    .innerJoin(articles, eq(articles.id, figures.articleId))
    .leftJoin(publishers, eq(publishers.id, articles.publisherId))
    .leftJoin(outlets, eq(outlets.id, articles.originalOutletId))
    .where(
      and(
        countedIn(figures, inArticle),
        subject.id === null
          ? and(isNull(figures.subjectEntityId), eq(figures.subject, subject.name))
          : eq(figures.subjectEntityId, subject.id),
      ),
    )
    .orderBy(asc(figures.periodLower), asc(figures.id))
    .all()
    .map(({ figure, articleTitle, quote, outletReliability, publisherReliability }) => ({
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
      reliability: outletReliability ?? publisherReliability ?? 'F',
      credibility: figure.credibility,
    }));
}
