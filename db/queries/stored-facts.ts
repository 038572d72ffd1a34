import type { Removal, Repair } from '@/core/model/document';
import type { Evidence } from '@/core/model/evidence';
import type { ExtractedEvent, ExtractedFigure, Extraction } from '@/core/model/extraction';
import type { ReviewStatus } from '@/core/model/review';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowSelect } from '@/db/rows';
import { articles, events, evidence, figures } from '@/db/schema/tables';

/** A stored fact in the shape in which extraction proposes it, with its row and what people said of it. */
export type Stored<Fact> = Fact & {
  id: number;
  reviewStatus: ReviewStatus;
  /** Rows of `evidence` that it stands on, the nulls apart. */
  evidenceIds: number[];
};

export interface StoredMention {
  id: number;
  /** Key of its entity. */
  entity: string;
  evidence: Evidence;
  evidenceId: number;
  reviewStatus: ReviewStatus;
}

export interface StoredTag {
  id: number;
  theme: string;
  evidence: Evidence;
  evidenceId: number;
  reviewStatus: ReviewStatus;
}

/** An article as it is stored, with every fact, to be compared with a fresh reading of it. */
export interface StoredFacts {
  id: number;
  title: string;
  text: string;
  textSha256: string;
  part: string | null;
  url: string | null;
  published: string | null;
  publishedBasis: Extraction['publishedBasis'];
  publisher: string | null;
  originalOutlet: string | null;
  mainOrganisation: string | null;
  language: string;
  extractorVersion: string;
  removals: Removal[];
  repairs: Repair[];
  events: Stored<ExtractedEvent>[];
  figures: Stored<ExtractedFigure>[];
  mentions: StoredMention[];
  roles: { entity: string; title: string; organisation: string | null }[];
  tags: StoredTag[];
  evidence: Map<number, Evidence>;
}

const listArticle = rowSelect<[number], typeof articles>(articles, 'WHERE id = ?');
const listEvidence = rowSelect<[number], typeof evidence>(evidence, 'WHERE article_id = ?');
const listEvents = rowSelect<[number], typeof events>(events, 'WHERE article_id = ? ORDER BY id');
const listFigures = rowSelect<[number], typeof figures>(figures, 'WHERE article_id = ? ORDER BY id');

const entityKey = (db: Queryable, id: number | null): string | null =>
  id === null
    ? null
    : (prepared<[number], { key: string }>(db, 'SELECT key FROM entities WHERE id = ?').get(id)?.key ?? null);

const sourceName = (db: Queryable, id: number | null): string | null =>
  id === null
    ? null
    : (prepared<[number], { name: string }>(db, 'SELECT name FROM sources WHERE id = ?').get(id)?.name ??
      null);

const idsOf = (...ids: (number | null)[]): number[] => ids.flatMap((id) => id ?? []);

/** Read an article with all its facts; null when it is not there. */
export function findStoredFacts(db: Queryable, articleId: number): StoredFacts | null {
  const [article] = listArticle(db, articleId);
  if (!article) return null;
  const proofs = new Map(listEvidence(db, articleId).map((row) => [row.id, row]));
  const proof = (id: number): Evidence => {
    const { start, end, quote, prefix, suffix } = proofs.get(id)!;
    return { start, end, quote, prefix, suffix };
  };
  return {
    ...article,
    publisher: sourceName(db, article.publisherId),
    originalOutlet: sourceName(db, article.originalOutletId),
    mainOrganisation: entityKey(db, article.mainEntityId),
    events: readEvents(db, articleId, proof),
    figures: readFigures(db, articleId, proof),
    mentions: prepared<[number], Omit<StoredMention, 'evidence'>>(
      db,
      `SELECT m.id, e.key AS entity, m.evidence_id AS evidenceId, m.review_status AS reviewStatus
       FROM mentions m JOIN entities e ON e.id = m.entity_id WHERE m.article_id = ? ORDER BY m.id`,
    )
      .all(articleId)
      .map((row) => ({ ...row, evidence: proof(row.evidenceId) })),
    roles: prepared<[number], StoredFacts['roles'][number]>(
      db,
      `SELECT e.key AS entity, r.title, r.organisation FROM entity_roles r JOIN entities e ON e.id = r.entity_id
       WHERE r.article_id = ? ORDER BY r.id`,
    ).all(articleId),
    tags: prepared<[number], Omit<StoredTag, 'evidence'>>(
      db,
      `SELECT t.id, h.key AS theme, t.evidence_id AS evidenceId, t.review_status AS reviewStatus
       FROM tags t JOIN themes h ON h.id = t.theme_id WHERE t.article_id = ? ORDER BY t.id`,
    )
      .all(articleId)
      .map((row) => ({ ...row, evidence: proof(row.evidenceId) })),
    evidence: new Map([...proofs.keys()].map((id) => [id, proof(id)])),
  };
}

