import { describe, expect, it } from 'vitest';
import { toSimplified } from './simplified';

describe('toSimplified', () => {
  it('writes simplified signs for traditional ones, sign for sign', () => {
    const words = '陸方將於2月3日舉行會議，簽署協議並發布公告。';
    expect(toSimplified(words)).toBe('陆方将于2月3日举行会议，签署协议並发布公告。');
    expect(toSimplified(words)).toHaveLength(words.length);
  });

  it('leaves simplified words and other scripts as they are', () => {
    expect(toSimplified('包钢集团 held a meeting.')).toBe('包钢集团 held a meeting.');
  });
});
