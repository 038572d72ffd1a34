import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isSupportedNode, OLDEST_NODE, requireNode } from './node-version.mjs';
import { ROOT } from './run.mjs';

it.each(['20.11.0', '20.20.2', '21.0.0', '22.1.0', '100.0.0'])('accepts Node %s', (version) => {
  expect(isSupportedNode(version)).toBe(true);
});

it.each(['20.10.0', '20.9.9', '18.20.4', '9.11.2'])('refuses Node %s', (version) => {
  expect(isSupportedNode(version)).toBe(false);
});

it('says which Node it needs and which it met', () => {
  expect(() => requireNode('18.20.4')).toThrow(/needs Node 20\.11 or newer; this is Node 18\.20\.4/);
});

it('asks for what package.json declares', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(engines.node).toBe(`>=${OLDEST_NODE}`);
});
