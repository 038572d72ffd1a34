import { describe, expect, it } from 'vitest';
import { entities, events } from '../schema/tables';
import { entityIn, eventIn, openTestDatabase, quoteOf, storeTestArticle } from '../testing';
import { listEntities } from './entity-list';
import { listPeople, listRoles } from './entity-people';
import {
  countOf,
  findEntityByKey,
  listAliases,
  listEntityDatedEvents,
  listEntityEvents,
  listNamingArticles,
} from './entity-profile';
import { findShownEntity } from './entity-row';

const first =
  'Lakeside Steel met on 3 May 2025. Ada Moss, chair of Lakeside Steel, opened it. Guests came from Port City.';
const second = 'Lakeside Steel opened a mill in 2024. 湖畔钢铁 is its Chinese name.';

function desk() {
  const db = openTestDatabase();
  const steel = entityIn(first, 'Lakeside Steel', { aliases: ['湖畔钢铁'] });
  const ada = entityIn(first, 'Ada Moss', {
    type: 'person',
    roles: [
      { title: 'chair', organisation: 'Lakeside Steel', evidence: quoteOf(first, 'chair of Lakeside Steel') },
    ],
  });
  const port = entityIn(first, 'Port City', { type: 'place' });
  storeTestArticle(db, first, {
    entities: [steel, ada, port],
    mainOrganisation: steel.key,
    events: [
      eventIn(first, 'Lakeside Steel met', {
        date: '2025-05-03',
        dateBasis: 'stated',
        themes: ['governance'],
        participants: [
          { entity: steel.key, role: 'host' },
          { entity: ada.key, role: 'chair' },
        ],
      }),
    ],
    themes: [{ theme: 'governance', score: 1, evidence: [quoteOf(first, 'chair')] }],
  });
  const steelAgain = entityIn(second, 'Lakeside Steel');
  storeTestArticle(db, second, {
    entities: [steelAgain],
    mainOrganisation: steelAgain.key,
    events: [
      eventIn(second, 'opened a mill', {
        type: 'project_milestone',
        date: '2024',
        dateBasis: 'stated',
        participants: [{ entity: steelAgain.key, role: 'host' }],
      }),
    ],
  });
  const idOf = (name: string) =>
    db
      .select()
      .from(entities)
      .all()
      .find((each) => each.name === name)!.id;
  return { db, steel: idOf('Lakeside Steel'), ada: idOf('Ada Moss') };
}

describe('the list of entities', () => {
  it('puts those named in most articles first and counts each type', () => {
    const { db } = desk();
    const list = listEntities(db, { type: null, q: '' }, null);
    expect(list.rows.map((row) => [row.name, row.articles, row.events])).toEqual([
      ['Lakeside Steel', 2, 2],
      ['Ada Moss', 1, 1],
      ['Port City', 1, 0],
    ]);
    expect(list.counts).toMatchObject({ organization: 1, person: 1, place: 1, policy: 0 });
    expect(list.rows[0]?.hanName).toBe('湖畔钢铁');
  });

  it('finds by any part of any name and keeps the counts of the other types', () => {
    const { db } = desk();
    const names = (q: string) => listEntities(db, { type: null, q }, null).rows.map((row) => row.name);
    expect(names('STEEL')).toEqual(['Lakeside Steel']);
    expect(names('湖畔')).toEqual(['Lakeside Steel']);
    expect(names('nobody')).toEqual([]);
    const people = listEntities(db, { type: 'person', q: '' }, null);
    expect(people).toMatchObject({ total: 1, counts: { organization: 1 } });
  });

  it('goes on where a page ended', () => {
    const { db } = desk();
    const rest = listEntities(db, { type: null, q: '' }, { articles: 1, id: desk().ada });
    expect(rest.rows.map((row) => row.name)).toEqual(['Port City']);
  });
});

describe('the profile of an entity', () => {
  it('counts what the desk holds, and leaves out what was rejected', () => {
    const { db, steel } = desk();
    expect(countOf(db, steel)).toEqual({ articles: 2, events: 2, figures: 0, toReview: 2 });
    db.update(events).set({ reviewStatus: 'rejected' }).run();
    expect(countOf(db, steel)).toEqual({ articles: 2, events: 0, figures: 0, toReview: 0 });
    expect(listEntityEvents(db, steel, 5)).toEqual([]);
  });

  it('lists events newest first with their quotes, a year never in a month', () => {
    const { db, steel } = desk();
    expect(listEntityEvents(db, steel, 5).map((event) => [event.date.edtf, event.quote])).toEqual([
      ['2025-05-03', 'Lakeside Steel met'],
      ['2024', 'opened a mill'],
    ]);
    expect(listEntityDatedEvents(db, steel).map((event) => [event.month, event.themes.length])).toEqual([
      [null, 0],
      ['2025-05', 1],
    ]);
  });

  it('names people with the words that state their function', () => {
    const { db, steel, ada } = desk();
    expect(listPeople(db, steel)).toMatchObject([
      {
        entity: { name: 'Ada Moss' },
        articles: 1,
        roles: [{ title: 'chair', quote: 'chair of Lakeside Steel' }],
      },
    ]);
    expect(listRoles(db, ada)).toHaveLength(1);
  });

  it('says where it is named', () => {
    const { db, steel } = desk();
    const naming = listNamingArticles(db, steel);
    expect(naming.map((each) => each.mentions)).toEqual([1, 2]);
    expect(naming[0]?.quote).toContain('Lakeside Steel opened');
    expect(listAliases(db, steel, 'Lakeside Steel').map((each) => each.alias)).toEqual(['湖畔钢铁']);
  });

  it('does not show an entity that was rejected', () => {
    const { db, steel } = desk();
    db.update(entities).set({ reviewStatus: 'rejected' }).run();
    expect(findEntityByKey(db, findShownEntity(db, steel)?.key ?? '')).toBeNull();
  });
});
