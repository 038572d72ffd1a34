import type { ExtractedFigure } from '@/core/model/extraction';
import type { Queryable } from '@/db/connection';
import { rowsInsert } from '@/db/rows';
import { figures } from '@/db/schema/tables';
import { boundsOf } from './store-bounds';
import type { EntityIds } from './store-entity';
import type { EvidenceIds } from './store-evidence';

const insertFigures = rowsInsert(figures);

/** Store the figures of one article; a subject that is no known entity keeps its words only. Returns their row ids. */
export function storeFigures(
  db: Queryable,
  articleId: number,
  extracted: ExtractedFigure[],
  {
    evidenceId,
    entityId,
    rowId,
  }: {
    evidenceId: EvidenceIds;
    entityId: EntityIds;
    /** The row that a figure had before its article was read again. */
    rowId: (figure: ExtractedFigure) => number | undefined;
  },
): number[] {
  const rows = extracted.map((figure) => {
    const period = boundsOf(figure.period);
    return {
      id: rowId(figure),
      articleId,
      metric: figure.metric,
      subjectEntityId: figure.subjectEntity ? entityId(figure.subjectEntity) : null,
      subject: figure.subject,
      value: figure.value,
      valueMax: figure.valueMax,
      unit: figure.unit,
      period: figure.period,
      periodLower: period.lower,
      periodUpper: period.upper,
      periodEvidenceId: figure.periodEvidence ? evidenceId(figure.periodEvidence) : null,
      change: figure.change,
      changeAlt: figure.changeAlt,
      changeEvidenceId: figure.changeEvidence ? evidenceId(figure.changeEvidence) : null,
      qualifier: figure.qualifier,
      asWritten: figure.asWritten,
      evidenceId: evidenceId(figure.evidence),
      speaker: figure.assertion.speaker,
      claimStatus: figure.assertion.status,
      credibility: figure.assertion.credibility,
      confidence: figure.confidence,
    };
  });
  return insertFigures(db, rows);
}
