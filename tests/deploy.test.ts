import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, run } from '@/scripts/setup/run.mjs';
import { SCRIPT_SETTINGS } from '@/scripts/setup/settings.mjs';
import { WORKER_GRACE } from '@/server/operations/shut-down';
import type { Setting } from '@/server/settings/declare';
import { SETTINGS } from '@/server/settings/declared';
import { readRepositoryFile } from './repository-files';

/** Part of systemd; not on every machine. */
const VERIFIER = '/usr/bin/systemd-analyze';

const FILES = [
  'deploy/Dockerfile',
  'deploy/Dockerfile.dockerignore',
  'deploy/compose.yaml',
  'deploy/Caddyfile',
  'deploy/nginx.conf',
  'deploy/lodestone.service',
  'deploy/litestream.yml',
];
const texts = FILES.map((path): [string, string] => [path, readRepositoryFile(path)]);
const text = (path: string) => readRepositoryFile(path);

const declared = new Set([
  ...SCRIPT_SETTINGS.map(({ name }) => name),
  ...Object.entries(SETTINGS).flatMap(([name, { isSecret }]: [string, Setting<unknown>]) =>
    isSecret ? [name, `${name}_FILE`] : [name],
  ),
]);

describe('the files for a server', () => {
  it.each(texts)('%s names only settings that exist', (_, content) => {
    const named = [...content.matchAll(/\bLODESTONE_[A-Z_]+/g)].map(([name]) => name);
    expect(named.filter((name) => !declared.has(name))).toEqual([]);
  });

  it.each(texts)('%s names only addresses of the API that exist', (_, content) => {
    const named = [...content.matchAll(/\/api\/[\w/-]*\w/g)].map(([route]) => route);
    expect(named.filter((route) => !existsSync(join(ROOT, 'app', route, 'route.ts')))).toEqual([]);
  });

  it.each(texts)('%s names only files of the checkout that exist', (_, content) => {
    const named = [...content.matchAll(/(?<![\w/.-])(?:scripts|deploy|docs)\/[\w./-]*\w/g)]
      .map(([path]) => path)
      .filter((path) => !path.startsWith('deploy/secrets'));
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each([
    ['deploy/Caddyfile', /max_size (\d+)MB/],
    ['deploy/nginx.conf', /client_max_body_size (\d+)m;/],
  ])('%s lets through what the desk takes', (path, size) => {
    expect(Number(size.exec(text(path))?.[1])).toBeGreaterThanOrEqual(
      Number(SETTINGS.LODESTONE_MAX_UPLOAD_MB.default),
    );
  });

  it('give the desk the time that it takes to end', () => {
    const seconds = [
      /TimeoutStopSec=(\d+)/.exec(text('deploy/lodestone.service'))?.[1],
      /stop_grace_period: (\d+)s/.exec(text('deploy/compose.yaml'))?.[1],
    ].map(Number);
    for (const each of seconds) expect(each * 1000).toBeGreaterThan(WORKER_GRACE + 2000);
  });

  it('run nothing as root and leave Node its compiler', () => {
    expect(text('deploy/Dockerfile')).toMatch(/^USER node$/m);
    const unit = text('deploy/lodestone.service');
    expect(unit).toMatch(/^User=lodestone$/m);
    expect(unit).not.toMatch(/^MemoryDenyWriteExecute=yes/m);
  });

  it('are read by what reads them', () => {
    const compose = parse(text('deploy/compose.yaml')) as {
      services: Record<string, { build?: { dockerfile: string }; volumes: string[] }>;
      volumes: object;
    };
    expect(compose.services.lodestone?.build?.dockerfile).toBe('deploy/Dockerfile');
    const named = Object.values(compose.services).flatMap(({ volumes }) =>
      volumes.map((each) => each.split(':')[0]!),
    );
    expect(named.filter((name) => !name.startsWith('.') && !(name in compose.volumes))).toEqual([]);
    const litestream = parse(text('deploy/litestream.yml')) as {
      dbs: { path: string; replica: { type: string } }[];
      snapshot: { retention: string };
    };
    const folder = /LODESTONE_DATA=(\S+)/.exec(text('deploy/lodestone.service'))?.[1];
    expect(litestream).toMatchObject({
      dbs: [{ path: `${folder}/lodestone.db`, replica: { type: 's3' } }],
      snapshot: { retention: '168h' },
    });
  });

  it.skipIf(!existsSync(VERIFIER))('are a unit that systemd takes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lodestone-unit-'));
    try {
      // Where Node stands is a matter of the machine; that it stands there is looked at as well.
      const unit = text('deploy/lodestone.service').replace('/usr/bin/node', process.execPath);
      writeFileSync(join(folder, 'lodestone.service'), unit);
      const verified = await run(VERIFIER, ['verify', join(folder, 'lodestone.service')]);
      // What it finds in other units of this machine is none of ours.
      expect(verified.output.split('\n').filter((line) => line.includes('lodestone'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('leave no sources out of the image that the build is made of', async () => {
    const { BUILD_SOURCES } = await import('@/scripts/setup/build.mjs');
    const ignored = text('deploy/Dockerfile.dockerignore').split('\n');
    expect(BUILD_SOURCES.filter((source) => ignored.includes(source))).toEqual([]);
    for (const needed of ['cli', 'sample', 'scripts']) expect(ignored).not.toContain(needed);
  });
});
