import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK } from '@/core/export/csv';
import type { Actor } from '@/core/model/user';
import type { DeskDatabase } from '@/db/connection';
import { articles } from '@/db/schema/tables';
import { entityIn, eventIn, figureIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import { InvalidInputError, NotFoundError } from '@/server/errors';
import { exportList } from './export-list';

const LOCAL: Actor = { kind: 'local', name: 'Test' };
const NOW = new Date('2025-09-02T10:00:00Z');
const TEXT = [
  '🙂🙂 Dunhua Works opened its mine on 9 April 2025.',
  'Dunhua Works made a loss of $72.5 million in 2023.',
].join('\n');

let db: DeskDatabase;
let articleId: number;
const ask = (what: string, query = '') =>
  exportList({ db, path: ':memory:', staging: '' }, LOCAL, what, new URLSearchParams(query), NOW);
const csv = async (what: string, query = ''): Promise<Record<string, string>[]> =>
  parse(await ask(what, query).text(), { columns: true, bom: true });

beforeEach(() => {
  db = openTestDatabase();
  articleId = storeTestArticle(db, TEXT, {
    title: '+Mine opens',
    entities: [entityIn(TEXT, 'Dunhua Works')],
    events: [
      eventIn(TEXT, 'opened its mine', {
        type: 'project_milestone',
        date: '2025-04-09',
        dateBasis: 'stated',
        participants: [{ entity: 'dunhua-works', role: 'host' }],
        themes: ['governance'],
      }),
      eventIn(TEXT, 'made a loss', { type: 'results', date: '2023', dateBasis: 'stated' }),
    ],
    figures: [
      figureIn(TEXT, 'a loss of $72.5 million', {
        metric: 'net_profit',
        subjectEntity: 'dunhua-works',
        subject: 'Dunhua Works',
        value: -72_500_000,
        unit: 'USD',
        period: '2023',
        asWritten: '$72.5 million',
        assertion: { speaker: null, status: 'reported', credibility: 2 },
      }),
    ],
    themes: [{ theme: 'governance', score: 1, evidence: [quoteOf(TEXT, 'mine')] }],
  }).id;
});

describe('a list as a file', () => {
  it('holds what the filters let through, each with its quote and grade', async () => {
    expect(await csv('events')).toHaveLength(2);
    const [row, ...others] = await csv('events', 'theme=governance');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      'date (EDTF)': '2025-04-09',
      quote: 'opened its mine',
      entities: 'Dunhua Works',
      reliability: 'F',
      credibility: '3',
      article: "'+Mine opens",
      'article id': String(articleId),
    });
  });

  it('counts the places of quotes in code points, as W3C selectors do', async () => {
    const points = [...TEXT];
    const { events } = JSON.parse(await ask('events', 'format=json').text());
    for (const { target } of events) {
      const [quote, place] = target.selector;
      expect(points.slice(place.start, place.end).join('')).toBe(quote.exact);
    }
    expect(events[0].target.selector[1].start).toBe(TEXT.indexOf('opened') - 2);
  });

  it('gives numbers as numbers, losses too', async () => {
    expect((await csv('figures'))[0]).toMatchObject({
      metric: 'net_profit',
      value: '-72500000',
      unit: 'USD',
    });
    expect(await csv('figures', 'metric=revenue')).toEqual([]);
  });

  it('is valid JSON, also when it is empty, and says what it holds', async () => {
    expect(JSON.parse(await ask('events', 'format=json&family=people').text())).toEqual({
      desk: 'Lodestone',
      exportedAt: NOW.toISOString(),
      filters: 'family=people',
      count: 0,
      events: [],
    });
    expect(JSON.parse(await ask('articles', 'format=json').text()).articles).toHaveLength(1);
  });

  it('gives of the articles what their period lets through', async () => {
    db.update(articles)
      .set({ published: '2025-08', publishedLower: '2025-08-01', publishedUpper: '2025-08-31' })
      .run();
    expect(await csv('articles', 'from=2025-08-15&to=2025-08')).toHaveLength(1);
    expect(await csv('articles', 'from=2025-08-15&to=2025-08&within=certain')).toEqual([]);
    expect(() => ask('articles', 'from=September')).toThrow(InvalidInputError);
  });

  it.each(['articles', 'entities', 'meetings'])('gives %s with a heading line', async (what) => {
    const bytes = await ask(what).arrayBuffer();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text).toMatch(new RegExp(`^${BYTE_ORDER_MARK}(id|series id),[^\\r]*\\r\\n`));
  });

  it('leaves the byte order mark out where a program asks for that', async () => {
    const bytes = new Uint8Array(await ask('events', 'bom=off').arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 3))).toBe('id,');
  });

  it('is named after the list and the day, and never shown in the browser', () => {
    const { headers } = ask('events');
    expect(headers.get('content-disposition')).toContain(
      'attachment; filename="lodestone-events-2025-09-02.csv"',
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('refuses lists, formats and filters that do not exist', () => {
    expect(() => ask('users')).toThrow(NotFoundError);
    expect(() => ask('events', 'format=xlsx')).toThrow(InvalidInputError);
    expect(() => ask('events', 'family=weather')).toThrow(InvalidInputError);
  });
});
