import { describe, expect, it } from 'vitest';
import { linesOf } from './figures-testing';

/** Measure, value, unit and change, without the period. */
const lines = (text: string, published: string | null = '2025-12-12') =>
  linesOf(text, published).map((line) => {
    const [metric, value, unit, , change] = line.split(' | ');
    return [metric, value, unit, change].join(' ');
  });

/** Value and unit alone. */
const sums = (text: string) =>
  linesOf(text, '2025-12-12').map((line) => line.split(' | ').slice(1, 3).join(' '));

describe('a change told beside its price', () => {
  it('stands behind a comma with its sign as a word', () => {
    expect(lines('Cerium oxide was at RMB 12,400 a tonne, minus 2.1%.')).toEqual([
      'price 12400 CNY/t -2.1% other',
    ]);
    expect(lines('Neodymium metal was RMB 690,000 a tonne, plus 0.8%.')).toEqual([
      'price 690000 CNY/t 0.8% other',
    ]);
  });

  it('leads to the level at which the goods ended', () => {
    expect(lines('Terbium oxide gave up 1.8% and ended at RMB 6.1 million a tonne.')).toEqual([
      'price 6100000 CNY/t -1.8% other',
    ]);
    expect(lines('Hot coil gained 2% and closed at 3,400 yuan a tonne.')).toEqual([
      'price 3400 CNY/t 2% other',
    ]);
    expect(lines('Scrap lost 3% but settled at 2,100 yuan a tonne.')).toEqual(['price 2100 CNY/t -3% other']);
  });

  it('may be told of those who paid', () => {
    expect(
      lines(
        'The price slipped by 4% on the quarter to $61 a kilogram, although mills still got 12% more than a year ago.',
      ),
    ).toEqual(['price 61 USD/kg 12% yoy']);
  });

  it('goes on about the price of the sentence before', () => {
    expect(
      lines('They trade at 19,400 yuan a tonne. Compared with the previous quarter that was 1.9% more.'),
    ).toEqual(['price 19400 CNY/t 1.9% qoq']);
    expect(lines('They trade at 19,400 yuan a tonne. Compared with last year, this is 6% less.')).toEqual([
      'price 19400 CNY/t -6% yoy',
    ]);
  });
});

describe('numbers whose unit is said once', () => {
  it('are lifted from one sum of money to another', () => {
    expect(sums('The ceiling was raised from 7.4 billion to 8.1 billion yuan.')).toEqual([
      '7400000000 CNY',
      '8100000000 CNY',
    ]);
    expect(sums('上限由74亿提高到81亿元。')).toEqual(['7400000000 CNY', '8100000000 CNY']);
    expect(lines('It grew from 3 mills to 8.1 billion yuan of sales.')).not.toContain(
      'other 3 CNY no change',
    );
  });

  it('are a part of the whole that has the unit', () => {
    expect(lines('Traders bid for 35 of the 80 tonnes of alloy in the lot.')).toEqual([
      'other 35 t no change',
      'other 80 t no change',
    ]);
    expect(lines('On 14 of the 30 tonnes the deposit was paid.')).toContain('other 14 t no change');
    expect(lines('In 2024 of the 80 tonnes none was sold.')).not.toContain('other 2024 t no change');
  });

  it('are yearly where goods are listed before the year', () => {
    expect(lines('The harbour may load 9 million tonnes of ore, coke and scrap a year.')).toEqual([
      'capacity 9000000 t/yr no change',
    ]);
    expect(lines('It made 9 million tonnes of ore, more than a year earlier.')).toEqual([
      'production 9000000 t no change',
    ]);
  });

  it('are told for ten shares', () => {
    expect(lines('董事会提议每10股派现2.40元（含税）。')).toEqual(['other 0.24 CNY/share no change']);
    expect(lines('拟每10股派发现金2.40元。')).toEqual(['other 0.24 CNY/share no change']);
  });
});

describe('people without a noun', () => {
  it('are counted where the words speak of those who came to harm', () => {
    expect(lines('A pipe burst. Six of the injured are in a serious condition.')).toEqual([
      'other 6 persons no change',
    ]);
    expect(lines('Officials now put the number of dead at twelve.')).toEqual(['other 12 persons no change']);
    expect(lines('The death toll stands at 14.')).toEqual(['other 14 persons no change']);
    expect(lines('By noon nine more had not been found.')).toEqual(['other 9 persons no change']);
    expect(lines('Of the 60 injured, 22 have gone home.')).toEqual([
      'other 60 persons no change',
      'other 22 persons no change',
    ]);
    expect(lines('Of those hurt in the fire, all 31 are described as stable.')).toEqual([
      'other 31 persons no change',
    ]);
    expect(lines('Four people died and one is still being looked for.')).toEqual([
      'other 4 persons no change',
      'other 1 persons no change',
    ]);
    expect(lines('Six of the mills are in a serious condition.')).toEqual([]);
    expect(lines('One of the furnaces is still being looked at.')).toEqual([]);
    expect(lines('The number of dead wells was put at 40.')).toEqual([]);
  });
});
