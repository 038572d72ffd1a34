import type { EventFamily } from '@/core/model/event';
import type { Metric } from '@/core/model/figure';
import { type QueueEntry, type QueueKind, queueKey } from '@/core/review/queue';
import type { DatePrecision } from '@/core/time/edtf';
import type { QueueItem } from '@/core/views/review';
import { figureTitle } from '@/core/views/review-words';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** What a line says of its fact; the rest is the same for every kind. */
type Line = Pick<QueueItem, 'title' | 'family' | 'date' | 'about' | 'article' | 'revision'>;

interface Row {
  id: number;
  articleId: number;
  articleTitle: string;
  revision: number | null;
}

const AMONG = 'IN (SELECT value FROM json_each(?))';
const revisionOf = (kind: QueueKind) =>
  `(SELECT d.revision FROM decisions d WHERE d.kind = '${kind}' AND d.fact_id = f.id) AS revision`;
const ARTICLE = 'f.article_id AS articleId, a.title AS articleTitle';
/** As what an entity is shown: what people have merged is one. */
const NAME_OF = (id: string) =>
  `(SELECT c.name FROM entities n JOIN entities c ON c.id = coalesce(n.canonical_id, n.id) WHERE n.id = ${id})`;

const EVENTS = `SELECT f.id, ${ARTICLE}, ${revisionOf('event')}, f.title, f.family, f.date, f.date_precision AS precision,
    (SELECT ${NAME_OF('p.entity_id')} FROM event_participants p WHERE p.event_id = f.id AND p.role <> 'place'
     ORDER BY p.rowid LIMIT 1) AS about
  FROM events f JOIN articles a ON a.id = f.article_id WHERE f.id ${AMONG}`;
const FIGURES = `SELECT f.id, ${ARTICLE}, ${revisionOf('figure')}, f.metric, f.value, f.value_max AS valueMax, f.unit,
    f.period, f.as_written AS asWritten, coalesce(${NAME_OF('f.subject_entity_id')}, f.subject) AS about
  FROM figures f JOIN articles a ON a.id = f.article_id WHERE f.id ${AMONG}`;
const THEMES = `SELECT f.id, ${ARTICLE}, ${revisionOf('theme')}, t.label AS title
  FROM tags f JOIN articles a ON a.id = f.article_id JOIN themes t ON t.id = f.theme_id WHERE f.id ${AMONG}`;
const MENTIONS = `SELECT f.id, ${ARTICLE}, ${revisionOf('mention')}, v.quote AS title, ${NAME_OF('f.entity_id')} AS about
  FROM mentions f JOIN articles a ON a.id = f.article_id JOIN evidence v ON v.id = f.evidence_id WHERE f.id ${AMONG}`;
const MERGES = `SELECT f.id, k.name AS keep, o.name AS title
  FROM merge_suggestions f JOIN entities k ON k.id = f.entity_id JOIN entities o ON o.id = f.other_id WHERE f.id ${AMONG}`;

interface EventRow extends Row {
  title: string;
  family: EventFamily;
  date: string | null;
  precision: DatePrecision;
  about: string | null;
}

interface FigureRow extends Row {
  metric: Metric;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  asWritten: string;
  about: string;
}

const rest = ({ articleId, articleTitle, revision }: Row) => ({
  article: { id: articleId, title: articleTitle },
  revision,
});

const LINES: Record<QueueKind, (db: Queryable, ids: string) => [id: number, line: Line][]> = {
  event: (db, ids) =>
    prepared<[string], EventRow>(db, EVENTS)
      .all(ids)
      .map((row) => {
        const { title, family, date: edtf, precision, about } = row;
        return [row.id, { title, family, date: { edtf, precision }, about, ...rest(row) }];
      }),
  figure: (db, ids) =>
    prepared<[string], FigureRow>(db, FIGURES)
      .all(ids)
      .map((row) => [
        row.id,
        { title: figureTitle(row), family: null, date: null, about: row.about, ...rest(row) },
      ]),
  theme: (db, ids) =>
    prepared<[string], Row & { title: string }>(db, THEMES)
      .all(ids)
      .map((row) => [
        row.id,
        { title: row.title, family: null, date: null, about: row.articleTitle, ...rest(row) },
      ]),
  mention: (db, ids) =>
    prepared<[string], Row & { title: string; about: string }>(db, MENTIONS)
      .all(ids)
      .map((row) => [row.id, { title: row.title, family: null, date: null, about: row.about, ...rest(row) }]),
  merge: (db, ids) =>
    prepared<[string], { id: number; keep: string; title: string }>(db, MERGES)
      .all(ids)
      .map(({ id, keep, title }) => [
        id,
        { title, family: null, date: null, about: `Same as ${keep}?`, article: null, revision: null },
      ]),
};

/** The lines of some entries, in their order. What has gone meanwhile is left out. */
export function listQueueItems(db: Queryable, entries: QueueEntry[]): QueueItem[] {
  const lines = new Map<string, Line>();
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    const ids = entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    for (const [id, line] of LINES[kind](db, JSON.stringify(ids))) lines.set(queueKey({ kind, id }), line);
  }
  return entries.flatMap(({ kind, id, reason, confidence }) => {
    const key = queueKey({ kind, id });
    const line = lines.get(key);
    return line ? { key, kind, id, reason, confidence, ...line } : [];
  });
}
