import { describe, expect, it } from 'vitest';
import { events } from '../schema/tables';
import { eventIn, openTestDatabase, quoteOf, storeTestArticle } from '../testing';
import { type ArticlePlace, listArticles } from './article-list';

describe('listArticles', () => {
  it('counts what was found in each article, without what a person rejected', () => {
    const db = openTestDatabase();
    const text = 'The board met in Ordos.\nThe union met in Baotou.';
    storeTestArticle(db, text, {
      events: [eventIn(text, 'board met'), eventIn(text, 'union met')],
      themes: [{ theme: 'governance', score: 0.8, evidence: [quoteOf(text, 'board')] }],
    });
    expect(listArticles(db, 'imported', null).rows).toMatchObject([
      { events: 2, figures: 0, themes: [{ key: 'governance', label: 'Governance' }] },
    ]);
    db.update(events).set({ reviewStatus: 'rejected' }).run();
    expect(listArticles(db, 'imported', null).rows).toMatchObject([{ events: 0 }]);
  });

  it.each(['imported', 'published'] as const)('pages by %s without losing or repeating any', (sort) => {
    const db = openTestDatabase();
    for (let i = 0; i < 95; i++) storeTestArticle(db, `Report number ${i} of the year.`, {});
    const seen: number[] = [];
    let place: ArticlePlace | null = null;
    do {
      const page: ReturnType<typeof listArticles> = listArticles(db, sort, place);
      expect(page.total).toBe(95);
      seen.push(...page.rows.map((row) => row.id));
      place = page.next;
    } while (place);
    expect(seen).toHaveLength(95);
    expect(new Set(seen).size).toBe(95);
  });

  it('is empty on a new desk', () => {
    expect(listArticles(openTestDatabase(), 'imported', null)).toMatchObject({
      total: 0,
      rows: [],
      next: null,
    });
  });
});
