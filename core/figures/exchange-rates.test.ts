import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, currenciesOf, isConverted, splitUnit, tableName, toRateTable } from './exchange-rates';
import { SHIPPED_RATES } from './exchange-rates-shipped';
import { formatRateCsv, parseRateCsv, RateCsvError } from './rate-csv';
import { formatConversion } from './rate-words';

const TABLE = toRateTable(
  [{ name: 'Some bank', published: '2025-01-02', url: null }],
  [
    { source: 0, currency: 'CNY', period: '2023', perDollar: 7 },
    { source: 0, currency: 'CNY', period: '2023-05', perDollar: 6.9 },
    { source: 0, currency: 'EUR', period: '2023', perDollar: 0.9 },
  ],
);

describe('converting a value', () => {
  it('takes the average of its year and says so', () => {
    const result = convert(14e9, 'CNY', '2023', 'USD', TABLE);
    expect(result).toMatchObject({ value: 2e9, unit: 'USD', ratePeriod: '2023', isOfYear: false });
    expect(isConverted(result) && formatConversion(result)).toBe(
      'at 7.00 CNY per $, annual average 2023, Some bank',
    );
  });

  it('goes through the dollar between two other currencies', () => {
    const result = convert(700, 'CNY', '2023', 'EUR', TABLE);
    expect(isConverted(result) && result.value).toBeCloseTo(90, 9);
    expect(isConverted(result) && formatConversion(result)).toContain('at 7.78 CNY per €');
  });

  it('takes the rate of the very month where the table has it for both, else that of the year, openly', () => {
    expect(convert(69, 'CNY', '2023-05', 'USD', TABLE)).toMatchObject({
      value: 10,
      ratePeriod: '2023-05',
      isOfYear: false,
    });
    const quarter = convert(70, 'CNY', '2023-01/2023-03', 'USD', TABLE);
    expect(quarter).toMatchObject({ value: 10, ratePeriod: '2023', isOfYear: true });
    expect(isConverted(quarter) && formatConversion(quarter)).toContain('the year’s for a shorter period');
    expect(convert(69, 'CNY', '2023-05', 'EUR', TABLE)).toMatchObject({ ratePeriod: '2023' });
  });

  it('converts prices by their currency and leaves what is none', () => {
    expect(convert(700, 'CNY/t', '2023', 'USD', TABLE)).toMatchObject({ value: 100, unit: 'USD/t' });
    expect(convert(5, 't', '2023', 'USD', TABLE)).toBe('no-currency');
    expect(convert(5, '%', '2023', 'USD', TABLE)).toBe('no-currency');
    expect(convert(5, 'USD', '2023', 'USD', TABLE)).toBe('same');
    expect(splitUnit('persons')).toBeNull();
  });

  it('never fills a year that the table lacks, nor a missing period', () => {
    expect(convert(1, 'CNY', '2022', 'USD', TABLE)).toBe('no-rate');
    expect(convert(1, 'CNY', '2024', 'USD', TABLE)).toBe('no-rate');
    expect(convert(1, 'CNY', null, 'USD', TABLE)).toBe('no-period');
    expect(convert(1, 'CNY', '2021/2023', 'USD', TABLE)).toBe('several-years');
    expect(convert(1, 'THB', '2023', 'USD', TABLE)).toBe('no-rate');
  });

  it('comes back to the same value through any pair of shipped currencies', () => {
    const currency = fc.constantFrom(...currenciesOf(SHIPPED_RATES));
    const year = fc.integer({ min: 2000, max: 2023 }).map(String);
    fc.assert(
      fc.property(
        currency,
        currency,
        year,
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        (a, b, y, v) => {
          const there = convert(v, a, y, b, SHIPPED_RATES);
          if (!isConverted(there)) return there === 'same';
          const back = convert(there.value, there.unit, y, a, SHIPPED_RATES);
          return isConverted(back) && Math.abs(back.value - v) <= 1e-9 * Math.max(1, Math.abs(v));
        },
      ),
    );
  });
});

