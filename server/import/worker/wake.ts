/** The worker of this process, when it has one: something that can be told that there is work. */
export interface Wakeable {
  wake(): void;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneWorker?: Wakeable };

export function setWorker(worker: Wakeable | undefined): void {
  holder.lodestoneWorker = worker;
}

/** Tell the worker that there is something to do. Without one nothing happens: it looks for itself when it starts. */
export function wakeWorker(): void {
  holder.lodestoneWorker?.wake();
}
