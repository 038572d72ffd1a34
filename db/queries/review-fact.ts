import type { EntityType } from '@/core/model/entity';
import type { Change, Metric, Qualifier } from '@/core/model/figure';
import type { ReviewStatus } from '@/core/model/review';
import type { ClaimStatus, Credibility } from '@/core/model/source';
import type { EntityRef } from '@/core/views/refs';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** Figures, themes and mentions as a person decides on them; events are read as the timeline reads them. */

const SHOWN = (id: string) =>
  `LEFT JOIN entities own ON own.id = ${id} LEFT JOIN entities e ON e.id = coalesce(own.canonical_id, own.id)`;
const ENTITY = 'e.id AS entityId, e.type AS entityType, e.name AS entityName';

interface EntityColumns {
  entityId: number | null;
  entityType: EntityType | null;
  entityName: string | null;
}

const refOf = ({ entityId: id, entityType: type, entityName: name }: EntityColumns): EntityRef | null =>
  id === null || type === null || name === null ? null : { id, type, name };

export interface ReviewedFigure {
  metric: Metric;
  subject: string;
  subjectEntity: EntityRef | null;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  qualifier: Qualifier;
  asWritten: string;
  change: Change | null;
  speaker: string | null;
  claimStatus: ClaimStatus;
  credibility: Credibility;
  confidence: number;
  reviewStatus: ReviewStatus;
}

export function findReviewedFigure(db: Queryable, id: number): ReviewedFigure | null {
  const row = prepared<
    [number],
    Omit<ReviewedFigure, 'change' | 'subjectEntity'> & EntityColumns & { change: string | null }
  >(
    db,
    `SELECT f.metric, f.subject, f.value, f.value_max AS valueMax, f.unit, f.period, f.qualifier, f.as_written AS asWritten,
       f.change, f.speaker, f.claim_status AS claimStatus, f.credibility, f.confidence, f.review_status AS reviewStatus, ${ENTITY}
     FROM figures f ${SHOWN('f.subject_entity_id')} WHERE f.id = ?`,
  ).get(id);
  if (!row) return null;
  const { entityId: _, entityType: __, entityName: ___, change, ...figure } = row;
  return {
    ...figure,
    subjectEntity: refOf(row),
    change: change === null ? null : (JSON.parse(change) as Change),
  };
}

export interface ReviewedTheme {
  key: string;
  label: string;
  definition: string;
  confidence: number;
  reviewStatus: ReviewStatus;
}

export function findReviewedTheme(db: Queryable, tagId: number): ReviewedTheme | null {
  return (
    prepared<[number], ReviewedTheme>(
      db,
      `SELECT h.key, h.label, h.definition, t.score AS confidence, t.review_status AS reviewStatus
       FROM tags t JOIN themes h ON h.id = t.theme_id WHERE t.id = ?`,
    ).get(tagId) ?? null
  );
}

export interface ReviewedMention {
  entity: EntityRef;
  confidence: number;
  reviewStatus: ReviewStatus;
}

export function findReviewedMention(db: Queryable, id: number): ReviewedMention | null {
  const row = prepared<[number], EntityColumns & Omit<ReviewedMention, 'entity'>>(
    db,
    `SELECT m.confidence, m.review_status AS reviewStatus, ${ENTITY} FROM mentions m ${SHOWN('m.entity_id')} WHERE m.id = ?`,
  ).get(id);
  const entity = row && refOf(row);
  return row && entity ? { entity, confidence: row.confidence, reviewStatus: row.reviewStatus } : null;
}
