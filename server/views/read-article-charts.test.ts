import { describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { entityIn, eventIn, openTestDatabase, storeTestArticle } from '@/db/testing';
import { NotFoundError } from '@/server/errors';
import { readArticle } from './read-article';
import { readArticleCharts } from './read-article-charts';

const LOCAL: Actor = { kind: 'local', name: 'test' };
const TEXT = 'Dunhua Works met Haikou Steel. Li Bo of Haikou Steel held a board meeting on 3 March 2025.';

describe('the charts beside an article', () => {
  const desk = { db: openTestDatabase(), path: ':memory:', staging: '' };
  const { id } = storeTestArticle(desk.db, TEXT, {
    mainOrganisation: 'dunhua-works',
    entities: [
      entityIn(TEXT, 'Dunhua Works'),
      entityIn(TEXT, 'Haikou Steel'),
      entityIn(TEXT, 'Li Bo', { type: 'person' }),
    ],
    events: [
      eventIn(TEXT, 'held a board meeting', {
        date: '2025-03-03',
        dateBasis: 'stated',
        participants: [{ entity: 'haikou-steel', role: 'host' }],
      }),
    ],
  });
  const idOf = (name: string) =>
    readArticle(desk, LOCAL, id).entities.find(({ entity }) => entity.name === name)?.entity.id ?? 0;

  it('can be those of any organisation that it names', () => {
    const charts = readArticleCharts(desk, LOCAL, id, idOf('Haikou Steel'), '2025-09-01');
    expect(charts.organisation.name).toBe('Haikou Steel');
    expect(charts.meetingChart).not.toBeNull();
    expect(charts.figureChart).toBeNull();
  });

  it('are not there for people, for organisations that it does not name, nor for no article', () => {
    expect(() => readArticleCharts(desk, LOCAL, id, idOf('Li Bo'))).toThrow(NotFoundError);
    expect(() => readArticleCharts(desk, LOCAL, id, 4711)).toThrow(NotFoundError);
    expect(() => readArticleCharts(desk, LOCAL, 4711, 1)).toThrow(NotFoundError);
  });
});
