import { EVENT_TYPES, familyOf } from '@/core/model/event';
import type { Credibility, Reliability } from '@/core/model/source';
import { foldName } from '@/core/text/fold';
import { monthOf, parseEdtf } from '@/core/time/edtf';
import type { DeskDatabase, Queryable } from '@/db/connection';
import { storeFingerprint } from '@/db/queries/duplicate-candidates';
import { rowInsert, rowUpdate } from '@/db/rows';
import {
  articles,
  entities,
  entityAliases,
  eventParticipants,
  events,
  eventThemes,
  evidence,
  figures,
  mentions,
  series,
  sources,
  tagEvidence,
  tags,
  themes,
  uploads,
} from '@/db/schema/tables';
import { bandsOf, fingerprint } from '@/ingest/similar/fingerprint';
import { ReportWriter } from './reports';

/**
 * A desk of a given size, written straight into its tables: importing as many reports would take an hour, and what is
 * measured on it is reading. Several years, all precisions, a few names that stand everywhere and many that stand once,
 * numbered series with holes, decided and open facts.
 */

const EVENTS_PER_ARTICLE = 5;
/** Every so many articles one retells the story of the article before it. */
const RETOLD = 20;
const ORGANISATIONS = 500;
const PEOPLE = 1500;
const SOURCES = 45;
const SERIES = 120;
const YEARS = { first: 2016, last: 2025 } as const;
const RELIABILITIES: Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const BODIES = ['Party Committee', 'Board of Directors', 'Safety Committee', 'Labour Union'];
const KINDS = ['meeting', 'board_meeting', 'safety_committee', 'meeting'] as const;
const TITLES = [
  'meets on',
  'reviews',
  'reports on',
  'signs an agreement on',
  'is inspected for',
  'appoints a head of',
];
const STATUSES = [
  'proposed',
  'proposed',
  'proposed',
  'confirmed',
  'confirmed',
  'disputed',
  'rejected',
] as const;

const insertUpload = rowInsert(uploads);
const insertArticle = rowInsert(articles);
const insertEvidence = rowInsert(evidence);
const insertEvent = rowInsert(events);
const insertParticipant = rowInsert(eventParticipants, 'ON CONFLICT DO NOTHING');
const insertEventTheme = rowInsert(eventThemes, 'ON CONFLICT DO NOTHING');
const insertMention = rowInsert(mentions);
const insertFigure = rowInsert(figures);
const insertTag = rowInsert(tags);
const insertTagEvidence = rowInsert(tagEvidence);
const insertEntity = rowInsert(entities);
const insertAlias = rowInsert(entityAliases);
const insertSource = rowInsert(sources);
const insertSeries = rowInsert(series);
const updateEntity = rowUpdate(entities);

const two = (n: number) => String(n).padStart(2, '0');

interface Cast {
  organisations: { id: number; name: string }[];
  people: { id: number; name: string }[];
  sources: number[];
  themes: number[];
  series: { id: number; entity: number }[];
}

function storeName(db: Queryable, type: 'organization' | 'person', name: string) {
  const id = insertEntity(db, {
    key: `${type}-${name.toLowerCase().replace(/\W+/g, '-')}`,
    type,
    name,
    reviewStatus: 'proposed',
  });
  insertAlias(db, {
    entityId: id,
    alias: name,
    fold: foldName(name),
    script: 'Latn',
    language: 'en',
    origin: 'text',
  });
  return { id, name };
}

function storeCast(db: Queryable): Cast {
  const writer = new ReportWriter(1);
  const organisations = Array.from({ length: ORGANISATIONS }, (_, n) =>
    storeName(db, 'organization', `${writer.organisation()} ${n + 1}`),
  );
  const people = Array.from({ length: PEOPLE }, (_, n) =>
    storeName(db, 'person', `${writer.person()} ${n + 1}`),
  );
  const outlets = Array.from({ length: SOURCES }, (_, n) => {
    const name = `${writer.organisation()} Daily ${n + 1}`;
    const reliability = writer.pick(RELIABILITIES);
    return insertSource(db, { name, fold: foldName(name), stateOwned: writer.chance(40), reliability });
  });
  const numbered = Array.from({ length: SERIES }, (_, n) => {
    const { id: entity, name } = organisations[n % 60]!;
    const body = `${name} ${BODIES[n % BODIES.length]} ${n}`;
    const kind = KINDS[n % KINDS.length]!;
    return { id: insertSeries(db, { body, bodyFold: foldName(body), kind, entityId: entity }), entity };
  });
  const themeIds = db.select({ id: themes.id }).from(themes).all();
  return { organisations, people, sources: outlets, themes: themeIds.map(({ id }) => id), series: numbered };
}

