import { beforeEach, describe, expect, it } from 'vitest';
import type { DeskDatabase } from '@/db/connection';
import { findClusterPlace, storeDecision } from '@/db/queries/cluster-members';
import { entityIn, eventIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import { fingerprint } from '@/ingest/similar/fingerprint';
import { clusterArticle } from './cluster-article';
import { FRESH, marks, OTHER, openingEvent, revenue, STORY, store, textOf } from './cluster-testing';
import { fingerprintMissing } from './fingerprint-missing';
import { recluster, removeFromClusters } from './recluster';

let db: DeskDatabase;
beforeEach(() => {
  db = openTestDatabase();
});
const leadOf = (id: number) => findClusterPlace(db, id)?.leadId;

describe('a newly stored article', () => {
  it('stands alone when it repeats nothing', () => {
    store(db, textOf(...STORY));
    const other = store(db, textOf(...OTHER));
    expect(other).toMatchObject({ nearId: null, newShare: null });
    expect(leadOf(other.id)).toBeNull();
  });

  it('joins the article that it repeats, and says how much of it is new', () => {
    const first = store(db, textOf(...STORY));
    const second = store(db, textOf(FRESH[0], ...STORY.slice(0, 5)));
    expect(second.nearId).toBe(first.id);
    expect(second.newShare).toBeCloseTo(1 / 6);
    expect(leadOf(first.id)).toBeNull();
    expect(leadOf(second.id)).toBe(first.id);
  });

  it('is led by the first of its cluster, whichever member it resembles most', () => {
    const first = store(db, textOf(...STORY));
    store(db, textOf(...STORY, FRESH[0], FRESH[1]));
    const third = store(db, textOf(...STORY, ...FRESH));
    expect(third.nearId).not.toBe(first.id);
    expect(leadOf(third.id)).toBe(first.id);
  });

  it('leaves the facts counted that it tells first, and those alone', () => {
    const first = store(db, textOf(...STORY.slice(0, 3), ...STORY.slice(4)));
    const second = store(db, textOf(...STORY));
    expect(marks(db, 'events')).toEqual([
      { article: first.id, sameAs: null, counted: 1 },
      { article: second.id, sameAs: first.id, counted: 0 },
    ]);
    expect(marks(db, 'figures')).toEqual([{ article: second.id, sameAs: null, counted: 1 }]);
  });

  it('stays apart when it counts another session in the same words', () => {
    const session = (ordinal: number, text: string) => [
      eventIn(text, 'The board met', {
        series: {
          body: 'Board of Harrow Steel',
          bodyKey: null,
          kind: 'board_meeting',
          ordinal,
          year: 2025,
          evidence: quoteOf(text, 'The board met'),
        },
      }),
    ];
    const minutes = (words: string) => textOf(`The board met ${words}.`, ...STORY.slice(1));
    const [may, june] = [minutes('in the old hall'), minutes('in the new hall')];
    const first = store(db, may, { events: session(5, may) });
    const second = store(db, june, { events: session(6, june) });
    expect(second.nearId).toBeNull();
    expect(leadOf(first.id)).toBeNull();
  });

  it('leaves out what a person rejected: the telling in the next article counts', () => {
    store(db, textOf(...STORY));
    db.$client.prepare("UPDATE events SET review_status = 'rejected'").run();
    store(db, textOf(FRESH[0], ...STORY));
    expect(marks(db, 'events').map((mark) => mark.counted)).toEqual([1, 1]);
  });
});

describe('a new version', () => {
  const replace = (formerId: number, text: string) => {
    const { id } = storeTestArticle(db, text, {
      entities: [entityIn(text, 'Harrow Steel')],
      events: openingEvent(text),
      figures: revenue(text),
    });
    db.$client.prepare('UPDATE articles SET replaced_by_id = ? WHERE id = ?').run(id, formerId);
    return {
      id,
      ...db.transaction((tx) => clusterArticle(tx, id, { fingerprint: fingerprint(text), formerId })),
    };
  };

  it('counts in the place of the former one, and says what is new against it', () => {
    const former = store(db, textOf(...STORY));
    const next = replace(former.id, textOf(...STORY, FRESH[0]));
    expect(next.nearId).toBeNull();
    expect(next.newShare).toBeCloseTo(1 / 7);
    expect(marks(db, 'events')).toEqual([
      { article: former.id, sameAs: null, counted: 0 },
      { article: next.id, sameAs: null, counted: 1 },
    ]);
  });

  it('gives the lead to the next member when the first was replaced, and back when it is undone', () => {
    const first = store(db, textOf(...STORY));
    const second = store(db, textOf(FRESH[0], ...STORY));
    const version = replace(first.id, textOf(...STORY, FRESH[1]));
    expect([leadOf(first.id), leadOf(second.id), leadOf(version.id)]).toEqual([null, null, second.id]);
    expect(marks(db, 'events').map((mark) => mark.counted)).toEqual([0, 1, 0]);
    removeFromClusters(db, [version.id]);
    expect(findClusterPlace(db, first.id)?.replacedById).toBeNull();
    expect(leadOf(second.id)).toBe(first.id);
    expect(marks(db, 'events').slice(0, 2)).toEqual([
      { article: first.id, sameAs: null, counted: 1 },
      { article: second.id, sameAs: first.id, counted: 0 },
    ]);
  });

  it('is linked past a version that is taken back from the middle', () => {
    const first = store(db, textOf(...STORY));
    const second = replace(first.id, textOf(...STORY, FRESH[0]));
    const third = replace(second.id, textOf(...STORY, FRESH[1]));
    removeFromClusters(db, [second.id]);
    expect(findClusterPlace(db, first.id)?.replacedById).toBe(third.id);
    expect(marks(db, 'events').filter((mark) => mark.counted)).toEqual([
      { article: third.id, sameAs: null, counted: 1 },
    ]);
  });

  it('keeps apart what a person kept apart from the former one', () => {
    const first = store(db, textOf(...STORY));
    const second = store(db, textOf(FRESH[0], ...STORY));
    storeDecision(db, {
      a: first.id,
      b: second.id,
      decision: 'apart',
      decidedBy: 'x',
      decidedAt: new Date(0),
    });
    recluster(db, [first.id, second.id]);
    expect(leadOf(second.id)).toBeNull();
    const version = replace(second.id, textOf(FRESH[1], ...STORY));
    expect(leadOf(version.id)).toBeNull();
  });
});

describe('fingerprintMissing', () => {
  it('gives articles of an earlier version their places, as if they had had them from the start', () => {
    const texts = [textOf(...STORY), textOf(...OTHER), textOf(FRESH[0], ...STORY)];
    for (const text of texts) storeTestArticle(db, text, { entities: [entityIn(text, 'Harrow Steel')] });
    expect(fingerprintMissing({ db, path: ':memory:', staging: '' }, 2)).toBe(2);
    expect(fingerprintMissing({ db, path: ':memory:', staging: '' }, 2)).toBe(1);
    expect(fingerprintMissing({ db, path: ':memory:', staging: '' }, 2)).toBe(0);
    expect([1, 2, 3].map(leadOf)).toEqual([null, null, 1]);
  });
});
