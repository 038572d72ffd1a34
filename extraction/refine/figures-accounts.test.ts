import { describe, expect, it } from 'vitest';
import { linesOf } from '../detect/figures-testing';

/** Value and period alone, of what stands behind the accounts. */
const dated = (text: string, published: string) =>
  linesOf(text, published).map((line) => {
    const [, value, , period] = line.split(' | ');
    return `${value} ${period}`;
  });

const HALF = '2025-01/2025-06';
const accounts = 'In the first half of 2025 revenue was 6.1 billion yuan and net profit 540 million yuan.';
const behind = (words: string, lead = accounts) => dated(`${lead} ${words}`, '2025-08-20').slice(2);

describe('an amount of which no rule tells a time, in a text with accounts', () => {
  it('is of their stretch, in whatever words it is told', () => {
    expect(behind('Write-downs swallowed 75 million yuan.')).toEqual([`75000000 ${HALF}`]);
    expect(behind('The kilns got through 8,300 tonnes of concentrate.')).toEqual([`8300 ${HALF}`]);
    const chinese = '今年上半年，公司营业收入61亿元，净利润5.4亿元。';
    expect(behind('坏账吃掉7500万元。', chinese)).toEqual([`75000000 ${HALF}`]);
  });

  it('is not where one measure alone is of it', () => {
    const one = 'In the first half of 2025 revenue was 6.1 billion yuan.';
    expect(dated(`${one} Write-downs swallowed 75 million yuan.`, '2025-08-20').slice(1)).toEqual([
      '75000000 no period',
    ]);
  });

  it('is not where it is still to come, a fine, or what is had each year', () => {
    expect(behind('The board means to put 75 million yuan into a new line.')).toEqual(['75000000 no period']);
    expect(behind('The regulator fined the firm 2 million yuan.')).toEqual(['2000000 no period']);
    expect(behind('The works can take 8,300 tonnes of scrap a year.')).toEqual(['8300 no period']);
  });

  it('is not where nothing of the kind was booked: contracts, loans, what a thing is worth', () => {
    for (const words of [
      'The two sides signed a contract over 75 million yuan.',
      'A bank granted it a loan of 75 million yuan.',
      'Its stake in the mine is worth 75 million yuan.',
    ]) {
      expect(behind(words), words).toEqual(['75000000 no period']);
    }
  });

  it('is not once the text speaks of another time', () => {
    const other = 'In 2026 revenue will be 13 billion yuan and net profit 910 million yuan.';
    expect(behind(`${other} Write-downs swallowed 75 million yuan.`).at(-1)).not.toBe(`75000000 ${HALF}`);
  });
});
