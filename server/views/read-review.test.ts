import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { parseQueueScope } from '@/core/review/queue-scope';
import type { EventReview, FigureReview, ReviewQueue } from '@/core/views/review';
import type { Desk } from '@/server/context';
import { ForbiddenError, InvalidInputError, NotFoundError, SignInNeededError } from '@/server/errors';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { changedExtractor, rereadAll } from '@/server/reread/testing';
import { decide } from '@/server/review/decide';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readReview } from './read-review';
import { readReviewDetail } from './read-review-detail';
import { readReviewStanding } from './read-review-standing';

const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => closeTestDesk(desk));

const queue = (query = '', cursor: string | null = null) =>
  readReview(desk, OWNER, parseQueueScope(new URLSearchParams(query)), cursor);
const sql = (source: string, ...values: unknown[]) => desk.db.$client.prepare(source).run(...values);
const ids = ({ items }: ReviewQueue) => items.map(({ key }) => key);
const of = (view: ReviewQueue, kind: string) => view.items.filter((item) => item.kind === kind);
const reports = (...numbers: number[]) =>
  numbers.map((n) => ({ filename: `${n}.txt`, content: reportOf(n) }));

describe('the queue', () => {
  it('holds the events, figures and themes that nobody has decided on, and no mention', async () => {
    await importAll(desk, reports(1, 2));
    const view = queue();
    expect(new Set(view.items.map(({ kind }) => kind))).toEqual(new Set(['event', 'figure', 'theme']));
    expect(view.open).toEqual({ all: view.items.length, facts: view.items.length, merges: 0 });
    expect(view.decided).toBe(0);
    const [meeting] = of(view, 'event');
    expect(meeting).toMatchObject({ revision: null, reason: 'series', family: 'meeting' });
    expect(of(view, 'figure')[0]?.title).toMatch(/^Revenue CNY \d+\.4bn, 2024$/);
    expect(readReviewStanding(desk, OWNER).open).toBe(view.open.all);
  });

  it('says how far one is, and goes on where a page ended', async () => {
    await importAll(desk, reports(1, 2));
    const before = queue();
    const [first] = before.items;
    decide(desk, OWNER, { kind: 'event', id: first!.id, verdict: 'confirm', seen: null });
    const after = queue();
    expect(after.open.all).toBe(before.open.all - 1);
    expect(after.decided).toBe(1);
    expect(ids(after)).toEqual(ids(before).slice(1));
    expect(readReviewStanding(desk, OWNER).last).toMatchObject([
      { kind: 'event', id: first!.id, verdict: 'confirm', title: first!.title, together: 1, batch: null },
    ]);
  });

  it('gives every item once, page by page, in either order', async () => {
    await importAll(desk, reports(...Array.from({ length: 30 }, (_, n) => n)));
    for (const order of ['', 'order=article']) {
      const first = queue(order);
      const second = queue(order, first.nextCursor);
      expect(first.items).toHaveLength(60);
      const all = [...ids(first), ...ids(second)];
      expect(new Set(all).size).toBe(all.length);
    }
    const { items } = queue('order=article');
    const articles = items.map(({ article }) => article!.id);
    expect(articles).toEqual([...articles].sort((a, b) => b - a));
    // A place of one order means nothing in the other: the list begins again.
    expect(ids(queue('', queue('order=article').nextCursor))).toEqual(ids(queue()));
    expect(() => queue('', 'nonsense')).toThrow(InvalidInputError);
  });

  it('has first what cannot be true beside another report', async () => {
    await importAll(desk, reports(1, 2));
    sql('UPDATE events SET series_id = (SELECT min(series_id) FROM events), series_year = 2025');
    sql(
      "UPDATE events SET ordinal = 9, date = '2025-02-01', date_lower = '2025-02-01', date_upper = '2025-02-01' WHERE article_id = 1",
    );
    sql(
      "UPDATE events SET ordinal = 8, date = '2025-06-01', date_lower = '2025-06-01', date_upper = '2025-06-01' WHERE article_id = 2",
    );
    const [one, other, third] = queue().items;
    expect([one, other].map((item) => [item?.kind, item?.reason])).toEqual([
      ['event', 'conflict'],
      ['event', 'conflict'],
    ]);
    expect(third?.reason).not.toBe('conflict');
    const detail = readReviewDetail(desk, OWNER, 'event', one!.id) as EventReview;
    expect(detail.checks.filter(({ tone }) => tone === 'warn').map(({ text }) => text)).toEqual([
      expect.stringContaining('Out of order'),
    ]);
  });

  it('has figures first that differ from another of the same period', async () => {
    await importAll(desk, reports(1, 2));
    sql('UPDATE figures SET subject_entity_id = (SELECT min(subject_entity_id) FROM figures)');
    const conflicts = queue().items.filter(({ reason }) => reason === 'conflict');
    expect(conflicts.map(({ kind }) => kind)).toEqual(['figure', 'figure']);
    const detail = readReviewDetail(desk, OWNER, 'figure', conflicts[0]!.id) as FigureReview;
    expect(detail.checks.some(({ tone }) => tone === 'warn')).toBe(true);
  });

  it('has first of all what a newer reading disputes', async () => {
    await importAll(desk, reports(1, 2));
    const meeting = of(queue(), 'event')[1]!;
    decide(desk, OWNER, { kind: 'event', id: meeting.id, verdict: 'confirm', seen: null });
    sql(`UPDATE decisions SET disagreement = '{"kind":"gone"}'`);
    const view = queue();
    expect(view.items[0]).toMatchObject({ key: meeting.key, reason: 'disputed' });
    expect(view.items[0]?.revision).toBeGreaterThan(0);
    expect(view.decided).toBe(0);
    expect(readReviewDetail(desk, OWNER, 'event', meeting.id)).toMatchObject({
      disagreement: { kind: 'gone' },
      decision: { verdict: 'confirm', revision: view.items[0]!.revision },
    });
  });

  it('settles what a new reading disputes: for the decision, or as a correction for the reading', async () => {
    await importAll(desk, reports(1, 2));
    const [one, other] = of(queue(), 'event');
    for (const { id } of [one!, other!]) {
      decide(desk, OWNER, { kind: 'event', id, verdict: 'confirm', seen: null });
    }
    const later = changedExtractor((found) => ({
      ...found,
      events: found.events.map((event) => ({ ...event, date: '2025-12-24' })),
    }));
    await rereadAll(desk, { extract: later });
    const disputed = queue().items.filter(({ reason }) => reason === 'disputed');
    expect(disputed.map(({ key }) => key).sort()).toEqual([one!.key, other!.key].sort());
    const detail = readReviewDetail(desk, OWNER, 'event', one!.id) as EventReview;
    expect(detail.disagreement).toMatchObject({ kind: 'other', reading: { date: '2025-12-24' } });
    const seenNow = (id: number) => queue().items.find((item) => item.id === id)?.revision ?? null;
    decide(desk, OWNER, {
      kind: 'event',
      id: one!.id,
      verdict: 'correct',
      correction: { date: '2025-12-24' },
      seen: seenNow(one!.id),
    });
    decide(desk, OWNER, { kind: 'event', id: other!.id, verdict: 'confirm', seen: seenNow(other!.id) });
    expect(queue().items.some(({ reason }) => reason === 'disputed')).toBe(false);
    await rereadAll(desk, { extract: later });
    const again = queue().items.filter(({ reason }) => reason === 'disputed');
    expect(again.map(({ key }) => key)).not.toContain(one!.key);
    expect(readReviewDetail(desk, OWNER, 'event', one!.id)).toMatchObject({
      date: { edtf: '2025-12-24' },
      status: 'confirmed',
    });
  });

  it('is narrowed as the timeline is, and by article and series', async () => {
    await importAll(desk, reports(1, 2, 3));
    const kinds = (query: string) => [...new Set(queue(query).items.map(({ kind }) => kind))].sort();
    expect(kinds('family=meeting')).toEqual(['event']);
    expect(kinds('family=finance')).toEqual(['figure']);
    expect(queue('article=2').items.every(({ article }) => article?.id === 2)).toBe(true);
    expect(queue('article=2').article).toMatchObject({ id: 2 });
    const series = desk.db.$client
      .prepare('SELECT series_id FROM events WHERE article_id = 2')
      .pluck()
      .get() as number;
    expect(queue(`series=${series}`).items).toHaveLength(1);
    expect(queue(`series=${series}`).series?.name).toContain('Party Committee');
    const subject = desk.db.$client
      .prepare('SELECT subject_entity_id FROM figures WHERE article_id = 3')
      .pluck()
      .get() as number;
    const ofSubject = queue(`entity=${subject}`);
    expect(ofSubject.items.every(({ article }) => article?.id === 3)).toBe(true);
    expect(new Set(ofSubject.items.map(({ kind }) => kind))).toContain('figure');
    expect(queue('from=2024-01&to=2024-12').items.map(({ kind }) => kind)).toEqual([
      'figure',
      'figure',
      'figure',
    ]);
    const publisher = desk.db.$client.prepare('SELECT min(id) FROM sources').pluck().get() as number;
    expect(queue(`source=${publisher}`).open).toEqual(queue().open);
    expect(queue('source=99999').open.all).toBe(0);
  });

  it('counts what is left beside a fact as the queue shows it there', async () => {
    await importAll(desk, reports(1, 2, 3));
    for (const { kind, id } of queue('show=facts').items) {
      const detail = readReviewDetail(desk, OWNER, kind, id);
      if (detail.kind === 'merge') throw new Error('A fact was asked for.');
      for (const { query, open } of detail.left) expect(queue(query).open.facts, query).toBe(open);
    }
  });

  it('is for analysts and admins', async () => {
    await importAll(desk, reports(1));
    const scope = parseQueueScope(new URLSearchParams());
    expect(() => readReview(desk, READER, scope, null)).toThrow(ForbiddenError);
    expect(() => readReview(desk, { kind: 'visitor' }, scope, null)).toThrow(SignInNeededError);
    expect(() => readReviewDetail(desk, READER, 'event', 1)).toThrow(ForbiddenError);
    expect(() => readReviewStanding(desk, READER)).toThrow(ForbiddenError);
  });
});

