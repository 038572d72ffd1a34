import type { CleanText, Document } from '@/core/model/document';
import { evidenceAt } from '@/core/model/evidence';
import type { Extraction } from '@/core/model/extraction';
import type { Names } from '@/core/review/fact-fields';
import { anchorsIn } from '@/core/text/re-anchor';
import type { ProposalChange } from '@/core/views/rereads';
import { type Queryable, withForeignKeysResting } from '@/db/connection';
import { listArticleDecisions, updateDecisionRow } from '@/db/queries/decision-record';
import { storeFingerprint } from '@/db/queries/duplicate-candidates';
import { listAssignedKeys } from '@/db/queries/entity-assignments';
import { findEntityName } from '@/db/queries/entity-names';
import { findArticleByText, storeArticleUrls } from '@/db/queries/known-article';
import { replaceFacts } from '@/db/queries/replace-facts';
import { titleOf } from '@/db/queries/store-article';
import { findStoredSource, type SourceProfile } from '@/db/queries/store-source';
import { findThemeLabel } from '@/db/queries/store-theme';
import { findStoredFacts, type StoredFacts } from '@/db/queries/stored-facts';
import { UnreadableDocumentError } from '@/ingest/errors';
import { bandsOf, fingerprint } from '@/ingest/similar/fingerprint';
import type { Desk } from '@/server/context';
import { analyseReport, type SearchOptions, searchText } from '@/server/import/analyse-report';
import { listLaterCandidates } from '@/server/import/find-duplicates';
import { profileOutlets } from '@/server/import/profile-outlet';
import { recluster, recount } from '@/server/import/recluster';
import { hashText, urlKeysOf } from '@/server/import/store-report';
import { readGazetteer } from '@/server/review/read-gazetteer';
import { readScheme } from '@/server/themes/read-scheme';
import type { ArchiveReader } from './archive-reader';
import { assignEntities } from './assign-entities';
import { planRereading, type RereadingPlan } from './plan-rereading';
import { keepsDecisions, stampDecisions } from './planner';

/** What reading one article again came to. */
export interface RereadArticle {
  title: string;
  changes: ProposalChange[];
  added: number;
  changed: number;
  removed: number;
  /** Decisions of people in the article, all of which stay. */
  kept: number;
  /** Why its text was left as it was, in words; null where it was read whole. */
  note: string | null;
}

export interface RereadOptions extends Pick<SearchOptions, 'extract'> {
  reader: ArchiveReader;
  /** Most characters of clean text. */
  longest: number;
  /** Only tell what would happen. */
  dryRun?: boolean;
  /** Runs inside the transaction that stores the article. */
  within?: (tx: Queryable, result: RereadArticle) => void;
}

/** How often an article is read anew because a person decided on its facts meanwhile. */
const MOST_TRIES = 5;

interface Reading {
  document: Document;
  clean: CleanText;
  textSha256: string;
  extraction: Extraction;
  note: string | null;
}

/** Read an article's upload as an import would today, or its stored text where the new one cannot take its place. */
async function readAgain(desk: Desk, stored: StoredFacts, options: RereadOptions): Promise<Reading | null> {
  const document = await options.reader.read(stored.id);
  if (!document) return null;
  const search = { gazetteer: readGazetteer(desk), scheme: readScheme(desk), extract: options.extract };
  const { clean, extraction } = analyseReport(document, { longest: options.longest, ...search });
  const textSha256 = hashText(clean.text);
  const note = whyKept(desk, stored, clean.text, textSha256);
  if (note === null) return { document, clean, textSha256, extraction, note };
  return {
    document,
    clean: { text: stored.text, removals: stored.removals, repairs: stored.repairs },
    textSha256: stored.textSha256,
    extraction: searchText(document, stored.text, search),
    note,
  };
}

/** Why an article must keep the text that it has; null when the new one may take its place. */
function whyKept(desk: Desk, stored: StoredFacts, text: string, sha256: string): string | null {
  if (text === stored.text) return null;
  const same = findArticleByText(desk.db, sha256);
  if (same && same.id !== stored.id) {
    return `Its text was left as it was: cleaned anew it would be that of “${same.title}”.`;
  }
  if (!keepsDecisions(stored, text)) {
    return 'Its text was left as it was: cleaned anew it lacks words on which somebody has decided.';
  }
  return null;
}

function namesOf(db: Queryable, extraction: Extraction): Names {
  const fresh = new Map(extraction.entities.map(({ key, name }) => [key, name]));
  const stored = new Map<string, string | null>();
  const find = (key: string) => {
    if (!stored.has(key)) stored.set(key, findEntityName(db, key));
    return stored.get(key) ?? null;
  };
  return {
    key: (key) => (key !== null && (fresh.has(key) || find(key) !== null) ? key : null),
    entity: (key) => find(key) ?? fresh.get(key) ?? key,
    theme: (key) => findThemeLabel(db, key) ?? key,
  };
}

