import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultTitle, orderEntries } from '@/core/brief/brief';
import { writeBriefMarkdown } from '@/core/brief/brief-markdown';
import { articles, events, figures } from '@/db/schema/tables';
import { storeTestArticle } from '@/db/testing';
import type { readBrief } from './read-brief';
import { article, event, figure, MEETING, meeting, openBriefDesk, revenue, TEXT } from './testing';

let here: ReturnType<typeof openBriefDesk>;
beforeEach(() => {
  here = openBriefDesk();
});

describe('a brief', () => {
  it('tells an event with its date, its words as they stand, and the figures of its paragraph', () => {
    const { eventIds, read } = here;
    const [entry] = read(event(eventIds[0])).entries;
    expect(entry).toMatchObject({
      kind: 'event',
      event: {
        date: { edtf: '2025-03-03', precision: 'day', basis: 'stated' },
        quotes: [MEETING],
        reviewStatus: 'proposed',
        figures: [{ label: 'Revenue $9.9bn', quote: 'took in $9.9 billion', period: '2023' }],
      },
    });
  });

  it('says what the ordinals imply and the desk does not hold', () => {
    const { eventIds, read } = here;
    expect(read(event(eventIds[0])).coverage).toMatchObject([
      {
        label: 'Dunhua Works committee, meetings, 2025',
        text: '1 of 4',
        gaps: [expect.stringContaining('1–3: 3')],
      },
    ]);
    expect(read(event(eventIds[1])).coverage).toEqual([]);
  });

  it('tells an article with its events, those chosen on their own told once', () => {
    const { articleId, eventIds, read } = here;
    const { entries } = read(article(articleId), event(eventIds[1]));
    const told = entries.find((entry) => entry.kind === 'article');
    expect(told?.kind === 'article' && told.events.map(({ id }) => id)).toEqual([eventIds[0]]);
  });

  it('tells once what near-duplicates repeat, and stands for all of it', () => {
    const { articleId, db, eventIds, read } = here;
    const copy = storeTestArticle(db, `${TEXT} Again.`, { events: [meeting()] }).id;
    const again = db.select().from(events).where(eq(events.articleId, copy)).get();
    db.update(events)
      .set({ sameAsId: eventIds[0], counted: false })
      .where(eq(events.id, again?.id ?? 0))
      .run();
    db.update(articles).set({ leadId: articleId }).where(eq(articles.id, copy)).run();
    const view = read(event(again?.id), event(eventIds[0]), article(copy), article(articleId));
    expect(view.entries.map(({ key, asked }) => [key, asked])).toEqual(
      expect.arrayContaining([
        [`event-${again?.id}`, [`event-${again?.id}`, `event-${eventIds[0]}`]],
        [`article-${copy}`, [`article-${copy}`, `article-${articleId}`]],
      ]),
    );
    expect(view.entries).toHaveLength(2);
  });

  it('tells a figure with its amount, period, subject and quote, and its source', () => {
    const { articleId, figureId, read } = here;
    const view = read(figure(figureId));
    expect(view.entries).toMatchObject([
      {
        key: `figure-${figureId}`,
        kind: 'figure',
        date: { edtf: '2023', lower: '2023-01-01', upper: '2023-12-31' },
        figure: {
          label: 'Revenue $9.9bn',
          value: 9_900_000_000,
          unit: 'USD',
          period: '2023',
          subject: 'Dunhua Works',
          quote: 'took in $9.9 billion',
          basis: 'stated',
        },
        retold: [],
      },
    ]);
    expect(view.sources.map((source) => source.articleId)).toEqual([articleId]);
    expect(view.coverage).toEqual([]);
  });

  it('tells a figure that was chosen on its own nowhere else', () => {
    const { articleId, eventIds, figureId, read } = here;
    const all = [event(eventIds[0]), article(articleId)];
    const told = (view: ReturnType<typeof readBrief>) =>
      view.entries.flatMap((entry) => {
        if (entry.kind === 'figure') return [entry.figure.id];
        const facts = entry.kind === 'event' ? [entry.event] : entry.events;
        const beside = entry.kind === 'article' ? entry.figures : [];
        return [...facts.flatMap((one) => one.figures), ...beside].map(({ id }) => id);
      });
    expect(told(read(...all))).toEqual([figureId]);
    const view = read(...all, figure(figureId));
    expect(told(view)).toEqual([figureId]);
    expect(defaultTitle(view.entries)).toBe('Brief: 1 event, 1 figure and 1 article');
  });

  it('tells a figure once that near-duplicates repeat, where it was told first, and by whom else', () => {
    const { db, figureId, read } = here;
    const copy = storeTestArticle(db, `${TEXT} Again.`, { title: 'A copy', figures: [revenue()] }).id;
    const again = db.select().from(figures).where(eq(figures.articleId, copy)).get()?.id ?? 0;
    db.update(figures).set({ sameAsId: figureId, counted: false }).where(eq(figures.id, again)).run();
    expect(read(figure(again), figure(figureId)).entries).toMatchObject([
      { asked: [`figure-${again}`, `figure-${figureId}`], figure: { id: figureId }, retold: ['A copy'] },
    ]);
    const inCopy = read(figure(figureId), article(copy)).entries.find(({ kind }) => kind === 'article');
    expect(inCopy?.kind === 'article' && inCopy.figures).toEqual([]);
  });

  it('says of a figure that it is a forecast', () => {
    const { db, figureId, written } = here;
    db.update(figures)
      .set({ qualifier: 'forecast', period: null, periodLower: null, periodUpper: null })
      .run();
    const text = writeBriefMarkdown(written(figure(figureId)));
    expect(text).toContain('## 1\\. Period not stated: Revenue $9.9bn, Dunhua Works');
    expect(text).toContain('Figure, forecast');
  });

  it('names what is gone or rejected, and what has no room', () => {
    const { db, eventIds, figureId, read } = here;
    db.update(events)
      .set({ reviewStatus: 'rejected' })
      .where(eq(events.id, eventIds[0] ?? 0))
      .run();
    const view = read(event(eventIds[0]), event(4711), article(4711), event(eventIds[1]));
    expect(view.gone).toEqual([event(eventIds[0]), event(4711), article(4711)]);
    expect(view.entries).toHaveLength(1);
    db.update(figures).set({ reviewStatus: 'rejected' }).run();
    expect(read(figure(figureId), figure(4711)).gone).toEqual([figure(figureId), figure(4711)]);
    const many = Array.from({ length: 103 }, (_, index) => event(index + 1));
    expect(read(...many).left).toBe(3);
  });

  it('is put in order by date either way, or by hand', () => {
    const { eventIds, read } = here;
    const { entries } = read(event(eventIds[1]), event(eventIds[0]));
    const keys = (order: Parameters<typeof orderEntries>[1]) =>
      orderEntries(entries, order).map(({ key }) => key);
    const [first, second] = eventIds.map((id) => `event-${id}`);
    expect(keys('oldest')).toEqual([first, second]);
    expect(keys('newest')).toEqual([second, first]);
    expect(keys([second ?? ''])).toEqual([second, first]);
  });
});
