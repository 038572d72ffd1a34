import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../errors';
import { parseMeetingRequest } from './read-meetings';

const parse = (query: string) => parseMeetingRequest(new URLSearchParams(query));

describe('a request for meetings', () => {
  it('means all of every kind and date unless it says otherwise', () => {
    expect(parse('')).toEqual({ choice: 'all', period: { from: null, to: null }, part: 'all' });
    expect(parse('kind=study&from=2025-02&to=2025-08&part=first')).toEqual({
      choice: 'study',
      period: { from: '2025-02', to: '2025-08' },
      part: 'first',
    });
  });

  it.each([
    ['kind=lunch', 'kind'],
    ['from=spring', 'from'],
    ['part=half', 'part'],
  ])('%s is refused, and %s is named', (query, field) => {
    expect(() => parse(query)).toThrow(InvalidInputError);
    expect(() => parse(query)).toThrow(expect.objectContaining({ field }));
  });
});
