import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

const bodies = (text: string): (string | null)[] =>
  eventsOf(text)
    .filter(({ type }) => type !== 'signing' && type !== 'visit')
    .map(({ series }) => series?.body ?? null);

describe('whose counted sitting it is', () => {
  it.each([
    [
      'Baogang Group’s subsidiary Northern Rare Earth held its 9th Party Committee meeting of 2025 on May 6.',
      'Northern Rare Earth Party Committee',
    ],
    [
      'Northern Rare Earth’s parent, Baogang Group, held its 9th Party Committee meeting of 2025 on May 6.',
      'Baogang Group Party Committee',
    ],
    [
      'Ansteel said that the Party Committee of Northern Rare Earth held its 9th meeting of 2025 on May 6.',
      'Northern Rare Earth Party Committee',
    ],
    [
      'The 9th meeting of Northern Rare Earth’s Party Committee in 2025 was held in a hall of Baogang Group on May 6.',
      'Northern Rare Earth Party Committee',
    ],
    [
      'With officials of Ansteel in the room, the 9th Party Committee meeting of 2025 was held by Baogang Group on May 6.',
      'Baogang Group Party Committee',
    ],
    [
      'Baogang Group relayed the instructions of Ansteel’s Party Committee at its 9th Party Committee meeting of 2025 on May 6.',
      'Baogang Group Party Committee',
    ],
    [
      'Ansteel praised the work of Northern Rare Earth’s board and held its fifth board meeting of 2025 on May 6.',
      'Ansteel Board of Directors',
    ],
    [
      'The 9th meeting of 2025 of the Party Committee on May 6 heard Baogang Group’s report of a visit of Ansteel.',
      'Baogang Group Party Committee',
    ],
    [
      'Ansteel sells ore. At its fifth meeting of 2025 on May 6, the board of Baogang Group approved a loan.',
      'Baogang Group Board of Directors',
    ],
    [
      'Ansteel sells ore. Last Friday, at their second extraordinary general meeting of 2025, shareholders of Northern Rare Earth voted.',
      'Northern Rare Earth shareholders’ meeting',
    ],
    [
      'Ansteel runs ten mills. In its 19th sitting of 2025, on May 6, the Party Committee of Northern Rare Earth heard reports.',
      'Northern Rare Earth Party Committee',
    ],
    [
      'It was the 14th time in 2025 that the board of Ansteel met; the date was May 6. Baogang Group did not comment.',
      'Ansteel Board of Directors',
    ],
    [
      'Baogang Group’s Northern Rare Earth held its sixth Party Committee meeting of 2025 on May 6.',
      'Northern Rare Earth Party Committee',
    ],
    [
      'Baogang Group owns much. Its Northern Rare Earth is listed. The subsidiary’s Party Committee held its 15th meeting of 2025 on May 6.',
      'Northern Rare Earth Party Committee',
    ],
    [
      'Ansteel rose early. On May 6, 2025 the Party Committee’s Theoretical Study Centre Group met for the 12th time this year.',
      'Ansteel Party Committee',
    ],
    [
      'Inspectors came to Ansteel on May 6, 2025. They belong to the third round of Central Environmental Protection Inspection.',
      'Central Environmental Protection Inspection',
    ],
    ['省委第五轮巡视组5月6日进驻包钢集团。', 'Provincial Party Committee'],
    ['第三轮第五批中央生态环境保护督察组5月6日进驻包头。', 'Central ecological and environmental inspection'],
    ['沿河钢铁党委5月6日召开2025年第9次会议。', '沿河钢铁 Party Committee'],
    ['包钢集团党委常委会5月6日召开会议（2025年第28次）。', 'Baogang Group Party Committee'],
    ['5月6日，北方稀土在包钢集团召开2025年第9次党委会。', 'Northern Rare Earth Party Committee'],
    ['5月6日，包钢集团所属北方稀土党委召开2025年第9次会议。', 'Northern Rare Earth Party Committee'],
    [
      'Ansteel’s board, in its sixth term, held its 40th meeting on May 6, 2025.',
      'Ansteel sixth Board of Directors',
    ],
    [
      '5月6日，北方稀土召开第九届董事会2025年第六次独立董事专门会议。',
      'Northern Rare Earth Independent Directors',
    ],
  ])('%s', (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it('is none where the ordinal is a day and the study a paper', () => {
    expect(
      bodies('Ansteel’s Party Committee wrote on the tenth that the ore study would take long.'),
    ).not.toContain('Ansteel Party Committee');
  });

  it('is nobody’s where only “the subsidiary” sat and none is named', () => {
    expect(
      bodies(
        'The subsidiary’s Party Committee held its 15th meeting of 2025 on May 6. Ansteel did not comment.',
      ),
    ).toEqual([null]);
  });

  it('is the house’s that sat, whoever went there', () => {
    expect(bodies('包钢集团董事长孟繁英5月6日出席北方稀土第六届董事会第八次会议并讲话。')).toEqual([
      'Northern Rare Earth sixth Board of Directors',
    ]);
  });

  it('tells two houses of one text apart', () => {
    expect(
      bodies(
        'Baogang Group held its 20th Party Committee meeting of 2025 on May 6. The 12th meeting of the Party Committee of Northern Rare Earth in 2025 was held on May 8.',
      ),
    ).toEqual(['Baogang Group Party Committee', 'Northern Rare Earth Party Committee']);
    expect(
      bodies('5月6日，包钢集团召开2025年第20次党委会。5月8日，所属北方稀土召开2025年第12次党委会。'),
    ).toEqual(['Baogang Group Party Committee', 'Northern Rare Earth Party Committee']);
  });

  it('is nobody’s where only the house of a part is named', () => {
    expect(
      bodies('The Party Committee of Baogang Group’s pipe works held its 9th meeting of 2025 on May 6.'),
    ).toEqual([null]);
  });

  it('leaves the house the committee that watches over its parts', () => {
    expect(bodies('Baogang Group’s mine safety committee held its third meeting of 2025 on May 6.')).toEqual([
      'Baogang Group Safety Committee',
    ]);
  });

  it('stays with the house where a part of it is only spoken of', () => {
    expect(
      bodies('Baogang Group held its 9th Party Committee meeting of 2025 on May 6 at the pipe works.'),
    ).toEqual(['Baogang Group Party Committee']);
  });
});
