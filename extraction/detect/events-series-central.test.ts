import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

const counted = (text: string): string[] =>
  eventsOf(text, '2025-11-28').flatMap(({ series }) =>
    series ? [`${series.ordinal} ${series.kind} ${series.body}`] : [],
  );

const BODY = '20th Central Committee of the Communist Party of China';

describe('a plenum of the Central Committee', () => {
  it.each([
    ['The Third Plenary Session of the 20th Central Committee sat from July 15 to 18, 2024.', 3],
    ['On October 20, 2025 the Fourth Plenum of the 20th Central Committee opened in Beijing.', 4],
    [
      'Ansteel took up the communiqué of the fourth plenary session of the 20th Central Committee, which met from October 20 to 23, 2025.',
      4,
    ],
    [
      'The fourth plenum of the 20th Central Committee, held from October 20 to 23, 2025, is quoted by Ansteel.',
      4,
    ],
    [
      'Ansteel names the Fourth Plenary Session of the 20th Central Committee first. The plenum ended on October 23, 2025.',
      4,
    ],
    ['党的二十届四中全会于2025年10月20日至23日在北京召开。', 4],
  ])('is counted where it is told to have sat: %s', (text, ordinal) => {
    expect(counted(text)).toEqual([`${ordinal} plenary ${BODY}`]);
  });

  it.each([
    'Ansteel studied the spirit of the Fourth Plenary Session of the 20th Central Committee on November 5, 2025.',
    'Ansteel’s board met on November 4, 2025 to relay the Fourth Plenary Session of the 20th Central Committee.',
    'The plenum of the trade union closed on November 4, 2025, Ansteel says.',
    '11月5日，包钢集团召开会议，传达学习党的二十届四中全会精神。',
  ])('is no series where it is only read: %s', (text) => {
    expect(counted(text)).toEqual([]);
  });

  it('leaves a house its own sitting', () => {
    expect(
      counted(
        'The Fourth Plenary Session of the 20th Central Committee sat from October 20 to 23, 2025, and on October 27 Ansteel’s Party Committee met for the 29th time in 2025.',
      ),
    ).toEqual([`4 plenary ${BODY}`, '29 meeting Ansteel Party Committee']);
  });
});
