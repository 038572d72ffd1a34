import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import type { Actor } from '@/core/model/user';
import { warmIndex } from '@/db/timeline/held-index';
import { askFor, readViewText } from '@/server/answers/views';
import type { Desk } from '@/server/context';
import { warmConflicts } from '@/server/figures/conflicts';
import { readTimeline } from '@/server/views/read-timeline';
import { readLog } from './log';

/** Milliseconds after which a server has opened its port and answered whoever waited for that. */
const AFTER = 1_000;

/** Milliseconds between steps of what takes seconds, for whoever asks meanwhile. */
const REST = 10;

const ACTOR: Actor = { kind: 'local', name: 'warm-up' };
/** Each kind of filter is read so many times: the engine compiles what it has run often, and that code is three times as fast. */
const ROUNDS = 6;

/**
 * Answer with the timeline under one filter of each kind, a read a step, as a thread does when it is asked: the first who filter
 * would else wait thrice as long.
 */
export function* rehearse(desk: Desk): Generator<Partial<Filters>, void> {
  const { facets, histogram } = readTimeline(desk, ACTOR, NO_FILTERS);
  const month = histogram.span?.to.slice(0, 7);
  for (let round = 0; round < ROUNDS; round++) {
    const changes: Partial<Filters>[] = month ? [{ from: month, to: month }] : [];
    for (const [facet, options] of Object.entries(facets)) {
      const option = options[round % options.length];
      if (!option) continue;
      const isNumber = facet === 'entities' || facet === 'sources';
      changes.push({ [facet]: [isNumber ? Number(option.value) : option.value] });
    }
    for (const change of changes) {
      readViewText(desk, ACTOR, askFor('timeline', { ...NO_FILTERS, ...change }, null));
      yield change;
    }
  }
}

/**
 * Read ahead what the timeline counts by and which figures do not agree, and rehearse its filters, in short steps between
 * which requests are answered: the first look at a desk of 100,000 events would else wait for more than a second, and at
 * its figures for several. `onEnd` is told when that is done, or has failed.
 */
export function warmUp(desk: Desk, onEnd: () => void): void {
  const rehearsal = rehearse(desk);
  const step = () => {
    if (!desk.db.$client.open) return;
    try {
      // Filters first: whoever comes seconds after a start looks at the timeline, and conflicts take longest.
      if (warmIndex(desk.db) || !rehearsal.next().done) setImmediate(step);
      else if (warmConflicts(desk.db)) setTimeout(step, REST).unref();
      else onEnd();
    } catch (err) {
      // Whoever looks reads it then, and is told what is wrong.
      readLog().warn({ err }, 'The desk could not be read ahead');
      onEnd();
    }
  };
  setTimeout(step, AFTER).unref();
}
