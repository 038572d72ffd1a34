import { beforeEach, describe, expect, it } from 'vitest';
import type { ExtractedFigure } from '@/core/model/extraction';
import type { Actor } from '@/core/model/user';
import type { DeskDatabase } from '@/db/connection';
import { entityIn, eventIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import { NotFoundError } from '@/server/errors';
import { readArticle } from './read-article';
import { readTheme } from './read-theme';
import { readThemes } from './read-themes';

const LOCAL: Actor = { kind: 'local', name: 'test' };
const TEXT = [
  'Dunhua Works held its 37th expanded committee meeting of 2024.',
  'In 2023 Dunhua Works took in $9.9 billion, down 2.23% on the year before.',
].join('\n');

function revenue(): ExtractedFigure {
  return {
    metric: 'revenue',
    subjectEntity: 'dunhua-works',
    subject: 'Dunhua Works',
    value: 9_900_000_000,
    valueMax: null,
    unit: 'USD',
    period: '2023',
    periodEvidence: null,
    change: { value: -2.23, unit: '%', basis: 'yoy' },
    changeAlt: null,
    changeEvidence: quoteOf(TEXT, 'down 2.23%'),
    qualifier: 'exact',
    asWritten: '$9.9 billion',
    evidence: quoteOf(TEXT, 'took in $9.9 billion'),
    assertion: { speaker: null, status: 'reported', credibility: 2 },
    confidence: 0.9,
  };
}

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
