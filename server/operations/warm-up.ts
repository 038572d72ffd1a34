import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import type { Actor } from '@/core/model/user';
import { warmIndex } from '@/db/timeline/held-index';
import type { Desk } from '@/server/context';
import { warmConflicts } from '@/server/figures/conflicts';
import { readTimeline } from '@/server/views/read-timeline';
import { readLog } from './log';

/** Milliseconds after which a server has opened its port and answered whoever waited for that. */
const AFTER = 1_000;

/** Milliseconds between steps of what takes seconds, for whoever asks meanwhile. */
const REST = 10;

const ACTOR: Actor = { kind: 'local', name: 'warm-up' };
/** Each kind of filter is read so many times: the engine compiles what it has run before. */
const ROUNDS = 2;

/** Read the timeline under one filter of each kind, a read a step: the first who filters would else wait twice as long. */
export function* rehearse(desk: Desk): Generator<Partial<Filters>, void> {
  const { facets } = readTimeline(desk, ACTOR, NO_FILTERS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [facet, [option]] of Object.entries(facets)) {
      if (!option) continue;
      const isNumber = facet === 'entities' || facet === 'sources';
      const narrowed = { [facet]: [isNumber ? Number(option.value) : option.value] };
      readTimeline(desk, ACTOR, { ...NO_FILTERS, ...narrowed });
      yield narrowed;
    }
  }
}

/**
 * Read ahead what the timeline counts by and which figures do not agree, and rehearse its filters, in short steps between
 * which requests are answered: the first look at a desk of 100,000 events would else wait for more than a second, and at
 * its figures for several.
 */
export function warmUp(desk: Desk): void {
  const rehearsal = rehearse(desk);
  const step = () => {
    if (!desk.db.$client.open) return;
    try {
      // Filters first: whoever comes seconds after a start looks at the timeline, and conflicts take longest.
      if (warmIndex(desk.db) || !rehearsal.next().done) setImmediate(step);
      else if (warmConflicts(desk.db)) setTimeout(step, REST).unref();
    } catch (err) {
      // Whoever looks reads it then, and is told what is wrong.
      readLog().warn({ err }, 'The desk could not be read ahead');
    }
  };
  setTimeout(step, AFTER).unref();
}
