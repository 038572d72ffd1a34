import { describe, expect, it } from 'vitest';
import { entityIn, eventIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import type { Desk } from '../context';
import { rehearse } from './warm-up';

const text = 'The board of Lakeside Steel met on 3 May 2025.';
const lakeside = entityIn(text, 'Lakeside Steel');

function openDesk(): Desk {
  return { db: openTestDatabase(), path: ':memory:', staging: '' };
}

describe('the rehearsal of a timeline', () => {
  it('reads it under filters of each kind that the desk has, and leaves the desk as it is', () => {
    const desk = openDesk();
    storeTestArticle(desk.db, text, {
      entities: [lakeside],
      events: [
        eventIn(text, 'met on 3 May 2025', {
          date: '2025-05-03',
          dateBasis: 'stated',
          dateEvidence: quoteOf(text, '3 May 2025'),
          participants: [{ entity: lakeside.key, role: 'host' }],
        }),
      ],
    });
    const before = desk.db.$client.serialize();
    const filters = [...rehearse(desk)];
    const [entity] = desk.db.$client.prepare('SELECT id FROM entities').pluck().all();
    expect(filters).toContainEqual({ entities: [entity] });
    expect(filters).toContainEqual({ precisions: ['day'] });
    expect(desk.db.$client.serialize().equals(before)).toBe(true);
  });

  it('ends at once on a desk without events', () => {
    expect([...rehearse(openDesk())].filter((filters) => 'entities' in filters)).toEqual([]);
  });
});
