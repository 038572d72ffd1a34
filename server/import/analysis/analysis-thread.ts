import type { Worker } from 'node:worker_threads';
import type { Document } from '@/core/model/document';
import { UnreadableDocumentError } from '@/ingest/errors';
import { readLog } from '@/server/operations/log';
import type { PreparedReport } from '../store-report';
import { ENDED, SAVE_AS_TEXT, tookLonger } from '../worker/give-up-words';
import type { Analyst } from './analyst';
import type { FromAnalysis, ToAnalysis } from './messages';

/** Documents read here before a thread is worth its start: what it loads and compiles takes as long as reading some hundred. */
const BEGIN_AFTER = 256;
/** Documents that wait for the thread at most: enough that it never waits for the next one while some are stored. */
const AHEAD = 24;
/** Milliseconds between two looks at how long the thread has been at one document. */
const WATCH = 1_000;

interface Asked {
  id: number;
  document: Document;
  done: (report: PreparedReport) => void;
  fail: (error: Error) => void;
}

export interface AnalysisThreadOptions {
  /** Reads until the thread has loaded, and from then on if it cannot be started. */
  here: Analyst;
  makeThread: () => Worker;
  /** Milliseconds that reading one document may take. */
  longest: number;
}

/**
 * Reads the documents of a larger import in a thread beside the one that opens and stores them, so that both work at once.
 * A document that takes too long, or more memory than the thread may have, ends the thread and is refused; those behind it
 * are read by the next thread. What is asked first is answered first.
 */
export class AnalysisThread implements Analyst {
  private readonly asked: Asked[] = [];
  private thread: Worker | null = null;
  /** `off` when it could not be loaded: everything is read here then. */
  private state: 'idle' | 'loading' | 'ready' | 'off' = 'idle';
  private isStopped = false;
  private readHere = 0;
  private next = 1;
  /** Since when the thread has been at the first of `asked`. */
  private since = 0;
  private watch: NodeJS.Timeout | undefined;
  private reason = ENDED;

  constructor(private readonly options: AnalysisThreadOptions) {}

  get ahead(): number {
    return this.state === 'ready' ? AHEAD : this.options.here.ahead;
  }

  analyse(document: Document): Promise<PreparedReport> {
    if (this.state !== 'ready') {
      if (this.state === 'idle' && ++this.readHere === BEGIN_AFTER) this.start();
      return this.options.here.analyse(document);
    }
    return new Promise((done, fail) => {
      if (this.asked.length === 0) this.since = Date.now();
      const asked = { id: this.next++, document, done, fail };
      this.asked.push(asked);
      this.post(asked);
    });
  }

  private post({ id, document }: Asked): void {
    this.thread?.postMessage({ id, document } satisfies ToAnalysis);
  }

  private start(): void {
    this.state = 'loading';
    this.reason = ENDED;
    const thread = this.options.makeThread();
    this.thread = thread;
    thread.on('message', (message: FromAnalysis) => this.hear(message));
    thread.on('error', (err) => readLog().error({ err }, 'The thread that reads reports failed'));
    thread.on('exit', () => this.goOn());
    this.watch = setInterval(() => {
      const isLate = this.asked.length > 0 && Date.now() - this.since >= this.options.longest;
      if (!isLate || this.state !== 'ready') return;
      this.reason = tookLonger(this.options.longest);
      void thread.terminate();
    }, WATCH).unref();
  }

  private hear(message: FromAnalysis): void {
    this.since = Date.now();
    if (message.kind === 'ready') {
      this.state = 'ready';
      for (const asked of this.asked) this.post(asked);
      return;
    }
    const asked = this.asked[0];
    if (asked?.id !== message.id) return;
    this.asked.shift();
    if (message.kind === 'report') asked.done(message.report);
    else if (message.kind === 'failed') asked.fail(Object.assign(message.error, { code: message.code }));
    else {
      const { filename, reason, remedy, line } = message.why;
      asked.fail(new UnreadableDocumentError(filename, reason, remedy, line));
    }
  }

  /** The thread has ended: refuse what it was at, and have the rest read by another one, or here if none can be loaded. */
  private goOn(): void {
    clearInterval(this.watch);
    this.thread = null;
    if (this.isStopped) return;
    if (this.state === 'ready') {
      const at = this.asked.shift();
      at?.fail(new UnreadableDocumentError(at.document.filename, this.reason, SAVE_AS_TEXT));
      this.start();
      return;
    }
    this.state = 'off';
    for (const { document, done, fail } of this.asked.splice(0)) {
      this.options.here.analyse(document).then(done, fail);
    }
  }

  /** Let the thread end. Nothing is asked any more. */
  stop(): void {
    this.isStopped = true;
    clearInterval(this.watch);
    this.thread?.postMessage('stop' satisfies ToAnalysis);
  }
}
