import { describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { listThemePhrases } from '@/db/queries/theme-phrases';
import { findTheme } from '@/db/queries/theme-profile';
import { articles } from '@/db/schema/tables';
import { entityIn, eventIn, quoteOf, storeTestArticle } from '@/db/testing';
import { InvalidInputError } from '../errors';
import { openTestDesk } from '../testing';
import { parseComparison, readThemeComparison } from './read-theme-comparison';

const actor: Actor = { kind: 'local', name: 'test' };
const first =
  'Lakeside Steel met on 3 May 2025. Its committee spoke of reform, and the Committee of reform again.';
const second = 'In 2024 Lakeside Steel named a committee.';

function desk() {
  const own = openTestDesk();
  const steel = entityIn(first, 'Lakeside Steel');
  storeTestArticle(own.db, first, {
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
      { theme: 'governance', score: 1, evidence: [quoteOf(first, 'committee'), quoteOf(first, 'Committee')] },
      { theme: 'reform', score: 0.6, evidence: [quoteOf(first, 'reform,')] },
    ],
  });
  storeTestArticle(own.db, second, {
    events: [
      eventIn(second, 'named a committee', { date: '2024', dateBasis: 'stated', themes: ['governance'] }),
    ],
    themes: [{ theme: 'governance', score: 1, evidence: [quoteOf(second, 'committee')] }],
  });
  return own;
}

describe('themes side by side', () => {
  it('stand over the same months, each with its counts, who takes part, and the articles with both', () => {
    const view = readThemeComparison(desk(), actor, ['reform', 'governance']);
    expect(
      view.themes.map(({ key, stats, monthless }) => [key, stats.articles, stats.events, monthless]),
    ).toEqual([
      ['reform', 1, 1, 0],
      ['governance', 2, 2, 1],
    ]);
    expect(view.months.at(-1)).toBe('2025-05');
    expect(view.themes.map(({ byMonth }) => byMonth.length)).toEqual([12, 12]);
    expect(view).toMatchObject({
      peak: 1,
      unknown: [],
      pairs: [{ a: 'governance', b: 'reform', articles: 1 }],
    });
    expect(view.themes[1]?.entities[0]).toMatchObject({ entity: { name: 'Lakeside Steel' }, events: 1 });
    expect(view.choices.map(({ key }) => key).sort()).toEqual(['governance', 'reform']);
  });

  it('say which of those asked for nobody knows', () => {
    expect(readThemeComparison(desk(), actor, ['reform', 'magic'])).toMatchObject({
      themes: [{ key: 'reform' }],
      unknown: ['magic'],
    });
    expect(readThemeComparison(desk(), actor, [])).toMatchObject({ themes: [], months: [], peak: 0 });
  });

  it('are four at most', () => {
    const read = (query: string) => parseComparison(new URLSearchParams(query));
    expect(read('theme=a,b')).toEqual(['a', 'b']);
    expect(read('')).toEqual([]);
    expect(() => read('theme=a,b,c,d,e')).toThrow(InvalidInputError);
  });
});

describe('the phrases of a theme', () => {
  it('are the words of its passages whatever their case, with articles, passages and the latest of them', () => {
    const { db } = desk();
    const { id } = findTheme(db, 'governance')!.theme;
    expect(listThemePhrases(db, id, { phrases: 5, passages: 2 })).toMatchObject([
      { articles: 2, passages: 3, latest: [{ quote: 'committee' }, {}] },
    ]);
    expect(listThemePhrases(db, id, { phrases: 5, passages: 1 })[0]?.latest).toHaveLength(1);
  });

  it('count near duplicates once and quote the first telling alone', () => {
    const { db } = desk();
    const [lead, copy] = db.select().from(articles).all();
    db.$client.prepare('UPDATE articles SET lead_id = ? WHERE id = ?').run(lead!.id, copy!.id);
    const { id } = findTheme(db, 'governance')!.theme;
    const [phrase] = listThemePhrases(db, id, { phrases: 5, passages: 5 });
    expect(phrase).toMatchObject({ articles: 1 });
    expect(phrase?.latest.every(({ articleId }) => articleId === lead!.id)).toBe(true);
  });
});