/** An EDTF date as reports give them: mostly days, a tenth months, some parts of a year, years, and none. */
function dateOf(writer: ReportWriter): string | null {
  const year = YEARS.last - Math.floor(writer.skewed() * (YEARS.last - YEARS.first + 1));
  const month = writer.between(1, 12);
  const kind = writer.between(1, 100);
  if (kind <= 68) return `${year}-${two(month)}-${two(writer.between(1, 28))}`;
  if (kind <= 72)
    return `${year}-${two(month)}-27/${month === 12 ? year + 1 : year}-${two((month % 12) + 1)}-02`;
  if (kind <= 82) return `${year}-${two(month)}`;
  if (kind <= 86) return `${year}-${two(month)}~`;
  if (kind <= 90) return `${year}-07/${year}-09`;
  if (kind <= 95) return String(year);
  return null;
}

const datesKnown = new Map<
  string,
  { lower: string | null; upper: string | null; precision: 'day' | 'month' | 'season' | 'year' | 'none' }
>();

function readDate(edtf: string | null) {
  if (edtf === null) return { lower: null, upper: null, precision: 'none' as const };
  const known = datesKnown.get(edtf) ?? parseEdtf(edtf);
  if (!known) throw new Error(`“${edtf}” is no date.`);
  datesKnown.set(edtf, known);
  return known;
}

class ArticleStore {
  /** The article stored last, with the events that it told. */
  private last: { id: number; events: number[] } | null = null;

  constructor(
    private readonly db: Queryable,
    private readonly cast: Cast,
  ) {}

  store(n: number): void {
    const writer = new ReportWriter(n + 2);
    const { cast, db } = this;
    const someone = <T>(list: T[]): T => list[Math.floor(writer.skewed() * list.length)]!;
    const told = Array.from({ length: EVENTS_PER_ARTICLE }, () => {
      const host = someone(cast.organisations);
      return { host, title: `${host.name} ${writer.pick(TITLES)} ${writer.filler().toLowerCase()}` };
    });
    const text = told.map(({ title }) => `${title} ${writer.fillers(2)}`).join('\n');
    const bytes = Buffer.from(text);
    const at = new Date(Date.UTC(YEARS.last, 0, 1 + (n % 300)));
    const uploadId = insertUpload(db, {
      sha256: `made-${n}`,
      bytes,
      byteLength: bytes.length,
      mediaType: 'text/plain',
      filename: `made-${n}.txt`,
      uploadedBy: 'local:bench',
      uploadedAt: at,
    });
    const published = `${YEARS.last - Math.floor(writer.skewed() * 10)}-${two(writer.between(1, 12))}-${two(writer.between(1, 28))}`;
    const repeated = n % RETOLD === RETOLD - 1 ? this.last : null;
    const outletId = writer.chance(30) ? someone(cast.sources) : null;
    const articleId = insertArticle(db, {
      uploadId,
      title: told[0]!.title,
      text,
      textSha256: `made-${n}`,
      publisherId: writer.chance(95) ? someone(cast.sources) : null,
      originalOutletId: outletId,
      stateOutlet: outletId !== null,
      published,
      publishedLower: published,
      publishedUpper: published,
      publishedBasis: 'stated',
      language: 'en',
      mainEntityId: told[0]!.host.id,
      leadId: repeated?.id ?? null,
      extractorVersion: 'bench',
      removals: [],
      repairs: [],
      importedAt: at,
      importedBy: 'local:bench',
    });
    // As an import leaves it: what has none is compared with all others as soon as a desk is served.
    const print = fingerprint(text);
    storeFingerprint(db, articleId, print, bandsOf(print));
    const prove = (start: number, end: number) =>
      insertEvidence(db, { articleId, start, end, quote: text.slice(start, end), prefix: '', suffix: '' });
    let start = 0;
    const stored: number[] = [];
    for (const [at, { host, title }] of told.entries()) {
      start = text.indexOf(title, start);
      const evidenceId = prove(start, start + title.length);
      const sameAsId = repeated?.events[at] ?? null;
      stored.push(this.storeEvent(writer, articleId, { host: host.id, title, evidenceId, sameAsId }));
      insertMention(db, { articleId, entityId: host.id, evidenceId, confidence: 0.9 });
    }
    this.last = { id: articleId, events: stored };
    const evidenceId = prove(0, told[0]!.title.length);
    for (const themeId of new Set([someone(cast.themes), someone(cast.themes)])) {
      const tagId = insertTag(db, { articleId, themeId, score: 0.5, evidenceId });
      insertTagEvidence(db, { tagId, evidenceId });
    }
    const period = String(writer.between(YEARS.first, YEARS.last));
    insertFigure(db, {
      articleId,
      metric: writer.pick(['revenue', 'production', 'price'] as const),
      subjectEntityId: told[0]!.host.id,
      subject: told[0]!.host.name,
      value: writer.between(1, 1000) * 1e6,
      unit: 'CNY',
      period,
      periodLower: `${period}-01-01`,
      periodUpper: `${period}-12-31`,
      qualifier: 'exact',
      asWritten: 'as written',
      evidenceId,
      claimStatus: 'reported',
      credibility: 3,
      confidence: 0.8,
    });
  }

