import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { findingsFor } from '../detect/events-testing';
import { detectFigures } from '../detect/figures';
import { readText } from '../reading';
import { monthsIn } from './figures-stand-ins';

/** "value unit period" of each figure. */
function told(text: string, published: string | null = '2025-10-29'): string[] {
  const reading = readText(text, { title: null, url: null, published, publisher: null, language: null });
  return detectFigures(reading, findingsFor(text, published)).map((figure) => {
    expect(isGrounded(text, figure.evidence)).toBe(true);
    return `${figure.value} ${figure.unit} ${figure.period ?? '-'}`;
  });
}

describe('words that stand for a stretch named before', () => {
  it.each([
    [
      'the nine months',
      'Sales for the first nine months were 80 billion yuan. From July to September net profit was 1.2 billion yuan. Cathode output in the nine months was 900,000 tonnes.',
      '900000 t 2025-01/2025-09',
    ],
    [
      'quarterly',
      'The mill lost 120 million yuan in the third quarter of 2025, after a loss of 90 million yuan in the third quarter of 2024. Quarterly revenue was 9 billion yuan.',
      '9000000000 CNY 2025-07/2025-09',
    ],
    [
      'the full year',
      'First-half net profit was 300 million yuan. For the full year the mill aims at 6 million tonnes of steel.',
      '6000000 t 2025',
    ],
    ['全年', '前三季度净利润3亿元。公司全年目标产量为600万吨。', '6000000 t 2025'],
    ['期內', '公司公布首季業績。期內收入17億元。', '1700000000 CNY 2025-01/2025-03'],
  ])('%s', (_, text, line) => expect(told(text)).toContain(line));

  it('is the year of the accounts where they are of a whole year', () => {
    expect(told('2024年公司实现营业收入80亿元。全年钢产量210万吨。', '2025-03-28')).toContain(
      '2100000 t 2024',
    );
  });

  it.each([
    'Staff get three months of pay: 40 million yuan in all.',
    '项目在短期内投资3亿元。',
    'The loan of 200 million yuan runs until 2032.',
  ])('none in: %s', (text) => expect(told(text)[0]).toMatch(/ -$/));
});

describe('stretches by their end', () => {
  it.each([
    ['Net profit for the six months to June was A$92 million.', '92000000 AUD 2025-01/2025-06'],
    [
      'Revenue was 5 billion yuan in the three months ended 30 September 2025.',
      '5000000000 CNY 2025-07/2025-09',
    ],
    ['Revenue for FY2024/25, which closed in June, was A$556 million.', '556000000 AUD 2024-07/2025-06'],
    ['截至6月底止上半年，集團收入為56億元。', '5600000000 CNY 2025-01/2025-06'],
  ])('%s', (text, line) => expect(told(text)).toEqual([line]));

  it('count their months', () => {
    expect(['2024', '2025-07/2025-09', '2024-07/2025-06', '2025-06', '2025-06-30'].map(monthsIn)).toEqual([
      12, 3, 12, 0, 0,
    ]);
  });
});

describe('the period that governs', () => {
  it('is not that of a comparison', () => {
    expect(
      told('首季淨利潤1.05億元，去年同期僅2,010萬元。毛利率升至15.6%。節能空調收入4.2億元。', '2025-04-25'),
    ).toEqual([
      '105000000 CNY 2025-01/2025-03',
      '20100000 CNY 2024-01/2024-03',
      '15.6 % 2025-01/2025-03',
      '420000000 CNY 2025-01/2025-03',
    ]);
  });

  it('comes back after a part of it', () => {
    expect(told('1—9月净利润2.1亿元；第三季度单季盈利0.9亿元。每股收益0.07元。')).toEqual([
      '210000000 CNY 2025-01/2025-09',
      '90000000 CNY 2025-07/2025-09',
      '0.07 CNY/share 2025-01/2025-09',
    ]);
  });

  it.each([
    [
      'the same part of the year before',
      'January to June brought a loss of 131 million yuan, after a loss of 688 million yuan in the same months of last year.',
      '-688000000 CNY 2024-01/2024-06',
    ],
    [
      'a year before what was told',
      'Exports in September reached 9 million tonnes; a year earlier they were 11 million tonnes.',
      '11000000 t 2024-09',
    ],
    [
      'the profit again, by the share',
      'Net profit for the first nine months was 6.02 billion yuan, or 1.74 yuan a share.',
      '1.74 CNY/share 2025-01/2025-09',
    ],
    [
      'a list that goes on',
      '上半年產量方面，粗銅12.3萬噸，同比下降31.5%；陰極銅6.9萬噸。',
      '69000 t 2025-01/2025-06',
    ],
    ['a part of what is earned', '首季收入17億元。汽車是最大市場，佔總收入49%。', '49 % 2025-01/2025-03'],
    [
      'since January',
      'Sales in the first nine months were 80 billion yuan. Research spending since January is put at 3.2 billion yuan.',
      '3200000000 CNY 2025-01/2025-09',
    ],
    ['a level at the year’s end', '年底毛坯產能可達4萬噸／年。', '40000 t/yr 2025-12'],
  ])('dates %s', (_, text, line) => expect(told(text)).toContain(line));

  it.each([
    [
      'what is spent so far',
      'On 16 October the shaft was opened. The firm has spent 6.2 billion yuan on it so far.',
      '6200000000 CNY -',
    ],
    [
      'a market told of without a date',
      'On 9 September the mill set its October list. Export offers were heard at $485 a tonne.',
      '485 USD/t -',
    ],
    ['what a rule asks for', '工信部7月28日印发规范条件，要求新建项目水利用率不低于95%。', '95 % -'],
    [
      'those who work somewhere',
      'The plant opened on 22 September. Some 80 people work there today.',
      '80 persons -',
    ],
  ])('does not date %s', (_, text, line) => expect(told(text)).toContain(line));

  it.each([
    [
      'a market',
      'On Friday the list price of rebar went up by 50 yuan a tonne. Spot coil was at 3,290 yuan the same afternoon.',
      '3290 CNY/t 2025-10-24',
    ],
    ['the dead', 'Nine men were killed when a belt caught fire on Saturday.', '9 persons 2025-10-25'],
    [
      'the injured',
      'A furnace blew up on Saturday, killing two men and injuring five more.',
      '5 persons 2025-10-25',
    ],
    ['a share', '該股全日升4.1%，收報8.35港元。', '8.35 HKD/share 2025-10-29'],
  ])('leaves the day to %s', (_, text, line) => expect(told(text)).toContain(line));
});

