import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { extractedEventSchema } from '@/core/model/extraction';
import { parseEdtf } from '@/core/time/edtf';
import { eventsOf, told } from './events-testing';

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
    ['On May 6, 2025 the two put pen to paper over a mine.', 'signing 2025-05-06'],
    ['On May 6, 2025 Ansteel and Baogang Group exchanged views in Ordos.', 'meeting 2025-05-06'],
    ['The first ship cast off on May 6, 2025.', 'project_milestone 2025-05-06'],
    ['The list was made public on May 6, 2025.', 'announcement 2025-05-06'],
    ['2025年5月6日，包钢集团向灾区捐款。', 'other 2025-05-06'],
    ['2025年5月6日，包鋼集團舉行會議。', 'meeting 2025-05-06'],
  ])('tells the kind of “%s” by its words', (text, expected) => {
    expect(told(text)).toEqual([expected]);
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
});
