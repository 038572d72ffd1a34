/** How late the desk's event loop came to what was due, in milliseconds, since it was asked the last time. */
export interface LoopDelay {
  p50: number;
  p99: number;
  longest: number;
}

/** The value of a metric without labels in the text format of Prometheus; null where it is not there. */
export function findMetric(text: string, name: string): number | null {
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  const value = line === undefined ? Number.NaN : Number(line.slice(name.length + 1));
  return Number.isFinite(value) ? value : null;
}

/** Asks the desk's own metrics, which begin anew each time they are read. Null where it does not tell. */
export async function readLoopDelay(address: string): Promise<LoopDelay | null> {
  const response = await fetch(new URL('/api/metrics', address));
  if (!response.ok) return null;
  const text = await response.text();
  const [p50, p99, longest] = ['p50', 'p99', 'max'].map((part) =>
    findMetric(text, `nodejs_eventloop_lag_${part}_seconds`),
  );
  if (p50 == null || p99 == null || longest == null) return null;
  return { p50: p50 * 1000, p99: p99 * 1000, longest: longest * 1000 };
}
