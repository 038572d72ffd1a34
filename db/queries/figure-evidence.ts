import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Queryable } from '@/db/connection';
import { articles, evidence, figures } from '@/db/schema/tables';

const periodEvidence = alias(evidence, 'period_evidence');
const changeEvidence = alias(evidence, 'change_evidence');

/** The clean text of a figure's article with the places of its quotes, or null. */
export function findFigureEvidence(db: Queryable, id: number) {
  return (
    db
      .select({
        text: articles.text,
        figure: { start: evidence.start, end: evidence.end },
        period: { start: periodEvidence.start, end: periodEvidence.end },
        change: { start: changeEvidence.start, end: changeEvidence.end },
      })
      .from(figures)
      .innerJoin(articles, eq(articles.id, figures.articleId))
      .innerJoin(evidence, eq(evidence.id, figures.evidenceId))
      .leftJoin(periodEvidence, eq(periodEvidence.id, figures.periodEvidenceId))
      .leftJoin(changeEvidence, eq(changeEvidence.id, figures.changeEvidenceId))
      .where(eq(figures.id, id))
      .get() ?? null
  );
}
