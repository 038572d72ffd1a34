import { expect, it } from 'vitest';
import { isInstalled } from './packages.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/spade': { version: '2.0.0' },
    'node_modules/spade-macos': { version: '2.0.0', optional: true },
  },
};
const spade = { 'node_modules/spade': { version: '2.0.0' } };

it('takes an install for complete although packages for other platforms are missing', () => {
  expect(isInstalled(locked, { packages: spade })).toBe(true);
});

it('sees a package that is missing, of another version, or no longer in the lockfile', () => {
  expect(isInstalled(locked, { packages: {} })).toBe(false);
  expect(isInstalled(locked, { packages: { 'node_modules/spade': { version: '2.0.1' } } })).toBe(false);
  expect(isInstalled(locked, { packages: { ...spade, 'node_modules/fork': { version: '1.0.0' } } })).toBe(
    false,
  );
});

it('sees an optional package of another version', () => {
  const packages = { ...spade, 'node_modules/spade-macos': { version: '1.9.0' } };
  expect(isInstalled(locked, { packages })).toBe(false);
});

it('takes a folder without npm’s record for not installed', () => {
  expect(isInstalled(locked, null)).toBe(false);
  expect(isInstalled(null, { packages: spade })).toBe(false);
});
