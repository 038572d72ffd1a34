/** What the measuring process and its two helpers (who asks, and who answers bare bytes) say to each other. */

/** One address that readers ask for. */
export interface Asked {
  /** What it is called in the table. */
  name: string;
  kind: 'trivial' | 'json' | 'page';
  path: string;
  /** How often it is asked for among the others. */
  weight: number;
}

/** Readers at work: each asks, reads the whole answer, rests, and asks again. */
export interface Load {
  /** Such as http://127.0.0.1:41234. */
  address: string;
  asked: Asked[];
  /** How many ask at the same time, each on a connection of its own that is kept open. */
  readers: number;
  seconds: number;
  /** Milliseconds that a reader rests between two requests, half of it to half more; 0: asks at once. */
  rest: number;
}

/** One answered request. */
export interface Answered {
  /** Place in `asked`. */
  at: number;
  /** Milliseconds from the request to the last byte. */
  milliseconds: number;
  /** 0 where the connection broke. */
  status: number;
}

export interface Loaded {
  answered: Answered[];
  /** How long it really was. */
  seconds: number;
  bytes: number;
}

/** An answer to be given again as it is. */
export interface Kept {
  path: string;
  status: number;
  headers: [string, string][];
  body: Buffer;
}

export type ToHelper = { kind: 'load'; load: Load } | { kind: 'answer'; answers: Kept[] };
export type FromHelper =
  | { kind: 'ready' }
  | { kind: 'loaded'; loaded: Loaded }
  | { kind: 'answering'; port: number };
