/** Milliseconds: by the clock, and of the processor, which other programs on the machine do not lengthen. */
export interface Spread {
  p50: number;
  p95: number;
  processor95: number;
}

export interface Time {
  clock: number;
  processor: number;
}

export function spreadOf(times: Time[]): Spread {
  const at = (of: keyof Time, share: number) => {
    const sorted = times.map((time) => time[of]).sort((x, y) => x - y);
    return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  };
  return { p50: at('clock', 0.5), p95: at('clock', 0.95), processor95: at('processor', 0.95) };
}

/** How long some work takes that runs at once. */
export function timed(work: () => unknown): Time {
  const [before, cpu] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - before, processor: (user + system) / 1000 };
}

export const formatSpread = ({ p50, p95, processor95 }: Spread) =>
  `${p50.toFixed(1)} ms, at the 95th percentile ${p95.toFixed(1)} ms (processor ${processor95.toFixed(1)} ms)`;
