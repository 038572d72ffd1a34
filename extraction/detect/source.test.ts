import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { readText } from '../reading';
import { detectSource } from './source';

const header = { title: null, url: null, published: null, publisher: null, language: null };
const sourceOf = (
  text: string,
  over: Partial<typeof header> | { publisher: string } | { url: string } = {},
) => detectSource(readText(text, { ...header, ...over }));

describe('detectSource', () => {
  it('takes the publisher from the header, else from the address', () => {
    expect(sourceOf('The kiln runs again.', { publisher: 'Furnace Weekly' }).publisher).toBe(
      'Furnace Weekly',
    );
    expect(sourceOf('The kiln runs again.', { url: 'https://news.metal.com/newscontent/1' }).publisher).toBe(
      'SMM',
    );
    expect(sourceOf('The kiln runs again.').publisher).toBeNull();
  });

  it('finds the outlet whose report is relayed, and says whether the state owns it', () => {
    const text = 'The kiln runs again, Baogang Daily reported on Monday.';
    const source = sourceOf(text, { publisher: 'Furnace Weekly' });
    expect(source).toMatchObject({ originalOutlet: 'Baogang Daily', stateOwned: true });
    expect(source.originalOutletEvidence?.quote).toBe('Baogang Daily');
    expect(isGrounded(text, source.originalOutletEvidence!)).toBe(true);
  });

  it.each([
    [
      'Three items from Baogang Daily, the house paper, shortened by our desk. The kiln runs again.',
      'Baogang Daily',
    ],
    ['The kiln runs again. A readout was put out by Ansteel Group itself.', 'Ansteel Group'],
    [
      'The kiln runs again. An account has been posted by Northern Rare Earth, which owns it.',
      'Northern Rare Earth',
    ],
    ['窑又点火了。（据鞍钢集团官网）', 'Ansteel Group'],
  ])('finds whose own words are relayed: %s', (text, originalOutlet) => {
    const source = sourceOf(text, { publisher: 'Furnace Weekly' });
    expect(source).toMatchObject({ originalOutlet, stateOwned: true });
    expect(isGrounded(text, source.originalOutletEvidence!)).toBe(true);
  });

  it('leaves an account that somebody unknown has posted', () => {
    const text = 'Northern Rare Earth lit the kiln again. An account was posted by Harbour Watch.';
    expect(sourceOf(text, { publisher: 'Furnace Weekly' }).originalOutlet).toBeNull();
  });

  it('knows a company or an authority that publishes by itself, and whose it is', () => {
    const stateOwned = (publisher: string) => sourceOf('The kiln runs again.', { publisher }).stateOwned;
    expect(stateOwned('China Northern Rare Earth (Group) High-Tech Co., Ltd.')).toBe(true);
    expect(stateOwned('Ministry of Commerce')).toBe(true);
    expect(stateOwned('JL MAG Rare-Earth')).toBe(false);
    expect(stateOwned('Friends of Northern Rare Earth')).toBe(false);
  });

  it('reads a source line', () => {
    const text = 'The kiln runs again.\nSource: translated from Baogang Daily, May 30, 2025';
    expect(sourceOf(text).originalOutlet).toBe('Baogang Daily');
  });

  it('does not take a publisher speaking of its own coverage, nor a filing, for an origin', () => {
    expect(
      sourceOf('Rare Earth Exchanges notes that no figure was given.', { publisher: 'Rare Earth Exchanges' })
        .originalOutlet,
    ).toBeNull();
    expect(
      sourceOf('The company said in a filing to the stock exchange that the kiln runs.').originalOutlet,
    ).toBeNull();
  });

  it('leaves a foreign paper quoted further down in passing', () => {
    const lead = 'The kiln runs again. Crews are back. Ore is there. Coke is there. Gas is there. ';
    expect(sourceOf(`${lead}Reuters reported on Friday that rivals wait.`).originalOutlet).toBeNull();
    expect(sourceOf('Reuters reported on Friday that the kiln runs.').originalOutlet).toBe('Reuters');
  });

  it('recognises a disclaimer with its words', () => {
    const text = 'The kiln runs again. All claims require third-party validation before use.';
    const { disclaimer } = sourceOf(text);
    expect(disclaimer && isGrounded(text, disclaimer)).toBe(true);
    expect(sourceOf('The kiln runs again.').disclaimer).toBeNull();
  });

  it.each([
    ['The kiln runs again, according to the company’s own newspaper, Ansteel Daily.', 'Ansteel Daily', true],
    ['Tangshan Evening News reported on Friday that the kiln runs.', 'Tangshan Evening News', true],
    ['The kiln runs, China Metallurgical News said.', 'China Metallurgical News', true],
    ['Source: Shougang Group website, in Chinese\nThe kiln runs again.', 'Shougang Group', true],
    ['高炉复产。（来源：《连山报》）', '连山报', true],
    ['The kiln runs, Kiln Owners Journal reported.', 'Kiln Owners Journal', false],
  ])('tells the outlet of %j by its name', (text, outlet, stateOwned) => {
    expect(sourceOf(text)).toMatchObject({ originalOutlet: outlet, stateOwned });
  });

  it.each([
    [
      'One Xinhua dispatch apart, nothing is known: the kiln runs, according to a story in Baogang Daily.',
      'Baogang Daily',
    ],
    ['The account given here follows Baogang Daily, page two.', 'Baogang Daily'],
    ['All figures are taken from Baogang Daily. The kiln runs.', 'Baogang Daily'],
    [
      'This is the item in Shanghai Securities News according to which the kiln runs.',
      'Shanghai Securities News',
    ],
    ['The kiln runs: so said Baogang Daily, which put it on page one.', 'Baogang Daily'],
    ['The kiln runs. Baogang Daily’s report of Monday gives no tonnage.', 'Baogang Daily'],
    ['First published in China Daily. The kiln runs.', 'China Daily'],
    ['The kiln runs, and all numbers come from Baogang media.', 'Baogang media'],
    ['Ansteel’s in-house media said that the kiln runs.', 'Ansteel’s in-house media'],
    ['Ansteel Group has let it be known through its WeChat account that the kiln runs.', 'Ansteel Group'],
    ['Shougang Group told readers via its official website that the kiln runs.', 'Shougang Group'],
    [
      'A kiln in Hongshan County stands. A notice on the county government’s website says so.',
      'Hongshan County government',
    ],
    ['The kiln is out, says a note on the website of the Tielin City government.', 'Tielin City government'],
    ['据红山县人民政府网站消息，窑已停。', '红山县人民政府'],
  ])('hears whose publication is relayed: %s', (text, originalOutlet) => {
    const source = sourceOf(text, { publisher: 'Furnace Weekly' });
    expect(source).toMatchObject({ originalOutlet, stateOwned: true });
    expect(isGrounded(text, source.originalOutletEvidence!)).toBe(true);
  });

  it('knows a site by its address', () => {
    expect(sourceOf('First reported on MINING.com. The kiln runs.')).toMatchObject({
      originalOutlet: 'Mining.com',
      stateOwned: false,
    });
  });

  it.each([
    ['Tielin Municipal People’s Government', true],
    ['铁林市人民政府', true],
    ['Tielin County Bureau of Natural Resources', true],
    ['铁林县应急管理局', true],
    ['Ansteel Weekly', true],
    ['铁林日报', true],
    ['Tielin Mining Review', false],
    ['Bureau of Metal Statistics Letter', false],
    ['Lynas News', false],
  ])('tells whether the state publishes as %s: %s', (publisher, stateOwned) => {
    expect(sourceOf('The kiln runs again.', { publisher }).stateOwned).toBe(stateOwned);
  });

  it.each([
    'The reading at the session came from Qiushi.',
    'The county government closed the kiln.',
    'The county government’s website was down when a kiln burst.',
    'A notice issued by the Tielin City government bans kilns.',
    'The social media of the town were full of the kiln.',
    'Shougang Group advertises in China Daily.',
    'The News of the day was a kiln.',
    'A press release said that Good News Corporation runs a kiln.',
    'Shougang Group runs a kiln and owns a website.',
    'Crews found the Daily bread dear, they said.',
  ])('names no outlet in %j', (text) => {
    expect(sourceOf(text).originalOutlet).toBeNull();
  });
});
