import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '@/db/connection';
import { UnreadableDocumentError } from '@/ingest/errors';
import { yieldToRequests } from '@/server/operations/thread-priority';
import { analyse } from './analyst';
import type { AnalysisData, FromAnalysis, ToAnalysis } from './messages';

const port = parentPort;
if (!port) throw new Error('Reports are read in a thread of an import.');

const { path, longest } = workerData as AnalysisData;
yieldToRequests();
const desk = { db: openDatabase(path) };
desk.db.$client.pragma('query_only = ON');

const tell = (message: FromAnalysis) => port.postMessage(message);

function answer({ id, document }: Exclude<ToAnalysis, string>): FromAnalysis {
  try {
    return { kind: 'report', id, report: analyse(desk, document, longest) };
  } catch (error) {
    if (error instanceof UnreadableDocumentError) {
      const { filename, reason, remedy, line } = error;
      return { kind: 'unreadable', id, why: { filename, reason, remedy, line } };
    }
    // What else an error carries is lost between threads; its code tells a fault of the store.
    return { kind: 'failed', id, error: error as Error, code: (error as { code?: unknown }).code };
  }
}

port.on('message', (message: ToAnalysis) => {
  if (message !== 'stop') return tell(answer(message));
  desk.db.$client.close();
  port.close();
});
tell({ kind: 'ready' });
