import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

const counted = (text: string): string[] =>
  eventsOf(text, '2025-11-28').flatMap(({ series }) =>
    series ? [`${series.ordinal} ${series.kind} ${series.body}`] : [],
  );

describe('a body that only the sentence before names', () => {
  it.each([
    [
      'Ansteel has called in its safety committee. The body met on November 19, 2025 for its fourth session of the year.',
      '4 safety_committee Ansteel Safety Committee',
    ],
    [
      'Ansteel asked its audit committee for advice. The committee sat on November 19, 2025 for the sixth time this year.',
      '6 meeting Ansteel audit committee',
    ],
    [
      'The safety committee of Baogang Group was summoned. That body gathered on November 3, 2025 for what its minutes call the seventh meeting of 2025.',
      '7 safety_committee Baogang Group Safety Committee',
    ],
    [
      'Ansteel has a new hydrogen committee. The panel met on November 12, 2025 for its third session of the year.',
      '3 meeting Ansteel hydrogen committee',
    ],
    [
      'The board of Ansteel met on November 3, 2025. It was its eighth meeting this year.',
      '8 board_meeting Ansteel Board of Directors',
    ],
  ])('%s', (text, told) => {
    expect(counted(text)).toEqual([told]);
  });

  it.each([
    [
      'Ansteel’s safety committee met on November 12, 2025. The group met again on November 14 for its 27th Party Committee meeting of the year.',
      '27 meeting Ansteel Party Committee',
    ],
    [
      'Ansteel and its trade union spoke. The council met on November 12, 2025 for the fourth time this year.',
      '4 meeting Ansteel',
    ],
    [
      'Ansteel’s safety committee did well.\nThe body met on November 12, 2025 for the fourth time this year, Ansteel says of a panel of guests.',
      '4 meeting Ansteel',
    ],
  ])('is no other: %s', (text, told) => {
    expect(counted(text)).toEqual([told]);
  });
});
