import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/core/filters/filters';
import type { Actor } from '@/core/model/user';
import type { TimeUnit } from '@/core/time/units';
import { unitAt } from '@/core/views/timeline-chart';
import { entityIn, eventIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import type { Desk } from '../context';
import { InvalidInputError, NotFoundError } from '../errors';
import { readEvent } from './read-event';
import { readTimeline, readTimelinePage } from './read-timeline';

const OWNER: Actor = { kind: 'local', name: 'owner' };

const text = [
  'Lakeside Steel opened its year in Ordos.',
  'The board of Lakeside Steel held its 4th meeting of 2025. It took place on 3 May.',
  'In 2024 the quarry was toured.',
].join('\n\n');
const lakeside = entityIn(text, 'Lakeside Steel');

let desk: Desk;
beforeEach(() => {
  desk = { db: openTestDatabase(), path: ':memory:', staging: '' };
  storeTestArticle(desk.db, text, {
    entities: [lakeside],
    events: [
      eventIn(text, 'held its 4th meeting', {
        date: '2025-05-03',
        dateBasis: 'stated',
        dateEvidence: quoteOf(text, 'on 3 May'),
        series: {
          body: 'Board of Lakeside Steel',
          bodyKey: null,
          kind: 'board_meeting',
          ordinal: 4,
          year: 2025,
          evidence: quoteOf(text, '4th meeting of 2025'),
        },
        participants: [{ entity: lakeside.key, role: 'host' }],
      }),
      eventIn(text, 'the quarry was toured', { type: 'visit', date: '2024', dateBasis: 'stated' }),
    ],
  });
});

describe('readTimeline', () => {
  it('gives rows, months, facets and a sentence that agree with each other', () => {
    const view = readTimeline(desk, OWNER, { ...NO_FILTERS, families: ['meeting'] }, 'month');
    expect(view.rows.map((row) => row.title)).toEqual(['held its 4th meeting']);
    expect([view.matching, view.total]).toEqual([1, 2]);
    expect(view.sentence).toBe('Events: Meeting.');
    expect(view.facets.families.find((each) => each.value === 'project')).toMatchObject({ count: 1 });
    expect(view.facets.entities).toMatchObject([{ label: 'Lakeside Steel', count: 1, selected: false }]);
    expect(view.histogram).toMatchObject({ start: '2025-05-01', size: 1, bins: [{ at: 0, total: 1 }] });
    expect(view.grades).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 0 });
    expect(view.nextCursor).toBeNull();
  });

  it('counts by the unit that is asked for, and leaves in a lane what is coarser', () => {
    const chart = (unit: TimeUnit) => readTimeline(desk, OWNER, NO_FILTERS, unit).histogram;
    expect(chart('year')).toMatchObject({ size: 2, lanes: [], bins: [{ at: 0 }, { at: 1 }] });
    const weeks = chart('week');
    expect(weeks.bins.map(({ at }) => unitAt(weeks, at).from)).toEqual(['2025-04-28']);
    expect(weeks.lanes).toMatchObject([{ edtf: '2024', from: '2024-01-01', to: '2024-12-31', count: 1 }]);
    expect(chart('day')).toMatchObject({ unit: 'week', tooFine: 'day' });
  });

  it('refuses a place in the list that it never gave', () => {
    expect(() => readTimelinePage(desk, OWNER, NO_FILTERS, 'bm9uc2Vuc2U')).toThrow(InvalidInputError);
  });

  it('says which empty months a count speaks of, but only where nothing else hides events', () => {
    const gaps = (filters: Partial<typeof NO_FILTERS>) =>
      readTimeline(desk, OWNER, { ...NO_FILTERS, ...filters }).gaps;
    expect(gaps({})).toMatchObject([{ from: '2025-01', to: '2025-04', missing: 3, before: '2025-05-03' }]);
    expect(gaps({ from: '2025-01' })).toHaveLength(1);
    expect(gaps({ families: ['meeting'] })).toEqual([]);
    expect(gaps({ precisions: ['day'] })).toBeNull();
  });

  it('is plain JSON', () => {
    const view = readTimeline(desk, OWNER, NO_FILTERS);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('readEvent', () => {
  const open = () => {
    const id = readTimeline(desk, OWNER, { ...NO_FILTERS, families: ['meeting'] }).rows[0]!.id;
    return readEvent(desk, OWNER, id);
  };

  it('shows the proof in the words of the article, in its paragraph', () => {
    const { passages } = open();
    expect(passages).toHaveLength(1);
    expect(passages[0]?.paragraph).toBe(2);
    expect(passages[0]?.parts.map((part) => part.text).join('')).toBe(text.split('\n\n')[1]);
    const marked = passages[0]?.parts.filter((part) => part.mark);
    expect(marked?.map((part) => part.text).join('|')).toContain('on 3 May');
  });

  it('says which of the counted meetings are stored and how many the number implies', () => {
    expect(open().seriesCoverage).toEqual({ observed: [4], implied: 4 });
    expect(open().participants).toMatchObject([{ entity: { name: 'Lakeside Steel' }, role: 'host' }]);
  });

  it('counts what a committee and its standing committee hold as one numbering', () => {
    const met = 'The Party Committee of Lakeside Steel met. Its Standing Committee met after that.';
    const meeting = (words: string, body: string, ordinal: number) =>
      eventIn(met, words, {
        date: '2025',
        dateBasis: 'stated',
        series: { body, bodyKey: null, kind: 'meeting', ordinal, year: 2025, evidence: quoteOf(met, words) },
      });
    storeTestArticle(desk.db, met, {
      events: [
        meeting('The Party Committee of Lakeside Steel met', 'Lakeside Steel Party Committee', 8),
        meeting('Its Standing Committee met', 'Lakeside Steel Party Standing Committee', 9),
      ],
    });
    const { rows } = readTimeline(desk, OWNER, { ...NO_FILTERS, families: ['meeting'] });
    const eighth = rows.find(({ series }) => series?.ordinal === 8)!;
    expect(readEvent(desk, OWNER, eighth.id).seriesCoverage).toEqual({ observed: [8, 9], implied: 9 });
    const board = rows.find(({ series }) => series?.ordinal === 4)!;
    expect(readEvent(desk, OWNER, board.id).seriesCoverage).toEqual({ observed: [4], implied: 4 });
  });

  it('says when there is no such event', () => {
    expect(() => readEvent(desk, OWNER, 999)).toThrow(NotFoundError);
  });
});
