import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { closestPlaces, strongestTies } from '@/core/views/ego-network';
import { articles, entities, mentions } from '@/db/schema/tables';
import { entityIn, eventIn, storeTestArticle } from '@/db/testing';
import { InvalidInputError, NotFoundError } from '../errors';
import { openTestDesk } from '../testing';
import { parseWith, readEgoNetwork, readSharedReports } from './read-ego-network';

const actor: Actor = { kind: 'local', name: 'test' };

const first = 'Lakeside Steel met Ada Moss in Port City. Ada Moss thanked Port City.';
const second = 'Lakeside Steel wrote to Ada Moss.';
const third = 'Harbour Alloys wrote to Ada Moss.';

function desk() {
  const own = openTestDesk();
  const { db } = own;
  const named = (text: string, name: string, type: 'organization' | 'person' | 'place' = 'organization') =>
    entityIn(text, name, { type });
  const steel = named(first, 'Lakeside Steel');
  const ada = named(first, 'Ada Moss', 'person');
  storeTestArticle(db, first, {
    entities: [steel, ada, named(first, 'Port City', 'place')],
    events: [
      eventIn(first, 'Lakeside Steel met', {
        date: '2025-05-03',
        dateBasis: 'stated',
        participants: [
          { entity: steel.key, role: 'host' },
          { entity: ada.key, role: 'participant' },
        ],
      }),
    ],
  });
  storeTestArticle(db, second, {
    entities: [named(second, 'Lakeside Steel'), named(second, 'Ada Moss', 'person')],
  });
  storeTestArticle(db, third, {
    entities: [named(third, 'Harbour Alloys'), named(third, 'Ada Moss', 'person')],
  });
  const idOf = (name: string) => db.select().from(entities).where(eq(entities.name, name)).get()!.id;
  return { desk: own, db, steel: idOf('Lakeside Steel'), ada: idOf('Ada Moss'), idOf };
}

const lines = ({ neighbours }: ReturnType<typeof readEgoNetwork>) =>
  neighbours.map(({ entity, articles: stories, events }) => [entity.name, stories, events]);

describe('the network around an entity', () => {
  it('has who is named in the same articles, with the articles and events that they share', () => {
    const { desk: own, steel } = desk();
    const network = readEgoNetwork(own, actor, steel);
    expect(lines(network)).toEqual([
      ['Ada Moss', 2, 1],
      ['Port City', 1, 0],
    ]);
    expect(network.ties).toMatchObject([{ articles: 1 }]);
    expect(network.total).toEqual({ neighbours: 2, ties: 1 });
  });

  it('counts near duplicates once, and nothing of a replaced version', () => {
    const { desk: own, db, steel } = desk();
    const [lead, copy] = db.select().from(articles).all();
    db.update(articles).set({ leadId: lead!.id }).where(eq(articles.id, copy!.id)).run();
    expect(lines(readEgoNetwork(own, actor, steel))[0]).toEqual(['Ada Moss', 1, 1]);
    db.update(articles).set({ leadId: null, replacedById: lead!.id }).where(eq(articles.id, copy!.id)).run();
    expect(lines(readEgoNetwork(own, actor, steel))[0]).toEqual(['Ada Moss', 1, 1]);
  });

  it('shows what people have merged as one, and leaves out what they have rejected or deleted', () => {
    const { desk: own, db, steel, ada, idOf } = desk();
    db.update(entities)
      .set({ canonicalId: steel })
      .where(eq(entities.id, idOf('Harbour Alloys')))
      .run();
    expect(lines(readEgoNetwork(own, actor, steel))[0]).toEqual(['Ada Moss', 3, 1]);
    db.update(mentions)
      .set({ reviewStatus: 'rejected' })
      .where(eq(mentions.entityId, idOf('Port City')))
      .run();
    expect(lines(readEgoNetwork(own, actor, steel))).toHaveLength(1);
    db.update(entities).set({ reviewStatus: 'rejected' }).where(eq(entities.id, ada)).run();
    expect(lines(readEgoNetwork(own, actor, steel))).toEqual([]);
  });

  it('is not there for an entity that nobody knows', () => {
    expect(() => readEgoNetwork(desk().desk, actor, 987)).toThrow(NotFoundError);
  });
});

describe('what joins two entities', () => {
  it('is their events and the articles that name both, each with the words that stand closest', () => {
    const { desk: own, steel, ada } = desk();
    const shared = readSharedReports(own, actor, steel, [ada]);
    expect(shared.total).toEqual({ articles: 2, events: 1 });
    expect(shared.events.map(({ quote }) => quote)).toEqual(['Lakeside Steel met']);
    expect(shared.entities.map(({ name }) => name)).toEqual(['Lakeside Steel', 'Ada Moss']);
    for (const { names } of shared.articles) {
      expect(names.map(({ quote }) => quote)).toEqual(['Lakeside Steel', 'Ada Moss']);
    }
  });

  it('takes three: a line between two neighbours stands for the articles that name all', () => {
    const { desk: own, steel, ada, idOf } = desk();
    const shared = readSharedReports(own, actor, steel, [ada, idOf('Port City')]);
    expect(shared.total.articles).toBe(1);
    expect(shared.articles[0]?.names).toHaveLength(3);
  });

  it('reads its address strictly', () => {
    const read = (query: string) => parseWith(new URLSearchParams(query));
    expect(read('with=15,34')).toEqual([15, 34]);
    for (const wrong of ['', 'with=', 'with=a', 'with=1,2,3', 'with=-1']) {
      expect(() => read(wrong)).toThrow(InvalidInputError);
    }
  });
});

describe('the shaping of a network', () => {
  it('keeps of each neighbour the two ties that share the largest part of the rarer one’s articles', () => {
    const ties = [2, 3, 4, 5].flatMap((a) =>
      [2, 3, 4, 5].filter((b) => b > a).map((b) => ({ a, b, articles: a === 2 ? 3 : 1 })),
    );
    const kept = strongestTies(ties, new Map([2, 3, 4, 5].map((id) => [id, 4])));
    for (const id of [2, 3, 4, 5]) {
      expect(kept.filter(({ a, b }) => a === id || b === id).length).toBeLessThanOrEqual(2);
    }
    expect(kept.filter(({ a }) => a === 2)).toHaveLength(2);
  });

  it('chooses the places where the names stand closest to each other', () => {
    const at = (entityId: number, start: number) => ({ entityId, start });
    expect(closestPlaces([at(1, 0), at(2, 90), at(1, 100), at(2, 400)], [1, 2])).toEqual([
      at(1, 100),
      at(2, 90),
    ]);
    expect(closestPlaces([at(1, 0)], [1, 2])).toEqual([at(1, 0)]);
    expect(closestPlaces([], [1, 2])).toEqual([]);
  });
});
