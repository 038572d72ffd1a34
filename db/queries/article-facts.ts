import { and, asc, desc, eq, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Queryable } from '@/db/connection';
import { shownAs } from '@/db/resolved';
import {
  claims,
  entities,
  entityRoles,
  events,
  evidence,
  figures,
  mentions,
  series,
  tagEvidence,
  tags,
  themes,
} from '@/db/schema/tables';
import { countsInSeries, SERIES_COLUMNS } from './series-ref';

/** The facts of one article with their quotes. What a person has rejected is left out everywhere. */

const dateEvidence = alias(evidence, 'date_evidence');
const seriesEvidence = alias(evidence, 'series_evidence');
const periodEvidence = alias(evidence, 'period_evidence');
const changeEvidence = alias(evidence, 'change_evidence');

/** A quote as it stands; one object for each join, for its columns decide whether it can be null. */
const QUOTE = { start: evidence.start, end: evidence.end, quote: evidence.quote };
const DATE_QUOTE = { start: dateEvidence.start, end: dateEvidence.end, quote: dateEvidence.quote };
const SERIES_QUOTE = { start: seriesEvidence.start, end: seriesEvidence.end, quote: seriesEvidence.quote };
const PERIOD_QUOTE = { start: periodEvidence.start, end: periodEvidence.end, quote: periodEvidence.quote };
const CHANGE_QUOTE = { start: changeEvidence.start, end: changeEvidence.end, quote: changeEvidence.quote };

export function listArticleEvents(db: Queryable, articleId: number) {
  return db
    .select({
      event: events,
      series: SERIES_COLUMNS,
      quote: QUOTE,
      dateQuote: DATE_QUOTE,
      seriesQuote: SERIES_QUOTE,
    })
    .from(events)
    .innerJoin(evidence, eq(evidence.id, events.evidenceId))
    .leftJoin(dateEvidence, eq(dateEvidence.id, events.dateEvidenceId))
    .leftJoin(seriesEvidence, eq(seriesEvidence.id, events.seriesEvidenceId))
    .leftJoin(series, countsInSeries)
    .where(and(eq(events.articleId, articleId), ne(events.reviewStatus, 'rejected')))
    .orderBy(asc(evidence.start), asc(events.id))
    .all();
}

export function listArticleFigures(db: Queryable, articleId: number) {
  return db
    .select({
      figure: figures,
      subjectEntity: { id: entities.id, type: entities.type, name: entities.name },
      quote: QUOTE,
      periodQuote: PERIOD_QUOTE,
      changeQuote: CHANGE_QUOTE,
    })
    .from(figures)
    .innerJoin(evidence, eq(evidence.id, figures.evidenceId))
    .leftJoin(periodEvidence, eq(periodEvidence.id, figures.periodEvidenceId))
    .leftJoin(changeEvidence, eq(changeEvidence.id, figures.changeEvidenceId))
    .leftJoin(entities, eq(entities.id, shownAs(figures.subjectEntityId)))
    .where(and(eq(figures.articleId, articleId), ne(figures.reviewStatus, 'rejected')))
    .orderBy(asc(evidence.start), asc(figures.id))
    .all();
}

/** Every mention of every entity that nobody has deleted, each as it is shown, in reading order. */
export function listArticleMentions(db: Queryable, articleId: number) {
  return db
    .select({
      id: mentions.id,
      reviewStatus: mentions.reviewStatus,
      entity: { id: entities.id, type: entities.type, name: entities.name },
      stateOwned: entities.stateOwned,
      quote: QUOTE,
    })
    .from(mentions)
    .innerJoin(evidence, eq(evidence.id, mentions.evidenceId))
    .innerJoin(entities, eq(entities.id, shownAs(mentions.entityId)))
    .where(
      and(
        eq(mentions.articleId, articleId),
        ne(mentions.reviewStatus, 'rejected'),
        ne(entities.reviewStatus, 'rejected'),
      ),
    )
    .orderBy(asc(evidence.start), asc(evidence.end))
    .all();
}

export function listArticleRoles(db: Queryable, articleId: number) {
  return db
    .select({
      entityId: shownAs(entityRoles.entityId),
      title: entityRoles.title,
      organisation: entityRoles.organisation,
      quote: evidence.quote,
    })
    .from(entityRoles)
    .innerJoin(evidence, eq(evidence.id, entityRoles.evidenceId))
    .where(eq(entityRoles.articleId, articleId))
    .orderBy(asc(evidence.start))
    .all();
}

/** The themes of the article, the weightiest first, each with its passages in reading order. */
export function listArticleThemes(db: Queryable, articleId: number) {
  const rows = db
    .select({
      tagId: tags.id,
      reviewStatus: tags.reviewStatus,
      theme: { key: themes.key, label: themes.label },
      score: tags.score,
    })
    .from(tags)
    .innerJoin(themes, eq(themes.id, tags.themeId))
    .where(and(eq(tags.articleId, articleId), ne(tags.reviewStatus, 'rejected')))
    .orderBy(desc(tags.score), asc(themes.label))
    .all();
  const passages = db
    .select({ tagId: tagEvidence.tagId, quote: QUOTE })
    .from(tagEvidence)
    .innerJoin(tags, eq(tags.id, tagEvidence.tagId))
    .innerJoin(evidence, eq(evidence.id, tagEvidence.evidenceId))
    .where(eq(tags.articleId, articleId))
    .orderBy(asc(evidence.start))
    .all();
  return rows.map(({ tagId, ...row }) => ({
    ...row,
    id: tagId,
    quotes: passages.filter((passage) => passage.tagId === tagId).map((passage) => passage.quote),
  }));
}

export function listArticleClaims(db: Queryable, articleId: number) {
  return db
    .select({
      id: claims.id,
      text: claims.text,
      speaker: claims.speaker,
      status: claims.status,
      quote: QUOTE,
    })
    .from(claims)
    .innerJoin(evidence, eq(evidence.id, claims.evidenceId))
    .where(eq(claims.articleId, articleId))
    .orderBy(asc(evidence.start), asc(claims.id))
    .all();
}
