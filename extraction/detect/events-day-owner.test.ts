import { describe, expect, it } from 'vitest';
import { told } from './events-testing';

const PUBLISHED = '2025-05-22';

/** Text and everything that it tells. */
type Case = readonly [text: string, ...expected: string[]];

const check = (text: string, ...expected: string[]) => expect(told(text, PUBLISHED)).toEqual(expected);

describe('a day until which nothing happened', () => {
  it.each<Case>([
    [
      'Ansteel said nothing until Sunday morning, when it promised a check of all its cranes.',
      'announcement 2025-05-18',
    ],
    ['Peak Minerals did not publish its price list until Friday.', 'announcement 2025-05-16'],
    [
      'The ministry kept silent until 9 May, when it published the quota for magnets.',
      'policy_release 2025-05-09',
    ],
    ['The mill of Ansteel will not restart until 20 June.'],
    ['The offer of Peak Minerals is open until Friday.'],
  ])('%s', check);
});

describe('a day that is no happening’s', () => {
  it.each<Case>([
    ['Peak Minerals opened its 2026 financial year, which began on 1 April, with lower sales.'],
    [
      'Ansteel announced a placement on Friday at 3 dollars, 8% under the close of May 9.',
      'announcement 2025-05-16',
    ],
    ['The firm did not say on Monday how many people were hurt.'],
    ['Stocks at the port were 2.1 million tonnes on Friday, against 2.4 million a month ago.'],
    ['Since its founding on 6 May 1958 the works has made 200 million tonnes.'],
  ])('%s', check);
});

describe('a day of a clause of its own', () => {
  it.each<Case>([
    [
      'Ansteel lit its second kiln on May 6; on May 9 a worker was hurt by falling bricks.',
      'project_milestone 2025-05-06',
      'other 2025-05-09',
    ],
    [
      'The board approved the accounts on 4 May, and its Party school taught forty foremen on 6 May.',
      'meeting 2025-05-04',
      'training 2025-05-06',
    ],
    [
      'The committee of Ansteel met on April 5 and again on April 12.',
      'meeting 2025-04-05',
      'meeting 2025-04-12',
    ],
    ['Prices were raised by Ansteel on Monday; on Tuesday nothing moved.', 'announcement 2025-05-19'],
    ['The forum opened on 5 May, and it ended on 7 May.', 'summit 2025-05-05/2025-05-07'],
  ])('%s', check);
});

describe('a day that another day names', () => {
  it.each<Case>([
    [
      'A fortnight after the blast of 18 April the mill went back into operation.',
      'project_milestone 2025-05-02',
    ],
    ['The talks were put off from May 6 to May 20.', 'meeting 2025-05-20'],
  ])('%s', check);
});

describe('the day of a paper or a notice', () => {
  it.each<Case>([
    [
      'Ansteel has finished a pickling line, according to the Daily, which ran the story on May 10.',
      'project_milestone 2025-05~',
    ],
    ['《湖南日报》5月10日报道，一座新高炉点火投产。', 'project_milestone 2025-05~'],
    [
      'Ansteel disclosed on Monday that it had recently signed a framework agreement with Peak.',
      'signing 2025-05~',
    ],
    ['Ansteel announced on 5 May that Li Xiao had been appointed general manager.', 'appointment 2025-05-05'],
  ])('%s', check);
});

describe('a sitting and what it adopted', () => {
  it.each<Case>([
    [
      'The plenum sat in Beijing from April 20 to 23 and approved the proposals for the five-year plan.',
      'meeting 2025-04-20/2025-04-23',
    ],
    [
      'On the desks lay the communiqué of the plenary session, which had sat from April 20 to 23.',
      'meeting 2025-04-20/2025-04-23',
    ],
    [
      'The plenary session sat from April 20 to 23, and on May 5 the Party Committee of Baogang met for the 12th time in 2025.',
      'meeting 2025-04-20/2025-04-23',
      'meeting 2025-05-05',
    ],
  ])('%s', check);
});

describe('what is told in few words', () => {
  it.each<Case>([
    ['The rules for scrap were put online last Friday by the ministry.', 'policy_release 2025-05-16'],
    ['A new furnace was put on line at Ansteel on Monday.', 'project_milestone 2025-05-19'],
    [
      'An auction that Peak called on the exchange on Tuesday found takers for half of the oxide.',
      'other 2025-05-20',
    ],
    ['Wang Jun called on Ansteel on Tuesday.', 'visit 2025-05-20'],
    ['On 12 June the coking plant is to rehearse a gas leak with the fire brigade.', 'other 2025-06-12'],
    [
      'From June 2 to 6 the school teaches 80 foremen how to read a ledger.',
      'training 2025-06-02/2025-06-06',
    ],
    ['The inspectors leave on June 27.', 'inspection 2025-06-27'],
    [
      'Earlier, on May 6, the same circle had devoted its third study to the labour law.',
      'study_session 2025-05-06',
    ],
  ])('%s', check);

  it('is dated by the count that runs by the year', () => {
    expect(
      told('Baogang called its Party Committee together on March 9. The sitting, the 7th of 2024, was long.'),
    ).toContain('meeting 2024-03-09');
  });
});
