import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashTree, readStamp, writeStamp } from './hash.mjs';

let folder = '';
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-hash-'));
  mkdirSync(join(folder, 'room'));
  write('room/one.ts', 'one');
  write('room/two.ts', 'two');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives the same hash for the same files', () => {
  const before = hashTree(folder, ['room']);
  write('room/one.ts', 'one');
  expect(hashTree(folder, ['room'])).toBe(before);
});

it('changes with a byte, a name, a new file and a move of text from one file to the next', () => {
  const seen = [hashTree(folder, ['room'])];
  write('room/one.ts', 'onE');
  seen.push(hashTree(folder, ['room']));
  renameSync(join(folder, 'room/one.ts'), join(folder, 'room/uno.ts'));
  seen.push(hashTree(folder, ['room']));
  write('room/three.ts', '');
  seen.push(hashTree(folder, ['room']));
  write('room/two.ts', 'twoo');
  write('room/uno.ts', 'nE');
  seen.push(hashTree(folder, ['room']));
  expect(new Set(seen).size).toBe(seen.length);
});

it('skips hidden files, what is left out, and what does not exist', () => {
  const before = hashTree(folder, ['room']);
  write('room/.swap', 'noise');
  write('room/one.test.ts', 'a test');
  const isTest = (name: string) => name.endsWith('.test.ts');
  expect(hashTree(folder, ['room', 'nowhere'], isTest)).toBe(before);
});

it('reads back a stamp, and null where there is none', () => {
  writeStamp(join(folder, 'deep/stamp'), 'abc');
  expect(readStamp(join(folder, 'deep/stamp'))).toBe('abc');
  expect(readStamp(join(folder, 'other'))).toBeNull();
});
