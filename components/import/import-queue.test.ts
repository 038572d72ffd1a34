import { describe, expect, it, vi } from 'vitest';
import type { ImportOutcome } from '@/core/views/imports';
import { createImportQueue, formatTally, LARGEST_FILE, tallyOf } from './import-queue';
import { type ImportTransport, TransportError } from './import-transport';

const report = (name: string) => new File(['words of a report'], name, { type: 'text/plain' });
const fresh: ImportOutcome = { outcome: 'new', articleId: 1, title: 'A', facts: 3 };

/** A desk at the other end of the line: remembers calls, answers by file name. */
function deskThat(answer: (name: string) => ImportOutcome | Error) {
  const calls: string[] = [];
  const transport: ImportTransport = {
    async begin(channel) {
      calls.push(`begin ${channel}`);
      return calls.length;
    },
    async send(_, file, onProgress) {
      calls.push(file.name);
      onProgress(file.size);
      const outcome = answer(file.name);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    async finish() {
      calls.push('finish');
    },
  };
  return { calls, transport };
}

async function settle(queue: ReturnType<typeof createImportQueue>) {
  await vi.waitFor(() => expect(queue.getSnapshot().isRunning).toBe(false));
  return queue.getSnapshot().items.map((item) => item.state);
}

describe('createImportQueue', () => {
  it('sends files one by one inside one batch and tells when it is done', async () => {
    const { calls, transport } = deskThat(() => fresh);
    const onFinished = vi.fn();
    const queue = createImportQueue(transport, onFinished);
    queue.add([report('a.txt'), report('b.txt')], 'form');
    queue.add([report('c.txt')], 'form');
    const states = await settle(queue);
    expect(calls).toEqual(['begin form', 'a.txt', 'b.txt', 'c.txt', 'finish']);
    expect(states).toEqual(Array(3).fill({ kind: 'done', outcome: fresh }));
    expect(onFinished).toHaveBeenCalledTimes(1);
  });

  it('goes on after a file that failed, and sends only that one again on request', async () => {
    let isBroken = true;
    const { calls, transport } = deskThat((name) =>
      name === 'a.txt' && isBroken ? new TransportError('The connection broke off.', true) : fresh,
    );
    const queue = createImportQueue(transport, () => {});
    queue.add([report('a.txt'), report('b.txt')], 'form');
    expect((await settle(queue)).map((state) => state.kind)).toEqual(['failed', 'done']);
    isBroken = false;
    calls.length = 0;
    queue.retryFailed();
    expect((await settle(queue)).map((state) => state.kind)).toEqual(['done', 'done']);
    expect(calls).toEqual(['begin form', 'a.txt', 'finish']);
  });

  it('does not repeat what the desk refused for good', async () => {
    const { calls, transport } = deskThat(() => new TransportError('Only admins.', false));
    const queue = createImportQueue(transport, () => {});
    queue.add([report('a.txt')], 'paste');
    await settle(queue);
    calls.length = 0;
    queue.retryFailed();
    await settle(queue);
    expect(calls).toEqual([]);
  });

  it('lets every file wait for a retry when no batch could be begun', async () => {
    const { transport } = deskThat(() => fresh);
    const begin = transport.begin;
    transport.begin = async () => {
      throw new TransportError('The connection broke off.', true);
    };
    const queue = createImportQueue(transport, () => {});
    queue.add([report('a.txt'), report('b.txt')], 'form');
    expect((await settle(queue)).map((state) => state.kind)).toEqual(['failed', 'failed']);
    transport.begin = begin;
    queue.retryFailed();
    expect((await settle(queue)).map((state) => state.kind)).toEqual(['done', 'done']);
  });

  it('rejects a file that is too large without sending it', async () => {
    const { calls, transport } = deskThat(() => fresh);
    const queue = createImportQueue(transport, () => {});
    const huge = report('huge.txt');
    Object.defineProperty(huge, 'size', { value: LARGEST_FILE + 1 });
    queue.add([huge], 'form');
    expect(await settle(queue)).toEqual([
      { kind: 'done', outcome: expect.objectContaining({ outcome: 'rejected' }) },
    ]);
    expect(calls).toEqual([]);
  });
});

describe('tallyOf and formatTally', () => {
  it('count outcomes and say what is still to go', async () => {
    const { transport } = deskThat((name) =>
      name === 'a.txt' ? fresh : { outcome: 'rejected', reason: 'Empty.', remedy: 'Choose another.' },
    );
    const queue = createImportQueue(transport, () => {});
    queue.add([report('a.txt'), report('b.txt')], 'form');
    const before = tallyOf(queue.getSnapshot().items);
    expect(formatTally(before)).toBe('2 files: 2 to go');
    await settle(queue);
    const after = tallyOf(queue.getSnapshot().items);
    expect(after).toMatchObject({ finished: 2, new: 1, rejected: 1, facts: 3, progress: 1 });
    expect(formatTally(after)).toBe('2 files: 1 new, 1 rejected');
  });
});
