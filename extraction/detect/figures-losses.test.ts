import { describe, expect, it } from 'vitest';
import { figuresOf, linesOf } from './figures-testing';

describe('losses', () => {
  it('are set against losses, unless the other is called a profit', () => {
    const values = (text: string) => figuresOf(text).map((figure) => figure.value);
    expect(
      values('The net loss of Lianshan Steel widened to 42 million yuan from 25 million yuan in 2023.'),
    ).toEqual([-42e6, -25e6]);
    expect(values('公司净亏损由上年同期的1.2亿元扩大至3亿元。')).toEqual([-1.2e8, -3e8]);
    expect(
      values(
        'Lianshan Steel made a net loss of 42 million yuan in 2024 after a profit of 25 million yuan in 2023.',
      ),
    ).toEqual([-42e6, 25e6]);
  });

  it('does not take “gains and losses” for a loss', () => {
    const text =
      'Profit without non-recurring gains and losses was 435 million yuan in the first quarter of 2025.';
    expect(figuresOf(text)[0]?.value).toBe(435_000_000);
  });

  it.each([
    ['In 2024 the net loss attributable to shareholders was RMB 287 million.', -287_000_000],
    ['The company lost 45 million yuan in 2024.', -45_000_000],
    ['In the quarter it booked -84 million yuan.', -84_000_000],
    ['公司2024年亏损2.87亿元。', -287_000_000],
    ['Net losses widened to RMB 512 million in 2023.', -512_000_000],
  ])('are negative: %s', (text, value) => {
    expect(figuresOf(text)[0]).toMatchObject({ metric: 'net_profit', value });
  });

  it('of a share are no price of it', () => {
    expect(
      linesOf(
        'Lianshan Magnets lost 31 cents a share in 2024, against a loss of 12 cents in 2023. Its stock lost 40 cents a share on 3 March 2025.',
      ),
    ).toEqual([
      'other | -0.31 | USD/share | 2024 | no change',
      'other | -0.12 | USD/share | 2023 | no change',
      'price | 0.4 | USD/share | 2025-03-03 | no change',
    ]);
    expect(linesOf('Basic loss per share came to 0.27 yuan in 2024.')).toEqual([
      'other | -0.27 | CNY/share | 2024 | no change',
    ]);
    expect(
      linesOf('It earned 1.2 yuan per share in 2024 and pays a dividend of 0.4 yuan per share.'),
    ).toEqual(['other | 1.2 | CNY/share | 2024 | no change', 'other | 0.4 | CNY/share | 2024 | no change']);
  });

  it('do not darken a profit beside them', () => {
    expect(
      linesOf('It swung to a profit of 120 million yuan in 2025 from a loss of 45 million yuan in 2024.'),
    ).toEqual([
      'net_profit | 120000000 | CNY | 2025 | no change',
      'net_profit | -45000000 | CNY | 2024 | no change',
    ]);
    expect(figuresOf('After a loss-making 2023 revenue was RMB 3 billion in 2024.')[0]?.value).toBe(3e9);
  });
});

describe('losses that come and go', () => {
  it.each([
    [
      'Ansteel swung to a net loss of RMB 1.2 billion in the first half of 2025 from a profit of RMB 300 million a year earlier.',
      ['net_profit | -1200000000 | CNY | 2025-01/2025-06', 'net_profit | 300000000 | CNY | 2024-01/2024-06'],
    ],
    [
      'The mill swung to a profit of RMB 412 million in the first nine months of 2025 from a loss of RMB 1.03bn a year before.',
      ['net_profit | 412000000 | CNY | 2025-01/2025-09', 'net_profit | -1030000000 | CNY | 2024-01/2024-09'],
    ],
    [
      'Its net loss narrowed to RMB 512 million in 2024 from RMB 830 million in 2023.',
      ['net_profit | -512000000 | CNY | 2024', 'net_profit | -830000000 | CNY | 2023'],
    ],
    [
      '2025年上半年，公司由盈转亏，归母净利润-2.3亿元，上年同期盈利1.1亿元。',
      ['net_profit | -230000000 | CNY | 2025-01/2025-06', 'net_profit | 110000000 | CNY | 2024-01/2024-06'],
    ],
  ])('%s', (text, lines) => {
    expect(linesOf(text).map((line) => line.split(' | ').slice(0, 4).join(' | '))).toEqual(lines);
  });
});
