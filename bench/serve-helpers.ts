import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromHelper, Kept, Load, Loaded, ToHelper } from './serve-messages';

/** A helper process that has come up. */
export class Helper {
  private constructor(private readonly child: ChildProcess) {}

  static async start(): Promise<Helper> {
    const child = fork(fileURLToPath(new URL('./serve-helper.ts', import.meta.url)), {
      serialization: 'advanced',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const helper = new Helper(child);
    await helper.next('ready');
    return helper;
  }

  private async next<Kind extends FromHelper['kind']>(
    kind: Kind,
  ): Promise<Extract<FromHelper, { kind: Kind }>> {
    const ending = new AbortController();
    const ended = once(this.child, 'exit', { signal: ending.signal }).then(() => {
      throw new Error('A helper of the measurement has ended by itself.');
    });
    try {
      const [message] = (await Promise.race([once(this.child, 'message'), ended])) as [FromHelper];
      if (message.kind !== kind)
        throw new Error(`A helper said “${message.kind}” where “${kind}” was awaited.`);
      return message as Extract<FromHelper, { kind: Kind }>;
    } finally {
      ended.catch(() => {});
      ending.abort();
    }
  }

  private say(message: ToHelper): void {
    this.child.send(message);
  }

  async load(load: Load): Promise<Loaded> {
    this.say({ kind: 'load', load });
    return (await this.next('loaded')).loaded;
  }

  /** Answer with these bytes; resolves with the address. */
  async answer(answers: Kept[]): Promise<string> {
    this.say({ kind: 'answer', answers });
    return `http://127.0.0.1:${(await this.next('answering')).port}`;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill();
    await gone;
  }
}
