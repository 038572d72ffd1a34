import type { Output } from './output';

/** Do long work that can go on later: Ctrl-C parks the rest, says so, and the process ends with 130. Closes `output`. */
export async function parkOnInterrupt(
  output: Output,
  work: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const ending = new AbortController();
  const onSignal = () => ending.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    await work(ending.signal);
  } finally {
    output.end();
    process.removeListener('SIGINT', onSignal);
    process.removeListener('SIGTERM', onSignal);
  }
  if (ending.signal.aborted) {
    process.stderr.write('Stopped. The rest goes on with `lodestone jobs`, or when the desk is started.\n');
    process.exitCode = 130;
  }
}
