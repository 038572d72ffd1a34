import { COMPARABLE_CURRENCIES } from '@/core/figures/currency';
import { PER_YEAR, periodAt, placePeriod } from '@/core/figures/period';
import type { Change, Metric, Qualifier } from '@/core/model/figure';
import { parseEdtf } from '@/core/time/edtf';
import type { KnownFigure } from '@/core/views/figure-check-words';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { shownAsText } from '@/db/resolved';

interface FigureRow {
  id: number;
  articleId: number;
  articleTitle: string;
  sameAsId: number | null;
  entityId: number | null;
  parentId: number | null;
  subject: string;
  metric: Metric;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  change: string | null;
  changeAlt: string | null;
  qualifier: Qualifier;
  asWritten: string;
  quote: string;
}

const COLUMNS = `f.id, f.article_id AS articleId, a.title AS articleTitle, f.same_as_id AS sameAsId,
  e.id AS entityId, ${shownAsText('p.id')} AS parentId, f.subject, f.metric, f.value, f.value_max AS valueMax, f.unit,
  f.period, f.change, f.change_alt AS changeAlt, f.qualifier, f.as_written AS asWritten, v.quote`;
const JOINS = `JOIN evidence v ON v.id = f.evidence_id JOIN articles a ON a.id = f.article_id
  LEFT JOIN entities e ON e.id = ${shownAsText('f.subject_entity_id')} LEFT JOIN entities p ON p.key = e.parent_key`;
const COUNTED = `f.counted = 1 AND f.review_status <> 'rejected' AND f.article_id <> ?`;

/** So many tellings of one subject, metric, unit and beginning of a period are read: a desk may hold a million reports. */
const MOST_TELLINGS = 100;
/** Subjects that are words have no index by period: so many of their latest figures are looked through. */
const MOST_WORDED = 500;
/** So many subjects of one article are looked up. */
const MOST_TOPICS = 60;

const OF_ARTICLE = `SELECT ${COLUMNS} FROM figures f ${JOINS}
  WHERE f.article_id = ? AND f.review_status <> 'rejected' ORDER BY f.id`;
const OF_ENTITY = `SELECT ${COLUMNS} FROM figures f ${JOINS}
  WHERE f.subject_entity_id IN (SELECT id FROM entities WHERE id = ? OR canonical_id = ?) AND f.metric = ? AND f.unit = ? AND f.period_lower = ? AND ${COUNTED}
  LIMIT ${MOST_TELLINGS}`;
const OF_WORDS = `SELECT ${COLUMNS} FROM (
    SELECT * FROM figures WHERE metric = ? AND subject = ? AND subject_entity_id IS NULL ORDER BY id DESC LIMIT ${MOST_WORDED}
  ) f ${JOINS}
  WHERE f.unit IN (SELECT value FROM json_each(?)) AND f.period_lower IN (SELECT value FROM json_each(?)) AND ${COUNTED}`;

const entityKey = (id: number): string => `entity ${id}`;

function toFigure(row: FigureRow): KnownFigure {
  const { sameAsId: _, entityId, parentId, change, changeAlt, subject, ...figure } = row;
  return {
    ...figure,
    subject: entityId === null ? subject : entityKey(entityId),
    parent: parentId === null ? null : entityKey(parentId),
    change: change === null ? null : (JSON.parse(change) as Change),
    changeAlt: changeAlt === null ? null : (JSON.parse(changeAlt) as Change),
  };
}

/** First days of the periods that can speak about a figure: its own, those before and after it, the parts of its year. */
function relatedDays(period: string | null): string[] {
  const date = period === null ? null : parseEdtf(period);
  if (!date?.lower) return [];
  const place = placePeriod(period);
  const year = date.lower.slice(0, 4);
  const per = PER_YEAR[place.span] ?? 0;
  const beside = per === 0 ? [] : [-per, per, ...(place.span === 'quarter' ? [-1, 1] : [])];
  const days = beside.flatMap((by) => {
    const at = periodAt({ ...place, index: place.index + by });
    return (at && parseEdtf(at)?.lower) ?? [];
  });
  const parts = per === 0 ? [] : ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`);
  return [date.lower, ...days, ...parts];
}

interface Topic {
  row: FigureRow;
  units: Set<string>;
  days: Set<string>;
}

/** What an article's figures can be compared in: the subject and metric, the units, and the days on which periods begin. */
function topicsOf(rows: FigureRow[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const row of rows) {
    const days = relatedDays(row.period);
    if (days.length === 0) continue;
    const key = `${row.entityId ?? row.subject} ${row.metric}`;
    const topic = topics.get(key) ?? { row, units: new Set<string>(), days: new Set<string>() };
    topics.set(key, topic);
    topic.units.add(row.unit);
    // The desk's figures are in yuan or in dollars; rarer currencies are compared where the article itself gives them.
    if (COMPARABLE_CURRENCIES.includes(row.unit)) topic.units.add('CNY').add('USD');
    for (const day of days) topic.days.add(day);
  }
  return [...topics.values()].slice(0, MOST_TOPICS);
}

function findTopic(db: Queryable, articleId: number, { row, units, days }: Topic): FigureRow[] {
  const { entityId, metric, subject } = row;
  if (entityId === null) {
    const find = prepared<[string, string, string, string, number], FigureRow>(db, OF_WORDS);
    return find.all(metric, subject, JSON.stringify([...units]), JSON.stringify([...days]), articleId);
  }
  const find = prepared<[number, number, string, string, string, number], FigureRow>(db, OF_ENTITY);
  return [...units].flatMap((unit) =>
    [...days].flatMap((day) => find.all(entityId, entityId, metric, unit, day, articleId)),
  );
}

/**
 * The figures of one article, and those of the rest of the desk that can be compared with them: counted ones of the same
 * subject, metric and unit whose period begins on a day that matters. What the article itself repeats from a near
 * duplicate is left out there: it is the same telling. Bounded, each step by an index.
 */
export function listComparableFigures(
  db: Queryable,
  articleId: number,
): { own: KnownFigure[]; elsewhere: KnownFigure[] } {
  const rows = prepared<[number], FigureRow>(db, OF_ARTICLE).all(articleId);
  const repeated = new Set(rows.map((row) => row.sameAsId));
  const elsewhere: KnownFigure[] = [];
  for (const topic of topicsOf(rows)) {
    const found = findTopic(db, articleId, topic);
    elsewhere.push(...found.filter(({ id }) => !repeated.has(id)).map(toFigure));
  }
  return { own: rows.map(toFigure), elsewhere };
}

const OF_ALL = `SELECT ${COLUMNS} FROM figures f ${JOINS}
  WHERE f.counted = 1 AND f.review_status <> 'rejected' AND f.period IS NOT NULL ORDER BY f.id`;

/** All figures of the desk that count and can be set against each other, in the order of storing. */
export function listAllComparableFigures(db: Queryable): KnownFigure[] {
  return prepared<[], FigureRow>(db, OF_ALL).all().map(toFigure);
}

const STAMP = `SELECT (SELECT coalesce(max(id), 0) FROM audit_log) || '.' || (SELECT coalesce(max(id), 0) FROM figures)
  || '.' || (SELECT count(*) FROM figures) || '.' || (SELECT count(*) FROM figures WHERE same_as_id IS NOT NULL) AS stamp`;

/** Changes whenever figures, or what people decided on them, may have changed. */
export function figureStamp(db: Queryable): string {
  return prepared<[], { stamp: string }>(db, STAMP).get()?.stamp ?? '';
}
