import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import type { ExtractedEvent } from '@/core/model/extraction';
import type { DeskDatabase } from '../connection';
import { events } from '../schema/tables';
import { entityIn, eventIn, openTestDatabase, storeTestArticle } from '../testing';
import { cellsOf } from '../timeline/cells-of';
import type { EventPlace } from '../timeline/event-index';
import { scanEvents } from '../timeline/scan-events';
import { countByEntity, countBySource, countByTheme } from './timeline-counts';
import { listEvents } from './timeline-rows';

const text = [
  'Lakeside Steel held its 4th board meeting on 3 May 2025.',
  'In 2024 the board of Lakeside Steel met nine times.',
  'From 31 March to 1 April 2025 Ada Moss toured the quarry.',
  'Prices were fixed in May 2025.',
  'A safety inspection was announced.',
].join('\n');
const lakeside = entityIn(text, 'Lakeside Steel');
const ada = entityIn(text, 'Ada Moss', { type: 'person' });

function dated(words: string, date: string | null, over: Partial<ExtractedEvent> = {}): ExtractedEvent {
  return eventIn(text, words, { date, dateBasis: date ? 'stated' : 'none', ...over });
}

function desk() {
  const db = openTestDatabase();
  storeTestArticle(
    db,
    text,
    {
      entities: [lakeside, ada],
      events: [
        dated('held its 4th board meeting', '2025-05-03', {
          participants: [{ entity: lakeside.key, role: 'host' }],
          themes: ['governance'],
        }),
        dated('met nine times', '2024', {
          participants: [{ entity: lakeside.key, role: 'host' }],
          themes: ['governance'],
        }),
        dated('toured the quarry', '2025-03-31/2025-04-01', {
          type: 'visit',
          participants: [{ entity: ada.key, role: 'participant' }],
          themes: ['reform'],
        }),
        dated('Prices were fixed', '2025-05', { type: 'announcement' }),
        dated('safety inspection was announced', null, { type: 'inspection' }),
      ],
      themes: [
        { theme: 'governance', score: 0.9, evidence: [lakeside.mentions[0]!] },
        { theme: 'reform', score: 0.4, evidence: [ada.mentions[0]!] },
      ],
    },
    {
      publisher: {
        name: 'Steel Weekly',
        owner: null,
        stateOwned: false,
        country: null,
        reliability: 'C',
        reliabilityReason: null,
      },
    },
  );
  return db;
}

const listUnder = (db: DeskDatabase, filters: Filters) => listEvents(db, scanEvents(db, filters), null).rows;
const titles = (filters: Partial<Filters> = {}) =>
  listUnder(desk(), { ...NO_FILTERS, ...filters }).map((row) => row.title);

describe('listEvents', () => {
  it('sorts newest first, a year behind its own months, the undated last', () => {
    expect(titles()).toEqual([
      'held its 4th board meeting',
      'Prices were fixed',
      'toured the quarry',
      'met nine times',
      'safety inspection was announced',
    ]);
  });

  it('keeps the undated last when the oldest come first', () => {
    expect(titles({ sort: 'oldest' }).at(0)).toBe('met nine times');
    expect(titles({ sort: 'oldest' }).at(-1)).toBe('safety inspection was announced');
  });

  it('finds in a period what can lie in it, and never the undated', () => {
    expect(titles({ from: '2024-10', to: '2025-03' })).toEqual(['toured the quarry', 'met nine times']);
    expect(titles({ from: '2025-04', to: '2025-04' })).toEqual(['toured the quarry']);
    expect(titles({ to: '2024-02' })).toEqual(['met nine times']);
  });

  it('narrows by theme, family, precision and entity, several choices of one meaning any', () => {
    expect(titles({ themes: ['governance'] })).toEqual(['held its 4th board meeting', 'met nine times']);
    expect(titles({ themes: ['governance', 'reform'] })).toHaveLength(3);
    expect(titles({ families: ['project'] })).toEqual(['toured the quarry']);
    expect(titles({ precisions: ['year', 'none'] })).toEqual([
      'met nine times',
      'safety inspection was announced',
    ]);
    expect(titles({ themes: ['governance'], families: ['project'] })).toEqual([]);
    const db = desk();
    const id = countByEntity(db, scanEvents(db, NO_FILTERS)).find((each) => each.name === 'Ada Moss')!.id;
    expect(listUnder(db, { ...NO_FILTERS, entities: [id] })).toHaveLength(1);
  });

  it('leaves rejected events out until they are asked for', () => {
    const db = desk();
    db.update(events).set({ reviewStatus: 'rejected' }).run();
    expect(listUnder(db, NO_FILTERS)).toEqual([]);
    expect(listUnder(db, { ...NO_FILTERS, statuses: ['rejected'] })).toHaveLength(5);
  });

  it('goes on where a page ended, losing and repeating nothing', () => {
    const db = openTestDatabase();
    const many = Array.from({ length: 150 }, (_, i) => `Event number ${i} took place.`).join('\n');
    storeTestArticle(db, many, {
      events: Array.from({ length: 150 }, (_, i) =>
        eventIn(many, `Event number ${i} took`, {
          date: i % 7 === 0 ? null : i % 5 === 0 ? '2024' : `2024-0${(i % 9) + 1}`,
          dateBasis: i % 7 === 0 ? 'none' : 'stated',
        }),
      ),
    });
    for (const sort of ['newest', 'oldest'] as const) {
      const seen: number[] = [];
      let place: EventPlace | null = null;
      do {
        const page = listEvents(db, scanEvents(db, { ...NO_FILTERS, sort }), place);
        seen.push(...page.rows.map((row) => row.id));
        place = page.next;
      } while (place);
      expect(seen).toHaveLength(150);
      expect(new Set(seen).size).toBe(150);
    }
  });
});

