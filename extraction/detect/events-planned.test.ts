import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { eventsOf } from './events-testing';

const PUBLISHED = '2025-08-28';
const told = (text: string, published: string | null = PUBLISHED) =>
  eventsOf(text, published).map((e) => `${e.type} ${e.date}`);

describe('what is planned for a stated day', () => {
  it.each([
    ['Shareholders of Ansteel meet in Ordos on 26 November.', 'meeting 2025-11-26'],
    ['An annual meeting of Ansteel is called for 26 November.', 'meeting 2025-11-26'],
    ['Officials of both sides are due in Ordos on 14–15 January for talks.', 'meeting 2026-01-14/2026-01-15'],
    ['The two sides will sit down again in Ordos on 14 January.', 'meeting 2026-01-14'],
    ['Talks between Ansteel and Baogang resume on Monday.', 'meeting 2025-09-01'],
    ['Inspectors of the ministry will arrive at Baogang on 14 January.', 'inspection 2026-01-14'],
    ['Baogang will play host to a delegation from Ansteel on 8 October.', 'visit 2025-10-08'],
    ['A delegation from Ansteel is expected in Baotou on 8 October.', 'visit 2025-10-08'],
    ['The magnet forum returns to Baotou from 18 to 20 October.', 'summit 2025-10-18/2025-10-20'],
    ['Next up is the magnet forum in Baotou, 18–20 October.', 'summit 2025-10-18/2025-10-20'],
    ['The magnet forum has been moved from June to 8–10 October.', 'summit 2025-10-08/2025-10-10'],
    ['A third course, for women managers, is planned for mid-December in Baotou.', 'training 2025-12~'],
    ['Hot commissioning of the new line is pencilled in for June 2026.', 'project_milestone 2026-06'],
    ['The new line is to be commissioned in the course of 2026.', 'project_milestone 2026'],
    ['Commissioning of the new line is pencilled in for 2026.', 'project_milestone 2026'],
    ['Early works should begin in 2026.', 'project_milestone 2026'],
    ['First production should start in 2028.', 'project_milestone 2028'],
    ['On 1 January Li Xiao will take the chair of Ansteel.', 'appointment 2026-01-01'],
    ['Ansteel and Baogang are to sign the contract on 10 December.', 'signing 2025-12-10'],
    ['Wang Jun of Ansteel is expected on 3 November.', 'visit 2025-11-03'],
    [
      'From 1 to 5 September the state auditors take a second look at the books.',
      'inspection 2025-09-01/2025-09-05',
    ],
    ['The contract talks for concentrate get under way in Ordos on 12 November.', 'meeting 2025-11-12'],
    ['The half-year accounts of Ansteel are due on 26 September.', 'results 2025-09-26'],
    ['Ansteel and Baogang will unveil a joint laboratory on 22 September.', 'other 2025-09-22'],
    ['自治区派出的安全督查组定于9月22日至25日进驻包钢集团。', 'inspection 2025-09-22/2025-09-25'],
    ['包钢集团代表团将于10月8日到访鄂尔多斯。', 'visit 2025-10-08'],
    ['包钢集团二期项目计划明年6月建成投产。', 'project_milestone 2026-06'],
    ['该项目预计2026年投产。', 'project_milestone 2026'],
    ['北方稀土的产品将在9月初再次调价。', 'announcement 2025-09~'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
    for (const event of eventsOf(text, PUBLISHED)) {
      expect(isGrounded(text, event.evidence)).toBe(true);
      if (event.dateEvidence) expect(isGrounded(text, event.dateEvidence)).toBe(true);
    }
  });

  it.each([
    'Analysts expect output to reach 60,000 tonnes in 2026.',
    'Output is due to rise to 60,000 tonnes by 31 December.',
    'The plan must be handed in by 31 December.',
    'Ansteel will not meet its creditors on 14 January.',
    'Nobody expects Ansteel to sign on 14 January.',
    'If the parties agree, talks would resume on 14 January.',
    'The licence of Ansteel expires on 31 December 2026.',
    'The price of oxide is likely to average 500 yuan in January.',
    '事故调查组将于9月20日前提交报告。',
    '预计2026年产量达到6万吨。',
  ])('is none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('lies in the past where a verb of the past says so', () => {
    expect(told('Shareholders of Ansteel met in Ordos on 26 November.')).toEqual(['meeting 2024-11-26']);
  });
});

describe('a course or forum of several days', () => {
  it.each([
    ['The magnet forum wrapped up on Friday after three days, 20–22 August.', 'summit 2025-08-20/2025-08-22'],
    [
      'The course of Ansteel, which will run until 29 August, began on 18 August.',
      'training 2025-08-18/2025-08-29',
    ],
    ['A course for foremen ended on 22 August; it had begun on the 18th.', 'training 2025-08-18/2025-08-22'],
    [
      'A course for foremen ended on 22 August. It had started on 18 August.',
      'training 2025-08-18/2025-08-22',
    ],
    ['The magnet expo opens its doors on 8 October and closes on the 10th.', 'summit 2025-10-08/2025-10-10'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('keeps its one day where the other day is another matter', () => {
    expect(told('The magnet forum opened on 20 August. A fire broke out at Ansteel on 22 August.')).toEqual([
      'summit 2025-08-20',
      'other 2025-08-22',
    ]);
  });
});
