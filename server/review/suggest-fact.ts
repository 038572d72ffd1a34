import type { AddedKind, Selection } from '@/core/model/added-fact';
import { type Evidence, evidenceAt } from '@/core/model/evidence';
import type { ExtractedEvent, ExtractedFigure, Extraction } from '@/core/model/extraction';
import type { Actor } from '@/core/model/user';
import { paragraphsOf, sentencesOf } from '@/core/text/sentence';
import { overlaps, type Span } from '@/core/text/span';
import { UNKNOWN_YEAR } from '@/core/time/edtf';
import type { FactSuggestion } from '@/core/views/fact-suggestion';
import type { EntityRef } from '@/core/views/refs';
import type { Queryable } from '@/db/connection';
import type { ArticleRecord } from '@/db/queries/article-record';
import { findEntitiesByName } from '@/db/queries/search-entities';
import { findEntityByKey } from '@/db/queries/store-added-fact';
import { readVocabulary } from '@/db/queries/store-theme';
import { findStoredFacts } from '@/db/queries/stored-facts';
import { type FoundAmount, findAmounts } from '@/extraction/detect/find-amounts';
import { type FoundDate, findDates } from '@/extraction/detect/find-dates';
import { type FoundName, findNames } from '@/extraction/detect/find-names';
import { findThemes } from '@/extraction/detect/themes';
import { extract } from '@/extraction/extract';
import type { Gazetteer } from '@/extraction/rules/gazetteer';
import type { Scheme } from '@/extraction/rules/themes';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { readScheme } from '@/server/themes/read-scheme';
import { findWords, getArticleRecord } from './article-words';
import { readGazetteer } from './read-gazetteer';

const LONGEST_TITLE = 120;
/** A name that fills this share of the selected words is what they were selected for. */
const MOSTLY = 0.8;

/** The sentences that the selected words stand in, and what the detectors find there. Places are those of the whole text. */
interface Passage {
  record: ArticleRecord;
  evidence: Evidence;
  found: Extraction;
  dates: FoundDate[];
  amounts: FoundAmount[];
  names: FoundName[];
  at(span: Span): Evidence;
  isSelected(span: Span): boolean;
}

/** Whole sentences around a span. */
function sentencesAround(text: string, span: Span): Span {
  const paragraphs = paragraphsOf(text).filter((each) => overlaps(each, span));
  const sentences = sentencesOf(text, paragraphs).filter((each) => overlaps(each, span));
  return {
    start: Math.min(span.start, ...sentences.map(({ start }) => start)),
    end: Math.max(span.end, ...sentences.map(({ end }) => end)),
  };
}

function readPassage(
  record: ArticleRecord,
  evidence: Evidence,
  options: { gazetteer: Gazetteer; scheme: Scheme },
): Passage {
  const { text, title, url, published, language } = record.article;
  const around = sentencesAround(text, evidence);
  const words = text.slice(around.start, around.end);
  const header = { title, url, published, publisher: record.publisher?.name ?? null, language };
  return {
    record,
    evidence,
    found: extract(words, header, options),
    dates: findDates(words, { published }),
    amounts: findAmounts(words).filter(({ value }) => value !== null),
    names: findNames(words, options.gazetteer),
    at: ({ start, end }) => evidenceAt(text, around.start + start, around.start + end),
    isSelected: ({ start, end }) =>
      overlaps({ start: around.start + start, end: around.start + end }, evidence),
  };
}

/** The first in the selected words, else the first in their sentence. */
const nearest = <Found extends Span>(found: Found[], { isSelected }: Passage): Found | undefined =>
  found.find(isSelected) ?? found[0];

function refOf(db: Queryable, key: string | null): EntityRef | null {
  const row = key === null ? null : findEntityByKey(db, key);
  return row && { id: row.id, type: row.type, name: row.name };
}

function titleOf(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.slice(0, LONGEST_TITLE);
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length);
}

