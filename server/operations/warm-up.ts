import { warmIndex } from '@/db/timeline/held-index';
import type { Desk } from '@/server/context';
import { warmConflicts } from '@/server/figures/conflicts';
import { readLog } from './log';

/** Milliseconds after which a server has opened its port and answered whoever waited for that. */
const AFTER = 1_000;

/**
 * Read ahead what the timeline counts by and which figures do not agree, in short steps between which requests are answered:
 * the first look at a desk of 100,000 events would else wait for more than a second, and at its figures for several.
 */
export function warmUp(desk: Desk): void {
  const step = () => {
    if (!desk.db.$client.open) return;
    try {
      if (warmIndex(desk.db) || warmConflicts(desk.db)) setImmediate(step);
    } catch (err) {
      // Whoever looks reads it then, and is told what is wrong.
      readLog().warn({ err }, 'The desk could not be read ahead');
    }
  };
  setTimeout(step, AFTER).unref();
}