describe('an item opened', () => {
  it('shows its words in their paragraph, and what is marked beside them', async () => {
    await importAll(desk, reports(1));
    const [item] = of(queue(), 'event');
    const detail = readReviewDetail(desk, OWNER, 'event', item!.id) as EventReview;
    const proof = detail.context.filter(({ isProof }) => isProof);
    expect(proof.length).toBeGreaterThan(0);
    const layers = new Set(
      proof.flatMap(({ parts }) => parts.flatMap(({ marks }) => marks.map(({ layer }) => layer))),
    );
    expect(layers).toContain('event');
    expect(layers).toContain('entity');
    expect(detail.checks[0]).toMatchObject({ tone: 'ok' });
    expect(detail.near.map(({ kind }) => kind)).toContain('figure');
    expect(detail.fields).toMatchObject({ title: detail.title, ordinal: 2 });
  });

  it('opens every kind that the queue holds', async () => {
    await importAll(desk, reports(1, 2));
    for (const { kind, id, title } of queue().items) {
      expect(readReviewDetail(desk, OWNER, kind, id)).toMatchObject({ kind, id, title });
    }
    const mention = desk.db.$client.prepare('SELECT min(id) FROM mentions').pluck().get() as number;
    expect(readReviewDetail(desk, OWNER, 'mention', mention)).toMatchObject({ kind: 'mention' });
  });

  it.each(['event', 'figure', 'theme', 'mention', 'merge'] as const)('that is no %s is not found', (kind) => {
    expect(() => readReviewDetail(desk, OWNER, kind, 999)).toThrow(NotFoundError);
  });

  it('warns of a second event at the same place on the same day', async () => {
    await importAll(desk, reports(1, 6));
    sql(
      "UPDATE events SET date = '2025-02-01', date_lower = '2025-02-01', date_upper = '2025-02-01', date_precision = 'day'",
    );
    const [item] = of(queue(), 'event');
    const { checks } = readReviewDetail(desk, OWNER, 'event', item!.id) as EventReview;
    expect(
      checks.find(({ text }) => text.includes('same place or body and date'))?.link?.articleId,
    ).toBeGreaterThan(0);
  });
});
