import { describe, expect, it } from 'vitest';
import { figuresOf } from '../detect/figures-testing';

/** "value unit period" of each figure. */
const told = (text: string, published = '2025-10-29') =>
  figuresOf(text, published).map((f) => `${f.value} ${f.unit} ${f.period ?? '-'}`);

describe('what a result swung from', () => {
  it.each([
    [
      'In the first nine months of 2025 the mill earned 230 million yuan, from a loss of RMB 640 million.',
      '-640000000 CNY 2024-01/2024-09',
    ],
    [
      'Baotou Steel Union swung to a profit of 230 million yuan over the first nine months of 2025 from a loss of 640 million yuan.',
      '-640000000 CNY 2024-01/2024-09',
    ],
    [
      'In the first half of 2025 cash flow swung to an inflow of 1.4 billion yuan from an outflow of 216m yuan.',
      '-216000000 CNY 2024-01/2024-06',
    ],
    [
      'In 2024 the mill made a profit of 9 million yuan after a net loss of 4 million yuan.',
      '-4000000 CNY 2023',
    ],
    ['2025年前三季度，公司由亏损6.4亿元转为盈利2.3亿元。', '-640000000 CNY 2024-01/2024-09'],
    [
      'The average price in the first half of 2025 was US$72/kg, against US$49/kg in the earlier half.',
      '49 USD/kg 2024-01/2024-06',
    ],
  ])('is of the year before: %s', (text, line) => expect(told(text)).toContain(line));

  it.each([
    ['The group cut its capital spending for 2025 from RMB 6.5bn to RMB 5.8bn.', '6500000000 CNY 2024'],
    [
      'The group raised its production target for 2025 from 5 million tonnes to 6 million tonnes.',
      '5000000 t 2024',
    ],
    [
      'The mill earned 230 million yuan in the third quarter of 2025 from a loss of 40 million yuan in the second quarter of 2025.',
      '-40000000 CNY 2024-07/2024-09',
    ],
  ])('is not where it is a plan or has its own time: %s', (text, line) =>
    expect(told(text)).not.toContain(line),
  );

  it.each([
    ['Revenue for the six months to December rose 62% to A$413.7 million.', '413700000 AUD 2025-07/2025-12'],
    [
      'Third-quarter profit was 5 million yuan; for the nine months it was 12 million yuan.',
      '12000000 CNY 2025-01/2025-09',
    ],
  ])('counts months from the start of the year only where they end with them: %s', (text, line) =>
    expect(told(text, text.includes('December') ? '2026-02-20' : '2025-10-29')).toContain(line),
  );

  it('leaves the stretch before it to "in the quarter" where another is only set beside', () => {
    expect(
      told(
        'The third quarter brought sales of 11 billion yuan, 21.8% more than in the second quarter. Cash flow was 380 million yuan in the quarter.',
      ),
    ).toContain('380000000 CNY 2025-07/2025-09');
  });

  it('goes on with the period of the report behind what a year ago brought', () => {
    expect(
      told(
        'Net profit for the first half of 2025 was 92 million yuan. A year ago it was 133 million yuan. Ore output came to 287,000 tonnes.',
      ),
    ).toContain('287000 t 2025-01/2025-06');
  });
});

describe('what is told beside a quarter', () => {
  it('lies a year before where the text says when', () => {
    expect(
      told(
        'The mine dug 72 tonnes in the third quarter of 2025, 20% more than a year ago, when it dug 60 tonnes.',
      ),
    ).toEqual(['72 t 2025-07/2025-09', '60 t 2024-07/2024-09']);
  });

  it('runs from January where it is told to date', () => {
    expect(
      told('Earnings per share for the third quarter of 2025 were 0.2 yuan, 0.5 yuan for the year to date.'),
    ).toEqual(['0.2 CNY/share 2025-07/2025-09', '0.5 CNY/share 2025-01/2025-09']);
  });

  it('leaves its own time to what follows a year that is only set beside', () => {
    expect(
      told('In 2024 cash flow was 40 million yuan, about as much as in 2022. Net profit was 5 million yuan.'),
    ).toEqual(['40000000 CNY 2024', '5000000 CNY 2024']);
  });
});
