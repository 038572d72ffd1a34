import { describe, expect, it } from 'vitest';
import type { ExtractedEvent } from '@/core/model/extraction';
import type { DeskDatabase } from '@/db/connection';
import { entityIn, eventIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import { listHeldMeetings } from './meeting-list';

const text =
  'Lakeside Steel and Hill Copper met. Its Party committee held the 9th meeting of 2025. A visit followed.';

function storeWith(db: DeskDatabase, ...told: ExtractedEvent[]): void {
  storeTestArticle(db, text, {
    entities: [entityIn(text, 'Lakeside Steel'), entityIn(text, 'Hill Copper')],
    events: told,
  });
}

const met = (over: Partial<ExtractedEvent> = {}) =>
  eventIn(text, 'met', {
    participants: [
      { entity: 'hill-copper', role: 'subject' },
      { entity: 'lakeside-steel', role: 'host' },
    ],
    ...over,
  });
const ninth = eventIn(text, 'held the 9th meeting', {
  series: {
    body: 'Lakeside Steel Party Committee',
    bodyKey: 'lakeside-steel',
    kind: 'meeting',
    ordinal: 9,
    year: 2025,
    evidence: quoteOf(text, '9th meeting of 2025'),
  },
});

describe('meetings of all organisations', () => {
  it('belong to the organisation behind their series, else to the one that hosts', () => {
    const db = openTestDatabase();
    storeWith(db, met(), ninth);
    expect(
      listHeldMeetings(db).map(({ organisation, series }) => [organisation?.name, series?.ordinal]),
    ).toEqual([
      ['Lakeside Steel', undefined],
      ['Lakeside Steel', 9],
    ]);
  });

  it('leave out what is no meeting, what was rejected and what another report told first', () => {
    const db = openTestDatabase();
    storeWith(db, met({ type: 'visit' }), ninth, met());
    db.$client.exec("UPDATE events SET review_status = 'rejected' WHERE series_id IS NOT NULL");
    expect(listHeldMeetings(db)).toHaveLength(1);
    db.$client.exec('UPDATE events SET counted = 0');
    expect(listHeldMeetings(db)).toEqual([]);
  });

  it('are of nobody where no organisation holds them, or a person rejected it', () => {
    const db = openTestDatabase();
    storeWith(db, met({ participants: [] }));
    expect(listHeldMeetings(db)[0]?.organisation).toBeNull();
    storeTestArticle(db, `${text} Again.`, {
      entities: [entityIn(text, 'Lakeside Steel')],
      events: [met({ participants: [{ entity: 'lakeside-steel', role: 'host' }] })],
    });
    db.$client.exec("UPDATE entities SET review_status = 'rejected'");
    expect(listHeldMeetings(db).map(({ organisation }) => organisation)).toEqual([null, null]);
  });

  it('of merged entities and joined series are those of what they are part of', () => {
    const db = openTestDatabase();
    storeWith(db, met({ participants: [{ entity: 'hill-copper', role: 'host' }] }), ninth);
    db.$client.exec(`
      UPDATE entities SET canonical_id = (SELECT id FROM entities WHERE key = 'lakeside-steel') WHERE key = 'hill-copper';
      INSERT INTO series (body, body_fold, kind) VALUES ('Lakeside Committee', 'lakeside committee', 'meeting');
      UPDATE series SET canonical_id = (SELECT max(id) FROM series) WHERE body = 'Lakeside Steel Party Committee';
    `);
    expect(
      listHeldMeetings(db).map(({ organisation, series }) => [organisation?.name, series?.body]),
    ).toEqual([
      ['Lakeside Steel', undefined],
      ['Lakeside Steel', 'Lakeside Committee'],
    ]);
  });
});
