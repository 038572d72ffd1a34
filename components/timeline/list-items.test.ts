import { describe, expect, it } from 'vitest';
import type { EventRow } from '@/core/views/event-row';
import { drawItems, toListItems } from './list-items';

const row = (id: number, day: string): EventRow => ({
  id,
  articleId: 1,
  articleTitle: 'A report',
  type: 'meeting',
  family: 'meeting',
  title: `Event ${id}`,
  date: { edtf: day, lower: day, upper: day, precision: 'day', basis: 'stated', note: null },
  series: null,
  standing: 'held',
  entities: [],
  themes: [],
  source: {
    publisherId: null,
    publisher: null,
    outletId: null,
    originalOutlet: null,
    owner: null,
    stateOutlet: false,
    reliability: 'F',
    reliabilityReason: null,
    credibility: null,
  },
  speaker: null,
  claimStatus: 'reported',
  claimArticle: null,
  reviewStatus: 'proposed',
  confidence: 0.9,
  alsoTold: [],
});
const gap = {
  from: '2025-04',
  to: '2025-04',
  missing: 2,
  series: 1,
  after: '2025-03-09',
  before: '2025-05-02',
};
const ITEMS = toListItems(
  [row(1, '2025-05-03'), row(2, '2025-05-02'), row(3, '2025-03-09'), row(4, '2025-03-08')],
  [gap],
);
const drawn = (first: number, last: number) =>
  drawItems(ITEMS, first, last).map((part) =>
    part.kind === 'gap' ? 'gap' : [part.group.key, part.head, part.rows.map(({ item }) => item.row.id)],
  );

describe('the items of the list', () => {
  it('stand in the order of the list, each row knowing its heading and its place below it', () => {
    expect(ITEMS.map((item) => (item.kind === 'row' ? [item.head, item.place] : item.kind))).toEqual([
      'head',
      [0, 1],
      [0, 2],
      'gap',
      'head',
      [4, 1],
      [4, 2],
    ]);
    expect(new Set(ITEMS.map(({ key }) => key)).size).toBe(ITEMS.length);
  });

  it('are drawn in part with the heading of a group that begins further up', () => {
    expect(drawn(0, 6)).toEqual([['2025-05', 0, [1, 2]], 'gap', ['2025-03', 4, [3, 4]]]);
    expect(drawn(2, 5)).toEqual([['2025-05', 0, [2]], 'gap', ['2025-03', 4, [3]]]);
    expect(drawn(6, 6)).toEqual([['2025-03', 4, [4]]]);
  });

  it('are nothing where there is nothing, and a heading alone where its rows lie beyond', () => {
    expect(drawn(0, -1)).toEqual([]);
    expect(drawn(3, 4)).toEqual(['gap', ['2025-03', 4, []]]);
  });
});
