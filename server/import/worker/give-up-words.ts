/** What is said of a report at which a thread did not come back. */

export const ENDED = 'Reading it ended the worker, perhaps for want of memory.';

export const tookLonger = (milliseconds: number): string =>
  `Reading it took longer than ${milliseconds / 1000} seconds (LODESTONE_MAX_SECONDS).`;

export const SAVE_AS_TEXT =
  'Save its text as a .txt file and import that, or allow more by LODESTONE_MAX_SECONDS.';