  private storeEvent(
    writer: ReportWriter,
    articleId: number,
    {
      host,
      title,
      evidenceId,
      sameAsId,
    }: { host: number; title: string; evidenceId: number; sameAsId: number | null },
  ): number {
    const { cast, db } = this;
    const type = writer.pick(EVENT_TYPES);
    const date = dateOf(writer);
    const { lower, upper, precision } = readDate(date);
    const numbered = type === 'meeting' && precision === 'day' && lower ? writer.pick(cast.series) : null;
    // A meeting about every twelve days, some of which nobody reported.
    const ordinal =
      numbered && lower ? Math.ceil((Number(lower.slice(5, 7)) * 30 + Number(lower.slice(8))) / 12) : null;
    const eventId = insertEvent(db, {
      articleId,
      type,
      family: familyOf(type),
      title,
      date,
      dateLower: lower,
      dateUpper: upper,
      datePrecision: precision,
      dateBasis: date === null ? 'none' : writer.chance(20) ? 'inferred' : 'stated',
      dateEvidenceId: date === null ? null : evidenceId,
      month: date === null ? null : monthOf(date),
      seriesId: numbered?.id ?? null,
      ordinal,
      seriesYear: numbered && lower ? Number(lower.slice(0, 4)) : null,
      seriesEvidenceId: numbered ? evidenceId : null,
      evidenceId,
      claimStatus: writer.chance(30) ? 'claim' : 'reported',
      credibility: writer.between(1, 6) as Credibility,
      confidence: writer.between(40, 99) / 100,
      sameAsId,
      counted: sameAsId === null,
      reviewStatus: writer.pick(STATUSES),
    });
    insertParticipant(db, { eventId, entityId: numbered?.entity ?? host, role: 'host' });
    const others = writer.between(0, 3);
    for (let i = 0; i < others; i++) {
      const cameFrom = writer.chance(60) ? cast.people : cast.organisations;
      const { id } = cameFrom[Math.floor(writer.skewed() * cameFrom.length)]!;
      insertParticipant(db, { eventId, entityId: id, role: 'participant' });
    }
    for (let i = writer.between(0, 2); i > 0; i--) {
      const themeId = cast.themes[Math.floor(writer.skewed() * cast.themes.length)]!;
      insertEventTheme(db, { eventId, themeId });
    }
    return eventId;
  }
}

/** Write so many events, and an article for each five of them. Returns how many articles that made. */
export function fillDesk(db: DeskDatabase, eventCount: number): number {
  const articleCount = Math.ceil(eventCount / EVENTS_PER_ARTICLE);
  // What is written lies scattered over the file: 256 MB of it are kept at hand.
  db.$client.pragma('cache_size = -256000');
  db.transaction(
    (tx) => {
      const cast = storeCast(tx);
      const store = new ArticleStore(tx, cast);
      for (let n = 0; n < articleCount; n++) store.store(n);
      // A few names turn out to be one: facts keep theirs, and are shown as the other.
      for (const n of Array.from({ length: 20 }, (_, i) => i + 1)) {
        updateEntity(tx, cast.organisations[n * 20]!.id, { canonicalId: cast.organisations[n]!.id });
      }
    },
    { behavior: 'immediate' },
  );
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
  return articleCount;
}
