import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type ArticleFilters, NO_ARTICLE_FILTERS } from '@/core/filters/article-filters';
import { parseEdtf } from '@/core/time/edtf';
import type { DeskDatabase } from '../connection';
import { articles, events } from '../schema/tables';
import { eventIn, openTestDatabase, quoteOf, storeTestArticle } from '../testing';
import { type ArticlePlace, listArticles } from './article-list';

const publish = (db: DeskDatabase, id: number, published: string | null) => {
  const date = published === null ? null : parseEdtf(published);
  db.update(articles)
    .set({ published, publishedLower: date?.lower ?? null, publishedUpper: date?.upper ?? null })
    .where(eq(articles.id, id))
    .run();
};
/** An article for each date, in this order. */
function storePublished(...dates: (string | null)[]) {
  const db = openTestDatabase();
  for (const [index, date] of dates.entries()) {
    publish(db, storeTestArticle(db, `Report number ${index} of the year.`, {}).id, date);
  }
  return db;
}

describe('listArticles', () => {
  it('counts what was found in each article, without what a person rejected', () => {
    const db = openTestDatabase();
    const text = 'The board met in Ordos.\nThe union met in Baotou.';
    storeTestArticle(db, text, {
      events: [eventIn(text, 'board met'), eventIn(text, 'union met')],
      themes: [{ theme: 'governance', score: 0.8, evidence: [quoteOf(text, 'board')] }],
    });
    expect(listArticles(db, NO_ARTICLE_FILTERS, null).rows).toMatchObject([
      { events: 2, figures: 0, themes: [{ key: 'governance', label: 'Governance' }] },
    ]);
    db.update(events).set({ reviewStatus: 'rejected' }).run();
    expect(listArticles(db, NO_ARTICLE_FILTERS, null).rows).toMatchObject([{ events: 0 }]);
  });

  it.each(['imported', 'published'] as const)('pages by %s without losing or repeating any', (sort) => {
    const db = storePublished(
      ...Array.from({ length: 95 }, (_, i) => (i % 3 === 0 ? null : `2025-0${1 + (i % 7)}`)),
    );
    const seen: number[] = [];
    let place: ArticlePlace | null = null;
    do {
      const page: ReturnType<typeof listArticles> = listArticles(db, { ...NO_ARTICLE_FILTERS, sort }, place);
      expect(page.total).toBe(95);
      seen.push(...page.rows.map((row) => row.id));
      place = page.next;
    } while (place);
    expect(seen).toHaveLength(95);
    expect(new Set(seen).size).toBe(95);
    const stored = db.select().from(articles).all();
    const key = (id: number) => (sort === 'imported' ? '' : (stored[id - 1]?.publishedLower ?? ''));
    const byHand = [...seen].sort((a, b) => (key(a) === key(b) ? b - a : key(a) < key(b) ? 1 : -1));
    expect(seen).toEqual(byHand);
  });

  it('is empty on a new desk', () => {
    expect(listArticles(openTestDatabase(), NO_ARTICLE_FILTERS, null)).toMatchObject({
      total: 0,
      matching: 0,
      rows: [],
      next: null,
    });
  });

  describe('within a period', () => {
    const read = (db: DeskDatabase, over: Partial<ArticleFilters>) => {
      const { rows, ...page } = listArticles(db, { ...NO_ARTICLE_FILTERS, ...over }, null);
      return { ...page, dates: rows.map(({ published }) => published) };
    };

    it('has what may lie in it, or only what must, by the precision of the date', () => {
      const db = storePublished('2025-05-31', '2025-06-01', '2025-06', '2025', null, '2025-07-01');
      const june = { from: '2025-06', to: '2025-06' };
      expect(read(db, june)).toMatchObject({
        dates: ['2025', '2025-06', '2025-06-01'],
        total: 6,
        matching: 3,
        undated: 1,
      });
      expect(read(db, { ...june, within: 'certain' })).toMatchObject({
        dates: ['2025-06', '2025-06-01'],
        matching: 2,
        undated: 1,
      });
      expect(read(db, { from: '2025-06-15', sort: 'published' }).dates).toEqual([
        '2025-07-01',
        '2025-06',
        '2025',
      ]);
      expect(read(db, { to: '2025-05' }).dates).toEqual(['2025', '2025-05-31']);
    });

    it('has the undated too where no period is asked for, and then leaves none out', () => {
      expect(read(storePublished('2025', null), {})).toMatchObject({
        dates: [null, '2025'],
        matching: 2,
        undated: 0,
      });
    });

    it('counts near-duplicates and replaced versions nowhere', () => {
      const db = storePublished('2025-06-01', '2025-06-02', '2025-06-03', null, null);
      db.update(articles).set({ leadId: 1 }).where(eq(articles.id, 2)).run();
      db.update(articles).set({ replacedById: 1 }).where(eq(articles.id, 3)).run();
      db.update(articles).set({ leadId: 4 }).where(eq(articles.id, 5)).run();
      expect(read(db, { from: '2025-06' })).toMatchObject({
        dates: ['2025-06-01'],
        total: 2,
        matching: 1,
        undated: 1,
      });
    });

    it.each(['imported', 'published'] as const)('goes on by %s to its end', (sort) => {
      const db = storePublished(...Array.from({ length: 90 }, (_, i) => (i % 2 ? '2025-06' : '2024')));
      const filters = { ...NO_ARTICLE_FILTERS, from: '2025-01', to: '2025-12', sort };
      const first = listArticles(db, filters, null);
      const second = listArticles(db, filters, first.next);
      expect(first.matching).toBe(45);
      expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(45);
      expect(second.next).toBeNull();
    });
  });
});
