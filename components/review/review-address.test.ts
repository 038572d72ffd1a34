import { describe, expect, it } from 'vitest';
import { formatReviewAddress, parseReviewAddress } from './review-address';

const roundTrip = (query: string) => formatReviewAddress(parseReviewAddress(new URLSearchParams(query)));

describe('the address of the queue', () => {
  it('holds what it is narrowed to and the item that is open', () => {
    expect(roundTrip('item=figure-7&article=12&theme=safety')).toBe(
      '/review?theme=safety&article=12&item=figure-7',
    );
    expect(roundTrip('')).toBe('/review');
  });

  it('leaves out what means nothing', () => {
    expect(roundTrip('item=news-7&article=x&order=best')).toBe('/review');
  });
});
