import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectEntities } from './entities';

const header = { title: null, url: null, published: null, publisher: null, language: null };
const named = (text: string) =>
  detectEntities(readText(text, header)).entities.map(({ type, name }) => `${type}: ${name}`);

describe('units of a group', () => {
  it.each([
    ['The mill borrows from Baogang Group Finance, and cheaply.', 'organization: Baogang Group Finance'],
    ['Earlier he ran Minmetals Development, a trading house.', 'organization: Minmetals Development'],
    ['A tanker was booked by Baosteel Logistics on Friday.', 'organization: Baosteel Logistics'],
    ['JL Mag (Ningbo) Technology has begun to build.', 'organization: JL Mag (Ningbo) Technology'],
    [
      'The operator is China Rare Earth (Ganzhou), a unit of China Rare Earth Group.',
      'organization: China Rare Earth (Ganzhou)',
    ],
    ['The project belongs to its Magnefurn division. It waits.', 'organization: Magnefurn'],
    ['Furnatrade, exhibition company of the Lanshan group, set up the stands.', 'organization: Furnatrade'],
    ['Chinalco leads through Simbrook, its partnership with Rio Tinto.', 'organization: Simbrook'],
    ['The draft went to ISO/TC 298 and to ISO/IEC JTC 1/SC 42.', 'organization: ISO/TC 298'],
    [
      'Three notes. Reorganises Lanshan Rare Earth New Materials.',
      'organization: Lanshan Rare Earth New Materials',
    ],
  ])('are read in %j', (text, name) => expect(named(text)).toContain(name));

  it.each([
    ['Baogang Finance Director Wei Dongmin spoke.', 'Baogang Finance'],
    ['Baogang Development Plan papers were signed.', 'Baogang Development'],
    ['China Rare Earth (Group) has a seat in Ganzhou.', 'China Rare Earth (Group)'],
    ['The Zambian unit made copper.', 'Zambian'],
    ['A deposit in the Ecuadorian province is for sale.', 'Ecuadorian'],
    ['Seepage was found in a ditch. Inspectors will come back.', 'Seepage'],
    ['Seepage was found in a ditch. Inspectors will come back.', 'Inspectors'],
    ['Protectionism is spreading, and payrolls shrink.', 'Protectionism'],
    ['Payrolls could reach four hundred.', 'Payrolls'],
  ])('are not made of %j', (text, name) =>
    expect(named(text).map((each) => each.replace(/^\w+: /, ''))).not.toContain(name),
  );
});

describe('persons by what is told of them', () => {
  it.each([
    ['He was received by Nguyen Thanh Long, who chairs the commission.', 'person: Nguyen Thanh Long'],
    ['Odalys Brenk spoke for the union at the gate.', 'person: Odalys Brenk'],
    ['Party Secretary and Chairman Wei You presided and summed up.', 'person: Wei You'],
    [
      'Three men were named in March.\nXu Weimin | chairman, Ansteel Group | 15 March\nThe round goes on, and the mills wait for it.',
      'person: Xu Weimin',
    ],
  ])('are read in %j', (text, name) => expect(named(text)).toContain(name));

  it.each([
    'The Lakeside Works, who make rails, closed.',
    'Steel Prices retired from the headlines.',
    'Last Monday spoke for itself.',
  ])('are not seen in %j', (text) =>
    expect(named(text).filter((each) => each.startsWith('person'))).toEqual([]),
  );
});

describe('titles of policies and places that the text tells', () => {
  it.each([
    [
      'The ministry issued the Provisional Measures for the Supervision over Steel Mines on July 28, 2025.',
      'policy: Provisional Measures for the Supervision over Steel Mines',
    ],
    [
      'The 2026 Plan for Economic and Social Development of Baotou has been approved.',
      'policy: 2026 Plan for Economic and Social Development',
    ],
    [
      'Last on the list was the Reform Deepening and Quality Action, in its final year.',
      'programme: Reform Deepening and Quality Action',
    ],
    ['The road leads up to Lan Chau, the province in which the pit lies.', 'place: Lan Chau'],
    ['It said so in a statement from Clearbrook, Oklahoma, on Monday.', 'place: Clearbrook'],
    ['The plaque hangs in the Lanshan Steel Museum.', 'place: Lanshan Steel Museum'],
  ])('are read in %j', (text, name) => expect(named(text)).toContain(name));

  it('takes the opening of a title for the whole once that has been given', () => {
    const text =
      'It fills in the Interim Measures for Total Control of Steel Mines. The “Interim Measures” bind everyone.';
    expect(named(text)).toEqual(['policy: Interim Measures for Total Control of Steel Mines']);
  });

  it.each([
    'Action was taken at once.',
    'A Plan for Monday was made.',
    'Orders from Furnova, China Steel said, fell.',
  ])('are not seen in %j', (text) =>
    expect(named(text).filter((each) => /^(?:policy|programme|place)/.test(each))).toEqual([]),
  );
});
