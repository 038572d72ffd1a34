import { familyOf } from '@/core/model/event';
import type { Evidence } from '@/core/model/evidence';
import type { FactFields, FactKind, ReviewStatus } from '@/core/model/review';
import { monthOf, parseEdtf } from '@/core/time/edtf';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowUpdate } from '@/db/rows';
import { events, figures } from '@/db/schema/tables';
import { boundsOf } from './store-bounds';

/** A fact as a person decides on it. */
export interface DecidableFact {
  kind: FactKind;
  id: number;
  /** The article that tells it; null for an entity and an alias. */
  articleId: number | null;
  /** For an alias the entity whose name it is, for an entity itself; else null. */
  entityId: number | null;
  evidence: Evidence | null;
  /** Null for an alias, which has its status from its decision alone. */
  reviewStatus: ReviewStatus | null;
  /** What can be corrected of it, as it stands. */
  fields: FactFields;
}

const ASSERTION = ['credibility', 'claim_status', 'claim_article_id'];

/** Columns that hold what can be corrected; for an event with what its date was taken from. */
const FIELDS: Record<FactKind, string[]> = {
  event: [
    'type',
    'title',
    'date',
    'date_basis',
    'date_note',
    'ordinal',
    'series_year',
    'standing',
    ...ASSERTION,
  ],
  figure: ['metric', 'subject', 'value', 'value_max', 'unit', 'period', 'qualifier', ...ASSERTION],
  entity: ['type', 'name'],
  mention: [],
  theme: [],
  alias: ['alias'],
};

const TABLES: Record<FactKind, string> = {
  event: 'events',
  figure: 'figures',
  entity: 'entities',
  mention: 'mentions',
  theme: 'tags',
  alias: 'entity_aliases',
};

const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

type Row = Record<string, string | number | null>;

/** The fact of this kind with this row id, or null. */
export function findDecidableFact(db: Queryable, kind: FactKind, id: number): DecidableFact | null {
  const inArticle = kind !== 'entity' && kind !== 'alias';
  const row = prepared<[number], Row>(
    db,
    inArticle
      ? `SELECT f.*, v.start, v."end", v.quote, v.prefix, v.suffix FROM ${TABLES[kind]} f
         JOIN evidence v ON v.id = f.evidence_id WHERE f.id = ?`
      : `SELECT * FROM ${TABLES[kind]} WHERE id = ?`,
  ).get(id);
  if (!row) return null;
  return {
    kind,
    id,
    articleId: inArticle ? Number(row.article_id) : null,
    entityId: kind === 'alias' ? Number(row.entity_id) : kind === 'entity' ? id : null,
    evidence: inArticle
      ? {
          start: Number(row.start),
          end: Number(row.end),
          quote: String(row.quote),
          prefix: String(row.prefix),
          suffix: String(row.suffix),
        }
      : null,
    reviewStatus: (row.review_status ?? null) as ReviewStatus | null,
    fields: Object.fromEntries(FIELDS[kind].map((column) => [camel(column), row[column] ?? null])),
  };
}

/** Write the status that a decision gives. An alias has none of its own. */
export function storeReviewStatus(db: Queryable, kind: FactKind, id: number, status: ReviewStatus): void {
  if (kind === 'alias') return;
  prepared<[ReviewStatus, number], never>(
    db,
    `UPDATE ${TABLES[kind]} SET review_status = ? WHERE id = ?`,
  ).run(status, id);
}

type EventColumns = Partial<typeof events.$inferInsert>;
type FigureColumns = Partial<typeof figures.$inferInsert>;

const updateEvent = rowUpdate(events);
const updateFigure = rowUpdate(figures);

/** An article that somebody named once may have been deleted since; what it said of the claim stays. */
function withLivingArticle(db: Queryable, fields: FactFields): FactFields {
  const { claimArticleId } = fields;
  if (typeof claimArticleId !== 'number' || hasArticle(db, claimArticleId)) return fields;
  return { ...fields, claimArticleId: null };
}

/** Is this article on the desk? */
export function hasArticle(db: Queryable, id: number): boolean {
  return prepared<[number], unknown>(db, 'SELECT 1 FROM articles WHERE id = ?').get(id) !== undefined;
}

/**
 * Write corrected fields, or what the machine had said in them, with all that is derived from them. Those of an entity are
 * written by what people do to entities: `storeResolution`.
 */
export function storeFactFields(db: Queryable, kind: FactKind, id: number, given: FactFields): void {
  const fields = withLivingArticle(db, given);
  if (kind === 'event') updateEvent(db, id, { ...(fields as EventColumns), ...derivedOfEvent(fields) });
  if (kind === 'figure') updateFigure(db, id, { ...(fields as FigureColumns), ...derivedOfFigure(fields) });
}

function derivedOfEvent({ type, date }: FactFields): EventColumns {
  const derived: EventColumns = {};
  if (type !== undefined) derived.family = familyOf(type as Parameters<typeof familyOf>[0]);
  if (date === undefined) return derived;
  const edtf = date === null ? null : String(date);
  const bounds = boundsOf(edtf);
  return {
    ...derived,
    dateLower: bounds.lower,
    dateUpper: bounds.upper,
    datePrecision: edtf === null ? 'none' : (parseEdtf(edtf)?.precision ?? 'none'),
    month: edtf === null ? null : monthOf(edtf),
  };
}

function derivedOfFigure({ period }: FactFields): FigureColumns {
  if (period === undefined) return {};
  const bounds = boundsOf(period === null ? null : String(period));
  return { periodLower: bounds.lower, periodUpper: bounds.upper };
}
