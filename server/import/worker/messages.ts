import type { WorkTarget } from '../work/context';

/** What the desk tells its import worker. */
export type ToWorker = 'wake' | 'stop';

/** What the worker tells the desk: what it is at, so that a report which never ends can be given up. */
export type FromWorker =
  | { kind: 'began'; target: WorkTarget }
  | { kind: 'ended' }
  | { kind: 'resting' }
  | { kind: 'stopped' };
