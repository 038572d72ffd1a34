import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

describe('the series of an event', () => {
  it('gives a meeting of “the group” to the house named last', () => {
    const text =
      'Baogang Group rested.\nAnsteel opened its doors. At the group’s 5th Party Committee meeting of 2025 on May 6, ore was weighed.';
    expect(eventsOf(text).at(-1)?.series?.body).toBe('Ansteel Party Committee');
  });

  it('is nobody’s where only the owner of who sat is named', () => {
    const text =
      'Baogang Group rested.\nThe exhibition company of the Ansteel group held its 5th Party Committee meeting of 2025 on May 6.';
    const [event] = eventsOf(text).filter(({ type }) => type === 'meeting');
    expect(event).toMatchObject({ date: '2025-05-06', series: null });
  });

  it('leaves a round of inspections to the commission that inspects', () => {
    const text =
      'Baogang Group was visited on May 6, 2025. Inspectors came to Baogang Group as part of the commission’s first round of inspections for 2025.';
    expect(eventsOf(text).map(({ series }) => series?.body ?? null)).not.toContain(
      'Baogang Group Party Committee',
    );
  });
});
