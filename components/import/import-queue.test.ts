import { describe, expect, it, vi } from 'vitest';
import type { ChosenFile } from './chosen-files';
import { createImportQueue, type ImportQueue } from './import-queue';
import { type ImportKind, type ImportTransport, TransportError } from './import-transport';
import { SHOWN_ROWS } from './queue-snapshot';

const FILES: ImportKind = { channel: 'form', preview: false };
const LARGEST = 1000;

const report = (name: string): ChosenFile => ({ file: new File(['words of a report'], name), name });
const nothing = () => {};

/** A desk at the other end of the line: remembers what it is asked; `answer` may refuse a file or hold it back. */
function deskThat(answer: (name: string) => unknown = nothing) {
  const calls: string[] = [];
  let imports = 0;
  let [active, mostActive] = [0, 0];
  const transport: ImportTransport = {
    async begin({ channel, preview }) {
      imports += 1;
      calls.push(`begin ${imports} ${channel}${preview ? ' preview' : ''}`);
      return imports;
    },
    async send(id, { file, name }, onSent, signal) {
      calls.push(`${id} ${name}`);
      active += 1;
      mostActive = Math.max(mostActive, active);
      let abort = nothing;
      const cut = new Promise((_, reject) => {
        abort = () => reject(signal.reason);
      });
      signal.addEventListener('abort', abort);
      try {
        onSent(file.size);
        await Promise.race([answer(name), cut]);
      } finally {
        signal.removeEventListener('abort', abort);
        active -= 1;
      }
    },
    async finish(id) {
      calls.push(`finish ${id}`);
    },
    async cancel(id) {
      calls.push(`cancel ${id}`);
    },
  };
  return { calls, transport, mostActive: () => mostActive };
}

async function settle(queue: ImportQueue) {
  await vi.waitFor(() => expect(queue.getSnapshot().isSending).toBe(false));
  return queue.getSnapshot();
}

