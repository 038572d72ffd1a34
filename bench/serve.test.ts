import { describe, expect, it } from 'vitest';
import type { ServeFigures } from './serve';
import { judge } from './serve-format';
import { findMetric } from './serve-metrics';
import { readServeOptions } from './serve-options';

describe('the flags of serving', () => {
  it('stand in the place of what is measured by default', () => {
    expect(readServeOptions({})).toMatchObject({ readers: 50, rest: 3000, asBuilt: false });
    expect(readServeOptions({ readers: '10', rest: '0', 'as-built': true })).toEqual({
      seconds: 120,
      readers: 10,
      articles: 20_000,
      each: 3,
      rest: 0,
      asBuilt: true,
    });
  });

  it.each([{ readers: '0' }, { seconds: 'two' }, { articles: '1.5' }, { each: '' }, { rest: '-1' }])(
    'are refused by name where they are no number: %o',
    (given) => {
      expect(() => readServeOptions(given)).toThrow(`--${Object.keys(given)[0]}`);
    },
  );
});

describe('a metric of the desk', () => {
  const text =
    '# HELP lag_seconds How late\n# TYPE lag_seconds gauge\nlag_seconds 0.012\nlag_seconds_more 7\n';

  it('is found by its whole name', () => {
    expect(findMetric(text, 'lag_seconds')).toBe(0.012);
    expect(findMetric(text, 'lag')).toBeNull();
    expect(findMetric('lag_seconds Nan', 'lag_seconds')).toBeNull();
  });
});

describe('the aims', () => {
  const times = (longest: number) => ({ count: 1, p50: 1, p95: 1, p99: 1, longest });
  const figuresOf = (rate: number, longest: number, errors: string[] = []): ServeFigures => ({
    options: readServeOptions({}),
    alone: [],
    mixed: {
      asked: { name: 'all of them, mixed', kind: 'json' },
      bytes: 1000,
      rate,
      trivial: 1000,
      bare: 5000,
      latencies: times(1),
    },
    held: {
      rate: 40,
      kinds: [],
      imported: { imports: 1, reports: 40, times: [20], errors: [] },
      longest: [{ name: 'figures', kind: 'page', longest }],
      delay: null,
    },
    errors,
  });

  it('are reached', () => {
    const lines = judge(figuresOf(850, 1000)).join('\n');
    expect(lines).toContain('0.85 of the trivial route, aim 0.85: reached');
    expect(lines).toContain('1,000 ms, aim 1,000: reached');
    expect(lines).toContain('No request failed');
  });

  it('are missed, with what missed them', () => {
    const lines = judge(figuresOf(400, 1500, ['/ answered 500, 2 times'])).join('\n');
    expect(lines).toContain('0.40 of the trivial route, aim 0.85: missed');
    expect(lines).toContain('aim 1,000: missed; above it figures (page) 1,500 ms');
    expect(lines).toContain('Failed: / answered 500, 2 times');
  });
});
