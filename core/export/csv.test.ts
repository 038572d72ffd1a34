import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine } from './csv';

describe('a cell of a CSV file', () => {
  it.each([
    ['=HYPERLINK("http://x.example")', `"'=HYPERLINK(""http://x.example"")"`],
    ['+1 of the best', "'+1 of the best"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tcmd', "'\tcmd"],
    ['\rcmd', `"'\rcmd"`],
    ['＝1+1', "'＝1+1"],
  ])('takes the bite out of a formula: %j', (words, cell) => {
    expect(csvCell(words)).toBe(cell);
  });

  it.each([
    [-2.23, '-2.23'],
    [9.9e9, '9900000000'],
    ['−2.23%', '−2.23%'],
    ['37th = last', '37th = last'],
    [null, ''],
    [true, 'yes'],
  ])('leaves %j as it is', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('gives back any words that are no formula, whatever signs are in them', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((each) => !/^[=+\-@\t\r\n＝＋－＠]/.test(each));
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), (cells) => {
        const rows: string[][] = parse(csvLine(cells), {
          relax_column_count: true,
          record_delimiter: '\r\n',
        });
        expect(rows).toEqual([cells]);
      }),
    );
  });

  it('never begins with what a spreadsheet would run, whatever words are written', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n'), fc.string(), (sign, rest) => {
        expect(csvCell(sign + rest).replace(/^"/, '')).toMatch(/^'/);
      }),
    );
  });
});
