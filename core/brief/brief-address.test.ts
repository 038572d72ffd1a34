import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWellFormed } from '@/core/text/well-formed';
import {
  type BriefAddress,
  formatBriefAddress,
  LONGEST_INTRODUCTION,
  LONGEST_TITLE,
  limitItems,
  parseBriefAddress,
} from './brief-address';
import { briefKey, MOST_CHOSEN, parseBriefKey } from './brief-item';

const parse = (address: string): BriefAddress => {
  const { searchParams, hash } = new URL(address, 'http://desk.test');
  return parseBriefAddress(searchParams, hash);
};

describe('the address of a brief', () => {
  it('names events, figures, articles, an order of one’s own, a title and behind the # an introduction', () => {
    const address = parse(
      '/brief?event=2,1&article=3&figure=5&order=article-3,figure-5,event-1&title=Week%2034#introduction=First%20words',
    );
    expect(address).toEqual({
      items: [
        { kind: 'event', id: 2 },
        { kind: 'event', id: 1 },
        { kind: 'article', id: 3 },
        { kind: 'figure', id: 5 },
      ],
      order: ['article-3', 'figure-5', 'event-1'],
      title: 'Week 34',
      introduction: 'First words',
    });
  });

  it('is as it was before figures could be chosen where it names none', () => {
    const address = '/brief?event=2,1&article=3&order=article-3,event-1';
    expect(formatBriefAddress(parse(address))).toBe(address);
    expect(['event-2', 'article-3', 'figure-7', 'theme-1', 'figure-0'].map(parseBriefKey)).toEqual([
      { kind: 'event', id: 2 },
      { kind: 'article', id: 3 },
      { kind: 'figure', id: 7 },
      null,
      null,
    ]);
  });

  it('drops what names nothing, and what is named twice', () => {
    expect(parse('/brief?event=1,x,-2,0,1,%201&article=&order=event-9,figure-1')).toEqual({
      items: [{ kind: 'event', id: 1 }],
      order: 'oldest',
      title: '',
      introduction: '',
    });
  });

  it('says how many chosen things have no room', () => {
    const items = Array.from({ length: MOST_CHOSEN + 3 }, (_, index) => ({
      kind: 'event' as const,
      id: index + 1,
    }));
    expect(limitItems(items).items).toHaveLength(MOST_CHOSEN);
    expect(limitItems(items).left).toBe(3);
  });

  it('gives back what it was made from, in any words', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 10 ** 9 }), { maxLength: 6 });
    const words = (maxLength: number) =>
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((each) => toWellFormed(each).slice(0, maxLength));
    fc.assert(
      fc.property(
        ids,
        ids,
        ids,
        fc.constantFrom('oldest', 'newest', 'own'),
        words(LONGEST_TITLE),
        words(LONGEST_INTRODUCTION),
        (events, articles, figures, way, title, introduction) => {
          const items = [
            ...events.map((id) => ({ kind: 'event' as const, id })),
            ...articles.map((id) => ({ kind: 'article' as const, id })),
            ...figures.map((id) => ({ kind: 'figure' as const, id })),
          ];
          const own = items.map(briefKey).reverse();
          const order = way === 'own' && own.length > 0 ? own : way === 'newest' ? 'newest' : 'oldest';
          const address: BriefAddress = { items, order, title, introduction };
          expect(parse(formatBriefAddress(address))).toEqual(address);
        },
      ),
    );
  });
});
