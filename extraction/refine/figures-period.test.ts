import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { findingsFor } from '../detect/events-testing';
import { detectFigures } from '../detect/figures';
import { readText } from '../reading';

/** "value unit period" of each figure. */
function told(text: string, published: string | null = '2025-11-20'): string[] {
  const reading = readText(text, { title: null, url: null, published, publisher: null, language: null });
  return detectFigures(reading, findingsFor(text, published)).map((figure) => {
    expect(isGrounded(text, figure.evidence)).toBe(true);
    if (figure.periodEvidence) expect(isGrounded(text, figure.periodEvidence)).toBe(true);
    const upper = figure.valueMax === null ? '' : `..${figure.valueMax}`;
    return `${figure.value}${upper} ${figure.unit} ${figure.period ?? '-'}`;
  });
}

describe('the period of a figure', () => {
  it.each([
    // A year of accounts that is not the calendar's, and its last quarter.
    [
      'Sales in FY2024/25, which closed in June, came to A$310 million. In the final quarter the miner got A$58 per kilogram, against A$44 a year ago.',
      ['58 AUD/kg 2025-04/2025-06', '44 AUD/kg 2024-04/2024-06'],
    ],
    [
      'Profit for the year to 30 June 2025 was A$9 million. Sales in the last quarter were A$81 million.',
      ['81000000 AUD 2025-04/2025-06'],
    ],
    ['2024年公司营业收入66亿元。最后一个季度净利润2亿元。', ['200000000 CNY 2024-10/2024-12']],
    // The stretch that opens a list governs its items.
    [
      '会议通报，前三季度集团利润总额9.1亿元；焦炭产量同比增长2.4%；环保投入0.8亿元。',
      ['910000000 CNY 2025-01/2025-09', '2.4 % 2025-01/2025-09', '80000000 CNY 2025-01/2025-09'],
    ],
    [
      '前三季度营收88亿元，净利润6亿元。其中第三季度营收31亿元，同比增长12%；净利润2.4亿元。',
      ['600000000 CNY 2025-01/2025-09', '3100000000 CNY 2025-07/2025-09', '240000000 CNY 2025-07/2025-09'],
    ],
    // Yearly rates that are agreed from a year on.
    ['The offtake covers 900 t/y of finished alloy from 2029.', ['900 t/yr 2029']],
    ['From 2028 the mine will send 30,000 tonnes a year to the smelter.', ['30000 t/yr 2028']],
    ['自2029年起，每年供应焦炭6万吨。', ['60000 t/yr 2029']],
    // What it was a year before.
    [
      'The accounts for the first nine months show a loss of 1.4 billion yuan, where a year earlier the gap had been 2.2 billion yuan.',
      ['-1400000000 CNY 2025-01/2025-09', '-2200000000 CNY 2024-01/2024-09'],
    ],
    [
      'The pit sold 4,100 tonnes in the third quarter of 2025. A year ago it had sold 3,600 tonnes.',
      ['3600 t 2024-07/2024-09'],
    ],
    [
      'First-half revenue was 7 billion yuan. In the same period of 2024 the mill had earned 45 million yuan.',
      ['45000000 CNY 2024-01/2024-06'],
    ],
    // The start of a year is January for a price.
    ['At the start of the year the oxide cost 410,000 yuan a tonne.', ['410000 CNY/t 2025-01']],
    ['年初白钨精矿价格为13.9万元/吨。', ['139000 CNY/t 2025-01']],
    [
      '三厂把11月下半月钨精矿长单价定为每吨31.2万元。去年同期为14.4万元/吨。',
      ['312000 CNY/t 2025-11-16/2025-11-30', '144000 CNY/t 2024-11'],
    ],
    // List prices that stand still.
    [
      'The November list price of neodymium oxide was set at 566,000 yuan a tonne. Cerium oxide stays at 11,800 yuan.',
      ['11800 CNY/t 2025-11'],
    ],
    [
      'The November list price of cerium oxide was set at 11,800 yuan a tonne. Terbium oxide was left at 1.55 million yuan.',
      ['1550000 CNY/t 2025-11'],
    ],
    // Without the year in the name of a measure.
    [
      'In the first nine months of 2025 profit rose 210%. Without the sale of land the gain would have been 64%.',
      ['64 % 2025-01/2025-09'],
    ],
    ['上半年公司净利润3亿元，毛利率由年初的6.1%升至9.4%。', ['9.4 % 2025-01/2025-06']],
    // The end of a quarter.
    ['截至三季度末，公司总资产为301亿元。', ['30100000000 CNY 2025-09']],
    // The session that was told last.
    [
      '交易所周三（19日）公布新规。4月的旧规同时废止。\n个股反应不一：某磁材（300999）小涨0.8%，市值约96亿元。',
      ['0.8 % 2025-11-19', '9600000000 CNY 2025-11-19'],
    ],
    // Two clauses with one year.
    [
      'The works spent 31 million yuan on bursaries and grants last year, and reached 4,000 people with it.',
      ['31000000 CNY 2024', '4000 persons 2024'],
    ],
    // Two years, each with its amount.
    [
      'Losses at the Tangshan works came to 900 million yuan last year after 410 million yuan in 2023.',
      ['-900000000 CNY 2024', '-410000000 CNY 2023'],
    ],
    ['The congress sat on 3–4 March 2025. Some 310 delegates voted.', ['310 persons 2025-03-03/2025-03-04']],
  ])('%s', (text, lines) => expect(told(text)).toEqual(expect.arrayContaining(lines)));

  it('counts "last year" from the days of a text that gives no day of publication', () => {
    expect(
      told('The congress sat on 3–4 March 2025. Revenue last year was 40 billion yuan.', null),
    ).toContain('40000000000 CNY 2024');
  });

  it.each([
    // Prices and worths that a paper fixes.
    'The miner is issuing stock at A$9.40 per share, an 8% discount to Wednesday’s close.',
    '发行价格为每股11.2元，较前一交易日收盘价折让9%。',
    'The board approved a buy-back at no more than 7.2 yuan a share.',
    'Under a deal struck with the ministry in May, a floor of US$95 per kilogram applies as of 1 July.',
    'The contract, signed last Friday, is worth 320 million yuan.',
    'The two signed on Monday. The pact runs for four years and is worth 18 million yuan.',
    'The bond carries a coupon of 2.4% and matures in 2031.',
    // Years that belong to a name or count sittings.
    '公司周四召开今年第三次临时股东大会，同意出资4亿元设厂。',
    'At its second shareholders’ meeting of 2025 the firm voted for a plant of 260 million yuan.',
    'The 2025 China Coke Forum closed on Friday. The prize is worth 200,000 yuan.',
    // Openings and cargoes.
    '该项目计划2027年投产，达产后每年可产精矿约2.2万吨。',
    '年产3000吨的合金项目力争明年5月开工。',
    'The first ship, with 160,000 tonnes of ore in its holds, left on 4 November.',
    '该矿平均品位3.2%，计划2027年投产。',
    // Counts that no day is told for in figures, and those of every year.
    'On Monday the works began a course for 90 shift leaders.',
    'On Monday two institutes signed; 12 doctoral students a year are to move between them.',
    'A blast hurt nobody in March 2021. The operator was fined 1.1 million yuan.',
  ])('is none in: %s', (text) => {
    const lines = told(text);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/ -$/);
  });
});
