import { expect, it } from 'vitest';
import { readDist, readListenAddress } from './settings.mjs';

it('listens on the loopback address and port 3000 unless told otherwise', () => {
  expect(readListenAddress({})).toEqual({ host: '127.0.0.1', port: 3000 });
  expect(readListenAddress({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 3000 });
  expect(readListenAddress({ HOST: '[::1]', PORT: '8080' })).toEqual({ host: '::1', port: 8080 });
});

it.each(['x', '0', '65536', '-1', '80.5', '3000 ', '1e3'])(
  'refuses PORT=%j and says what a port is',
  (PORT) => {
    expect(() => readListenAddress({ PORT })).toThrow('a number from 1 to 65535');
  },
);

it('builds into .next unless told otherwise', () => {
  expect(readDist({})).toBe('.next');
  expect(readDist({ LODESTONE_DIST: '.next-two' })).toBe('.next-two');
});