describe('the table that comes with the desk', () => {
  it('holds the annual averages that the Federal Reserve published', () => {
    const of = (currency: string, year: string) => SHIPPED_RATES.currencies[currency]?.perDollar[year];
    expect(of('CNY', '2023')).toBe(7.0809);
    expect(of('CNY', '2012')).toBe(6.3093);
    expect(of('JPY', '2017')).toBe(112.0986);
    expect(of('HKD', '2006')).toBe(7.7681);
    expect(of('EUR', '2023')).toBeCloseTo(1 / 1.0817, 4);
    expect(of('AUD', '2015')).toBeCloseTo(1 / 0.7522, 3);
  });

  it('names two sources, each for its own currencies, and leaves out what is not published', () => {
    expect(tableName(SHIPPED_RATES)).toBe('Federal Reserve G.5A; World Bank PA.NUS.FCRF');
    expect(convert(1, 'RUB', '2023', 'USD', SHIPPED_RATES)).toMatchObject({
      tableName: 'World Bank PA.NUS.FCRF',
    });
    expect(convert(1, 'RUB', '2024', 'USD', SHIPPED_RATES)).toBe('no-rate');
    expect(convert(1, 'CNY', '1999', 'USD', SHIPPED_RATES)).toBe('no-rate');
  });

  it('gives every currency that analysts of this desk meet', () => {
    const wanted = 'CNY EUR GBP JPY KRW HKD TWD AUD CAD RUB INR THB VND MYR IDR SGD CHF BRL KZT MNT'.split(
      ' ',
    );
    expect(currenciesOf(SHIPPED_RATES)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('a file of rates', () => {
  const FILE =
    '# name: My bank\n# published: 2025-03-01\n\ncurrency,period,per_dollar\nCNY,2023,7.08\n"EUR",2023-05,0.9\n';

  it('is read with its header block', () => {
    expect(parseRateCsv(`\uFEFF${FILE.replaceAll('\n', '\r\n')}`)).toEqual({
      name: 'My bank',
      published: '2025-03-01',
      url: null,
      rates: [
        { currency: 'CNY', period: '2023', perDollar: 7.08 },
        { currency: 'EUR', period: '2023-05', perDollar: 0.9 },
      ],
    });
  });

  it('comes back from the table that it makes', () => {
    const { rates } = parseRateCsv(formatRateCsv(SHIPPED_RATES));
    const again = toRateTable(
      [],
      rates.map((rate) => ({ ...rate, source: 0 })),
    );
    expect(Object.keys(again.currencies).sort()).toEqual(Object.keys(SHIPPED_RATES.currencies).sort());
    expect(again.currencies.CNY?.perDollar).toEqual(SHIPPED_RATES.currencies.CNY?.perDollar);
  });

  it.each([
    ['CNY,2023,7,08', 'Line 3 has 4 fields'],
    ['CNY,2023,-7', 'Line 3: “-7” is not a rate'],
    ['CNY,2023,0', 'Line 3: “0” is not a rate'],
    ['CNY,2023,1e999', 'is not a rate'],
    ['yuan,2023,7', 'Line 3: “yuan” is not a currency code'],
    ['USD,2023,1', 'Line 3: the US dollar'],
    ['CNY,2023-13,7', 'Line 3: “2023-13” is not a period'],
    ['CNY,2023-02-30,7', 'is not a period'],
    ['CNY,2022,7\nCNY,2022,8', 'Line 4 gives CNY 2022 again, which line 3 gave'],
  ])('is refused whole for the row %s', (rows, message) => {
    const read = () => parseRateCsv(`currency,period,per_dollar\nEUR,2020,0.9\n${rows}\n`);
    expect(read).toThrow(RateCsvError);
    expect(read).toThrow(message);
  });

  it('is refused without columns or rows', () => {
    expect(() => parseRateCsv('CNY,2023,7')).toThrow('Line 1 does not name the columns');
    expect(() => parseRateCsv('')).toThrow('The file holds no rate');
  });
});
