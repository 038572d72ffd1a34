import type { Verdict } from '../model/review';

/** What became of an item while a person goes through the queue. */
export interface Outcome {
  verdict: Verdict | 'merge' | 'apart';
  /** False while the desk has not answered yet. */
  isStored: boolean;
  /** Of a fact: the decision that the next order on it must have seen. */
  revision: number | null;
}

/**
 * The item to go to after `key` is decided: the next one that waits, else the nearest before it; null when none is left.
 * `isOpen` says which wait still.
 */
export function nextOpen(keys: string[], key: string, isOpen: (key: string) => boolean): string | null {
  const at = keys.indexOf(key);
  const behind = keys.slice(at + 1).find(isOpen);
  return behind ?? keys.slice(0, Math.max(at, 0)).findLast(isOpen) ?? null;
}

/** The keys between two of a list, both included, in the list's order. */
export function rangeOf(keys: string[], from: string, to: string): string[] {
  const [a, b] = [keys.indexOf(from), keys.indexOf(to)];
  if (a < 0 || b < 0) return b < 0 ? [] : [to];
  return keys.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** "41 of 63": what is decided of all that there was, with what was decided since the queue was read. */
export function progressOf(
  read: { open: number; decided: number },
  since: number,
): { decided: number; total: number; open: number } {
  return {
    decided: read.decided + since,
    total: read.open + read.decided,
    open: Math.max(0, read.open - since),
  };
}
