import { describe, expect, it } from 'vitest';
import { entityIn, eventIn, openTestDatabase, quoteOf, storeTestArticle } from '../testing';
import { countThemeMonths, listThemes } from './theme-list';
import {
  countTheme,
  findTheme,
  listNarrowerThemes,
  listThemeArticles,
  listThemeEntities,
  listThemeEvents,
  listThemesTogether,
  listThemeTerms,
} from './theme-profile';

const first = 'Lakeside Steel met on 3 May 2025. Its committee spoke of reform, and of reform again.';
const second = 'In 2024 Lakeside Steel named a committee.';

function desk() {
  const db = openTestDatabase();
  const steel = entityIn(first, 'Lakeside Steel');
  storeTestArticle(db, first, {
    entities: [steel],
    events: [
      eventIn(first, 'Lakeside Steel met', {
        date: '2025-05-03',
        dateBasis: 'stated',
        themes: ['governance', 'reform'],
        participants: [{ entity: steel.key, role: 'host' }],
      }),
    ],
    themes: [
      { theme: 'governance', score: 1, evidence: [quoteOf(first, 'committee')] },
      {
        theme: 'reform',
        score: 0.6,
        evidence: [quoteOf(first, 'reform, and'), quoteOf(first, 'reform again')],
      },
    ],
  });
  storeTestArticle(db, second, {
    events: [
      eventIn(second, 'named a committee', { date: '2024', dateBasis: 'stated', themes: ['governance'] }),
    ],
    themes: [{ theme: 'governance', score: 1, evidence: [quoteOf(second, 'committee')] }],
  });
  return { db, governance: findTheme(db, 'governance')!.theme.id, reform: findTheme(db, 'reform')!.theme.id };
}

describe('the list of themes', () => {
  it('counts articles and events of each, and puts year-only events in no month', () => {
    const { db } = desk();
    expect(listThemes(db).map((theme) => [theme.key, theme.articles, theme.events])).toEqual([
      ['governance', 2, 2],
      ['reform', 1, 1],
    ]);
    expect(countThemeMonths(db)).toEqual([
      { key: 'governance', month: '2025-05', count: 1 },
      { key: 'reform', month: '2025-05', count: 1 },
    ]);
  });

  it('leaves out what a person has rejected', () => {
    const { db } = desk();
    db.$client.exec(
      `UPDATE events SET review_status = 'rejected'; UPDATE tags SET review_status = 'rejected'`,
    );
    expect(listThemes(db).map((theme) => [theme.articles, theme.events])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(countThemeMonths(db)).toEqual([]);
  });
});

describe('one theme', () => {
  it('is found by its key, with its place in the vocabulary and its words', () => {
    const { db, governance, reform } = desk();
    expect(findTheme(db, 'governance')?.broader).toEqual({ key: 'reform', label: 'Reform' });
    expect(listNarrowerThemes(db, reform)).toEqual([{ key: 'governance', label: 'Governance' }]);
    expect(listThemeTerms(db, governance)).toEqual([{ term: 'committee', weight: 0.5, language: 'en' }]);
    expect(findTheme(db, 'unheard')).toBeNull();
  });

  it('lists the newest events first and at most as many as asked', () => {
    const { db, governance } = desk();
    expect(listThemeEvents(db, governance, 5).map((event) => event.date.edtf)).toEqual([
      '2025-05-03',
      '2024',
    ]);
    expect(listThemeEvents(db, governance, 1)).toHaveLength(1);
  });

  it('shows each article once, at its strongest passage', () => {
    const { db, reform } = desk();
    expect(listThemeArticles(db, reform).map((article) => article.quote)).toEqual(['reform, and']);
  });

  it('goes together with the other themes of its articles, never with itself', () => {
    const { db, governance, reform } = desk();
    expect(listThemesTogether(db, governance)).toEqual([
      { theme: { key: 'reform', label: 'Reform' }, articles: 1 },
    ]);
    expect(listThemesTogether(db, reform)).toMatchObject([{ theme: { key: 'governance' }, articles: 1 }]);
  });

  it('leaves out a rejected event, tag and entity wherever it counts or lists', () => {
    const { db, governance } = desk();
    db.$client.exec(`UPDATE entities SET review_status = 'rejected'`);
    expect(countTheme(db, governance)).toEqual({ articles: 2, events: 2, entities: 0 });
    expect(listThemeEntities(db, governance)).toEqual([]);
    db.$client.exec(`UPDATE events SET review_status = 'rejected'`);
    expect(listThemeEvents(db, governance, 5)).toEqual([]);
    db.$client.exec(`UPDATE tags SET review_status = 'rejected' WHERE score < 1`);
    expect(listThemesTogether(db, governance)).toEqual([]);
    expect(countTheme(db, governance)).toEqual({ articles: 2, events: 0, entities: 0 });
  });
});
