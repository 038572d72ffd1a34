import { describe, expect, it } from 'vitest';
import { linesOf } from './figures-testing';

/** Value and unit alone, in the order of the text. */
const amounts = (text: string, published: string | null = '2026-01-12') =>
  linesOf(text, published).map((line) => line.split(' | ').slice(1, 3).join(' '));

describe('units that a list carries on', () => {
  it('prices the next goods of a list as the first', () => {
    expect(
      amounts(
        'Neodymium oxide averaged 508,700 yuan a tonne over 2025, up 27.4%, and terbium oxide 6.7387 million yuan, up 17.2%.',
      ),
    ).toEqual(['508700 CNY/t', '6738700 CNY/t']);
    expect(
      amounts(
        'Neodymium oxide cost 423,000 yuan a tonne, praseodymium oxide 430,000 yuan, and dysprosium oxide 1.72 million yuan.',
      ),
    ).toEqual(['423000 CNY/t', '430000 CNY/t', '1720000 CNY/t']);
    expect(
      amounts(
        'Praseodymium oxide costs 445,000 yuan a tonne; dysprosium oxide rose by 1% to 1.61 million yuan.',
      ),
    ).toEqual(['445000 CNY/t', '1610000 CNY/t']);
    expect(amounts('氧化镨钕每吨62.5万元，氧化铽673.9万元。')).toEqual(['625000 CNY/t', '6739000 CNY/t']);
  });

  it('leaves what a firm earns or builds beside a price', () => {
    expect(
      amounts('Neodymium oxide cost 423,000 yuan a tonne, and the oxide plant earned 6.2 million yuan.'),
    ).toEqual(['423000 CNY/t', '6200000 CNY']);
    expect(
      amounts('Neodymium oxide cost 423,000 yuan a tonne, and profit from oxides was 6.2 million yuan.'),
    ).toEqual(['423000 CNY/t', '6200000 CNY']);
  });

  it('reads what a price is taken per behind it', () => {
    expect(amounts('The company got A$60.2 for the average kilogram it sold.')).toEqual(['60.2 AUD/kg']);
    expect(amounts('It was paid 3,400 yuan for each tonne.')).toEqual(['3400 CNY/t']);
    expect(amounts('It paid 3.4 million yuan for the tonne bags.')).toEqual(['3400000 CNY']);
  });

  it('knows what one point of a benchmark is worth', () => {
    expect(
      linesOf(
        'For the first quarter of 2026 concentrate is settled at 26,834 yuan a tonne. One point of oxide content is worth 536.68 yuan.',
        '2026-01-12',
      ).map((line) => line.split(' | ').slice(1, 4).join(' ')),
    ).toEqual(['26834 CNY/t 2026-01/2026-03', '536.68 CNY/t 2026-01/2026-03']);
  });
});

describe('rows of a price list with bare numbers', () => {
  const LIST =
    'The group put out its May list on Friday. Every line has been marked down (all prices in yuan/mt, tax included):\n\nPraseodymium oxide | 600,000 | 450,000 | -25.00%\nNeodymium metal | 800,000 | 640,000 | -20.00%\n\nThe list runs behind the market.';

  it('are of the unit that was told before them, the price before of the month before', () => {
    expect(linesOf(LIST, '2023-05-08').map((line) => line.replace(/ (?:yoy|qoq|other)$/, ''))).toEqual([
      'price | 600000 | CNY/t | 2023-04 | no change',
      'price | 450000 | CNY/t | 2023-05 | -25%',
      'price | 800000 | CNY/t | 2023-04 | no change',
      'price | 640000 | CNY/t | 2023-05 | -20%',
    ]);
  });

  it('are of the unit of the price told before them, for goods only', () => {
    expect(
      amounts('Gadolinium oxide costs 172,000 yuan per tonne.\nDysprosium 1,620,000\nTerbium: 7,080,000'),
    ).toEqual(['172000 CNY/t', '1620000 CNY/t', '7080000 CNY/t']);
    expect(amounts('Gadolinium oxide costs 172,000 yuan per tonne.\nReaders 1,620,000')).toEqual([
      '172000 CNY/t',
    ]);
    expect(amounts('氧化钆报价（元/吨）\n氧化镝 1,620,000')).toEqual(['1620000 CNY/t']);
    expect(amounts('Dysprosium 1,620,000')).toEqual([]);
  });
});
