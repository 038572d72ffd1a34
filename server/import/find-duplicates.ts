import type { Queryable } from '@/db/connection';
import { findFingerprint, findStoredReport, listCandidates } from '@/db/queries/duplicate-candidates';
import { bandsOf, estimateSimilarity } from '@/ingest/similar/fingerprint';
import {
  arePublishedApart,
  compareReports,
  type PreparedReport,
  type TextParts,
  takeApart,
} from '@/ingest/similar/near-duplicate';

/** Candidates read, and of those how many are compared word by word. */
const READ = 24;
const COMPARED = 8;
/** Below this estimate (its error is 0.03 there) two texts are hardly ever one story, and are not read at all. */
const LEAST_ESTIMATE = 0.12;

/** Texts taken apart lately, by their hash: what comes in together is compared with each other. */
const lately = new Map<string, TextParts>();
const KEPT = 200;

function partsOf(sha256: string, text: string): TextParts {
  const known = lately.get(sha256);
  if (known) return known;
  const parts = takeApart(text);
  lately.set(sha256, parts);
  const [oldest] = lately.keys();
  if (lately.size > KEPT && oldest !== undefined) lately.delete(oldest);
  return parts;
}

function readReport(db: Queryable, articleId: number): PreparedReport | null {
  const report = findStoredReport(db, articleId);
  if (!report) return null;
  const { published, series, dates } = report;
  return { published, series, dates, ...partsOf(report.textSha256, report.text) };
}

interface Likely {
  id: number;
  published: string | null;
}

/** Stored articles whose fingerprints are like this one's, the likeliest first; ties go to the one stored first. */
function* listLikely(
  db: Queryable,
  articleId: number,
  direction: 'before' | 'after',
  gone: ReadonlySet<number>,
): Generator<Likely> {
  const fingerprint = findFingerprint(db, articleId);
  if (!fingerprint) return;
  yield* listCandidates(db, articleId, bandsOf(fingerprint), direction, READ, gone)
    .map((each) => ({ ...each, estimate: estimateSimilarity(fingerprint, each.fingerprint) }))
    .filter(({ estimate }) => estimate >= LEAST_ESTIMATE)
    .sort((a, b) => b.estimate - a.estimate || a.id - b.id);
}

/**
 * The articles stored before this one that it nearly repeats, the likest first. Those in `gone` are as if they had
 * never been there. Lazy: whoever needs the best match only compares no further.
 */
export function* findDuplicates(
  db: Queryable,
  articleId: number,
  gone: ReadonlySet<number> = new Set(),
): Generator<number> {
  let own: PreparedReport | null = null;
  let compared = 0;
  for (const candidate of listLikely(db, articleId, 'before', gone)) {
    own ??= readReport(db, articleId);
    if (!own) return;
    if (arePublishedApart(own.published, candidate.published)) continue;
    if (compared++ >= COMPARED) return;
    const other = readReport(db, candidate.id);
    if (other && compareReports(own, other).isNear) yield candidate.id;
  }
}

/** The articles stored after this one that may nearly repeat it. */
export function listLaterCandidates(db: Queryable, articleId: number): number[] {
  return [...listLikely(db, articleId, 'after', new Set())].map(({ id }) => id);
}
