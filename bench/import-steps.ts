import { createHash } from 'node:crypto';
import type { Queryable } from '@/db/connection';
import { storeArticleUrls } from '@/db/queries/known-article';
import { storeArticle } from '@/db/queries/store-article';
import { storeUpload } from '@/db/queries/store-upload';
import { extract } from '@/extraction/extract';
import { cleanBody } from '@/ingest/clean/clean';
import { readReport } from '@/ingest/read-file';
import type { Desk } from '@/server/context';
import { clusterArticle } from '@/server/import/cluster-article';
import { type PreparedReport, prepareReport } from '@/server/import/store-report';
import { makeReport } from './reports';

/** Reports of one commit: about as many as an import reads before it writes. */
const TOGETHER = 16;

/** Milliseconds of processor time a report of each step; the clock would count what other programs do meanwhile. */
export type ImportSteps = Map<string, number>;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A report that is read and waits to be stored. */
interface ReadReport {
  filename: string;
  bytes: Uint8Array;
  report: PreparedReport;
}

/**
 * Take `count` made-up reports through the steps of an import one by one, into a desk of its own, and tell what each
 * step takes; as in an import, some share a commit. The import itself runs without clocks inside; this is where its time
 * goes.
 */
export async function timeSteps(desk: Desk, first: number, count: number): Promise<ImportSteps> {
  const steps: ImportSteps = new Map();
  let before = processorTime();
  /** The time since the last step ended belongs to this one. */
  const end = (name: string | null) => {
    const now = processorTime();
    if (name !== null) steps.set(name, (steps.get(name) ?? 0) + (now - before) / count);
    before = now;
  };
  const read = async (n: number): Promise<ReadReport> => {
    const { filename, bytes } = makeReport(n);
    end(null);
    const document = await readReport(bytes, filename);
    end('read');
    const clean = cleanBody(document);
    end('clean');
    const extraction = extract(clean.text, document);
    end('extract');
    const report = prepareReport({ document, clean, extraction });
    end('fingerprint');
    return { filename, bytes, report };
  };
  const [by, at] = ['local:bench', new Date()];
  const store = (tx: Queryable, { filename, bytes, report }: ReadReport) => {
    const uploadId = storeUpload(tx, {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: Buffer.from(bytes),
      byteLength: bytes.byteLength,
      mediaType: report.document.mediaType,
      filename,
      uploadedBy: by,
      uploadedAt: at,
    });
    const { id } = storeArticle(tx, {
      ...report,
      uploadId,
      part: null,
      publisher: null,
      originalOutlet: null,
      importedAt: at,
      importedBy: by,
    });
    storeArticleUrls(tx, id, report.urlKeys);
    end('store');
    clusterArticle(tx, id, { fingerprint: report.fingerprint });
    end('cluster');
  };
  for (let from = first; from < first + count; from += TOGETHER) {
    const waiting: ReadReport[] = [];
    for (let n = from; n < Math.min(from + TOGETHER, first + count); n++) waiting.push(await read(n));
    desk.db.transaction(
      (tx) => {
        for (const each of waiting) tx.transaction((savepoint) => store(savepoint, each));
      },
      { behavior: 'immediate' },
    );
    end('commit');
  }
  return steps;
}
