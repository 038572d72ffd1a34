import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { markEagerScripts } from './eager-scripts.mjs';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function makeDist(scripts: Record<string, string>, rootMainFiles: string[]): string {
  const dist = mkdtempSync(join(tmpdir(), 'lodestone-eager-'));
  folders.push(dist);
  mkdirSync(join(dist, 'static'));
  for (const [name, script] of Object.entries(scripts)) writeFileSync(join(dist, name), script);
  writeFileSync(join(dist, 'build-manifest.json'), JSON.stringify({ rootMainFiles }));
  return dist;
}

describe('markEagerScripts', () => {
  it('puts the hint at the head of what every page runs, once, and leaves the rest alone', () => {
    const dist = makeDist({ 'static/main.js': 'run();', 'static/later.js': 'wait();' }, ['static/main.js']);
    markEagerScripts(dist);
    markEagerScripts(dist);
    expect(readFileSync(join(dist, 'static/main.js'), 'utf8')).toBe('//# allFunctionsCalledOnLoad\nrun();');
    expect(readFileSync(join(dist, 'static/later.js'), 'utf8')).toBe('wait();');
  });

  it('throws where a script of the list is missing, so that no build passes without it', () => {
    expect(() => markEagerScripts(makeDist({}, ['static/gone.js']))).toThrow(/gone\.js/);
  });
});
