import { describe, expect, it } from 'vitest';
import { told } from './events-testing';

describe('what counts as an event', () => {
  it('gives one event for what is made known, not another for the making known', () => {
    expect(told('Baogang Group announced on May 6, 2025 that it had appointed Li Xiao.')).toEqual([
      'appointment 2025-05-06',
    ]);
  });

  it('keeps an undated meeting beside a dated assessment', () => {
    expect(
      told(
        'Baogang Group held a work meeting in Baotou.\nThe audit office of Baogang Group carried out a 2025 assessment of buyers.',
      ),
    ).toEqual(['meeting null', 'inspection 2025']);
  });
});

describe('one happening is one event', () => {
  it('speaks from the highlights only when the body tells nothing', () => {
    expect(
      told(
        'Highlights\n- Baogang Group held its 9th Party Committee meeting on May 6, 2025.\nSteel is hard work.',
      ),
    ).toEqual(['meeting 2025-05-06']);
  });
});
