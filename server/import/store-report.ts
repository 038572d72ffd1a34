import { createHash } from 'node:crypto';
import type { Document } from '@/core/model/document';
import { toUrlKey } from '@/core/text/url-key';
import type { Queryable } from '@/db/connection';
import {
  findArticleByBytes,
  findArticleByText,
  findCurrentArticle,
  type KnownArticle,
  listArticlesByUrl,
  replaceArticle,
  storeArticleUrls,
} from '@/db/queries/known-article';
import { storeArticle } from '@/db/queries/store-article';
import { storeUpload } from '@/db/queries/store-upload';
import { fingerprint } from '@/ingest/similar/fingerprint';
import { similarity } from '@/ingest/similar/similarity';
import { carryDecisions } from '@/server/review/carry-decisions';
import type { AnalysedReport } from './analyse-report';
import { clusterArticle } from './cluster-article';
import { profileOutlets } from './profile-outlet';

/** The file that a report was read from, and where in it. */
export interface ReportOrigin {
  bytes: Uint8Array;
  sha256: string;
  filename: string;
  /** Place in a feed, table or message; null when the file is the report. */
  part: string | null;
  /** A feed says that this is the entry which it showed before: the article that was made from it then. */
  formerId?: number | null;
}

/** A report with all that can be worked out before the store is locked. */
export interface PreparedReport extends AnalysedReport {
  textSha256: string;
  urlKeys: string[];
  fingerprint: Uint8Array;
}

/** What became of a report. */
export type StoredReport =
  | { outcome: 'duplicate'; articleId: number; title: string }
  | {
      outcome: 'new' | 'version';
      articleId: number;
      title: string;
      facts: number;
      nearId: number | null;
      newShare: number | null;
    };

/** Two texts under one address are versions of one page when at least this share of the shorter stands in the other. */
const SAME_PAGE = 0.5;

/** The addresses under which a document is known, folded for comparison. */
export function urlKeysOf({ url, otherUrls }: Document): string[] {
  const keys = [url, ...otherUrls].flatMap((address) => (address ? (toUrlKey(address) ?? []) : []));
  return [...new Set(keys)];
}

export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

export function prepareReport(report: AnalysedReport): PreparedReport {
  return {
    ...report,
    textSha256: hashText(report.clean.text),
    urlKeys: urlKeysOf(report.document),
    fingerprint: fingerprint(report.clean.text),
  };
}

const alreadyHere = ({ id, title }: KnownArticle): StoredReport => ({
  outcome: 'duplicate',
  articleId: id,
  title,
});

/** The article that these bytes were imported as, if any: asked before a file is read at all. */
export function findSameBytes(db: Queryable, sha256: string, part: string | null): StoredReport | null {
  const known = findArticleByBytes(db, sha256, part);
  return known && alreadyHere(known);
}

/** The article whose place a report takes: the same page, told again with another text. */
function findFormer(db: Queryable, report: PreparedReport, origin: ReportOrigin): KnownArticle | null {
  const { text } = report.clean;
  const former = origin.formerId ? findCurrentArticle(db, origin.formerId) : null;
  if (former) return former;
  const candidates = listArticlesByUrl(db, report.urlKeys);
  // An address may carry another story every day ("/live"): only a text that resembles the old one is its new version.
  const rated = candidates
    .map((known) => ({ known, share: similarity(known.text, text).containment }))
    .filter(({ share }) => share >= SAME_PAGE)
    .sort((a, b) => b.share - a.share || a.known.id - b.known.id);
  return rated[0]?.known ?? null;
}

/**
 * Store a report with everything that hangs on it, inside the caller's transaction. The same bytes, or the same clean
 * text in another wrapping, are already here; a changed text under a known address becomes a new version, which takes the
 * old one's place; a near duplicate joins its cluster.
 */
export function storeReport(
  tx: Queryable,
  report: PreparedReport,
  origin: ReportOrigin,
  { by, at }: { by: string; at: Date },
): StoredReport {
  const same = findArticleByBytes(tx, origin.sha256, origin.part) ?? findArticleByText(tx, report.textSha256);
  if (same) return alreadyHere(same);
  const former = findFormer(tx, report, origin);
  const uploadId = storeUpload(tx, {
    sha256: origin.sha256,
    bytes: Buffer.from(origin.bytes.buffer, origin.bytes.byteOffset, origin.bytes.byteLength),
    byteLength: origin.bytes.byteLength,
    mediaType: report.document.mediaType,
    filename: origin.filename,
    uploadedBy: by,
    uploadedAt: at,
  });
  const { id, title, facts } = storeArticle(tx, {
    document: report.document,
    clean: report.clean,
    extraction: report.extraction,
    uploadId,
    part: origin.part,
    textSha256: report.textSha256,
    ...profileOutlets(report.extraction),
    importedAt: at,
    importedBy: by,
  });
  storeArticleUrls(tx, id, report.urlKeys);
  if (former) {
    replaceArticle(tx, former.id, id);
    carryDecisions(tx, id, { by, at });
  }
  const { nearId, newShare } = clusterArticle(tx, id, {
    fingerprint: report.fingerprint,
    formerId: former?.id ?? null,
  });
  return { outcome: former ? 'version' : 'new', articleId: id, title, facts, nearId, newShare };
}
