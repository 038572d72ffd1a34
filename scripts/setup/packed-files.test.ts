import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { packFiles } from './packed-files.mjs';

let dist = '';

afterEach(() => rmSync(dist, { recursive: true, force: true }));

it('puts each script and style beside itself in every packing, folders within as well, and nothing else', async () => {
  dist = mkdtempSync(join(tmpdir(), 'lodestone-packed-'));
  const chunks = join(dist, 'static/chunks');
  mkdirSync(join(chunks, 'inner'), { recursive: true });
  const script = 'run();'.repeat(200);
  writeFileSync(join(chunks, 'main.js'), script);
  writeFileSync(join(chunks, 'inner/page.css'), '');
  writeFileSync(join(chunks, 'picture.png'), 'x');
  await packFiles(dist);
  await packFiles(dist);
  expect(readdirSync(chunks, { recursive: true }).sort()).toEqual([
    'inner',
    'inner/page.css',
    'inner/page.css.br',
    'inner/page.css.gz',
    'main.js',
    'main.js.br',
    'main.js.gz',
    'picture.png',
  ]);
  expect(brotliDecompressSync(readFileSync(join(chunks, 'main.js.br'))).toString()).toBe(script);
  expect(gunzipSync(readFileSync(join(chunks, 'main.js.gz'))).toString()).toBe(script);
  expect(gunzipSync(readFileSync(join(chunks, 'inner/page.css.gz'))).length).toBe(0);
});
