import { can } from '@/core/access/can';
import { impliedPrior } from '@/core/figures/implied';
import { periodAt, placePeriod, priorPlace } from '@/core/figures/period';
import type { Actor } from '@/core/model/user';
import { parseEdtf } from '@/core/time/edtf';
import {
  type ArticleView,
  type EntityFact,
  type FigureFact,
  layParagraphs,
  type Quote,
  spansOf,
  tagFacts,
  usualCredibility,
} from '@/core/views/article';
import { buildFigureChart, type FigureChart } from '@/core/views/figure-chart';
import { checkFigures } from '@/core/views/figure-check';
import { buildMeetingChart } from '@/core/views/meeting-chart';
import {
  listArticleClaims,
  listArticleEvents,
  listArticleFigures,
  listArticleMentions,
  listArticleRoles,
  listArticleThemes,
} from '@/db/queries/article-facts';
import { findArticleRecord } from '@/db/queries/article-record';
import { listSubjectFigures } from '@/db/queries/chart-figures';
import { listOrganisationMeetings } from '@/db/queries/chart-meetings';
import { readClaimArticles } from '@/db/queries/claim-article';
import { listComparableFigures } from '@/db/queries/comparable-figures';
import { dateOf, numberOf } from '@/db/queries/event-date';
import { findPersonName } from '@/db/queries/person-name';
import { readSourceRefs } from '@/db/queries/source-ref';
import { isReadingOpen, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { orphansOf, rejectedOf, reviewsOf } from './fact-reviews';
import { readRecord } from './read-article-record';
import { readNearDuplicates, readVersions } from './read-near-duplicates';

type Db = Desk['db'];

/**
 * One article with its evidence, its facts and the charts of the organisation that it is about; `today` is an ISO day.
 * Throws NotFoundError.
 */
export function readArticle(
  desk: Desk,
  actor: Actor,
  id: number,
  today: string = new Date().toISOString().slice(0, 10),
): ArticleView {
  requireRight(actor, 'read');
  const { db } = desk;
  const record = findArticleRecord(db, id);
  if (!record) throw new NotFoundError('article');
  const { article, mainEntity } = record;
  const canReview = can(actor, 'review', isReadingOpen());
  const review = reviewsOf(db, id, canReview);
  const events = tagFacts('event', eventFacts(db, id, review));
  const figures = tagFacts('figure', figureFacts(db, id, review));
  const entities = tagFacts('entity', entityFacts(db, id, review));
  const themes = tagFacts('theme', themeFacts(db, id, review));
  const facts = [...events, ...figures, ...entities, ...themes];
  const quotes = facts.flatMap((fact) => fact.quotes);
  const spans = [
    ...spansOf('event', events),
    ...spansOf('figure', figures),
    ...spansOf('entity', entities),
    ...spansOf('theme', themes),
  ];
  const published = article.published === null ? null : parseEdtf(article.published);
  const { view: duplicates, fresh } = readNearDuplicates(db, id, article.text);
  return {
    id,
    title: article.title,
    language: article.language,
    url: article.url,
    published: {
      edtf: article.published,
      lower: article.publishedLower,
      upper: article.publishedUpper,
      precision: published?.precision ?? 'none',
      basis: article.publishedBasis,
      note: null,
    },
    source: readSourceRefs(db, [article])(article),
    credibility: usualCredibility([...events, ...figures].map((fact) => fact.credibility)),
    importedAt: article.importedAt.toISOString(),
    importedBy: findPersonName(db, article.importedBy),
    filename: record.upload.filename,
    disclaimer: record.disclaimer,
    paragraphs: layParagraphs(article.text, spans, fresh),
    quotes: {
      total: quotes.length,
      found: quotes.filter((one) => article.text.slice(one.start, one.end) === one.quote).length,
    },
    events,
    figures,
    entities,
    themes,
    rejected: canReview ? rejectedOf(db, id, review) : [],
    orphans: article.replacedById === null ? orphansOf(db, id) : [],
    claims: listArticleClaims(db, id),
    removals: article.removals,
    repairs: article.repairs,
    record: readRecord(db, record, { facts, canReview }),
    mainEntity,
    meetingChart: mainEntity
      ? buildMeetingChart(mainEntity, listOrganisationMeetings(db, mainEntity.id, id), id, today)
      : null,
    figureChart: figureChartOf(db, id, mainEntity, figures),
    duplicates,
    versions: readVersions(db, id),
    canReview,
    canDownload: can(actor, 'download', isReadingOpen()),
    part: record.article.part,
    author: record.article.author,
  };
}

const present = (quotes: (Quote | null)[]): Quote[] => quotes.filter((quote) => quote !== null);

type Review = ReturnType<typeof reviewsOf>;

function eventFacts(db: Db, articleId: number, review: Review) {
  const events = listArticleEvents(db, articleId);
  const settledBy = readClaimArticles(
    db,
    events.map(({ event }) => event.claimArticleId),
  );
  return events.map(({ event, series, quote, dateQuote, seriesQuote }) => ({
    key: `event-${event.id}`,
    id: event.id,
    quotes: present([quote, dateQuote, seriesQuote]),
    reviews: [review('event', event.id, event.reviewStatus)],
    type: event.type,
    family: event.family,
    title: event.title,
    date: dateOf(event),
    series: numberOf(event, series),
    speaker: event.speaker,
    claimStatus: event.claimStatus,
    claimArticle: settledBy(event.claimArticleId),
    standing: event.standing,
    credibility: event.credibility,
    reviewStatus: event.reviewStatus,
    confidence: event.confidence,
  }));
}

function figureFacts(db: Db, articleId: number, review: Review): Omit<FigureFact, 'tag'>[] {
  const { own, elsewhere } = listComparableFigures(db, articleId);
  const checks = checkFigures(own, [...own, ...elsewhere]);
  const figures = listArticleFigures(db, articleId);
  const settledBy = readClaimArticles(
    db,
    figures.map(({ figure }) => figure.claimArticleId),
  );
  return figures.map(({ figure, subjectEntity, quote, periodQuote, changeQuote }) => ({
    key: `figure-${figure.id}`,
    id: figure.id,
    quotes: present([quote, periodQuote, changeQuote]),
    reviews: [review('figure', figure.id, figure.reviewStatus)],
    metric: figure.metric,
    subject: figure.subject,
    subjectEntity,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    period: figure.period,
    qualifier: figure.qualifier,
    asWritten: figure.asWritten,
    change: figure.change,
    changeAlt: figure.changeAlt,
    implied: impliedOf(figure),
    checks: checks.get(figure.id) ?? [],
    speaker: figure.speaker,
    claimStatus: figure.claimStatus,
    claimArticle: settledBy(figure.claimArticleId),
    credibility: figure.credibility,
    reviewStatus: figure.reviewStatus,
    confidence: figure.confidence,
  }));
}

function impliedOf(
  figure: Pick<FigureFact, 'change' | 'period' | 'value' | 'unit' | 'qualifier'>,
): FigureFact['implied'] {
  if (!figure.change || figure.qualifier === 'forecast') return null;
  const prior = priorPlace(placePeriod(figure.period), figure.change.basis);
  const value = impliedPrior(figure.value, figure.change, figure.unit);
  return prior && value ? { period: periodAt(prior), ...value } : null;
}

function entityFacts(db: Db, articleId: number, review: Review): Omit<EntityFact, 'tag'>[] {
  const roles = listArticleRoles(db, articleId);
  const facts = new Map<number, Omit<EntityFact, 'tag'>>();
  for (const { id, reviewStatus, entity, stateOwned, quote } of listArticleMentions(db, articleId)) {
    const said = review('mention', id, reviewStatus);
    const known = facts.get(entity.id);
    if (known) {
      known.quotes.push(quote);
      known.reviews.push(said);
      known.mentions++;
      continue;
    }
    facts.set(entity.id, {
      key: `entity-${entity.id}`,
      quotes: [quote],
      reviews: [said],
      entity,
      stateOwned,
      mentions: 1,
      roles: roles
        .filter((role) => role.entityId === entity.id)
        .map(({ title, organisation, quote: words }) => ({ title, organisation, quote: words })),
    });
  }
  return [...facts.values()];
}

function themeFacts(db: Db, articleId: number, review: Review) {
  return listArticleThemes(db, articleId).map(({ id, reviewStatus, theme, score, quotes }) => ({
    key: `theme-${theme.key}`,
    quotes,
    reviews: [review('theme', id, reviewStatus)],
    theme,
    score,
  }));
}

/** The subject of the chart: the main organisation where it has figures, else what this article has most figures of. */
function figureChartOf(
  db: Db,
  articleId: number,
  mainEntity: ArticleView['mainEntity'],
  figures: FigureFact[],
): FigureChart | null {
  const main = mainEntity ? listSubjectFigures(db, { id: mainEntity.id }, articleId) : [];
  const isMainHere = figures.some((figure) => figure.subjectEntity?.id === mainEntity?.id);
  if (mainEntity && main.length > 0 && (isMainHere || figures.length === 0)) {
    return buildFigureChart({ id: mainEntity.id, name: mainEntity.name }, main, articleId);
  }
  const counts = new Map<string, { count: number; figure: FigureFact }>();
  for (const figure of figures) {
    const key = figure.subjectEntity ? `${figure.subjectEntity.id}` : figure.subject;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { count: 1, figure });
  }
  const top = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.figure;
  if (!top) return null;
  const subject = top.subjectEntity ?? { id: null, name: top.subject };
  const counted = listSubjectFigures(db, subject, articleId);
  // The figures of a replaced version count nowhere; its successor may give none of this subject.
  return counted.length > 0 ? buildFigureChart(subject, counted, articleId) : null;
}
