import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDatabase } from '@/db/testing';
import type { Desk } from './context';

/** A desk in memory, with a folder of its own for uploads. */
export function openTestDesk(): Desk {
  return {
    db: openTestDatabase(),
    path: ':memory:',
    staging: mkdtempSync(join(tmpdir(), 'lodestone-staging-')),
  };
}

/** End a desk of a test, with its folder. */
export function closeTestDesk(desk: Desk): void {
  desk.db.$client.close();
  rmSync(desk.staging, { recursive: true, force: true });
}

/** Settings are read from the environment once a process: after this, once more. */
export function forgetSettings(): void {
  Reflect.deleteProperty(globalThis, 'lodestoneSettings');
}