describe('signs and units', () => {
  it.each([
    ['Treatment charges averaged minus $42 per tonne in the third quarter.', '-42 USD/t 2025-07/2025-09'],
    [
      'Operations brought an outflow of 8.97 billion yuan in the first half.',
      '-8970000000 CNY 2025-01/2025-06',
    ],
    ['首季經營活動現金流為淨流出3,120萬元。', '-31200000 CNY 2025-01/2025-03'],
    ['Hot-rolled coil was listed at 3,932 yuan in September.', '3932 CNY/t 2025-09'],
    ['The extension lifts capacity from 15,000 to 20,000 tonnes a year.', '15000 t/yr -'],
    ['In the first half 11 workers were injured, down from 17 a year earlier.', '17 persons 2024-01/2024-06'],
  ])('%s', (text, line) => expect(told(text)).toContain(line));

  it.each([
    ['The union paid 2 million yuan to 300 families.', '300 CNY'],
    ['The fund holds coil futures and a 2,000 yuan share price target.', '2000 CNY/t'],
    ['公司收购了一家企业，金额3亿元。', '1 units'],
  ])('%s is not %s', (text, part) => expect(told(text).join('\n')).not.toContain(part));
});

describe('years of accounts that begin in July', () => {
  it.each([
    ['Arbor (ASX: ABL) earned A$12 million in the first half of FY2025/26.', '12000000 AUD 2025-07/2025-12'],
    ['Arbor earned A$12 million in H1 FY26.', '12000000 AUD 2025-07/2025-12'],
    [
      'Arbor earned A$9 million in the second half of the 2024-25 financial year.',
      '9000000 AUD 2025-01/2025-06',
    ],
    [
      'Output rose to 12,000 tonnes in the first quarter of fiscal 2026, the miner told the ASX.',
      '12000 t 2025-07/2025-09',
    ],
    [
      'Arbor (ASX: ABL) earned A$12 million in the half-year to 31 December. First-half output was 4,000 tonnes.',
      '4000 t 2025-07/2025-12',
    ],
    [
      'Arbor earned A$12 million in the first half of FY2025/26. Capital spending in the full financial year is put at A$40 million.',
      '40000000 AUD 2025-07/2026-06',
    ],
    ['Hoshi Magnet earned 3 billion yen in the first half of FY2025/26.', '3000000000 JPY 2025-04/2025-09'],
  ])('%s', (text, line) => expect(told(text, '2026-02-26')).toContain(line));

  it.each([
    [
      'Ore Corp (ASX: ORE) made A$90 million in the half-year to 30 June. FY2025 capital spending is put at A$40 million.',
      '40000000 AUD 2025',
    ],
    [
      'The mill in Hebei earned 9 million yuan in the first half of the 2025 fiscal year.',
      '9000000 CNY 2025-01/2025-06',
    ],
    [
      'Arbor (ASX: ABL) earned A$12 million in FY2024/25. It sold 9,000 tonnes in the March quarter of 2026.',
      '9000 t 2026-01/2026-03',
    ],
    ['Arbor (ASX: ABL) earned A$22 million in the year to 31 December.', '22000000 AUD 2025'],
  ])('not in: %s', (text, line) => expect(told(text, '2026-02-26')).toContain(line));
});
