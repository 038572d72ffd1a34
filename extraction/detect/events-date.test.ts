import { describe, expect, it } from 'vitest';
import { eventsOf, told } from './events-testing';

describe('a sitting without a day', () => {
  it('does not take that of another gathering in the next paragraph', () => {
    const text =
      '11月24日，包钢集团党委召开2025年第二十二次会议。\n此前，包钢集团党委中心组还举行了第十一次集体学习。\n11月20日，包钢集团与市政府座谈。';
    expect(told(text, '2025-11-25')).toContain('study_session null');
  });

  it('takes the day of the sitting that it came right before or behind', () => {
    expect(
      told('5月6日，包钢集团召开第三届董事会第十次会议。会前，公司党委召开今年第9次会议。', '2025-05-09'),
    ).toEqual(['meeting 2025-05-06', 'meeting 2025-05-06']);
    expect(
      told(
        'Baogang Group held its 9th Party Committee meeting of 2025 on May 6. Before it, the board sat for its fifth meeting.',
        '2025-05-09',
      ),
    ).toEqual(['meeting 2025-05-06', 'meeting 2025-05-06']);
    expect(
      told(
        'Baogang Group held its 9th Party Committee meeting of 2025 on May 6. Its board has held a fifth meeting.',
        '2025-05-09',
      ).filter((each) => each === 'meeting 2025-05-06'),
    ).toHaveLength(1);
  });

  it('is on the calendar when people say when they will meet', () => {
    expect(told('The chairman of Baogang Group will meet investors on December 12.', '2025-11-25')).toEqual([
      'meeting 2025-12-12',
    ]);
  });
});

describe('what counts as an event', () => {
  it.each([
    [
      'what a sitting had on its agenda',
      'Baogang Group held a meeting on May 6, 2025.\nThe committee studied remarks made at the banquet hosted by the city and the anniversary celebration.',
      ['meeting 2025-05-06'],
    ],
    [
      'what the shareholders of a sitting decided there',
      'Baogang Group’s annual general meeting was held on May 6, 2025 in Baotou. Shareholders approved a dividend.',
      ['meeting 2025-05-06'],
    ],
    [
      'a notice that another house gave after a sitting',
      'Baogang Group’s annual general meeting was held on May 6, 2025 in Baotou. Ansteel announced a dividend on May 8, 2025.',
      ['meeting 2025-05-06', 'announcement 2025-05-08'],
    ],
    [
      'the day that a gathering was put off from',
      'Baogang Group announced on May 6, 2025 that its forum, originally due for June 3, 2025, would be smaller.',
      ['announcement 2025-05-06'],
    ],
    [
      'the day of the dateline',
      'BAOTOU, May 7, 2025 (Newswire) -- Baogang Group signed a contract with Ansteel.',
      ['signing null'],
    ],
    [
      'the day of what is told as a reason',
      'Baogang Group held talks with Ansteel after it had received a letter on May 6, 2025.',
      ['meeting null'],
    ],
    [
      'the day on which the one replaced left',
      'Baogang Group appointed Li Xiao, replacing Wang Jun, who retired on May 6, 2025.',
      ['appointment null', 'appointment 2025-05-06'],
    ],
    [
      'an intention to sign',
      'On May 6, 2025 Meng met Wang Jun to discuss whether to sign a contract.',
      ['meeting 2025-05-06'],
    ],
  ])('does not date an event by, nor make one of, %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('runs from the day of the opening to that of the close', () => {
    expect(told('The forum opened in Baotou on May 6, 2025 and wrapped up on May 8, 2025.')).toEqual([
      'summit 2025-05-06/2025-05-08',
    ]);
  });

  it('dates what was done on the day of an accident by the accident', () => {
    expect(
      told(
        'A blast at Ansteel killed two workers on May 6, 2025.\nA briefing was held on May 7, 2025.\nLi Xiao went to Ordos to look at the site on the day of the accident.',
      ),
    ).toEqual(['other 2025-05-06', 'meeting 2025-05-07', 'visit 2025-05-06']);
  });

  it('dates a count of “this year” by the date of publication alone', () => {
    const text = 'At the 8th meeting of the Party Committee of Baogang Group this year, Meng spoke.';
    expect(told(text, '2025-12-01')).toEqual(['meeting 2025']);
    expect(told(text)).toEqual(['meeting null']);
  });

  it('leaves the day of a statement to the statement, and keeps its month for the meeting that it tells of', () => {
    expect(
      told(
        'Baogang Group said on May 6, 2025 the fifth meeting of its board of directors had approved the plan.',
      ),
    ).toEqual(['meeting 2025-05~']);
    expect(
      told(
        'Baogang Group said the fifth meeting of its board of directors on May 6, 2025 had approved the plan.',
      ),
    ).toEqual(['meeting 2025-05-06']);
  });

  it('takes the day of an appointment from the sentence that goes on about it', () => {
    const text =
      'Baogang Group has named Li Xiao as its manager. The appointment was approved on May 6, 2025.';
    expect(told(text, '2025-05-09')).toEqual(['appointment 2025-05-06']);
  });
});