describe('createImportQueue', () => {
  it('sends files side by side inside one import, three at most, and then says that all are sent', async () => {
    const { calls, transport, mostActive } = deskThat(() => new Promise((done) => setTimeout(done, 1)));
    const onBatch = vi.fn();
    const queue = createImportQueue(transport, onBatch);
    queue.add([report('a.txt'), report('b.txt')], FILES, LARGEST);
    queue.add([report('c.txt'), report('d.txt'), report('e.txt')], FILES, LARGEST);
    const { begun, counts, rows } = await settle(queue);
    expect(calls).toEqual([
      'begin 1 form',
      '1 a.txt',
      '1 b.txt',
      '1 c.txt',
      '1 d.txt',
      '1 e.txt',
      'finish 1',
    ]);
    expect(mostActive()).toBe(3);
    expect(begun).toEqual([1]);
    // From here on the import itself tells what becomes of them.
    expect(rows).toEqual([]);
    expect(counts.sent).toBe(0);
    expect(onBatch).toHaveBeenCalledTimes(1);
  });

  it('fills all lanes again with files that are added while one is still on its way', async () => {
    let release: (value: unknown) => void = nothing;
    const held = new Promise((done) => {
      release = done;
    });
    const { calls, transport, mostActive } = deskThat((name) => (name.startsWith('held') ? held : undefined));
    const queue = createImportQueue(transport, nothing);
    queue.add([report('held.txt')], FILES, LARGEST);
    await vi.waitFor(() => expect(calls).toContain('1 held.txt'));
    queue.add([report('held2.txt'), report('held3.txt'), report('held4.txt')], FILES, LARGEST);
    await vi.waitFor(() => expect(mostActive()).toBe(3));
    release(null);
    await settle(queue);
    expect(calls.at(-1)).toBe('finish 1');
    expect(calls).toHaveLength(6);
  });

  it('keeps files that are to be looked at first apart from those that are stored at once', async () => {
    const { calls, transport } = deskThat();
    const queue = createImportQueue(transport, nothing);
    queue.add([report('a.txt')], FILES, LARGEST);
    queue.add([report('t.csv')], { channel: 'form', preview: true }, LARGEST);
    queue.add([report('p.txt')], { channel: 'paste', preview: false }, LARGEST);
    const { begun } = await settle(queue);
    expect(calls).toEqual([
      'begin 1 form',
      '1 a.txt',
      'finish 1',
      'begin 2 form preview',
      '2 t.csv',
      'finish 2',
      'begin 3 paste',
      '3 p.txt',
      'finish 3',
    ]);
    expect(begun).toEqual([3, 2, 1]);
  });

  it('goes on after a file that failed, and sends only that one again on request', async () => {
    let isBroken = true;
    const { calls, transport } = deskThat((name) => {
      if (name === 'a.txt' && isBroken) throw new TransportError('The connection broke off.', true);
    });
    const queue = createImportQueue(transport, nothing);
    queue.add([report('a.txt'), report('b.txt')], FILES, LARGEST);
    const before = await settle(queue);
    expect(before.rows).toMatchObject([
      { name: 'a.txt', state: 'failed', problem: 'The connection broke off.' },
    ]);
    expect(before.retryable).toBe(1);
    isBroken = false;
    calls.length = 0;
    queue.retryFailed();
    expect((await settle(queue)).rows).toEqual([]);
    expect(calls).toEqual(['begin 2 form', '2 a.txt', 'finish 2']);
  });

  it('does not repeat what the desk refused for good, and lets it be taken off the list', async () => {
    const { calls, transport } = deskThat(() => {
      throw new TransportError('Only admins.', false);
    });
    const queue = createImportQueue(transport, nothing);
    queue.add([report('a.txt')], FILES, LARGEST);
    expect(await settle(queue)).toMatchObject({ retryable: 0, counts: { failed: 1 }, begun: [] });
    // Nothing came, so nothing is left to work on.
    expect(calls.at(-1)).toBe('cancel 1');
    calls.length = 0;
    queue.retryFailed();
    await settle(queue);
    expect(calls).toEqual([]);
    queue.forgetFailed();
    expect(queue.getSnapshot().rows).toEqual([]);
  });

  it('lets every file wait for a retry when no import could be begun', async () => {
    const { transport } = deskThat();
    const begin = transport.begin;
    transport.begin = async () => {
      throw new TransportError('The connection broke off.', true);
    };
    const queue = createImportQueue(transport, nothing);
    queue.add([report('a.txt'), report('b.txt')], FILES, LARGEST);
    expect((await settle(queue)).counts.failed).toBe(2);
    transport.begin = begin;
    queue.retryFailed();
    const after = await settle(queue);
    expect(after.counts.failed).toBe(0);
    expect(after.begun).toEqual([1]);
  });

  it('refuses a file that is too large without sending it', async () => {
    const { calls, transport } = deskThat();
    const queue = createImportQueue(transport, nothing);
    const huge = report('huge.zip');
    Object.defineProperty(huge.file, 'size', { value: 3 * 1024 * 1024 });
    queue.add([huge], FILES, 2 * 1024 * 1024);
    expect((await settle(queue)).rows).toMatchObject([
      { name: 'huge.zip', problem: 'The file is larger than 2 MB. Split it into several files.' },
    ]);
    expect(calls).toEqual([]);
  });

  it('stops at once when a person says so, and cancels what was begun', async () => {
    const { calls, transport } = deskThat(() => new Promise(nothing));
    const queue = createImportQueue(transport, nothing);
    queue.add(
      ['a', 'b', 'c', 'd', 'e'].map((name) => report(name)),
      FILES,
      LARGEST,
    );
    await vi.waitFor(() => expect(calls).toContain('1 c'));
    queue.stop();
    const { rows, begun } = await settle(queue);
    expect(calls).toEqual(['begin 1 form', '1 a', '1 b', '1 c', 'cancel 1']);
    expect(rows).toEqual([]);
    expect(begun).toEqual([]);
  });

  it('says why an import could not be ended', async () => {
    const { transport } = deskThat();
    transport.finish = async () => {
      throw new TransportError('The desk does not answer.', true);
    };
    const queue = createImportQueue(transport, nothing);
    queue.add([report('a.txt')], FILES, LARGEST);
    expect((await settle(queue)).problem).toBe('The desk does not answer.');
  });

  it('lists a few hundred of ten thousand files and tells the page a few times a second', async () => {
    const { transport } = deskThat();
    const queue = createImportQueue(transport, nothing);
    let told = 0;
    let mostRows = 0;
    queue.subscribe(() => {
      told += 1;
      mostRows = Math.max(mostRows, queue.getSnapshot().rows.length);
    });
    const began = performance.now();
    queue.add(
      Array.from({ length: 10_000 }, (_, i) => report(`${i}.txt`)),
      FILES,
      LARGEST,
    );
    await vi.waitFor(() => expect(queue.getSnapshot().isSending).toBe(false), 20_000);
    const seconds = (performance.now() - began) / 1000;
    expect(mostRows).toBe(SHOWN_ROWS);
    // Ten a second, and the few moments that are told at once.
    expect(told).toBeLessThan(seconds * 10 + 6);
  });
});
