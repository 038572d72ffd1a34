import { warmIndex } from '@/db/timeline/held-index';
import type { Desk } from '@/server/context';
import { readLog } from './log';

/** Milliseconds after which a server has opened its port and answered whoever waited for that. */
const AFTER = 1_000;

/**
 * Read ahead what the timeline counts by, in short steps between which requests are answered: the first look at a desk of
 * 100,000 events would else wait for more than a second.
 */
export function warmUp(desk: Desk): void {
  const step = () => {
    if (!desk.db.$client.open) return;
    try {
      if (warmIndex(desk.db)) setImmediate(step);
    } catch (err) {
      // Whoever looks at the timeline reads it then, and is told what is wrong.
      readLog().warn({ err }, 'The timeline could not be read ahead');
    }
  };
  setTimeout(step, AFTER).unref();
}
