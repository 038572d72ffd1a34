import { describe, expect, it } from 'vitest';
import { linesOf } from './figures-testing';

const changesOf = (text: string) =>
  linesOf(text, '2025-10-30').map((line) => {
    const [, value, unit, , change] = line.split(' | ');
    return `${value} ${unit}, ${change}`;
  });
const unitsOf = (text: string) =>
  linesOf(text, '2025-10-30').map((line) => line.split(' | ').slice(0, 3).join(' '));

describe('a change', () => {
  it.each([
    [
      'whose verb is said once',
      'Revenue grew 21% to RMB 32.0 billion, and profit 27% to RMB 1.8 billion.',
      '1800000000 CNY, 27% yoy',
    ],
    [
      'that leads to its level by an adjective',
      'The shares were 6.2% dearer at RMB 37.40.',
      '37.4 CNY/share, 6.2% other',
    ],
    [
      'with what it is measured against',
      'Exports of oxide were 62% lower than a year earlier, at about 9,700 tonnes.',
      '9700 t, -62% yoy',
    ],
    ['told as a plus', 'Sales added up to RMB 58 billion, a plus of 9.2%.', '58000000000 CNY, 9.2% yoy'],
    ['behind 高', '收报120.6港元，较发售价71.59港元高68.5%。', '120.6 HKD/share, 68.5% other'],
  ])('%s belongs to its figure', (_, text, line) => expect(changesOf(text)).toContain(line));

  it('is none where a part of something is told', () => {
    expect(
      changesOf(
        'Imports reached 159 million tonnes in 2024, up 12.3%, and roughly 70% of them came from Guinea.',
      ),
    ).toContain('70 %, no change');
  });
});

describe('a unit', () => {
  it.each([
    ['is taken over the dash', 'The quotation climbed to $395–405 per mtu.', 'price 395 to 405 USD/mtu'],
    [
      'stands before the amount',
      'Costs per barrel of oil equivalent eased to US$26.94.',
      'other 26.94 USD/boe',
    ],
    ['is what one tonne takes', 'A tonne of metal takes some 13,300 kWh.', 'other 13300 kWh/t'],
    [
      'is shared by both levels',
      'It lifts capacity from 90,000 to roughly 150,000 t/y.',
      'capacity 90000 t/yr',
    ],
    ['of a day of pumping', 'The field is to reach 19,400 boe a day.', '19400 boe/d'],
    ['counts staff without a noun', 'Employment stands at 80.', 'other 80 persons'],
    ['counts what is dangerous', '集团共查出隐患1286项。', 'other 1286 hazards'],
  ])('%s', (_, text, line) => expect(unitsOf(text).join('\n')).toContain(line));

  it('is not carried where the words are of something else', () => {
    expect(unitsOf('The plant bought 13,300 kWh of power.')).toEqual(['other 13300 kWh']);
    expect(unitsOf('The quotation climbed to $395–405.').join()).not.toContain('mtu');
    expect(unitsOf('Employment law stands at 80 pages.')).toEqual([]);
  });
});

describe('a measure', () => {
  it('is that of the sentence before where a part contributes to it', () => {
    expect(
      unitsOf('Revenue reached US$114 million. The magnets division contributed US$51 million.'),
    ).toContain('revenue 51000000 USD');
    expect(unitsOf('The mill was opened in May. The province contributed US$51 million.')).not.toContain(
      'revenue 51000000 USD',
    );
  });
  it('of a year is no yearly capacity', () => {
    expect(unitsOf('去年全年，公司产铜65.0万吨。')).toEqual(['production 650000 t']);
    expect(unitsOf('该项目年产铜65.0万吨。')).toEqual(['capacity 650000 t']);
  });
  it('of the part of a loss is a loss', () => {
    const text = 'The net loss came to RMB 1.3bn; of this year’s sum, RMB 1.1bn had been booked by June.';
    expect(unitsOf(text)).toContain('net_profit -1100000000 CNY');
    expect(unitsOf(text.replace('net loss', 'net profit'))).toContain('net_profit 1100000000 CNY');
  });
});
