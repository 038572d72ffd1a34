import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

const PUBLISHED = '2025-09-05';
const told = (text: string) => eventsOf(text, PUBLISHED).map((e) => `${e.type} ${e.date}`);

describe('placements, buybacks, list prices and quotas', () => {
  it.each([
    ['On Thursday Peak Minerals launched a placement of new shares.', 'announcement 2025-09-04'],
    ['A buyback of up to RMB 200 million was approved by Ansteel on 3 September.', 'announcement 2025-09-03'],
    ['On 3 September Ansteel bought back 12 million of its own shares.', 'announcement 2025-09-03'],
    ['Ansteel went to the bond market for RMB 600 million on 3 September.', 'announcement 2025-09-03'],
    ['The September list price for oxide, out last Friday, was set at 612 yuan.', 'announcement 2025-08-29'],
    ['Last Friday saw the list prices for September.', 'announcement 2025-08-29'],
    ['On 3 September came three notices from the Ministry of Commerce.', 'policy_release 2025-09-03'],
    ['The quota that the ministry handed down in April was smaller.', 'policy_release 2025-04'],
    ['Ansteel’s report for the first half, filed on 3 September, shows a loss.', 'results 2025-09-03'],
    ['Northern Rare Earth put its June-quarter report before the market on Wednesday.', 'results 2025-09-03'],
    ['On Wednesday the minister signed a bill on a strategic reserve.', 'policy_release 2025-09-03'],
    ['Peak Minerals rebuffed an indicative proposal from Ansteel on 3 September.', 'announcement 2025-09-03'],
    ['The board of Peak Minerals turned down a second proposal on 3 September.', 'announcement 2025-09-03'],
    ['9月3日，北方稀土首次回购股份120万股。', 'announcement 2025-09-03'],
    ['工信部9月3日就管理办法公开征求意见。', 'policy_release 2025-09-03'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('keeps a placement apart from the accounts of the same day', () => {
    const text =
      'Peak Minerals published its annual results on Thursday.\nAlongside the accounts came a share placement.';
    expect(told(text)).toEqual(['results 2025-09-04', 'announcement 2025-09-04']);
  });

  it.each([
    'The placement was priced at a 10% discount to Wednesday’s close.',
    'The list price for oxide is a guide for the trade.',
  ])('makes none of: %s', (text) => {
    expect(told(`The market was quiet.\nBuyers stayed away.\n${text}`)).toEqual([]);
  });
});

describe('what goes on about one happening', () => {
  it.each([
    [
      'Inspectors of the Ministry of Commerce came to Ansteel on 3 September. They sealed the control room and suspended the licence.',
      ['inspection 2025-09-03'],
    ],
    [
      'The ministry has sent a team of inspectors to Ordos. It arrived on Tuesday.',
      ['inspection 2025-09-02'],
    ],
    [
      'The prize of the society went to Ansteel on 3 September. The prize, worth 5,000 yuan, was picked up by engineer Li Xiao.',
      ['award 2025-09-03'],
    ],
  ])('is one event: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is two where a company meets on the day of an inspection', () => {
    const text =
      '9月2日，应急管理厅派员进驻包钢集团。\n包钢集团当天召开安全生产紧急视频会，要求各矿停产自查。';
    expect(told(text)).toEqual(['inspection 2025-09-02', 'meeting 2025-09-02']);
  });

  it('is not dated by somebody told of by the way', () => {
    const text =
      'On Thursday Ansteel made Li Xiao chairman. He follows Wang Jun, who resigned on 12 August.\nEarlier in the day shareholders had gathered in Ordos for a general meeting.';
    expect(told(text)).toContain('meeting 2025-09-04');
  });
});
