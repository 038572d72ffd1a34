import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { readText } from '../reading';
import { findingsFor } from './events-testing';
import { detectFigures } from './figures';

/** "value unit" of each figure. */
function told(text: string): string[] {
  const reading = readText(text, {
    title: null,
    url: null,
    published: null,
    publisher: null,
    language: null,
  });
  return detectFigures(reading, findingsFor(text, null)).map((figure) => {
    expect(isGrounded(text, figure.evidence)).toBe(true);
    expect(figure.evidence.quote).toContain(figure.asWritten);
    return `${figure.value}${figure.valueMax === null ? '' : `..${figure.valueMax}`} ${figure.unit}`;
  });
}

describe('counts of people', () => {
  it.each([
    ['The works began a course for 90 shift leaders.', '90 persons'],
    ['Two contractors lost their lives.', '2 persons'],
    ['Nine people who had been below walked out.', '9 persons'],
    ['Fifty-two managers under the age of 45 took part.', '52 persons'],
    ['The scheme is three years old. It has so far trained 143.', '143 persons'],
    ['The new line has hired 60 so far.', '60 persons'],
    ['除重伤者外，其余37人均已出院。', '37 persons'],
    ['60余名工会干部到场。', '60 persons'],
    ['一号井出事，2死6伤。', '6 persons'],
    ['一号井出事，三死两伤。', '3 persons'],
  ])('%s', (text, line) => expect(told(text)).toContain(line));

  it.each([
    'Three managers spoke.',
    'The crew trained 2 km from the pit.',
    'It was trained in 2024.',
    'Two heads are better than one.',
    '他说要做好两篇文章。',
    '年底前完成三家企业的处置。',
    '15人均分一笔奖金。',
    '他十死无怨。',
  ])('none in: %s', (text) => expect(told(text).filter((line) => !line.endsWith('km'))).toEqual([]));
});

describe('losses', () => {
  it.each([
    ['Cash flow from operations turned negative: ¥-180 million.', '-180000000 CNY'],
    ['The mill was 240 million yuan in the red.', '-240000000 CNY'],
    ['The group booked a loss of RMB 1.3bn.', '-1300000000 CNY'],
    ['上半年公司净亏损收窄至0.9亿元。', '-90000000 CNY'],
    ['2024年净利润为-3.1亿元。', '-310000000 CNY'],
  ])('%s', (text, line) => expect(told(text)).toContain(line));

  it.each([
    ['After a loss in 2023 the mill earned 30 million yuan.', '30000000 CNY'],
    ['The gap between the two tenders was 30 million yuan.', '30000000 CNY'],
    ['净利润由亏损转为盈利3000万元。', '30000000 CNY'],
  ])('none in: %s', (text, line) => expect(told(text)).toContain(line));
});

describe('what ore holds', () => {
  it.each([
    ['The clays hold less than 0.2% rare earth oxide.', '0.2 %'],
    ['该矿平均品位3.60%。', '3.6 %'],
  ])('is a figure of a deposit: %s', (text, line) => expect(told(text)).toContain(line));

  it.each([
    'Concentrate of 50% rare earth oxide is priced on a dry basis.',
    '精矿（REO=50%）价格未变。',
    'The powder has a purity of 99.9%.',
  ])('only tells goods apart on sale: %s', (text) => expect(told(text)).toEqual([]));
});

describe('units of trade', () => {
  it.each([
    ['鹿特丹目前报每吨度455至470美元。', '455..470 USD/mtu'],
    ['今年初，黑钨精矿每吨不过13.9万元。', '139000 CNY/t'],
    ['达产后每年可产精矿约2.2万吨。', '22000 t/yr'],
    ['The report runs to 30,000 words.', '30000 words'],
  ])('%s', (text, line) => expect(told(text)).toContain(line));

  it('takes no town for a value', () => {
    const text = 'Alloy from Fort Worth brought in $14 million.';
    const reading = readText(text, {
      title: null,
      url: null,
      published: null,
      publisher: null,
      language: null,
    });
    expect(detectFigures(reading, findingsFor(text, null)).map((figure) => figure.metric)).toEqual([
      'revenue',
    ]);
  });

  it('takes what a contract is worth for no value on the market', () => {
    for (const [text, metric] of [
      ['The offtake is worth 1.4 billion dollars.', 'other'],
      ['The company is worth 30 billion yuan on the market.', 'market_cap'],
    ] as const) {
      const reading = readText(text, {
        title: null,
        url: null,
        published: null,
        publisher: null,
        language: null,
      });
      expect(detectFigures(reading, findingsFor(text, null))[0]?.metric).toBe(metric);
    }
  });
});
