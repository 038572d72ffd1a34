/** The worker of this process, when it has one: something that can be told that there is work. */
export interface Wakeable {
  wake(): void;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & {
  lodestoneWorker?: Wakeable;
  lodestoneWorkerAlive?: boolean;
};

export function setWorker(worker: Wakeable | undefined): void {
  holder.lodestoneWorker = worker;
}

/** Tell the worker that there is something to do. Without one nothing happens: it looks for itself when it starts. */
export function wakeWorker(): void {
  holder.lodestoneWorker?.wake();
}

/** Note whether the worker’s thread runs; between its end and its next start it does not. */
export function setWorkerAlive(isAlive: boolean): void {
  holder.lodestoneWorkerAlive = isAlive;
}

/** Whether this process has a worker that runs. */
export function isWorkerAlive(): boolean {
  return holder.lodestoneWorkerAlive ?? false;
}
