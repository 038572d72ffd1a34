import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultTitle, orderEntries } from '@/core/brief/brief';
import { writeBriefCsv } from '@/core/brief/brief-csv';
import type { BriefItem } from '@/core/brief/brief-item';
import { writeBriefMarkdown } from '@/core/brief/brief-markdown';
import type { ExtractedEvent, ExtractedFigure } from '@/core/model/extraction';
import type { Actor } from '@/core/model/user';
import type { DeskDatabase } from '@/db/connection';
import { articles, events, figures } from '@/db/schema/tables';
import { entityIn, eventIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import { makeBriefDocx } from './make-brief-docx';
import { readBrief } from './read-brief';

const LOCAL: Actor = { kind: 'local', name: 'Test' };
const TODAY = '2025-09-02';
const MEETING = 'held its 4th committee meeting of 2025 on 3 March [_sic_]';
const TEXT = [
  `Dunhua Works ${MEETING}. It took in $9.9 billion in 2023.`,
  'Dunhua Works opened a *school* on 9 April 2025.',
].join('\n');

function meeting(over: Partial<ExtractedEvent> = {}): ExtractedEvent {
  return eventIn(TEXT, MEETING, {
    title: '=Fourth committee meeting',
    date: '2025-03-03',
    dateBasis: 'stated',
    dateEvidence: quoteOf(TEXT, '3 March'),
    series: {
      body: 'Dunhua Works committee',
      bodyKey: 'dunhua-works',
      kind: 'meeting',
      ordinal: 4,
      year: 2025,
      evidence: quoteOf(TEXT, '4th'),
    },
    participants: [{ entity: 'dunhua-works', role: 'host' }],
    ...over,
  });
}

const opening = () =>
  eventIn(TEXT, 'opened a *school*', {
    type: 'project_milestone',
    date: '2025-04-09',
    dateBasis: 'stated',
    assertion: { speaker: 'the company', status: 'claim', credibility: 3 },
  });

const revenue = (): ExtractedFigure => ({
  metric: 'revenue',
  subjectEntity: 'dunhua-works',
  subject: 'Dunhua Works',
  value: 9_900_000_000,
  valueMax: null,
  unit: 'USD',
  period: '2023',
  periodEvidence: null,
  change: null,
  changeAlt: null,
  changeEvidence: null,
  qualifier: 'exact',
  asWritten: '$9.9 billion',
  evidence: quoteOf(TEXT, 'took in $9.9 billion'),
  assertion: { speaker: null, status: 'reported', credibility: 2 },
  confidence: 0.9,
});

let db: DeskDatabase;
let articleId: number;
let eventIds: number[];
let figureId: number;
const desk = () => ({ db, path: ':memory:', staging: '' });
const read = (...items: BriefItem[]) => readBrief(desk(), LOCAL, items, TODAY);
const event = (id: number | undefined): BriefItem => ({ kind: 'event', id: id ?? 0 });
const article = (id: number): BriefItem => ({ kind: 'article', id });
const figure = (id: number): BriefItem => ({ kind: 'figure', id });
const written = (view: ReturnType<typeof read>) => ({
  title: 'Week 36',
  introduction: 'What happened.\n\nAnd what did not.',
  view,
  desk: 'http://desk.test',
});

beforeEach(() => {
  db = openTestDatabase();
  articleId = storeTestArticle(db, TEXT, {
    title: 'Dunhua Works, in short',
    mainOrganisation: 'dunhua-works',
    entities: [entityIn(TEXT, 'Dunhua Works')],
    events: [meeting(), opening()],
    figures: [revenue()],
  }).id;
  eventIds = db
    .select({ id: events.id })
    .from(events)
    .orderBy(events.id)
    .all()
    .map(({ id }) => id);
  figureId = db.select().from(figures).get()?.id ?? 0;
});

describe('a brief', () => {
  it('tells an event with its date, its words as they stand, and the figures of its paragraph', () => {
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
    const { entries } = read(article(articleId), event(eventIds[1]));
    const told = entries.find((entry) => entry.kind === 'article');
    expect(told?.kind === 'article' && told.events.map(({ id }) => id)).toEqual([eventIds[0]]);
  });

  it('tells once what near-duplicates repeat, and stands for all of it', () => {
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
    const all = [event(eventIds[0]), article(articleId)];
    const told = (view: ReturnType<typeof read>) =>
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
    db.update(figures)
      .set({ qualifier: 'forecast', period: null, periodLower: null, periodUpper: null })
      .run();
    const text = writeBriefMarkdown(written(read(figure(figureId))));
    expect(text).toContain('## 1\\. Period not stated: Revenue $9.9bn, Dunhua Works');
    expect(text).toContain('Figure, forecast');
  });

  it('names what is gone or rejected, and what has no room', () => {
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
    const { entries } = read(event(eventIds[1]), event(eventIds[0]));
    const keys = (order: Parameters<typeof orderEntries>[1]) =>
      orderEntries(entries, order).map(({ key }) => key);
    const [first, second] = eventIds.map((id) => `event-${id}`);
    expect(keys('oldest')).toEqual([first, second]);
    expect(keys('newest')).toEqual([second, first]);
    expect(keys([second ?? ''])).toEqual([second, first]);
  });
});

describe('a brief as Markdown', () => {
  const html = () =>
    marked.parse(writeBriefMarkdown(written(read(event(eventIds[0]), article(articleId)))), { async: false });

  it('gives the words of the text exactly, whatever signs are in them', () => {
    expect(html()).toContain(`<p>“${MEETING}”</p>`);
    expect(html()).toContain('“opened a *school*”');
  });

  it('gives a figure its own entry, with quote, grade and source', () => {
    const text = writeBriefMarkdown(written(read(figure(figureId))));
    expect(text).toContain(`## 1\\. For 2023: Revenue $9.9bn, Dunhua Works

Figure, stated

> “took in $9.9 billion”

Reported.`);
    expect(text).toContain(
      `Source \\[1\\], [on the desk](<http://desk.test/articles/${articleId}?fact=figure-${figureId}>).`,
    );
  });

  it('marks what nobody has confirmed, grades it and names its source', () => {
    expect(html()).toContain('Proposed by the machine (confidence 0.80), confirmed by nobody');
    expect(html()).toContain('Claim by the company. Grade F3: reliability cannot be judged, possibly true.');
    expect(html()).toContain('<h2>Sources</h2>');
    expect(html()).toContain(`http://desk.test/articles/${articleId}`);
  });
});

describe('a brief as CSV', () => {
  it('has a line for each fact, and no cell that a spreadsheet would run', () => {
    const rows: Record<string, string>[] = parse(writeBriefCsv(written(read(article(articleId)))), {
      columns: true,
      bom: true,
    });
    expect(rows.map((row) => [row.kind, row.title, row['date (EDTF)'], row.quote])).toEqual([
      ['event', "'=Fourth committee meeting", '2025-03-03', MEETING],
      ['event', 'opened a *school*', '2025-04-09', 'opened a *school*'],
      ['figure', 'Revenue $9.9bn', '', 'took in $9.9 billion'],
    ]);
  });

  it('has value, unit, period, subject and quote of a figure that was chosen', () => {
    const rows: Record<string, string>[] = parse(writeBriefCsv(written(read(figure(figureId)))), {
      columns: true,
      bom: true,
    });
    expect(rows).toMatchObject([
      {
        entry: '1',
        kind: 'figure',
        value: '9900000000',
        unit: 'USD',
        basis: 'stated',
        'period (EDTF)': '2023',
        subject: 'Dunhua Works',
        quote: 'took in $9.9 billion',
        article: 'Dunhua Works, in short',
        'on the desk': `http://desk.test/articles/${articleId}?fact=figure-${figureId}`,
      },
    ]);
  });
});

describe('a brief as a Word document', () => {
  it('has headings, quotes in the style of quotes, and its sources', async () => {
    const response = await makeBriefDocx(
      desk(),
      LOCAL,
      {
        items: [`event-${eventIds[0]}`, `figure-${figureId}`],
        order: 'oldest',
        title: 'Week “36” 周',
        introduction: 'What happened.',
      },
      'http://desk.test',
    );
    expect(response.headers.get('content-disposition')).toContain(
      `filename="brief.docx"; filename*=UTF-8''Week%20%E2%80%9C36%E2%80%9D%20%E5%91%A8.docx`,
    );
    const buffer = Buffer.from(await response.arrayBuffer());
    const { value: html } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote:fresh"] },
    );
    expect(html).toContain('<h1>Week “36” 周</h1>');
    expect(html).toContain('<h1>1. For 2023: Revenue $9.9bn, Dunhua Works</h1>');
    expect(html).toContain('<blockquote>“took in $9.9 billion”</blockquote>');
    expect(html).toContain('<h1>2. 3 Mar 2025, as stated: =Fourth committee meeting</h1>');
    expect(html).toContain(`<blockquote>“${MEETING}”</blockquote>`);
    expect(html).toContain(`href="http://desk.test/articles/${articleId}"`);
  });
});
