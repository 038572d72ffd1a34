import { describe, expect, it } from 'vitest';
import { FilterError } from '../filters/codec';
import { formatQueueScope, parseQueueScope, parseQueueScopeLeniently } from './queue-scope';

const parse = (query: string) => parseQueueScope(new URLSearchParams(query));

describe('what a queue is narrowed to', () => {
  it('stands in its address, in one order, without what goes without saying', () => {
    const scope = parse('order=article&article=12&theme=safety,governance&show=facts&series=4');
    expect(scope).toMatchObject({ article: 12, series: 4, part: 'facts', order: 'article' });
    expect(formatQueueScope(scope)).toBe(
      'theme=governance,safety&article=12&series=4&show=facts&order=article',
    );
    expect(formatQueueScope(parse(formatQueueScope(scope)))).toBe(formatQueueScope(scope));
    expect(formatQueueScope(parse('order=use&show=all'))).toBe('');
  });

  it('has neither a status nor the timeline’s order', () => {
    expect(formatQueueScope(parse('status=confirmed&sort=oldest'))).toBe('');
  });

  it.each(['article=x', 'series=0', 'show=some', 'order=best', 'family=party'])(
    'refuses %s, and a page leaves it out',
    (query) => {
      expect(() => parse(query)).toThrow(FilterError);
      expect(formatQueueScope(parseQueueScopeLeniently(new URLSearchParams(query)))).toBe('');
    },
  );
});
