import { describe, expect, it } from 'vitest';
import { formatTimelineAddress, parseTimelineAddress } from './timeline-address';

describe('the address of the timeline', () => {
  it('holds filters and the open event, and reads back as written', () => {
    const url = '/?theme=governance,safety&from=2025-01&sort=oldest&unit=week&event=12';
    expect(formatTimelineAddress(parseTimelineAddress(new URL(url, 'http://desk').searchParams))).toBe(url);
  });

  it('is bare when nothing is chosen, and ignores a unit or an event that is none', () => {
    expect(
      formatTimelineAddress(parseTimelineAddress(new URLSearchParams('event=abc&family=&unit=decade'))),
    ).toBe('/');
  });
});
