import { describe, expect, it } from 'vitest';
import type { Extraction } from '@/core/model/extraction';
import type { DeskDatabase } from '@/db/connection';
import { entityIn, eventIn, figureIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import { UngroundedFactError } from './store-evidence';

const TEXT = [
  'Northern Ore Group counts its third committee meeting',
  'On 12 March 2025 the Northern Ore Group committee held its third meeting of the year, said Lin Bo.',
  'Revenue rose to 2.4 billion yuan. Northern Ore Group will reform its mines.',
].join('\n');

function factsOf(text: string): Partial<Extraction> {
  return {
    title: 'Northern Ore Group counts its third committee meeting',
    titleEvidence: quoteOf(text, 'Northern Ore Group counts its third committee meeting'),
    published: '2025-03',
    publishedBasis: 'inferred',
    mainOrganisation: 'northern-ore-group',
    entities: [
      entityIn(text, 'Northern Ore Group', { aliases: ['北方矿业集团'], stateOwned: true }),
      entityIn(text, 'Lin Bo', { type: 'person', key: 'person:lin-bo' }),
    ],
    events: [
      eventIn(text, 'held its third meeting of the year', {
        date: '2025-03-12',
        dateBasis: 'stated',
        dateEvidence: quoteOf(text, '12 March 2025'),
        series: {
          body: 'Northern Ore Group Committee',
          bodyKey: 'northern-ore-group',
          kind: 'meeting',
          ordinal: 3,
          year: 2025,
          evidence: quoteOf(text, 'third meeting of the year'),
        },
        participants: [{ entity: 'northern-ore-group', role: 'host' }],
        themes: ['governance'],
      }),
    ],
    figures: [
      figureIn(text, '2.4 billion yuan', {
        subjectEntity: 'northern-ore-group',
        subject: 'Northern Ore Group',
        value: 2_400_000_000,
        unit: 'CNY',
        period: '2025-33',
        change: { value: 4, unit: '%', basis: 'yoy' },
        confidence: 0.7,
      }),
    ],
    themes: [
      { theme: 'reform', score: 0.6, evidence: [quoteOf(text, 'reform'), quoteOf(text, 'committee')] },
    ],
    claims: [
      {
        text: 'The committee held its third meeting.',
        speaker: 'Lin Bo',
        speakerEntity: 'person:lin-bo',
        status: 'claim',
        evidence: quoteOf(text, 'said Lin Bo'),
      },
    ],
  };
}

const all = (db: DeskDatabase, sql: string, ...params: unknown[]) => db.$client.prepare(sql).all(...params);
const count = (db: DeskDatabase, table: string) =>
  db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('storeArticle', () => {
  it('stores every fact with evidence that is exactly the words of the text', () => {
    const db = openTestDatabase();
    const stored = storeTestArticle(db, TEXT, factsOf(TEXT));
    expect(stored.facts).toBe(5);
    const rows = all(db, 'SELECT start, "end", quote, prefix, suffix FROM evidence') as {
      start: number;
      end: number;
      quote: string;
      prefix: string;
    }[];
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      expect(TEXT.slice(row.start, row.end)).toBe(row.quote);
      expect(TEXT.slice(0, row.start).endsWith(row.prefix)).toBe(true);
    }
    expect(all(db, 'PRAGMA foreign_key_check')).toEqual([]);
  });

  it('keeps dates at their precision, with bounds, and a month only where the whole date lies in one', () => {
    const db = openTestDatabase();
    storeTestArticle(db, TEXT, {
      ...factsOf(TEXT),
      events: [
        eventIn(TEXT, 'third meeting', { date: '2025-03-12', dateBasis: 'stated' }),
        eventIn(TEXT, 'its mines', { date: '2025', dateBasis: 'stated' }),
        eventIn(TEXT, 'of the year', { date: '2025-33', dateBasis: 'inferred' }),
        eventIn(TEXT, 'said Lin Bo'),
      ],
    });
    expect(
      all(db, 'SELECT date, date_lower, date_upper, date_precision, month, family FROM events ORDER BY id'),
    ).toEqual([
      {
        date: '2025-03-12',
        date_lower: '2025-03-12',
        date_upper: '2025-03-12',
        date_precision: 'day',
        month: '2025-03',
        family: 'meeting',
      },
      {
        date: '2025',
        date_lower: '2025-01-01',
        date_upper: '2025-12-31',
        date_precision: 'year',
        month: null,
        family: 'meeting',
      },
      {
        date: '2025-33',
        date_lower: '2025-01-01',
        date_upper: '2025-03-31',
        date_precision: 'season',
        month: null,
        family: 'meeting',
      },
      {
        date: null,
        date_lower: null,
        date_upper: null,
        date_precision: 'none',
        month: null,
        family: 'meeting',
      },
    ]);
  });

  it('meets an entity and a series again across articles instead of storing them twice', () => {
    const db = openTestDatabase();
    storeTestArticle(db, TEXT, factsOf(TEXT));
    const second = `${TEXT}\nA further line.`;
    storeTestArticle(db, second, factsOf(second));
    expect(count(db, 'entities')).toBe(2);
    expect(count(db, 'series')).toBe(1);
    expect(count(db, 'events')).toBe(2);
    expect(all(db, "SELECT alias, origin, script FROM entity_aliases WHERE script = 'Hans'")).toEqual([
      { alias: '北方矿业集团', origin: 'gazetteer', script: 'Hans' },
    ]);
  });

  it('turns a gazetteer alias into one seen in a text once a text uses it', () => {
    const db = openTestDatabase();
    storeTestArticle(db, TEXT, factsOf(TEXT));
    const chinese = '北方矿业集团召开会议。';
    storeTestArticle(db, chinese, {
      entities: [entityIn(chinese, '北方矿业集团', { key: 'northern-ore-group' })],
    });
    expect(all(db, "SELECT origin FROM entity_aliases WHERE alias = '北方矿业集团'")).toEqual([
      { origin: 'text' },
    ]);
  });

  it('fills in what an earlier article left open of an entity and a series, and changes nothing that it said', () => {
    const db = openTestDatabase();
    const found = { body: 'Ore Board', kind: 'meeting', ordinal: 3, year: 2025 } as const;
    const tell = (n: number, entity: Parameters<typeof entityIn>[2], bodyKey: string | null) => {
      const text = `${TEXT} ${n}`;
      storeTestArticle(db, text, {
        entities: [entityIn(text, 'Northern Ore Group', entity)],
        events: [
          eventIn(text, 'its third meeting', {
            series: { ...found, bodyKey, evidence: quoteOf(text, 'third meeting') },
          }),
        ],
      });
    };
    tell(1, {}, null);
    expect(all(db, 'SELECT state_owned, parent_key FROM entities')).toEqual([
      { state_owned: null, parent_key: null },
    ]);
    expect(all(db, 'SELECT entity_id FROM series')).toEqual([{ entity_id: null }]);
    tell(2, { stateOwned: true, parent: 'sasac' }, 'northern-ore-group');
    tell(3, { stateOwned: false, parent: 'nobody', name: 'Another Name' }, null);
    expect(all(db, 'SELECT id, name, state_owned, parent_key FROM entities')).toEqual([
      { id: 1, name: 'Northern Ore Group', state_owned: 1, parent_key: 'sasac' },
    ]);
    expect(all(db, 'SELECT entity_id FROM series')).toEqual([{ entity_id: 1 }]);
  });

  it('remembers that the gazetteer has a name, and leaves a name that a person gave', () => {
    const db = openTestDatabase();
    const tell = (n: number, aliases: string[]) => {
      const text = `${TEXT} ${n}`;
      storeTestArticle(db, text, { entities: [entityIn(text, 'Northern Ore Group', { aliases })] });
    };
    const aliases = () => all(db, 'SELECT alias, origin, listed FROM entity_aliases ORDER BY alias');
    tell(1, []);
    expect(aliases()).toEqual([{ alias: 'Northern Ore Group', origin: 'text', listed: 0 }]);
    db.$client
      .prepare(
        "INSERT INTO entity_aliases (entity_id, alias, fold, script, language, origin) VALUES (1, 'NOG', 'nog', 'Latn', 'en', 'person')",
      )
      .run();
    tell(2, ['NOG', 'Northern Ore Group']);
    expect(aliases()).toEqual([
      { alias: 'NOG', origin: 'person', listed: 1 },
      { alias: 'Northern Ore Group', origin: 'text', listed: 1 },
    ]);
    tell(3, []);
    expect(aliases()).toEqual([
      { alias: 'NOG', origin: 'person', listed: 1 },
      { alias: 'Northern Ore Group', origin: 'text', listed: 1 },
    ]);
  });

  it('finds an outlet again by its folded name and keeps the grade that it has', () => {
    const db = openTestDatabase();
    const outlet = {
      name: 'Northern Ore Daily',
      owner: 'Northern Ore Group',
      stateOwned: true,
      country: 'CN',
      reliability: 'D' as const,
      reliabilityReason: 'Company paper.',
    };
    storeTestArticle(db, TEXT, {}, { originalOutlet: outlet });
    storeTestArticle(
      db,
      `${TEXT} More.`,
      {},
      { originalOutlet: { ...outlet, name: 'NORTHERN ORE DAILY', reliability: 'A' } },
    );
    expect(all(db, 'SELECT name, reliability FROM sources')).toEqual([
      { name: 'Northern Ore Daily', reliability: 'D' },
    ]);
    expect(all(db, 'SELECT DISTINCT state_outlet FROM articles')).toEqual([{ state_outlet: 1 }]);
  });

  it.each([
    ['a quote that is not in the text', { start: 0, end: 4, quote: 'Nort!', prefix: '', suffix: '' }],
    ['a quote at another place', { start: 1, end: 5, quote: 'Nort', prefix: '', suffix: '' }],
  ])('refuses %s and leaves nothing behind', (_, evidence) => {
    const db = openTestDatabase();
    const facts = factsOf(TEXT);
    expect(() =>
      storeTestArticle(db, TEXT, { ...facts, events: [{ ...facts.events![0]!, evidence }] }),
    ).toThrow(UngroundedFactError);
    for (const table of ['articles', 'uploads', 'evidence', 'events', 'entities']) {
      expect(count(db, table)).toBe(0);
    }
  });

  it('refuses a date that is none, an unknown theme and an unknown participant', () => {
    const db = openTestDatabase();
    const event = (over: Parameters<typeof eventIn>[2]) => ({ events: [eventIn(TEXT, 'its mines', over)] });
    expect(() => storeTestArticle(db, TEXT, event({ date: '2025-02-30' }))).toThrow(/not a date/);
    expect(() => storeTestArticle(db, TEXT, event({ themes: ['astrology'] }))).toThrow(/vocabulary/);
    expect(() =>
      storeTestArticle(db, TEXT, event({ participants: [{ entity: 'nobody', role: 'host' }] })),
    ).toThrow(/nobody/);
    expect(count(db, 'articles')).toBe(0);
  });
});

