import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { SetupError } from './log.mjs';
import { findFreePort, formatAddress, requirePort } from './ports.mjs';

let other: Server | null = null;
afterEach(() => new Promise<void>((done) => (other ? other.close(() => done()) : done())));

/** Another program that holds a port. */
function holdPort(host: string): Promise<number> {
  return new Promise((done) => {
    other = createServer().listen(0, host, () => {
      const address = other?.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

it('lets a free port pass', async () => {
  await expect(requirePort('127.0.0.1', await findFreePort())).resolves.toBeUndefined();
});

it.each(['127.0.0.1', '0.0.0.0'])(
  'names a port that is taken on %s, and one to use instead',
  async (host) => {
    const port = await holdPort(host);
    const failure: SetupError = await requirePort('127.0.0.1', port).then(
      () => expect.unreachable('the port is taken'),
      (error) => error,
    );
    expect(failure.message).toContain(`Port ${port} is taken`);
    const suggested = Number(failure.remedy.match(/PORT=(\d+) npm start/)?.[1]);
    expect(suggested).not.toBe(port);
    await expect(requirePort('127.0.0.1', suggested)).resolves.toBeUndefined();
  },
);

it('refuses an address that this machine does not have', async () => {
  // 192.0.2.0/24 is set apart for documentation (RFC 5737): no machine has it.
  await expect(requirePort('192.0.2.1', 3000)).rejects.toThrow(
    'HOST=192.0.2.1 is not an address of this machine',
  );
});

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['::1', 'http://[::1]:3000'],
])('writes the address of %s as %s', (host, address) => {
  expect(formatAddress(host, 3000)).toBe(address);
});