function readEvents(
  db: Queryable,
  articleId: number,
  proof: (id: number) => Evidence,
): Stored<ExtractedEvent>[] {
  const participants = prepared<[number], { eventId: number } & ExtractedEvent['participants'][number]>(
    db,
    `SELECT p.event_id AS eventId, e.key AS entity, p.role FROM event_participants p
     JOIN events v ON v.id = p.event_id JOIN entities e ON e.id = p.entity_id WHERE v.article_id = ?`,
  ).all(articleId);
  const themes = prepared<[number], { eventId: number; theme: string }>(
    db,
    `SELECT t.event_id AS eventId, h.key AS theme FROM event_themes t
     JOIN events v ON v.id = t.event_id JOIN themes h ON h.id = t.theme_id WHERE v.article_id = ?`,
  ).all(articleId);
  const series = prepared<[number], { body: string; kind: NonNullable<ExtractedEvent['series']>['kind'] }>(
    db,
    'SELECT body, kind FROM series WHERE id = ?',
  );
  return listEvents(db, articleId).map((row) => {
    const line = row.seriesId === null || row.ordinal === null ? null : series.get(row.seriesId);
    return {
      id: row.id,
      reviewStatus: row.reviewStatus,
      evidenceIds: idsOf(row.evidenceId, row.dateEvidenceId, row.seriesEvidenceId),
      type: row.type,
      title: row.title,
      date: row.date,
      dateBasis: row.dateBasis,
      dateNote: row.dateNote,
      dateEvidence: row.dateEvidenceId === null ? null : proof(row.dateEvidenceId),
      series: line
        ? {
            ...line,
            bodyKey: null,
            ordinal: row.ordinal!,
            year: row.seriesYear,
            evidence: proof(row.seriesEvidenceId ?? row.evidenceId),
          }
        : null,
      participants: participants.flatMap(({ eventId, entity, role }) =>
        eventId === row.id ? [{ entity, role }] : [],
      ),
      themes: themes.flatMap(({ eventId, theme }) => (eventId === row.id ? [theme] : [])),
      evidence: proof(row.evidenceId),
      assertion: { speaker: row.speaker, status: row.claimStatus, credibility: row.credibility },
      confidence: row.confidence,
    };
  });
}

function readFigures(
  db: Queryable,
  articleId: number,
  proof: (id: number) => Evidence,
): Stored<ExtractedFigure>[] {
  return listFigures(db, articleId).map((row) => ({
    id: row.id,
    reviewStatus: row.reviewStatus,
    evidenceIds: idsOf(row.evidenceId, row.periodEvidenceId, row.changeEvidenceId),
    metric: row.metric,
    subjectEntity: entityKey(db, row.subjectEntityId),
    subject: row.subject,
    value: row.value,
    valueMax: row.valueMax,
    unit: row.unit,
    period: row.period,
    periodEvidence: row.periodEvidenceId === null ? null : proof(row.periodEvidenceId),
    change: row.change,
    changeAlt: row.changeAlt,
    changeEvidence: row.changeEvidenceId === null ? null : proof(row.changeEvidenceId),
    qualifier: row.qualifier,
    asWritten: row.asWritten,
    evidence: proof(row.evidenceId),
    assertion: { speaker: row.speaker, status: row.claimStatus, credibility: row.credibility },
    confidence: row.confidence,
  }));
}

/** The title of an article; null when it is not there. */
export function findStoredTitle(db: Queryable, articleId: number): string | null {
  return (
    prepared<[number], { title: string }>(db, 'SELECT title FROM articles WHERE id = ?').get(articleId)
      ?.title ?? null
  );
}
