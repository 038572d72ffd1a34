/** What the desk tells its import worker. */
export type ToWorker = 'wake' | 'stop';

/** What the worker tells the desk: which item it is at, so that one which never ends can be given up. */
export type FromWorker =
  | { kind: 'began'; itemId: number }
  | { kind: 'ended'; itemId: number }
  | { kind: 'resting' }
  | { kind: 'stopped' };
