import type { ImportProgress } from './imports';

/** How far an import was at a moment (milliseconds). */
export interface RateSample {
  at: number;
  done: number;
}

/** Milliseconds over which the rate is taken: long enough to be steady, short enough to follow. */
const SPAN = 15_000;
/** Less than this says nothing yet. */
const SHORTEST = 1_000;

/** The samples that still count, with the new one. */
export function addSample(samples: readonly RateSample[], sample: RateSample): RateSample[] {
  return [...samples.filter(({ at }) => sample.at - at <= SPAN), sample];
}

/**
 * A progress with its rate (items a second) and the seconds left at that rate, from what was seen before. Both are null
 * while nothing has moved, and the time left while files wait to be opened, for nobody knows what is in them.
 */
export function withRate(progress: ImportProgress, samples: readonly RateSample[]): ImportProgress {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < SHORTEST || last.done <= first.done) return progress;
  const perSecond = (1000 * (last.done - first.done)) / (last.at - first.at);
  const left = progress.total - progress.done;
  return { ...progress, perSecond, secondsLeft: progress.filesWaiting > 0 ? null : left / perSecond };
}