describe('the counts of the timeline', () => {
  it('counts events once by what they say of themselves, those of a coarse date by their bounds', () => {
    const cells = cellsOf(scanEvents(desk(), NO_FILTERS), 'month');
    expect(cells.reduce((sum, cell) => sum + cell.n, 0)).toBe(5);
    expect(cells.find((cell) => cell.precision === 'year')).toEqual({
      family: 'meeting',
      precision: 'year',
      lower: '2024-01',
      upper: '2024-12',
      edtf: '2024',
      n: 1,
    });
    expect(cells.find((cell) => cell.precision === 'none')).toMatchObject({ lower: null, upper: null, n: 1 });
    expect(cells.find((cell) => cell.family === 'project')).toMatchObject({
      lower: '2025-03',
      upper: '2025-04',
    });
  });

  it.each([
    {},
    { families: ['meeting'] },
    { from: '2024-10', to: '2025-03' },
    { to: '2024-02' },
    { precisions: ['year', 'none'] },
    { statuses: ['rejected'] },
    { themes: ['governance'], families: ['meeting'], from: '2025-01' },
  ] as Partial<Filters>[])('lists as many events as it counts under %j', (narrowing) => {
    const db = desk();
    db.update(events).set({ reviewStatus: 'rejected' }).where(eq(events.title, 'Prices were fixed')).run();
    const filters = { ...NO_FILTERS, ...narrowing };
    const listed = listUnder(db, filters).length;
    expect(scanEvents(db, filters).matching).toBe(listed);
  });

  it('counts a theme under all other filters but its own', () => {
    const filters: Filters = { ...NO_FILTERS, families: ['meeting'], themes: ['reform'] };
    const db = desk();
    expect(countByTheme(db, scanEvents(db, filters)).map(({ key, n }) => [key, n])).toEqual([
      ['governance', 2],
      ['reform', 0],
    ]);
    expect(scanEvents(db, filters).stored).toBe(5);
  });

  it('keeps a chosen entity in sight when it counts nothing', () => {
    const db = desk();
    const id = countByEntity(db, scanEvents(db, NO_FILTERS)).find((each) => each.name === 'Ada Moss')!.id;
    const offered = countByEntity(
      db,
      scanEvents(db, { ...NO_FILTERS, entities: [id], families: ['meeting'] }),
    );
    expect(offered.map(({ name, n }) => [name, n])).toEqual([
      ['Ada Moss', 0],
      ['Lakeside Steel', 2],
    ]);
  });

  it('counts by source', () => {
    const db = desk();
    expect(countBySource(db, scanEvents(db, NO_FILTERS))).toMatchObject([
      { name: 'Steel Weekly', reliability: 'C', n: 5 },
    ]);
  });
});
