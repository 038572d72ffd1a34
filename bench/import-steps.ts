import { createHash } from 'node:crypto';
import { storeArticleUrls } from '@/db/queries/known-article';
import { storeArticle } from '@/db/queries/store-article';
import { storeUpload } from '@/db/queries/store-upload';
import { extract } from '@/extraction/extract';
import { cleanBody } from '@/ingest/clean/clean';
import { readReport } from '@/ingest/read-file';
import type { Desk } from '@/server/context';
import { clusterArticle } from '@/server/import/cluster-article';
import { prepareReport } from '@/server/import/store-report';
import { makeReport } from './reports';

/** Milliseconds of processor time a report of each step; the clock would count what other programs do meanwhile. */
export type ImportSteps = Map<string, number>;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Take `count` made-up reports through the steps of an import one by one, into a desk of its own, and tell what each
 * step takes. The import itself runs without clocks inside; this is where its time goes.
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
  const [by, at] = ['local:bench', new Date()];
  for (let n = first; n < first + count; n++) {
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
    desk.db.transaction(
      (tx) => {
        const uploadId = storeUpload(tx, {
          sha256: createHash('sha256').update(bytes).digest('hex'),
          bytes: Buffer.from(bytes),
          byteLength: bytes.byteLength,
          mediaType: document.mediaType,
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
      },
      { behavior: 'immediate' },
    );
    end('commit');
  }
  return steps;
}
