import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '@/ingest/limits';
import { parseSettings } from './env';
import type { Setting } from './settings/declare';
import { SETTINGS } from './settings/declared';

const MEBIBYTE = 1024 * 1024;

describe('parseSettings', () => {
  it('needs nothing: the defaults are a desk on this machine only', () => {
    expect(parseSettings({})).toEqual({
      dataFolder: 'data',
      secret: null,
      host: '127.0.0.1',
      port: 3000,
      publicOrigin: null,
      proxyHeader: null,
      isLoopback: true,
      isReadingOpen: true,
      signOn: null,
      patience: 30_000,
      limits: {
        uploadBytes: 2048 * MEBIBYTE,
        zipEntries: 50_000,
        reportTime: 60_000,
        keepRejected: 7 * 24 * 60 * 60 * 1000,
        read: DEFAULT_LIMITS,
      },
      fetch: { allowedHosts: [], maxBytes: 20 * MEBIBYTE, timeoutMs: 30_000 },
      backup: { folder: null, every: 24 * 60 * 60 * 1000, keep: 14, passphrase: null },
      operations: {
        metricsToken: null,
        minFreeBytes: 256 * MEBIBYTE,
        logLevel: 'info',
        logFormat: 'auto',
      },
    });
    expect(parseSettings({ PORT: '', HOST: '' })).toEqual(parseSettings({}));
  });

  it('documents the defaults that it uses', () => {
    const documented = Object.fromEntries(
      Object.entries(SETTINGS).map(([name, each]: [string, Setting<unknown>]) => [
        name,
        each.default ?? undefined,
      ]),
    );
    expect(parseSettings(documented)).toEqual(parseSettings({}));
  });

  it.each([
    ['0.0.0.0', false],
    ['192.168.1.5', false],
    ['localhost', true],
    ['::1', true],
  ])('knows whether only this machine reaches %s', (HOST, isLoopback) => {
    expect(parseSettings({ HOST }).isLoopback).toBe(isLoopback);
  });

  it('does not call a desk behind a proxy local, whatever it listens on', () => {
    expect(parseSettings({ LODESTONE_URL: 'https://desk.example.org' }).isLoopback).toBe(false);
    expect(parseSettings({ LODESTONE_PROXY_HEADER: 'X-Forwarded-For' })).toMatchObject({
      isLoopback: false,
      proxyHeader: 'x-forwarded-for',
    });
  });

  it('names every setting that is wrong', () => {
    expect(() =>
      parseSettings({ PORT: 'seventy', LODESTONE_SECRET: 'short', LODESTONE_URL: 'ftp://x' }),
    ).toThrow(/LODESTONE_SECRET[\s\S]*PORT[\s\S]*LODESTONE_URL/);
  });
});

describe('reading without signing in', () => {
  it.each([
    [{ HOST: '127.0.0.1' }, true],
    [{ HOST: '127.0.0.1', LODESTONE_READING: 'closed' }, false],
    [{ HOST: '127.0.0.1', LODESTONE_URL: 'https://desk.example' }, false],
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '0.0.0.0', LODESTONE_READING: 'open' }, true],
  ])('under %j is open: %s', (env, isOpen) => {
    expect(parseSettings(env).isReadingOpen).toBe(isOpen);
  });
});
