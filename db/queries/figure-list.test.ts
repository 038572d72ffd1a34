import { describe, expect, it } from 'vitest';
import { FIGURE_SORTS, NO_FIGURE_FILTERS } from '@/core/figures/figure-filters';
import { figureIn, openTestDatabase, storeTestArticle } from '@/db/testing';
import { type FigurePlace, listFigures } from './figure-list';

const COUNT = 130;

/** Figures of seven subjects, some with one value, some without a period. */
function openArchive() {
  const db = openTestDatabase();
  const text = Array.from({ length: COUNT }, (_, index) => `Anbei sold ${index + 1} tonnes.`).join(' ');
  storeTestArticle(db, text, {
    title: 'Many figures',
    figures: Array.from({ length: COUNT }, (_, index) =>
      figureIn(text, `sold ${index + 1} tonnes`, {
        metric: 'production',
        subject: `lot ${index % 7}`,
        value: (index * 37) % 50,
        unit: index % 2 === 0 ? 't' : 'CNY',
        period: index % 3 === 0 ? null : `20${String(10 + (index % 9))}`,
        asWritten: `${index + 1} tonnes`,
      }),
    ),
  });
  return db;
}

describe('a list of figures', () => {
  it.each(FIGURE_SORTS)('comes in pages that neither repeat nor leave out one, sorted: %s', (sort) => {
    const db = openArchive();
    const filters = { ...NO_FIGURE_FILTERS, sort };
    const seen: number[] = [];
    let place: FigurePlace | null = null;
    do {
      const page: ReturnType<typeof listFigures> = listFigures(db, filters, [], place);
      seen.push(...page.rows.map(({ id }) => id));
      place = page.next;
    } while (place !== null);
    expect(seen).toHaveLength(COUNT);
    expect(new Set(seen).size).toBe(COUNT);
  });

  it('keeps what has no period behind all that has one, in either order', () => {
    const db = openArchive();
    for (const sort of ['newest', 'oldest'] as const) {
      const { rows } = listFigures(db, { ...NO_FIGURE_FILTERS, sort }, [], null);
      const firstWithout = rows.findIndex(({ period }) => period === null);
      expect(
        rows.slice(firstWithout < 0 ? rows.length : firstWithout).every(({ period }) => period === null),
      ).toBe(true);
    }
  });

  it('puts the largest first within a unit', () => {
    const { rows } = listFigures(openArchive(), { ...NO_FIGURE_FILTERS, sort: 'largest' }, [], null);
    const ofYuan = rows.filter(({ unit }) => unit === 'CNY').map(({ value }) => value);
    expect(rows[0]?.unit).toBe('CNY');
    expect(ofYuan).toEqual([...ofYuan].sort((a, b) => b - a));
  });
});
