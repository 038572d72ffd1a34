import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectEntities } from './entities';

const header = { title: null, url: null, published: null, publisher: null, language: null };
/** Every mention as "type: words", in order; each checked to stand on the text. */
function found(text: string): string[] {
  const { entities } = detectEntities(readText(text, header));
  const mentions = entities.flatMap(({ type, mentions }) =>
    mentions.map((mention) => ({ type, ...mention })),
  );
  for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
  return mentions.sort((a, b) => a.start - b.start).map(({ type, quote }) => `${type}: ${quote}`);
}

describe('names that a list explains', () => {
  it('are those of the one that they stand for', () => {
    const text = 'Sittings of the year. BSU = Baotou Steel Union (600010). On 5 May BSU met.';
    const { entities } = detectEntities(readText(text, header));
    const union = entities.find(({ key }) => key === 'baotou-steel-union');
    expect(union?.mentions.map(({ quote }) => quote)).toContain('BSU');
    expect(entities.filter(({ type }) => type === 'organization')).toHaveLength(1);
  });
});

describe('bodies inside a company', () => {
  it('are nobody, whatever they do', () => {
    expect(found('In spring the tenth Supervisory Board posted its rules.')).toEqual([]);
  });
});

describe('firms whose names say nothing are told', () => {
  it.each([
    // By what only firms do or have.
    ['In spring Keldran posted a loss.', ['organization: Keldran']],
    ['Furnova’s shares fell.', ['organization: Furnova']],
    ['The mill at issue, Tervold operates it.', ['organization: Tervold']],
    // By whom contracts are made with and who comes from whom.
    ['A supply contract with Keldran runs to 2030.', ['organization: Keldran']],
    ['A team from Zorbax walked the line.', ['organization: Zorbax']],
    ['She was formerly of Aldoret.', ['organization: Aldoret']],
    ['The loan was backed by Brenvik.', ['organization: Brenvik']],
    ['Makers such as Tervold and TQM sell it.', ['organization: Tervold', 'organization: TQM']],
    // By the trade before the name.
    ['The state agency ZEGMEC toured the works.', ['organization: ZEGMEC']],
    ['Its copper commission, Cuprovia, was silent.', ['organization: Cuprovia']],
    ['Inspectors of the regulator Minegeo left.', ['organization: Minegeo']],
    // By the head of an item.
    ['• Norvald. The works ran well.\n• Exports. Volumes rose.', ['organization: Norvald']],
    // One place proves it for all.
    ['Keldran fell. A contract with Keldran ended.', ['organization: Keldran', 'organization: Keldran']],
    // A place and the firm's own words.
    ['Ningbo Zhaolin put its name to it.', ['organization: Ningbo Zhaolin']],
    ['Guests of China Zhongbo saw it.', ['organization: China Zhongbo']],
    ['Anyang Copper raised its price.', ['organization: Anyang Copper']],
    ['Korea Antimony (600199) posted a profit.', ['organization: Korea Antimony']],
    ['The World Magnet Association was host.', ['organization: World Magnet Association']],
    ['Huludao Smelter booked a loss.', ['organization: Huludao Smelter']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('under the full name where the text gives it', () => {
    const { entities } = detectEntities(
      readText('Keldran Rare Metals was founded in 1958. A contract with Keldran ended.', header),
    );
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Keldran Rare Metals', 2],
    ]);
  });

  it.each([
    'Rebar has lost 2% since Monday.',
    'Billet was quoted lower.',
    'Germanium was not traded.',
    'Hematite is magnetic, but Goethite is not.',
    'Offtake is the word of the year.',
    'Management wants more. Workers said so.',
    'Harvest says much. The harvest was good.',
    'LFP cells and NCM were flat, and HRC was cheap.',
    'He was the winner of Round Two.',
    'Demand for China Steel fell.',
    'A rise in Grade A copper was seen.',
    'Exports. Volumes rose.',
  ])('and none is seen in: %s', (text) => {
    expect(found(text).filter((name) => name.startsWith('organization'))).toEqual([]);
  });
});

describe('bodies in small letters', () => {
  it.each([
    ['The Hunan emergency management bureau came.', ['organization: Hunan emergency management bureau']],
    [
      'The emergency management department of Ningxia said so.',
      ['organization: emergency management department of Ningxia'],
    ],
    [
      'The Shanxi provincial discipline inspection commission took over.',
      ['organization: Shanxi provincial discipline inspection commission'],
    ],
  ])('belong to the place beside them: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are the known body where there is one', () => {
    const text = 'The Shanxi discipline inspection commission took over.';
    expect(detectEntities(readText(text, header)).entities.map(({ key }) => key)).toEqual(['shanxi-ccdi']);
  });

  it.each([
    ['The industry department of Hunan agreed.', ['place: Hunan']],
    ['The safety department met in Hunan.', ['place: Hunan']],
    ['Its finance department is in Hunan; the sales department is not.', ['place: Hunan']],
  ])('but not without a field that tells: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('persons', () => {
  it.each([
    ['Zhimin Gao becomes chairman. Gao is 53.', ['person: Zhimin Gao', 'person: Gao']],
    ['Shareholders elect Jean-Baptiste Kouassi today.', ['person: Jean-Baptiste Kouassi']],
    ['The prize went to Doreth Maas, who is 81.', ['person: Doreth Maas']],
    ['Bertil Ahlgrim, 61, retires.', ['person: Bertil Ahlgrim']],
    ['Mr Ostrov said nothing. Ostrov left.', ['person: Ostrov', 'person: Ostrov']],
  ])('are told by order, hyphen, age and address: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('have their family name first whatever the order', () => {
    const { entities } = detectEntities(readText('Zhimin Gao becomes chairman.', header));
    expect(entities[0]?.name).toBe('Gao Zhimin');
  });

  it.each(['Hainan Gang is a street.', 'Output, which rose, fell.', 'Line Two, 61, is idle.'])(
    'are not seen in: %s',
    (text) => {
      expect(found(text).filter((name) => name.startsWith('person'))).toEqual([]);
    },
  );
});

describe('places, policies and programmes', () => {
  it.each([
    ['Metal was poured at Port Marlow.', ['place: Port Marlow']],
    ['The guests went on to El Brinco.', ['place: El Brinco']],
    ['The pit lies 40 km north of Veldhoek.', ['place: Veldhoek']],
    ['The Kulu copper mine reopens.', ['place: Kulu']],
    ['The mine published a Traceability Code.', ['policy: Traceability Code']],
    [
      'They read the Regulations on the Work of Overseas Branches and the Measures for the Control of Quotas.',
      ['policy: Regulations on the Work of Overseas Branches', 'policy: Measures for the Control of Quotas'],
    ],
    ['Money came from the Union’s Just Transition Fund.', ['programme: Just Transition Fund']],
  ])('are told by their words: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'The Chinese smelter closed.',
    'A QR Code is printed on it.',
    'The Area Code is 010.',
    'The file says “Committee Meeting No. 9 of 2025”.',
    'It went on to be the best.',
    'It lies south of the river.',
  ])('and not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
