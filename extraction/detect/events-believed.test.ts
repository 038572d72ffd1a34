import { describe, expect, it } from 'vitest';
import { eventsOf, told } from './events-testing';

describe('what counts as an event', () => {
  it.each([
    ['a recommendation', 'Baogang Group should hold a summit in Baotou.'],
    ['a question', 'Will Baogang Group convene a meeting on May 5, 2025?'],
    ['a possibility', 'Baogang Group may sign an agreement with Ansteel next year.'],
    ['a condition', 'If Baogang Group holds a meeting, prices could move.'],
    ['a denial', 'Baogang Group did not hold a meeting, and no contracts were signed.'],
    ['founding', 'Baogang Group was founded on March 9, 1954.'],
    ['a listing', 'Northern Rare Earth was listed in Shanghai on September 24, 1997.'],
    ['the market', 'Shares of Northern Rare Earth closed 3% higher on May 6, 2025.'],
    ['a custom', 'Baogang Group holds a meeting every month.'],
    ['a tally', 'Baogang Group has held 12 meetings this year.'],
    [
      'a cited session',
      'Members studied the spirit of the third plenary session of the 20th Central Committee.',
    ],
    ['a plan without a day', 'Baogang Group will hold a forum in Baotou.'],
    [
      'an undated remark far down',
      'Steel is hard.\nIron is soft.\nOre is red.\nBaogang Group held a meeting.',
    ],
  ])('leaves out %s', (_what, text) => {
    expect(told(text, '2025-05-10')).toEqual([]);
  });

  it('leaves out what the publisher says of its own work', () => {
    expect(eventsOf('Ore Desk has published a notice on Baogang Group.', '2025-05-10', 'Ore Desk')).toEqual(
      [],
    );
  });

  it('takes a planned event at the day that is stated for it', () => {
    expect(told('Shareholders of Peak Minerals vote on 16 September.', '2025-09-05')).toEqual([
      'meeting 2025-09-16',
    ]);
    expect(
      told('The Ministry of Commerce will impose new licensing rules from December 1.', '2025-10-12'),
    ).toEqual(['policy_release 2025-12-01']);
  });
});
