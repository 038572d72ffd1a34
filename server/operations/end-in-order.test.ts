import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveAlone } from './serve-alone';
import { shutDown } from './shut-down';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-alone-'));
  path = join(folder, 'lodestone.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that takes the desk for itself and stays; resolves when it has it. */
function holdElsewhere(): Promise<ChildProcess> {
  const script = `
    import { serveAlone } from ${JSON.stringify(join(import.meta.dirname, 'serve-alone.ts'))};
    serveAlone(${JSON.stringify(path)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.stdout.once('data', () => done(child));
    child.once('close', (code) => fail(new Error(`It ended with ${code}.`)));
  });
}

const killed = (child: ChildProcess) =>
  new Promise<void>((done) => {
    child.removeAllListeners('close');
    child.once('close', () => done());
    child.kill('SIGKILL');
  });

describe('one server for one desk', () => {
  it('is kept: a second is refused with the name of the first, until that one is gone, however it went', async () => {
    const other = await holdElsewhere();
    expect(() => serveAlone(path)).toThrow(
      new RegExp(`served already: process ${other.pid} on .*, since 20`),
    );
    await killed(other);
    const lock = serveAlone(path);
    lock.release();
    serveAlone(path).release();
  }, 60_000);

  it('holds another desk up in nothing', () => {
    const one = serveAlone(path);
    const two = serveAlone(join(folder, 'second.db'));
    one.release();
    two.release();
  });
});

describe('a desk that is told to end', () => {
  const log: string[] = [];
  beforeEach(() => void log.splice(0));

  it('finishes the requests that are under way and the worker’s report, then closes its file', async () => {
    let answer: () => void = () => {};
    const server = createServer((_, response) => {
      answer = () => {
        log.push('answered');
        response.end('done');
      };
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const asked = new Promise<string>((done, fail) => {
      request({ port, host: '127.0.0.1' }, (response) => {
        response.setEncoding('utf8').once('data', done);
      })
        .once('error', fail)
        .end();
    });
    await new Promise<void>((done) => server.once('request', () => done()));
    const ending = shutDown({
      server,
      stopWorker: async () => {
        log.push('parked');
        answer();
      },
      stopReading: async () => void log.push('read'),
      close: () => void log.push('closed'),
    });
    expect(await asked).toBe('done');
    await ending;
    expect(log).toEqual(['parked', 'answered', 'read', 'closed']);
  });

  it('ends all the same when a request, the worker and a read hang', async () => {
    const server = createServer(() => {});
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const cut = new Promise<void>((done) => {
      request({ port, host: '127.0.0.1' })
        .once('error', () => done())
        .end();
    });
    await new Promise<void>((done) => server.once('request', () => done()));
    await shutDown(
      {
        server,
        stopWorker: () => new Promise(() => {}),
        stopReading: () => new Promise(() => {}),
        close: () => void log.push('closed'),
      },
      { request: 5, worker: 10, last: 5 },
    );
    await cut;
    expect(log).toEqual(['closed']);
  });
});
