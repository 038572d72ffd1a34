import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** As nice as `nice` makes a program by default. */
const NICENESS = 10;

/**
 * Let other threads go first where processors are short: whoever waits for a page must not wait for a report to be read.
 * Linux only, where each thread has a priority of its own; elsewhere nothing happens.
 */
export function yieldToRequests(): void {
  if (process.platform !== 'linux') return;
  try {
    // "<process>/task/<thread>", of the thread that asks.
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (thread !== process.pid) setPriority(thread, NICENESS);
  } catch {
    // No /proc, or a system that does not allow it: the thread works at the priority that it has.
  }
}
