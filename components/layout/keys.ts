/**
 * All single keys of the desk, by where they work: the one table. The list under `?` is drawn from it, and `useSingleKeys`
 * lets a page handle neither more nor fewer keys than it names.
 */
export const KEYS = {
  anywhere: { title: 'Everywhere', path: null, keys: { '?': 'All keys' } },
  search: { title: 'Everywhere', path: null, keys: { '/': 'Search and go to a page' } },
  timeline: {
    title: 'Timeline',
    path: /^\/$/,
    keys: {
      j: 'Next event',
      k: 'Previous event',
      o: 'Open the article of the event',
      '[': 'Period earlier by a month, or whatever unit the chart has',
      ']': 'Period later',
      '+': 'Finer units of the chart',
      '-': 'Coarser units',
    },
  },
  choosing: {
    title: 'Timeline, articles',
    path: /^\/($|articles$)/,
    keys: { x: 'Choose the row for a brief, or put it back' },
  },
  article: {
    title: 'Article',
    path: /^\/articles\/\d+/,
    keys: {
      j: 'Next fact',
      k: 'Previous fact',
      a: 'Accept the fact that is lit',
      r: 'Reject it',
      e: 'Edit it',
      d: 'Dispute it',
      u: 'Take the decision back',
      w: 'Select words, to add a fact',
    },
  },
  figures: {
    title: 'Figures',
    path: /^\/figures$/,
    keys: {
      j: 'Next figure',
      k: 'Previous figure',
      o: 'Open the article of the figure',
      a: 'Accept the figure that is open',
      r: 'Reject it',
      d: 'Dispute it',
      u: 'Take the decision back',
    },
  },
  review: {
    title: 'Review',
    path: /^\/review/,
    keys: {
      a: 'Accept; of what is read otherwise now, take the new reading over',
      r: 'Reject',
      e: 'Edit in place, and accept so',
      d: 'Dispute: it stays, marked as doubtful',
      u: 'Undo the last decision',
      j: 'Next item',
      k: 'Previous item',
      m: 'Merge the two entities shown',
      n: 'Keep them apart; of what is read otherwise now, keep the decision',
      o: 'Open the article',
      x: 'Choose, to decide on several at once',
    },
  },
  preview: {
    title: 'Look before importing',
    path: /^\/import\/\d+/,
    keys: { j: 'Next report', k: 'Previous report', x: 'Leave the report out, or take it in again' },
  },
} as const satisfies Record<string, { title: string; path: RegExp | null; keys: Record<string, string> }>;

export type KeyGroup = keyof typeof KEYS;
export type KeyOf<Group extends KeyGroup> = keyof (typeof KEYS)[Group]['keys'];

/** Combinations and keys that are no single characters; these work whether single keys are on or off. */
export const OTHER_KEYS: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'Search and go to a page (⌘K on a Mac)'],
  ['Ctrl Z', 'Undo what the message at the bottom says (⌘Z on a Mac)'],
  ['Esc', 'Close what is open on top, and go back to where you were'],
  ['← →', 'Move the handle of a period; with Shift by a year'],
];
