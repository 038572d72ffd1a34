import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread of a program that is TypeScript as it stands: for the command line and for tests, where nothing is built. In
 * Node 20 a thread does not take over the loader of its parent; the program is named by its whole address, so that a
 * bundler does not take it along.
 */
export function startThreadByTsx(program: URL, options: WorkerOptions): Worker {
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import('${program.href}'); })`;
  return new Worker(load, { ...options, eval: true });
}
