import { SERIES_KIND_LABELS } from '@/core/model/event';
import type { Actor } from '@/core/model/user';
import { type QueueKind, queueKey } from '@/core/review/queue';
import { checkFigures } from '@/core/views/figure-check';
import type { EvidenceSpan } from '@/core/views/highlight';
import type { EventReview, FactReview, FigureReview, ReviewDetail } from '@/core/views/review';
import {
  checkDate,
  checkFigure,
  checkOrdinal,
  checkQuotes,
  checkSamePlace,
} from '@/core/views/review-checks';
import { layContext } from '@/core/views/review-context';
import { figureTitle } from '@/core/views/review-words';
import { listComparableFigures } from '@/db/queries/comparable-figures';
import { findDecidableFact } from '@/db/queries/decided-fact';
import { findDecision } from '@/db/queries/decision-record';
import { listParticipants } from '@/db/queries/event-detail';
import { findMergeSuggestion } from '@/db/queries/merge-suggestions';
import {
  type ArticleFactKind,
  findReviewedArticle,
  listEventNames,
  listNearFacts,
  listProofs,
  listSamePlaceAndDate,
  listSpansBeside,
} from '@/db/queries/review-detail';
import { findReviewedFigure, findReviewedMention, findReviewedTheme } from '@/db/queries/review-fact';
import { listLeft } from '@/db/queries/review-scope';
import { listSightings } from '@/db/queries/review-sightings';
import { readSourceRefs } from '@/db/queries/source-ref';
import { findEventRow } from '@/db/queries/timeline-rows';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { NotFoundError } from '../errors';
import { standingOf } from '../review/decision-log';

type Db = Desk['db'];

/** What a fact of an article shows whatever it is. */
type Base = Omit<EventReview, keyof Specific | 'kind' | 'title' | 'confidence' | 'status'>;
type Specific = Pick<
  EventReview,
  | 'type'
  | 'family'
  | 'date'
  | 'series'
  | 'participants'
  | 'themes'
  | 'speaker'
  | 'claimStatus'
  | 'credibility'
>;

const LETTER = { event: 'E', figure: 'F', theme: 'T', mention: 'N' } as const;

function readBase(db: Db, kind: ArticleFactKind, id: number): Base {
  const fact = findDecidableFact(db, kind, id);
  const article = fact?.articleId ? findReviewedArticle(db, fact.articleId) : null;
  if (!fact || !article) throw new NotFoundError(kind);
  const decision = findDecision(db, kind, id);
  const proofs = listProofs(db, kind, id);
  const layer = kind === 'mention' ? 'entity' : kind;
  const own = proofs.map(
    ({ start, end }, index): EvidenceSpan => ({
      start,
      end,
      key: queueKey({ kind, id }),
      layer,
      tag: index === 0 ? LETTER[kind] : null,
    }),
  );
  const beside = listSpansBeside(db, kind, id, article.id);
  return {
    key: queueKey({ kind, id }),
    id,
    decision: standingOf(db, fact, decision).decision,
    disagreement: decision?.disagreement ?? null,
    fields: fact.fields,
    article: {
      id: article.id,
      title: article.title,
      published: article.published,
      source: readSourceRefs(db, [article])(article),
    },
    proposedAt: new Date(article.importedAt).toISOString(),
    context: layContext(article.text, proofs, [...own, ...beside]),
    checks: [checkQuotes(article.text, proofs)],
    near: listNearFacts(db, { kind, id, articleId: article.id, start: proofs[0]?.start ?? 0 }),
    left: [],
  };
}

function ordinalChecks(db: Db, id: number, series: EventReview['series']): EventReview['checks'] {
  if (!series) return [];
  const sightings = listSightings(db, new Set([series.id]), series.year);
  const names = listEventNames(
    db,
    sightings.map(({ eventId }) => eventId),
  );
  return checkOrdinal(id, series, sightings, names);
}

function readEventReview(db: Db, id: number): EventReview {
  const row = findEventRow(db, id);
  if (!row) throw new NotFoundError('event');
  const base = readBase(db, 'event', id);
  const { type, family, title, date, series, speaker, claimStatus, confidence, source } = row;
  const participants = listParticipants(db, id);
  const isDay = date.lower !== null && date.upper !== null && date.precision === 'day';
  const others = isDay
    ? listSamePlaceAndDate(db, { id, lower: date.lower ?? '', upper: date.upper ?? '' })
    : [];
  const about = participants.find(({ role }) => role !== 'place')?.entity ?? null;
  return {
    ...base,
    kind: 'event',
    title,
    confidence,
    status: row.reviewStatus,
    type,
    family,
    date,
    series,
    participants,
    themes: row.themes,
    speaker,
    claimStatus,
    credibility: source.credibility ?? 6,
    checks: [
      ...base.checks,
      ...checkDate(date),
      ...(isDay ? checkSamePlace(others, row.articleId) : []),
      ...ordinalChecks(db, id, series),
    ],
    left: listLeft(db, {
      articleId: row.articleId,
      series: series && { id: series.id, name: `${series.body}, ${SERIES_KIND_LABELS[series.kind]}` },
      entity: about,
    }),
  };
}

function readFigureReview(db: Db, id: number): FigureReview {
  const figure = findReviewedFigure(db, id);
  if (!figure) throw new NotFoundError('figure');
  const base = readBase(db, 'figure', id);
  const { reviewStatus: status, ...rest } = figure;
  const { own, elsewhere } = listComparableFigures(db, base.article.id);
  const self = own.filter((one) => one.id === id);
  const found = checkFigures(self, [...own, ...elsewhere]).get(id) ?? [];
  return {
    ...base,
    ...rest,
    kind: 'figure',
    title: figureTitle(figure),
    status,
    checks: [...base.checks, ...checkFigure(found)],
    left: listLeft(db, { articleId: base.article.id, series: null, entity: figure.subjectEntity }),
  };
}

const withLeft = <Fact extends FactReview>(db: Db, fact: Fact): Fact => ({
  ...fact,
  left: listLeft(db, { articleId: fact.article.id, series: null, entity: null }),
});

const READERS: Record<QueueKind, (db: Db, id: number) => ReviewDetail> = {
  event: readEventReview,
  figure: readFigureReview,
  theme: (db, id) => {
    const tag = findReviewedTheme(db, id);
    if (!tag) throw new NotFoundError('theme');
    const { key, label, definition, confidence, reviewStatus: status } = tag;
    const base = readBase(db, 'theme', id);
    return withLeft(db, {
      ...base,
      kind: 'theme',
      title: label,
      confidence,
      status,
      theme: { key, label },
      definition,
    });
  },
  mention: (db, id) => {
    const mention = findReviewedMention(db, id);
    if (!mention) throw new NotFoundError('mention');
    const { entity, confidence, reviewStatus: status } = mention;
    const base = readBase(db, 'mention', id);
    return withLeft(db, { ...base, kind: 'mention', title: entity.name, confidence, status, entity });
  },
  merge: (db, id) => {
    const suggestion = findMergeSuggestion(db, id);
    if (!suggestion) throw new NotFoundError('suggestion');
    return {
      kind: 'merge',
      key: queueKey({ kind: 'merge', id }),
      id,
      title: suggestion.fold.entity.name,
      suggestion,
    };
  },
};

/**
 * One item of the queue opened: its words where they stand, what it says, what speaks for and against it, and what is left
 * beside it. Throws NotFoundError, for a pair of entities also once it has been answered.
 */
export function readReviewDetail(desk: Desk, actor: Actor, kind: QueueKind, id: number): ReviewDetail {
  requireRight(actor, 'review');
  return READERS[kind](desk.db, id);
}
