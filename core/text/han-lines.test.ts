import { describe, expect, it } from 'vitest';
import { matchesInHan } from './han-lines';
import { matchesOf } from './matches';

const WORD = /[\p{Script=Han}]{2}|\d+/gu;

describe('matches in lines with Chinese', () => {
  it('stand where they stand in the text, and lines without Chinese are passed over', () => {
    const text = '12 kilns\n高炉34座\n\n56 more\n矿山';
    const found = matchesInHan(text, WORD);
    expect(found.map((match) => match[0])).toEqual(['高炉', '34', '矿山']);
    for (const match of found) expect(text.startsWith(match[0], match.index)).toBe(true);
  });

  it('are all that there are in a text of one line', () => {
    const text = '高炉34座，矿山5个';
    expect(matchesInHan(text, WORD).map((match) => match.index)).toEqual(
      matchesOf(text, WORD).map((match) => match.index),
    );
  });

  it('are none in a text without Chinese', () => {
    expect(matchesInHan('12 kilns', WORD)).toEqual([]);
  });
});
