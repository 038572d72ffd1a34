import { describe, expect, it } from 'vitest';
import { figuresOf } from '../detect/figures-testing';

/** "value unit period" of each figure. */
const told = (text: string, published = '2026-03-18') =>
  figuresOf(text, published).map((f) => `${f.value} ${f.unit} ${f.period ?? '-'}`);

describe('figures of no stated time', () => {
  it.each([
    [
      'what a job cost',
      'In mid-February the mill relit its furnace, a job of RMB 1.1bn.',
      '1100000000 CNY -',
    ],
    [
      'what a plant cost',
      'On 19 February the mill lit a furnace that cost 800 million yuan.',
      '800000000 CNY -',
    ],
    ['总投资', '2月，二号线投产，总投资6.2亿元。', '620000000 CNY -'],
    [
      'the sum of a thing whose fate is dated',
      'A decision on a A$1.1 billion circuit is promised for later this year.',
      '1100000000 AUD -',
    ],
    ['a supply of the first year', '公司本周二签订供应协议，首年供货12万至15万吨。', '120000 t -'],
    ['a supply of every year', '3月3日，双方签署协议，每年供应稀土金属1200吨。', '1200 t/yr -'],
    [
      'a fine told beside the accident',
      'A roof fall killed two people in March 2021, after which the operator was fined 1.86 million yuan.',
      '1860000 CNY -',
    ],
    [
      'how far a work has come',
      'The mill spent 9 million yuan in the half, and the line is 92% complete.',
      '92 % -',
    ],
    ['those still missing', 'Three miners died on 14 March. Two men are still missing.', '2 persons -'],
    [
      'a dividend in a report on nine months',
      'Revenue for the first nine months of 2025 was 80 billion yuan. A dividend of RMB 0.03 per share is proposed.',
      '0.03 CNY/share -',
    ],
  ])('%s', (_, text, line) => expect(told(text)).toContain(line));

  it.each([
    ['In 2025 the mill spent 620 million yuan on dust filters.', '620000000 CNY 2025'],
    [
      'The plant was fined 2.3 million yuan last month for letting waste water escape.',
      '2300000 CNY 2026-02',
    ],
    ['2024年3月，公司被罚款48万元。', '480000 CNY 2024-03'],
    ['去年公司生产稀土金属1200吨。', '1200 t 2025'],
    ['In June last year a winch failure killed one worker.', '1 persons 2025-06'],
    ['按公司年初披露的计划，今年供应的精矿不超过36.5万吨。', '365000 t 2026'],
  ])('has its time where the text tells it: %s', (text, line) => expect(told(text)).toContain(line));
});

describe('figures of a day', () => {
  it.each([
    ['The stock closed at 3.40 yuan.', '3.4 CNY/share 2026-03-18'],
    ['Shares in the mill were 2.7% lower at 3.40 yuan by the midday break.', '3.4 CNY/share 2026-03-18'],
    ['公司股票昨日收于3.40元/股。', '3.4 CNY/share 2026-03-17'],
    [
      'Net debt was 84 million yuan on 31 December. The shares closed 3% higher at 3.40 yuan.',
      '3.4 CNY/share 2026-03-18',
    ],
    [
      'On 16 March the group signed the contract. The shares closed 3% higher at 3.40 yuan.',
      '3.4 CNY/share 2026-03-16',
    ],
    ['From 2 March the list price of lanthanum oxide is 5,600 yuan a tonne.', '5600 CNY/t 2026-03-02'],
    ['本周一，集团召开警示教育大会，420名干部参加。', '420 persons 2026-03-16'],
    ['Yesterday 60 young managers began a four-day course.', '60 persons 2026-03-17'],
    [
      'Some 430 delegates from 17 countries came to Jinchang for the Nickel Forum, held from 10 to 12 March.',
      '430 persons 2026-03-10/2026-03-12',
    ],
    [
      '2026年第二季度稀土精矿交易价格调整为28,950元/吨。截至3月17日，镨钕氧化物均价约为每吨76.5万元。',
      '765000 CNY/t 2026-03-17',
    ],
    [
      '2026年第二季度稀土精矿交易价格调整为28,950元/吨。现货方面，3月17日氧化镨钕均价为58.6万元/吨；氧化镝均价为172万元/吨。',
      '1720000 CNY/t 2026-03-17',
    ],
  ])('%s', (text, line) => expect(told(text)).toContain(line));

  it.each([
    ['The group wants 120 trainees to take part on Thursday.', '120 persons 2026-03-12'],
    ['The mill employs 4,200 people, the director said on Monday.', '4200 persons 2026-03-16'],
  ])('none in: %s', (text, line) => expect(told(text)).not.toContain(line));
});

describe('dividends', () => {
  it.each([
    [
      'First-half revenue was A$90 million. Holders will receive 2c a share, fully franked, on 25 September.',
      '0.02 AUD/share 2025-01/2025-06',
    ],
    [
      'Revenue for the first half of 2025 was A$90 million. The board declared a dividend of 12.5 cents.',
      '0.125 AUD/share 2025-01/2025-06',
    ],
    ['上半年公司营业收入80亿元。公司拟派发中期股息每股0.10港元。', '0.1 HKD/share 2025-01/2025-06'],
    [
      'Revenue for 2024 was 80 billion yuan. The board proposes a dividend of 0.12 yuan a share, payable in October.',
      '0.12 CNY/share 2024',
    ],
  ])('are of the half or the year of the accounts: %s', (text, line) =>
    expect(told(text, '2025-08-31')).toContain(line),
  );

  it.each([
    ['The board proposes a dividend of 1.5 yuan per 10 shares.', ['0.15 CNY/share -']],
    ['The board proposes a dividend of RMB 2 (before tax) for every ten shares.', ['0.2 CNY/share -']],
    ['Holders get a dividend of RMB 3.00, tax included, for every ten shares.', ['0.3 CNY/share -']],
    ['The fund sold 10 shares.', ['10 shares -']],
  ])('are told for ten shares: %s', (text, lines) => expect(told(text)).toEqual(lines));

  it('counts cents of the US where the text counts in no other dollars', () => {
    expect(told('The board declared a dividend of 12.5 cents a share.')).toContain('0.125 USD/share -');
  });

  it('reads no cents in a phase or a degree', () => {
    expect(told('Phase 2c opened, and the kiln was heated to 900c.')).toEqual([]);
  });
});
