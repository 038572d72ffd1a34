import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startThreadByTsx } from './thread-by-tsx';

/** A program that yields, and tells the priority that it has then. */
const PROGRAM = `
import { readlinkSync } from 'node:fs';
import { getPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { yieldToRequests } from '${new URL('./thread-priority.ts', import.meta.url).href}';
yieldToRequests();
parentPort.postMessage(getPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1))));
`;

describe('a thread that yields to requests', () => {
  it.skipIf(process.platform !== 'linux')(
    'has a lower priority than the program that began it, which keeps its own',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lodestone-priority-'));
      try {
        const program = join(folder, 'yield.mjs');
        writeFileSync(program, PROGRAM);
        const before = getPriority();
        const thread = startThreadByTsx(pathToFileURL(program), {});
        const [priority] = (await once(thread, 'message')) as [number];
        expect(priority).toBe(Math.max(before, 10));
        expect(getPriority()).toBe(before);
        await thread.terminate();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});
