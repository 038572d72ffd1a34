import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { eventsOf } from './events-testing';

/** A Thursday. */
const PUBLISHED = '2025-11-06';
const told = (text: string, published: string | null = PUBLISHED): string[] =>
  eventsOf(text, published).map((event) => {
    expect(isGrounded(text, event.evidence)).toBe(true);
    if (event.dateEvidence) expect(isGrounded(text, event.dateEvidence)).toBe(true);
    return `${event.type} ${event.date}`;
  });

describe('accounts and their day', () => {
  it.each([
    ['Ansteel filed its annual report after the close on Friday.', 'results 2025-10-31'],
    ['Ansteel filed its annual report before the open on Monday.', 'results 2025-11-03'],
    ['Ansteel filed its annual report after the market close on Friday.', 'results 2025-10-31'],
    ['Ansteel swung to a profit in the half. The mill put the numbers out on Monday.', 'results 2025-11-03'],
    ['Ansteel lost money in the half. The figures were out on Monday.', 'results 2025-11-03'],
    ['Ansteel released its results on Monday.', 'results 2025-11-03'],
    [
      'Ansteel told the stock exchange this morning that net profit for the half fell 9%.',
      'results 2025-11-06',
    ],
    ['Ansteel informed the exchange on Monday that revenue for the half rose 9%.', 'results 2025-11-03'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'Net operating cash flow of Ansteel swung to an outflow in the quarter.',
    'Ansteel has some 19,000 tonnes under the last published quota.',
    '包钢股份周一收于2.64元/股，跌0.75%。',
    '包钢股份昨日收报2.71元。',
  ])('are not told by %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('results of something else', () => {
  it.each([
    'Ansteel published the results of a drill campaign on Monday.',
    'The customs administration released the figures on Monday.',
  ])('are no accounts: %s', (text) => {
    for (const event of told(text)) expect(event).not.toMatch(/^results/);
  });
});

describe('accidents, teams and inspections', () => {
  it.each([
    ['In June last year a winch failure at Ansteel killed one worker.', 'other 2024-06'],
    ['In February 2024 a roof fall at Ansteel left one man dead.', 'other 2024-02'],
    ['去年6月，该厂一台行车坠落，1人死亡。', 'other 2024-06'],
    [
      'A working group of the Ministry of Health, led by Li Xiao, arrived yesterday in Ordos.',
      'inspection 2025-11-05',
    ],
    ['An investigation team led by the governor was set up on Monday.', 'inspection 2025-11-03'],
    ['国务院安委会办公室11月3日成立提级调查组。', 'inspection 2025-11-03'],
    ['会议决定，自11月10日起开展为期一个月的安全检查。', 'inspection 2025-11-10'],
    ['A month-long safety inspection of all units begins on 10 November.', 'inspection 2025-11-10'],
    ['From 10 November Ansteel will check all furnaces.', 'inspection 2025-11-10'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'A sales team of Ansteel was set up years ago.',
    'Ansteel will check its mail.',
    'A winch failure may kill a worker.',
    'Hidden dangers were found by Li Xiao, of which 35 have been removed.',
    '自11月10日起，集团发放工资。',
    'The failure of two banks hit lenders in June last year.',
    '公司成立督导组，推动任务落地。',
  ])('are not told by %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('of two authorities are two', () => {
    expect(
      told('商务部11月3日派出工作组赶赴现场。包钢集团11月3日成立事故调查组。').filter((e) =>
        /^inspection/.test(e),
      ),
    ).toEqual(['inspection 2025-11-03', 'inspection 2025-11-03']);
  });
});

describe('what is due', () => {
  it.each([
    ['Its safety committee, which had last sat in May, meets again on 22 November.', 'meeting 2025-11-22'],
    ['Wang Jun, now at Ansteel, takes over on 1 July.', 'appointment 2026-07-01'],
    ['Ansteel will idle a kiln in Ordos from December.', 'other 2025-12'],
    ['Holders will receive 2c a share on 25 November.', 'other 2025-11-25'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a day told by another', () => {
  it.each([
    [
      'The board of Ansteel met on 3 October. A week after the meeting the committee held its eighth theory study session of 2025.',
      ['meeting 2025-10-03', 'study_session 2025-10-10'],
    ],
    [
      'On 25–26 September Ansteel hosted the magnet forum in Ordos.\n\nOn the forum’s second day Baogang signed a supply contract.',
      ['summit 2025-09-25/2025-09-26', 'signing 2025-09-26'],
    ],
    [
      'The board of Ansteel held its eighth meeting on 3 October. It called a shareholders’ meeting for 5 December.\n\nA day before the board, the supervisory board had met.',
      ['meeting 2025-10-03', 'meeting 2025-12-05', 'meeting 2025-10-02'],
    ],
    [
      '包钢集团11月4日召开工作会议。原总经理已于10月13日辞去职务。\n公司同日发布年报。',
      ['results 2025-11-04'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });
});