/** The reading with what people have said of names in this article. */
function withAssigned(db: Queryable, articleId: number, reading: Reading): Reading {
  return { ...reading, extraction: assignEntities(reading.extraction, listAssignedKeys(db, articleId)) };
}

/** The name under which an outlet is shown, which people may have changed: that is no change of the report. */
const shownName = (db: Queryable, outlet: SourceProfile | null): string | null =>
  outlet && (findStoredSource(db, outlet.name)?.name ?? outlet.name);

function plan(db: Queryable, stored: StoredFacts, reading: Reading): RereadingPlan {
  const { extraction, clean } = reading;
  const { publisher, originalOutlet } = profileOutlets(extraction);
  const fresh = {
    title: titleOf(reading),
    publisher: shownName(db, publisher),
    originalOutlet: shownName(db, originalOutlet),
    text: clean.text,
    extraction,
  };
  return planRereading(stored, fresh, listArticleDecisions(db, stored.id), namesOf(db, extraction));
}

function toResult(stored: StoredFacts, { note }: Reading, { changes, kept }: RereadingPlan): RereadArticle {
  const count = (kind: ProposalChange['change']) => changes.filter(({ change }) => change === kind).length;
  return {
    title: stored.title,
    changes,
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    kept,
    note,
  };
}

function store(tx: Queryable, stored: StoredFacts, reading: Reading, todo: RereadingPlan): void {
  const { clean, document } = reading;
  const isNewText = clean.text !== stored.text;
  // Those that resemble the article as it was, and as it is now.
  const later = isNewText ? listLaterCandidates(tx, stored.id) : [];
  replaceFacts(tx, stored.id, {
    article: {
      document,
      clean,
      textSha256: reading.textSha256,
      extraction: todo.extraction,
      ...profileOutlets(reading.extraction),
    },
    rows: todo.rows,
    decided: todo.decided,
  });
  for (const { decisionId, disagreement } of todo.disagreements) {
    updateDecisionRow(tx, decisionId, { disagreement });
  }
  storeArticleUrls(tx, stored.id, urlKeysOf(document));
  if (isNewText) {
    moveDecisions(tx, stored.id, clean.text);
    const bytes = fingerprint(clean.text);
    storeFingerprint(tx, stored.id, bytes, bandsOf(bytes));
    later.push(...listLaterCandidates(tx, stored.id));
  }
  // Dates and sessions have a say in what is a near duplicate.
  if (isNewText || todo.changes.length > 0) recluster(tx, [stored.id, ...later]);
  else recount(tx, [stored.id]);
}

/** Decisions keep the place of their words. */
function moveDecisions(tx: Queryable, articleId: number, text: string): void {
  const anchor = anchorsIn(text);
  for (const { id, start, end, quote, prefix, suffix } of listArticleDecisions(tx, articleId)) {
    if (start === null || end === null || quote === null) continue;
    const span = anchor({ start, end, quote, prefix: prefix ?? '', suffix: suffix ?? '' });
    if (span) updateDecisionRow(tx, id, evidenceAt(text, span.start, span.end));
  }
}

/**
 * Read one article again with the extractor as it is now, and bring its facts to what it finds. In one transaction:
 * facts that are still the same keep their rows, what people have decided stays on its words, the rest is changed, added
 * or removed; entities, clusters, counts and the index follow. Returns null when the article has gone. Throws
 * UnreadableDocumentError when its upload cannot be read any more; nothing has changed then.
 */
export async function rereadArticle(
  desk: Desk,
  articleId: number,
  options: RereadOptions,
): Promise<RereadArticle | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const stored = findStoredFacts(desk.db, articleId);
    const reading = stored && (await readAgain(desk, stored, options));
    if (!stored || !reading) return null;
    if (options.dryRun) {
      return toResult(stored, reading, plan(desk.db, stored, withAssigned(desk.db, articleId, reading)));
    }
    const result = withForeignKeysResting(desk.db, (tx) => {
      const current = findStoredFacts(tx, articleId);
      // A person has decided, or removed the article, while it was being read.
      if (!current || stampDecisions(current) !== stampDecisions(stored)) return 'again';
      const assigned = withAssigned(tx, articleId, reading);
      const todo = plan(tx, current, assigned);
      store(tx, current, assigned, todo);
      const done = toResult(current, reading, todo);
      options.within?.(tx, done);
      return done;
    });
    if (result !== 'again') return result;
  }
  throw new UnreadableDocumentError(
    `Article ${articleId}`,
    'Its facts were being decided on all the while.',
    'Read it again when nobody works on it.',
  );
}
