import { describe, expect, it } from 'vitest';
import { explainWritten } from './written-units';

describe('a Chinese unit', () => {
  it.each([
    ['188.7亿元', '亿元 is 100 million yuan'],
    ['1.2万亿元', '万亿元 is a trillion yuan'],
    ['3万吨', '万吨 is 10,000 tonnes'],
    ['9亿', '亿 is 100 million'],
  ])('of “%s” is told in words', (written, words) => {
    expect(explainWritten(written)).toBe(words);
  });

  it.each(['$9.9 billion', '26,205元/吨', '18.87 billion yuan'])('is not seen in “%s”', (written) => {
    expect(explainWritten(written)).toBeNull();
  });
});
