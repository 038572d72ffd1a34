import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

describe('the series of an event', () => {
  it('gives a meeting of “the group” to the house named last', () => {
    const text =
      'Baogang Group rested.\nAnsteel opened its doors. At the group’s 5th Party Committee meeting of 2025 on May 6, ore was weighed.';
    expect(eventsOf(text).at(-1)?.series?.body).toBe('Ansteel Party Committee');
  });
});
