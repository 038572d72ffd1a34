import { get } from 'node:http';
import type { TimelineView } from '@/core/views/timeline';
import { localAddress } from '@/server/auth/origin';
import type { Settings } from '@/server/env';
import { readLog } from './log';

/** Milliseconds after which a server has opened its port, and answered whoever waited for that. */
const AFTER = 1_500;
/** Milliseconds that an answer may take. */
const PATIENCE = 30_000;

function ask(address: string): Promise<string> {
  return new Promise((done, fail) => {
    const request = get(address, { agent: false, timeout: PATIENCE }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () => done(response.statusCode === 200 ? Buffer.concat(parts).toString() : ''));
    });
    request.on('timeout', () => request.destroy(new Error(`No answer within ${PATIENCE / 1000} s`)));
    request.on('error', fail);
  });
}

/**
 * Ask the desk at an address, one after the other, for what is opened first: the timeline, what it asks for when somebody
 * filters, and its first event, article and entity. A desk that lets nobody read unseen says that one must sign in, and has
 * loaded its code all the same.
 */
export async function askPages(origin: string): Promise<void> {
  const open = (path: string) => ask(origin + path);
  await open('/');
  const answer = await open('/api/timeline');
  const [row] = answer ? (JSON.parse(answer) as TimelineView).rows : [];
  if (!row) return;
  await open(`/api/events/${row.id}`);
  await open(`/articles/${row.articleId}`);
  const [entity] = row.entities;
  if (entity) await open(`/entities/${entity.id}`);
}

/**
 * Soon after its start, let a server ask itself. The code of a page or a route is loaded and first compiled when somebody asks for
 * it, who waits 0.1 to 0.5 s longer for that (docs/decisions/2026-11-23-a-desk-asks-itself-first.md).
 */
export function askAhead(settings: Pick<Settings, 'host' | 'port'>): void {
  setTimeout(() => {
    // Whoever comes loads it then.
    askPages(localAddress(settings)).catch((err) =>
      readLog().debug({ err }, 'The desk could not ask itself ahead'),
    );
  }, AFTER).unref();
}
