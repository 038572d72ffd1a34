import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { extractedEventSchema } from '@/core/model/extraction';
import { parseEdtf } from '@/core/time/edtf';
import { eventsOf } from './events-testing';

/** "type date" of every event. */
const told = (text: string, published: string | null = null) =>
  eventsOf(text, published).map((e) => `${e.type} ${e.date}`);

describe('a sitting without a day', () => {
  it('does not take that of another gathering in the next paragraph', () => {
    const text =
      '11月24日，包钢集团党委召开2025年第二十二次会议。\n此前，包钢集团党委中心组还举行了第十一次集体学习。\n11月20日，包钢集团与市政府座谈。';
    expect(told(text, '2025-11-25')).toContain('study_session null');
  });

  it('is on the calendar when people say when they will meet', () => {
    expect(told('The chairman of Baogang Group will meet investors on December 12.', '2025-11-25')).toEqual([
      'meeting 2025-12-12',
    ]);
  });
});

describe('what counts as an event', () => {
  it.each([
    ['On March 5, 2025, Baogang Group convened a work meeting in Baotou.', 'meeting 2025-03-05'],
    [
      'The annual work conference of Baogang Group was held on January 15-16, 2025.',
      'meeting 2025-01-15/2025-01-16',
    ],
    ['Baogang Group held a theoretical study session on May 6, 2025.', 'study_session 2025-05-06'],
    ['Baogang Group ran a training course for foremen on May 6, 2025.', 'training 2025-05-06'],
    ['Baogang Group hosted a forum on magnets on May 6, 2025.', 'summit 2025-05-06'],
    ['On May 6, 2025 Li Xiao took a delegation to Ordos.', 'visit 2025-05-06'],
    ['Li Xiao visited Ansteel on May 6, 2025.', 'visit 2025-05-06'],
    ['On May 6, 2025 Meng received Wang Jun of Ansteel.', 'meeting 2025-05-06'],
    ['Baogang Group and Ansteel signed a supply contract on May 6, 2025.', 'signing 2025-05-06'],
    ['Baogang Group raised the price of flat steel on May 6, 2025.', 'announcement 2025-05-06'],
    ['Northern Rare Earth published its interim results on August 26, 2025.', 'results 2025-08-26'],
    ['Northern Rare Earth said on April 18, 2025 that net profit rose 70%.', 'results 2025-04-18'],
    ['The Ministry of Commerce issued new licensing rules on May 6, 2025.', 'policy_release 2025-05-06'],
    ['Li Xiao was appointed general manager of Baogang Group on May 6, 2025.', 'appointment 2025-05-06'],
    ['Baogang Group won a quality award on May 6, 2025.', 'award 2025-05-06'],
    ['Auditors launched an inspection of Baogang Group on May 6, 2025.', 'inspection 2025-05-06'],
    ['Northern Rare Earth broke ground on a magnet plant on May 6, 2025.', 'project_milestone 2025-05-06'],
    ['A fire at a mill of Baogang Group killed two workers on May 6, 2025.', 'other 2025-05-06'],
    ['Baogang Group handed its old archive to the city on May 6, 2025.', 'other 2025-05-06'],
    ['2025年5月20日，包钢集团召开安全生产工作会议。', 'meeting 2025-05-20'],
    ['2025年5月20日，北方稀土发布公告，上调精矿价格。', 'announcement 2025-05-20'],
    ['2025年5月20日，包钢集团与鞍钢签署合作协议。', 'signing 2025-05-20'],
    ['2025年5月20日，李晓赴鄂尔多斯调研。', 'visit 2025-05-20'],
    ['2025年5月20日，商务部印发管理办法。', 'policy_release 2025-05-20'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    [
      'The first quarter report released by Northern Rare Earth on the evening of May 6, 2025 showed a loss.',
      'results 2025-05-06',
    ],
    [
      'Northern Rare Earth issued its report for the first quarter of 2025 on May 6, 2025.',
      'results 2025-05-06',
    ],
    ['On May 6, 2025 Meng met Wang Jun, head of Ansteel, to sign a contract.', 'signing 2025-05-06'],
    ['Baogang Group said that its forum had been postponed until May 6, 2025.', 'summit 2025-05-06'],
    ['Baogang Group will blow in its No. 4 blast furnace on May 6, 2025.', 'project_milestone 2025-05-06'],
    ['Baogang Group has no such plan, a spokesman told reporters on May 6, 2025.', 'announcement 2025-05-06'],
    ['Baogang Group took second prize of the quality award on May 6, 2025.', 'award 2025-05-06'],
    ['2025年5月6日，包钢集团聘任王小明为总经理。', 'appointment 2025-05-06'],
  ])('reads “%s”', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    [
      'what a sitting had on its agenda',
      'Baogang Group held a meeting on May 6, 2025.\nThe committee studied remarks made at the banquet hosted by the city and the anniversary celebration.',
      ['meeting 2025-05-06'],
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

  it.each([
    ['On May 6, 2025 the two put pen to paper over a mine.', 'signing 2025-05-06'],
    ['On May 6, 2025 Ansteel and Baogang Group exchanged views in Ordos.', 'meeting 2025-05-06'],
    ['The first ship cast off on May 6, 2025.', 'project_milestone 2025-05-06'],
    ['The list was made public on May 6, 2025.', 'announcement 2025-05-06'],
    ['2025年5月6日，包钢集团向灾区捐款。', 'other 2025-05-06'],
    ['2025年5月6日，包鋼集團舉行會議。', 'meeting 2025-05-06'],
  ])('tells the kind of “%s” by its words', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('gives one event for what is made known, not another for the making known', () => {
    expect(told('Baogang Group announced on May 6, 2025 that it had appointed Li Xiao.')).toEqual([
      'appointment 2025-05-06',
    ]);
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

  it('keeps an undated meeting beside a dated assessment', () => {
    expect(
      told(
        'Baogang Group held a work meeting in Baotou.\nThe audit office of Baogang Group carried out a 2025 assessment of buyers.',
      ),
    ).toEqual(['meeting null', 'inspection 2025']);
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

  it('gives a meeting of “the group” to the house named last', () => {
    const text =
      'Baogang Group rested.\nAnsteel opened its doors. At the group’s 5th Party Committee meeting of 2025 on May 6, ore was weighed.';
    expect(eventsOf(text).at(-1)?.series?.body).toBe('Ansteel Party Committee');
  });

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

describe('one happening is one event', () => {
  it('joins what the highlights, the lead and the body say of it and keeps the evidence of the body', () => {
    const text =
      'Highlights\n- Baogang Group held its 9th meeting of 2025.\nBaogang Group convened its ninth Party Committee meeting of 2025 on April 7. The meeting was chaired by Meng.';
    const events = eventsOf(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.evidence.start).toBeGreaterThan(text.indexOf('Baogang Group convened') - 1);
  });

  it('lets the count lead when the event doubles as a numbered session', () => {
    const text =
      'Baogang Group convened a session on August 21. The event doubled as its 12th expanded group study of 2025 with a lecture by Wang Jun.';
    const [event, ...others] = eventsOf(text);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'study_session',
      date: '2025-08-21',
      series: { ordinal: 12, year: 2025, kind: 'study_session', body: 'Baogang Group Party Committee' },
    });
    expect(event?.title).toContain('12th expanded group study of 2025');
    expect(event?.participants).toContainEqual({ entity: 'wang-jun', role: 'speaker' });
  });

  it('keeps two counted sittings of one sentence apart', () => {
    const text =
      'On June 9 the leaders of Baogang Group sat as the 18th Party Standing Committee meeting of 2025, and then met for the sixth theoretical study session of the year.';
    expect(eventsOf(text).map((e) => [e.type, e.date, e.series?.ordinal])).toEqual([
      ['meeting', '2025-06-09', 18],
      ['study_session', '2025-06-09', 6],
    ]);
  });

  it('counts a journey that ends in a signature once, as the signing', () => {
    const text =
      'On May 6, 2025 Meng took a delegation to Ordos, where Baogang Group and Ansteel signed an agreement.';
    expect(told(text)).toEqual(['signing 2025-05-06']);
  });

  it('keeps a price and a profit warning of one day apart', () => {
    const text =
      '北方稀土2025年7月10日晚间公告，预计上半年净利润9亿元。公司同日公告，第三季度精矿价格调整为19109元/吨。';
    expect(told(text)).toEqual(['announcement 2025-07-10', 'announcement 2025-07-10']);
  });

  it('dates a tour by its days when the notice of it is dated too', () => {
    const text =
      'On April 2, 2025 Baogang Group announced that Li Xiao had just completed a tour of Ansteel.\nAt Ansteel, where Li Xiao stayed from March 31 to April 1, he saw the slag yard.';
    expect(told(text)).toContain('visit 2025-03-31/2025-04-01');
    expect(told(text).filter((e) => e.startsWith('visit'))).toHaveLength(1);
  });

  it('speaks from the highlights only when the body tells nothing', () => {
    expect(
      told(
        'Highlights\n- Baogang Group held its 9th Party Committee meeting on May 6, 2025.\nSteel is hard work.',
      ),
    ).toEqual(['meeting 2025-05-06']);
  });
});

describe('every event', () => {
  const texts = [
    'On March 5, 2025, Meng Fanying chaired a meeting of Baogang Group in Baotou; Li Xiao attended.',
    'Baogang Group and Ansteel signed a supply contract on May 6, 2025, “a long one”, Wang Jun said.',
    '10月27日，包钢集团召开党委2025年第37次会议，孟繁英主持会议。',
  ];

  it('satisfies the contract and quotes the text exactly', () => {
    for (const text of texts) {
      const events = eventsOf(text);
      expect(events.length).toBeGreaterThan(0);
      for (const event of events) {
        expect(extractedEventSchema.safeParse(event).error).toBeUndefined();
        for (const evidence of [event.evidence, event.dateEvidence, event.series?.evidence]) {
          if (evidence) expect(isGrounded(text, evidence)).toBe(true);
        }
        expect(event.title.length).toBeLessThanOrEqual(90);
      }
    }
  });

  it('is valid, grounded and dated only with its words, whatever the text', () => {
    const piece = fc.constantFrom(
      'Baogang Group ',
      'held its 12th ',
      'Party Committee meeting ',
      'of 2025',
      'on May 6',
      ', 2025',
      '. ',
      '\n',
      'signed an agreement ',
      'with Ansteel',
      'Highlights\n- ',
      'last Friday',
      'has published results ',
      'that had completed a tour ',
      'reported on Monday ',
      '包钢集团',
      '召开',
      '会议',
      '10月27日',
      '。',
      'will vote on 16 September',
      'The event ',
      'Li Xiao ',
      'visited ',
      'from ',
      'until ',
      '?',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 16 }),
        fc.constantFrom(null, '2025-09-09', '2025'),
        (pieces, published) => {
          const text = pieces.join('');
          for (const event of eventsOf(text, published)) {
            expect(extractedEventSchema.safeParse(event).error).toBeUndefined();
            expect(isGrounded(text, event.evidence)).toBe(true);
            expect(event.date === null).toBe(event.dateBasis === 'none');
            if (event.date !== null) {
              expect(parseEdtf(event.date)).not.toBeNull();
              expect(event.dateEvidence && isGrounded(text, event.dateEvidence)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'On May 6, 2025, Baogang Group handed its old archive to the city.',
      'Baogang Group handed its old archive to the city',
    ],
    [
      'Baogang Group signed a contract with Ansteel on May 6, 2025.',
      'Baogang Group signed a contract with Ansteel',
    ],
    ['On May 6, 2025 she took a delegation to Ordos. Meng Fanying rested.', 'She took a delegation to Ordos'],
    [
      'A fire at a mill in Baotou killed two workers on May 6, 2025.',
      'A fire at a mill in Baotou killed two workers',
    ],
    [
      'At Ordos, where Li Xiao stayed from May 6 to May 7, 2025, he saw a mine.',
      'At Ordos, where Li Xiao stayed, he saw a mine',
    ],
    ['2025年5月20日，包钢集团召开安全会议。', '包钢集团召开安全会议'],
    ['2025年5月20日，包钢集团与鞍钢在包头签署合作协议。', '包钢集团与鞍钢在包头签署合作协议'],
    [
      'Baogang Group has moved its yard, the company announced on May 6, 2025.',
      'Baogang Group has moved its yard',
    ],
    ['2025年5月20日，包钢集团发布公告，焦炭价格上调五元。', '包钢集团发布公告，焦炭价格上调五元'],
    [
      'Li Xiao, manager of Baogang Group, toured a mill in Ordos on the afternoon of May 6, 2025.',
      'Li Xiao toured a mill in Ordos',
    ],
    [
      'BAOTOU, May 7, 2025 (Newswire) -- Baogang Group signed a contract with Ansteel on May 6, 2025.',
      'Baogang Group signed a contract with Ansteel',
    ],
    [
      'Northern Rare Earth (SSE: 600111, “NRE”) approved and published its results for the first quarter of 2025 on May 6, 2025.',
      'Northern Rare Earth published its results for the first quarter of 2025',
    ],
    [
      'Baogang Group raised its May price of flat steel on May 6, 2025.',
      'Baogang Group raised its May price of flat steel',
    ],
    [
      'Baogang Group said on May 6, 2025 that its forum, first thought of for June, had been called off.',
      'Baogang Group said that its forum had been called off',
    ],
    [
      'Baogang Group’s pellet plant, a heavy load on its books, entered full production on May 6, 2025.',
      'Baogang Group’s pellet plant entered full production',
    ],
    [
      'Baogang Group rested. The company signed a contract on May 6, 2025.',
      'Baogang Group signed a contract',
    ],
    [
      'Provincial officials issued new rules for mines on May 6, 2025.',
      'Provincial officials issued new rules for mines',
    ],
    [
      'Baogang Group rested. The remark was made during the company’s yearly results briefing on May 6, 2025.',
      'Baogang Group: yearly results briefing',
    ],
    [
      'On May 6, 2025, Meng told a safety meeting that “the work” is hard.',
      'Meng Fanying told a safety meeting',
    ],
  ])('has a title in the words of the text without its dates: %s', (text, title) => {
    expect(eventsOf(text)[0]?.title).toBe(title);
  });

  it('names chair and place by their roles', () => {
    const [event] = eventsOf(texts[0] ?? '');
    expect(event?.participants).toContainEqual({ entity: 'meng-fanying', role: 'chair' });
    expect(event?.participants).toContainEqual({ entity: 'baotou', role: 'place' });
    expect(event?.participants).toContainEqual({ entity: 'li-xiao', role: 'participant' });
  });

  it('is surer with a count and a stated day than with a bare day', () => {
    const [counted] = eventsOf('Baogang Group held its 9th Party Committee meeting of 2025 on May 6, 2025.');
    const [bare] = eventsOf('Baogang Group handed its old archive to the city on May 6, 2025.');
    expect(counted!.confidence).toBeGreaterThan(bare!.confidence);
  });
});
