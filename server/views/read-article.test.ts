import { beforeEach, describe, expect, it } from 'vitest';
import type { ExtractedFigure } from '@/core/model/extraction';
import type { Actor } from '@/core/model/user';
import type { DeskDatabase } from '@/db/connection';
import { entityIn, eventIn, figureIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import { NotFoundError } from '@/server/errors';
import { readArticle } from './read-article';
import { readEntity } from './read-entity';
import { readTheme } from './read-theme';
import { readThemes } from './read-themes';

const LOCAL: Actor = { kind: 'local', name: 'test' };
const TEXT = [
  'Dunhua Works held its 37th expanded committee meeting of 2024.',
  'In 2023 Dunhua Works took in $9.9 billion, down 2.23% on the year before.',
].join('\n');

const revenue = (): ExtractedFigure =>
  figureIn(TEXT, 'took in $9.9 billion', {
    subjectEntity: 'dunhua-works',
    subject: 'Dunhua Works',
    value: 9_900_000_000,
    unit: 'USD',
    period: '2023',
    change: { value: -2.23, unit: '%', basis: 'yoy' },
    changeEvidence: quoteOf(TEXT, 'down 2.23%'),
    asWritten: '$9.9 billion',
    assertion: { speaker: null, status: 'reported', credibility: 2 },
  });

let db: DeskDatabase;
let articleId: number;
const desk = () => ({ db, path: ':memory:', staging: '' });

beforeEach(() => {
  db = openTestDatabase();
  const meeting = quoteOf(TEXT, 'held its 37th expanded committee meeting of 2024');
  articleId = storeTestArticle(db, TEXT, {
    title: 'Dunhua Works counts its meetings',
    mainOrganisation: 'dunhua-works',
    entities: [entityIn(TEXT, 'Dunhua Works')],
    events: [
      eventIn(TEXT, meeting.quote, {
        date: '2024',
        dateBasis: 'stated',
        series: {
          body: 'Dunhua Works committee',
          bodyKey: 'dunhua-works',
          kind: 'meeting',
          ordinal: 37,
          year: 2024,
          evidence: quoteOf(TEXT, '37th'),
        },
        participants: [{ entity: 'dunhua-works', role: 'host' }],
        themes: ['governance'],
      }),
    ],
    figures: [revenue()],
    themes: [{ theme: 'governance', score: 1, evidence: [quoteOf(TEXT, 'committee')] }],
  }).id;
});

describe('reading an article', () => {
  it('gives every fact a tag, and every quote stands where its evidence says', () => {
    const view = readArticle(desk(), LOCAL, articleId);
    expect(view.events.map((fact) => fact.tag)).toEqual(['E1']);
    expect(view.figures.map((fact) => fact.tag)).toEqual(['F1']);
    expect(view.entities).toMatchObject([{ tag: 'N1', mentions: 2 }]);
    expect(view.themes).toMatchObject([{ tag: 'T1', key: 'theme-governance' }]);
    expect(view.quotes.total).toBeGreaterThan(4);
    expect(view.quotes.found).toBe(view.quotes.total);
    expect(view.paragraphs.map((paragraph) => paragraph.parts.map((part) => part.text).join(''))).toEqual(
      TEXT.split('\n'),
    );
  });

  it('brings the charts of its main organisation, with its own meeting in the lane of the year', () => {
    const view = readArticle(desk(), LOCAL, articleId);
    expect(view.meetingChart?.title).toBe('The desk has 1 of the year’s 37 meetings');
    expect(view.meetingChart?.lanes).toMatchObject([{ edtf: '2024', own: true }]);
    expect(view.figureChart?.rows.map((row) => [row.period, row.known])).toEqual([
      ['2023', 'stated'],
      ['2022', 'implied'],
    ]);
    expect(view.figures[0]?.implied?.period).toBe('2022');
  });

  it('leaves out what a person has rejected, in the text as in the charts', () => {
    db.$client.exec(`UPDATE events SET review_status = 'rejected'`);
    const view = readArticle(desk(), LOCAL, articleId);
    expect(view.events).toEqual([]);
    expect(view.meetingChart).toBeNull();
    expect(view.paragraphs[0]?.parts.some((part) => part.marks.some((mark) => mark.layer === 'event'))).toBe(
      false,
    );
  });

  it('has neither facts nor charts for a text that says nothing', () => {
    const { id } = storeTestArticle(db, 'Nothing of note happened.', { title: 'Quiet' });
    const view = readArticle(desk(), LOCAL, id);
    expect(view).toMatchObject({
      credibility: null,
      meetingChart: null,
      figureChart: null,
      mainEntity: null,
    });
    expect(view.quotes).toEqual({ total: 0, found: 0 });
  });

  it('refuses an article that is not there', () => {
    expect(() => readArticle(desk(), LOCAL, 999)).toThrow(NotFoundError);
  });
});

describe('the figures of an article beside others of the desk', () => {
  /** A report of its own that gives the revenue of 2023 as `amount` dollars. */
  function storeRevenue(amount: number, words: string, over: Partial<ExtractedFigure> = {}) {
    const text = `Dunhua Works took in ${words} in 2023, another paper wrote.`;
    const figure: ExtractedFigure = {
      ...revenue(),
      value: amount,
      asWritten: words,
      change: null,
      changeEvidence: null,
      evidence: quoteOf(text, `took in ${words}`),
      ...over,
    };
    const { id } = storeTestArticle(db, text, {
      title: `Dunhua and its ${words}`,
      entities: [entityIn(text, 'Dunhua Works')],
      figures: [figure],
    });
    return id;
  }
  const checksOf = (id: number) => readArticle(desk(), LOCAL, id).figures.flatMap((fact) => fact.checks);

  it('flag a tenfold slip with both quotes, from either side, and correct nothing', () => {
    const other = storeRevenue(99_000_000_000, '$99.0 billion');
    expect(checksOf(articleId)).toMatchObject([
      {
        tone: 'slip',
        text: 'a tenth of the $99bn in “Dunhua and its $99.0 billion”',
        here: { quote: 'took in $9.9 billion', own: true },
        against: [{ articleId: other, quote: 'took in $99.0 billion', own: false }],
      },
    ]);
    expect(checksOf(other)).toMatchObject([
      { tone: 'slip', text: '10× the $9.9bn in “Dunhua Works counts its meetings”' },
    ]);
    expect(readArticle(desk(), LOCAL, other).figures[0]?.value).toBe(99_000_000_000);
  });

  it('agree, or disagree with what a stated change implies for the year before', () => {
    storeRevenue(9_900_000_000, '$9.9 billion');
    const prior = storeRevenue(11_200_000_000, '$11.2 billion', { period: '2022' });
    expect(checksOf(articleId).map(({ tone, text }) => [tone, text])).toEqual([
      [
        'differs',
        'its change implies $10.13bn for 2022 ($10.07bn to $10.18bn), not the $11.2bn in “Dunhua and its $11.2 billion”',
      ],
      ['agrees', 'as in “Dunhua and its $9.9 billion”'],
    ]);
    expect(checksOf(prior)[0]?.text).toBe(
      'not the $10.13bn ($10.07bn to $10.18bn) that the change in “Dunhua Works counts its meetings” implies',
    );
  });

  it('are not held against what a person rejected, nor against a duplicate that does not count', () => {
    const rejected = storeRevenue(99_000_000_000, '$99.0 billion');
    db.$client.prepare(`UPDATE figures SET review_status = 'rejected' WHERE article_id = ?`).run(rejected);
    const repeated = storeRevenue(990_000_000, '$990 million');
    db.$client.prepare('UPDATE figures SET counted = 0 WHERE article_id = ?').run(repeated);
    expect(checksOf(articleId)).toEqual([]);
    expect(checksOf(rejected)).toEqual([]);
  });

  it('are looked up by an index, whatever the size of the desk', () => {
    const plan = db.$client
      .prepare(
        `EXPLAIN QUERY PLAN SELECT id FROM figures WHERE subject_entity_id = 1 AND metric = 'revenue' AND unit = 'USD'
         AND period_lower = '2023-01-01' AND counted = 1`,
      )
      .all() as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join()).toContain('figures_subject');
  });

  it('stand with their quarrels in the chart of the organisation', () => {
    storeRevenue(99_000_000_000, '$99.0 billion');
    const entityId = readArticle(desk(), LOCAL, articleId).mainEntity?.id ?? 0;
    expect(readEntity(desk(), LOCAL, entityId).figures?.quarrels).toMatchObject([
      { tone: 'slip', label: 'Revenue, 2023: $9.9bn' },
    ]);
    expect(readArticle(desk(), LOCAL, articleId).figureChart?.quarrels).toEqual([]);
  });
});

describe('reading themes', () => {
  it('counts articles and events of each theme, and keeps those that nothing carries', () => {
    const { rows } = readThemes(desk(), LOCAL);
    expect(rows.map((row) => [row.key, row.articles, row.events])).toEqual([
      ['governance', 1, 1],
      ['reform', 0, 0],
    ]);
    expect(rows[0]?.broader?.key).toBe('reform');
  });

  it('shows a theme with its events, who takes part and the words of its articles', () => {
    const view = readTheme(desk(), LOCAL, 'governance');
    expect(view.stats).toEqual({ articles: 1, events: 1, entities: 1 });
    expect(view.entities).toMatchObject([{ entity: { name: 'Dunhua Works' }, events: 1 }]);
    expect(view.articles[0]?.passage.quote).toBe('committee');
    expect(view.activity).toMatchObject({ months: [], coarse: [{ label: '2024', count: 1 }] });
  });

  it('names what is broader and narrower, and refuses a theme that is not there', () => {
    expect(readTheme(desk(), LOCAL, 'reform').narrower.map((theme) => theme.key)).toEqual(['governance']);
    expect(() => readTheme(desk(), LOCAL, 'unheard')).toThrow(NotFoundError);
  });
});
