import { describe, expect, it } from 'vitest';
import { paragraphsOf, sentencesOf } from './sentence';

const split = (text: string) => sentencesOf(text).map((s) => text.slice(s.start, s.end));

describe('paragraphsOf', () => {
  it('takes each line that holds words and leaves blank lines and outer white space out', () => {
    const text = '  One line. \n\n\n Another line.\n   \n';
    expect(paragraphsOf(text).map((p) => text.slice(p.start, p.end))).toEqual(['One line.', 'Another line.']);
  });

  it('finds none in an empty text', () => {
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf('\n \n')).toEqual([]);
  });
});

describe('sentencesOf', () => {
  it('splits at full stops, question and exclamation marks', () => {
    expect(split('The furnace is lit. Is it hot? It is! Good.')).toEqual([
      'The furnace is lit.',
      'Is it hot?',
      'It is!',
      'Good.',
    ]);
  });

  it('does not split behind abbreviations and initials', () => {
    expect(split('Mr. Li met Dr. Wang of the U.S. Department on Jan. 9 in St. Louis. They left.')).toEqual([
      'Mr. Li met Dr. Wang of the U.S. Department on Jan. 9 in St. Louis.',
      'They left.',
    ]);
    expect(split('Workshop No. 204 and J. Smith agreed. Done.')).toEqual([
      'Workshop No. 204 and J. Smith agreed.',
      'Done.',
    ]);
  });

  it('splits behind a company form when a new sentence clearly begins', () => {
    expect(split('It belongs to Example Steel Co. The mill is old.')).toEqual([
      'It belongs to Example Steel Co.',
      'The mill is old.',
    ]);
    expect(split('Example Steel Co. Ltd. of Baotou sells rails.')).toEqual([
      'Example Steel Co. Ltd. of Baotou sells rails.',
    ]);
  });

  it('does not split numbers, tickers or lower-case continuations', () => {
    expect(split('Revenue rose 4.5% to 18.87 billion yuan (600010.SH) in the half.')).toHaveLength(1);
    expect(split('He said “enough!” and left the hall.')).toHaveLength(1);
  });

  it('keeps closing quotation marks and brackets with their sentence', () => {
    expect(split('She called it “a base.” The rest (all of it.) Followed.')).toEqual([
      'She called it “a base.”',
      'The rest (all of it.)',
      'Followed.',
    ]);
  });

  it('splits Chinese at its own signs without white space', () => {
    expect(split('会议强调安全生产。李某主持会议！下一步如何？继续推进；“完成任务。”结束')).toEqual([
      '会议强调安全生产。',
      '李某主持会议！',
      '下一步如何？',
      '继续推进；',
      '“完成任务。”',
      '结束',
    ]);
  });

  it('ends at an hour where a new sentence begins behind it', () => {
    expect(split('The shift began at 9 a.m. A team followed.')).toEqual([
      'The shift began at 9 a.m.',
      'A team followed.',
    ]);
    expect(split('The shift began at 9 a.m. Monday in Baotou.')).toEqual([
      'The shift began at 9 a.m. Monday in Baotou.',
    ]);
  });

  it('never crosses a line break, and its spans are sorted and disjoint', () => {
    const text = 'A heading without stop\nThe first. The second\n- a bullet';
    const spans = sentencesOf(text);
    expect(spans.map((s) => text.slice(s.start, s.end))).toEqual([
      'A heading without stop',
      'The first.',
      'The second',
      '- a bullet',
    ]);
    for (let i = 1; i < spans.length; i++) {
      expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
    }
  });
});
