import { describe, expect, it } from 'vitest';
import { formatMeetingsAddress, formatMeetingsQuery, parseMeetingsAddress } from './meetings-address';

const read = (query: string) => parseMeetingsAddress(new URLSearchParams(query));

describe('the address of the meetings', () => {
  it('leaves out what is usual', () => {
    expect(formatMeetingsAddress(read(''))).toBe('/meetings');
  });

  it.each(['kind=study&sort=coverage', 'from=2024-05&to=2025-08', 'name=steel&organisations=50&series=120'])(
    'gives %s back',
    (query) => {
      expect(formatMeetingsQuery(read(query))).toBe(query);
    },
  );

  it('is read leniently: what does not exist is the usual one', () => {
    expect(read('kind=x&sort=y&from=2025-13&to=soon&organisations=-3&series=a')).toEqual(read(''));
  });
});
