import type { BatchState } from '@/core/views/imports';

/** Where an import stands, in the words of a list. */
export const STATE_WORDS: Record<BatchState, string> = {
  receiving: 'Takes in files',
  running: 'Under way',
  waiting: 'Waits for a look',
  cancelling: 'Stops',
  cancelled: 'Cancelled',
  done: 'Done',
  undoing: 'Is taken back',
  undone: 'Taken back',
};