describe('the triggers', () => {
  it('let full-text search find an article and forget it when it goes', () => {
    const db = openTestDatabase();
    const { id } = storeTestArticle(db, TEXT, factsOf(TEXT));
    const find = (words: string) =>
      all(db, 'SELECT rowid FROM article_search WHERE article_search MATCH ?', words);
    expect(find('committee AND yuan')).toEqual([{ rowid: id }]);
    expect(find('lanthanum')).toEqual([]);
    db.$client.prepare('DELETE FROM articles WHERE id = ?').run(id);
    expect(find('committee')).toEqual([]);
    for (const table of ['evidence', 'events', 'mentions', 'figures', 'tags', 'claims']) {
      expect(count(db, table)).toBe(0);
    }
  });

  it('refuse to change or remove a line of the audit log', () => {
    const { $client } = openTestDatabase();
    $client
      .prepare('INSERT INTO audit_log (at, actor, action, subject_kind, subject_id) VALUES (1, ?, ?, ?, ?)')
      .run('local:test', 'add-user', 'user', 'u1');
    expect(() => $client.prepare("UPDATE audit_log SET actor = 'nobody'").run()).toThrow(/append-only/);
    expect(() => $client.prepare('DELETE FROM audit_log').run()).toThrow(/append-only/);
  });
});
