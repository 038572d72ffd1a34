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
    ['5月6日，北方稀土在包钢集团召开2025年第9次党委会。', 'Northern Rare Earth Party Committee'],
    ['5月6日，包钢集团所属北方稀土党委召开2025年第9次会议。', 'Northern Rare Earth Party Committee'],
  ])('%s', (text, body) => {
    expect(bodies(text)).toEqual([body]);
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