describe('when an event happened', () => {
  it('is its own day, not the limit, the fiscal period or the founding year beside it', () => {
    expect(
      told(
        'Since April 1, 2023 one formula holds; on July 10, 2025 Northern Rare Earth reset its price for Q3 2025.',
      ),
    ).toEqual(['announcement 2025-07-10']);
  });

  it('is told by the sentence before when the paragraph goes on about it', () => {
    const text =
      'The hall was full on February 26. Baogang Group used its sixth Party Committee meeting of 2025 to read.';
    expect(told(text)).toEqual(['meeting 2025-02-26']);
  });

  it('is the month of publication, marked approximate, when told as just done', () => {
    const [event] = eventsOf('Northern Rare Earth has published its interim results.', '2025-08-28');
    expect(event).toMatchObject({ date: '2025-08~', dateBasis: 'inferred' });
    expect(event?.dateNote).toContain('2025-08-28');
    expect(told('Baogang Group recently ran a training course.', '2025-08-28')).toEqual([
      'training 2025-08~',
    ]);
  });

  it('is unknown without a date of publication, whatever the fiscal period', () => {
    expect(
      eventsOf('Northern Rare Earth has published its results for the first half of 2025.'),
    ).toMatchObject([{ type: 'results', date: null, dateBasis: 'none', dateNote: null, dateEvidence: null }]);
  });

  it('is the year that names a gathering or its count', () => {
    expect(told('Baogang Group recently ran a course. Its name is the 2025 Training for Foremen.')).toEqual([
      'training 2025',
    ]);
    expect(told('Baogang Group held its 37th Party Committee meeting for 2024 in Baotou.')).toEqual([
      'meeting 2024',
    ]);
  });

  it('is the month around the report when only the report is dated', () => {
    expect(
      told(
        'The paper reported on March 19, 2025 that Baogang Group had launched an inspection of its mills.',
      ),
    ).toEqual(['inspection 2025-03~']);
    expect(
      told(
        'A fire at a mill of Baogang Group killed two workers, state media reported on Tuesday.',
        '2026-01-20',
      ),
    ).toEqual(['other 2026-01~']);
  });

  it('keeps an unknown year unknown', () => {
    expect(told('Baogang Group held a meeting on August 14.')).toEqual(['meeting XXXX-08-14']);
  });

  it('follows the occasion of the event before it', () => {
    const text =
      'On Monday Meng took a delegation to Ordos.\nThe same trip brought her to Ansteel, where she held talks with Wang Jun.';
    const dates = eventsOf(text, '2025-09-09').map((e) => e.date);
    expect(new Set(dates)).toEqual(new Set(['2025-09-08']));
  });
});