function suggestEvent(db: Queryable, passage: Passage): FactSuggestion['event'] {
  const { found, dates, evidence, at } = passage;
  const known: ExtractedEvent | undefined = found.events.find((event) => passage.isSelected(event.evidence));
  const date = nearest(
    dates.filter(({ edtf }) => edtf !== null && !edtf.startsWith(UNKNOWN_YEAR)),
    passage,
  );
  const dated = known?.date
    ? { date: known.date, dateEvidence: known.dateEvidence && at(known.dateEvidence) }
    : { date: date?.edtf ?? null, dateEvidence: date ? at(date) : null };
  return {
    ...dated,
    type: known?.type ?? 'other',
    title: known?.title ?? titleOf(evidence.quote),
    series: known?.series
      ? {
          body: known.series.body,
          kind: known.series.kind,
          ordinal: known.series.ordinal,
          year: known.series.year,
        }
      : null,
    participants: (known?.participants ?? []).flatMap(({ entity, role }) => {
      const ref = refOf(db, entity);
      return ref ? [{ entity: ref, role }] : [];
    }),
  };
}

function suggestFigure(db: Queryable, passage: Passage): FactSuggestion['figure'] {
  const { found, dates, amounts, record, at } = passage;
  const known: ExtractedFigure | undefined = nearest(
    found.figures.map((figure) => ({ ...figure, start: figure.evidence.start, end: figure.evidence.end })),
    passage,
  );
  const amount = nearest(amounts, passage);
  const period = known?.period
    ? { period: known.period, evidence: known.periodEvidence }
    : (() => {
        const date = nearest(
          dates.filter(({ edtf }) => edtf !== null && !edtf.startsWith(UNKNOWN_YEAR)),
          passage,
        );
        return { period: date?.edtf ?? null, evidence: date ?? null };
      })();
  const subjectEntity = refOf(db, known?.subjectEntity ?? null) ?? record.mainEntity;
  const unit = amount && (amount.per === null ? amount.unit : `${amount.unit}/${amount.per}`);
  return {
    metric: known?.metric ?? 'other',
    subject: known?.subject ?? subjectEntity?.name ?? titleOf(passage.evidence.quote),
    subjectEntity,
    value: known?.value ?? amount?.value ?? null,
    valueMax: known ? known.valueMax : (amount?.valueMax ?? null),
    unit: known?.unit ?? unit ?? 'CNY',
    period: period.period,
    periodEvidence: period.evidence && at(period.evidence),
    qualifier: known?.qualifier ?? amount?.qualifier ?? 'exact',
  };
}

function suggestEntity(db: Queryable, passage: Passage): FactSuggestion['entity'] {
  const { evidence, names } = passage;
  const words = titleOf(evidence.quote);
  const named = names.find(passage.isSelected);
  return {
    type: named?.type ?? 'organization',
    name: words,
    known: findEntitiesByName(db, named && words.includes(named.text) ? named.text : words).map(
      ({ id, type, name }) => ({ id, type, name }),
    ),
  };
}

function likelyKind(passage: Passage): AddedKind {
  const { evidence, names, amounts, found, at, isSelected } = passage;
  const length = evidence.end - evidence.start;
  const isName = names.some((name) => {
    const { start, end } = at(name);
    return Math.min(end, evidence.end) - Math.max(start, evidence.start) >= MOSTLY * length;
  });
  if (isName) return 'mention';
  if (amounts.some(isSelected) && !found.events.some(({ evidence: words }) => isSelected(words))) {
    return 'figure';
  }
  return 'event';
}

/**
 * Read some selected words of an article with the detectors, as a first draft of what they could prove: a person looks it
 * over, mends and stores it. Nothing is written. Throws NotFoundError, and InvalidInputError where the words do not stand
 * at their place.
 */
export function suggestFact(
  desk: Desk,
  actor: Actor,
  articleId: number,
  selection: Selection,
): FactSuggestion {
  requireRight(actor, 'review');
  const { db } = desk;
  const record = getArticleRecord(db, articleId);
  const evidence = findWords(record.article.text, selection);
  const scheme = readScheme(desk);
  const passage = readPassage(record, evidence, { gazetteer: readGazetteer(desk), scheme });
  const carried = new Set(findStoredFacts(db, articleId)?.tags.map(({ theme }) => theme));
  const open = readVocabulary(db).filter(
    ({ key }) => !carried.has(key) && scheme.some((one) => one.key === key),
  );
  const spoken = findThemes(evidence.quote, scheme).find(({ theme }) =>
    open.some(({ key }) => key === theme),
  );
  return {
    evidence,
    likely: likelyKind(passage),
    event: suggestEvent(db, passage),
    figure: suggestFigure(db, passage),
    entity: suggestEntity(db, passage),
    theme: {
      key: spoken?.theme ?? null,
      open: open.map(({ key, label }) => ({ key, label })).sort((a, b) => a.label.localeCompare(b.label)),
    },
  };
}
