import { statSync } from 'node:fs';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { countJobs, listQueues } from '@/db/queries/job-counts';
import { threadsOf } from '@/server/answers/threads/reading-threads';
import { type Desk, openDesk } from '@/server/context';
import { isWorkerAlive } from '@/server/import/worker/wake';
import { readBackupState } from './backup-state';

export interface Metrics {
  registry: Registry;
  /** Requests to `app/api`, by route. */
  requests: Histogram<'route' | 'method' | 'status'>;
  /** Everything that the server answered: pages, files and API. */
  answers: Counter<'kind' | 'status'>;
}

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Metrics of a desk; those of its store are read when somebody asks for them. */
export function makeMetrics(desk: () => Desk): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Process, memory, garbage collection and the delay of the event loop.
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('lodestone_database_bytes', 'Size of the database with its log', () => databaseBytes(desk().path));
  gauge('lodestone_worker_up', '1 while the import worker runs', () => Number(isWorkerAlive()));
  gauge('lodestone_reading_threads', 'Threads that read for requests', () => threadsOf(desk())?.size ?? 0);
  gauge('lodestone_reads_waiting', 'Reads that wait for a thread', () => threadsOf(desk())?.queueLength ?? 0);
  gauge(
    'lodestone_backup_last_success_timestamp_seconds',
    'When the served desk last backed itself up; 0 when it has not',
    () => readBackupState().lastSuccess / 1000,
  );
  gauge(
    'lodestone_backup_failures',
    'Backups of the served desk that failed since the last good one',
    () => readBackupState().failures,
  );
  new Gauge({
    name: 'lodestone_jobs',
    help: 'Imports and runs over the archive, by state',
    labelNames: ['kind', 'state'] as const,
    registers,
    collect() {
      this.reset();
      for (const { kind, state, count } of countJobs(desk().db)) this.set({ kind, state }, count);
    },
  });
  new Gauge({
    name: 'lodestone_queue_length',
    help: 'Files to open and reports to read, and articles to read again',
    labelNames: ['queue'] as const,
    registers,
    collect() {
      for (const { queue, length } of listQueues(desk().db)) this.set({ queue }, length);
    },
  });
  return {
    registry,
    requests: new Histogram({
      name: 'lodestone_api_request_duration_seconds',
      help: 'Requests to the API, by route, method and status',
      labelNames: ['route', 'method', 'status'] as const,
      buckets: BUCKETS,
      registers,
    }),
    answers: new Counter({
      name: 'lodestone_http_answers_total',
      help: 'All that the server answered, by kind (page, file, api) and status',
      labelNames: ['kind', 'status'] as const,
      registers,
    }),
  };
}

function databaseBytes(path: string): number {
  return ['', '-wal'].reduce(
    (sum, suffix) => sum + (statSync(`${path}${suffix}`, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneMetrics?: Metrics };

/** The metrics of this process. */
export function readMetrics(): Metrics {
  holder.lodestoneMetrics ??= makeMetrics(openDesk);
  return holder.lodestoneMetrics;
}
