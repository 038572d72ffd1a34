import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

export interface JobCount {
  kind: 'import' | 'reread';
  state: string;
  count: number;
}

export interface QueueLength {
  queue: 'files' | 'reports' | 'articles';
  length: number;
}

/** Imports and runs over the archive, by state. */
export function countJobs(db: Queryable): JobCount[] {
  return prepared<[], JobCount>(
    db,
    `SELECT 'import' AS kind, state, count(*) AS count FROM import_batches GROUP BY state
     UNION ALL SELECT 'reread', state, count(*) FROM rereads GROUP BY state`,
  ).all();
}

/** What waits for the worker: files to open and reports to read of imports under way, articles to read again. */
export function listQueues(db: Queryable): QueueLength[] {
  return prepared<[], QueueLength>(
    db,
    `WITH open AS (SELECT id FROM import_batches WHERE state IN ('receiving', 'running'))
     SELECT 'files' AS queue, count(*) AS length FROM import_files WHERE batch_id IN open AND state = 'staged'
     UNION ALL SELECT 'reports', count(*) FROM import_items WHERE batch_id IN open AND outcome = 'pending'
     UNION ALL SELECT 'articles', coalesce(sum(total - articles), 0) FROM rereads WHERE state = 'running'`,
  ).all();
}
