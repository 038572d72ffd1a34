import { beforeEach, describe, expect, it } from 'vitest';
import { type FigureFilters, NO_FIGURE_FILTERS } from '@/core/figures/figure-filters';
import type { ExtractedFigure } from '@/core/model/extraction';
import type { Actor } from '@/core/model/user';
import { isFirstPage } from '@/core/views/figures';
import type { DeskDatabase } from '@/db/connection';
import { entityIn, figureIn, openTestDatabase, storeTestArticle } from '@/db/testing';
import { NotFoundError } from '@/server/errors';
import { replaceRates } from '@/server/figures/replace-rates';
import { decide } from '@/server/review/decide';
import { formatCursor } from './cursor';
import { readFigure } from './read-figure';
import { readFigures, readMoreFigures } from './read-figures';

const LOCAL: Actor = { kind: 'local', name: 'test' };
const FIRST = [
  'In 2023 Dunhua Works took in 9.9 billion yuan, down 2.23% on the year before.',
  'Its profit was 72.5 million yuan. Concentrate cost 19,109 yuan per tonne.',
].join('\n');
const SECOND = 'In 2023 Dunhua Works took in 99 billion yuan. In 2024 Anbei Works took in 4 billion yuan.';

const figure = (text: string, words: string, over: Partial<ExtractedFigure>): ExtractedFigure =>
  figureIn(text, words, {
    subjectEntity: 'dunhua-works',
    subject: 'Dunhua Works',
    value: 9_900_000_000,
    unit: 'CNY',
    period: '2023',
    ...over,
  });

let db: DeskDatabase;
const desk = () => ({ db, path: ':memory:', staging: '' });
const read = (over: Partial<FigureFilters> = {}, isCompared = false) =>
  readFigures(desk(), LOCAL, { ...NO_FIGURE_FILTERS, ...over }, isCompared);
const idOf = (words: string) => read().rows.find(({ asWritten }) => asWritten === words)?.id ?? 0;

beforeEach(() => {
  db = openTestDatabase();
  storeTestArticle(db, FIRST, {
    title: 'The year of Dunhua',
    mainOrganisation: 'dunhua-works',
    entities: [entityIn(FIRST, 'Dunhua Works')],
    figures: [
      figure(FIRST, '9.9 billion yuan', { change: { value: -2.23, unit: '%', basis: 'yoy' } }),
      figure(FIRST, '72.5 million yuan', { metric: 'net_profit', value: 72_500_000 }),
      figure(FIRST, '19,109 yuan per tonne', {
        metric: 'price',
        subjectEntity: null,
        subject: 'concentrate',
        value: 19_109,
        unit: 'CNY/t',
        period: null,
      }),
    ],
  });
  storeTestArticle(db, SECOND, {
    title: 'Two works compared',
    entities: [entityIn(SECOND, 'Dunhua Works'), entityIn(SECOND, 'Anbei Works')],
    figures: [
      figure(SECOND, '99 billion yuan', { value: 99_000_000_000 }),
      figure(SECOND, '4 billion yuan', {
        subjectEntity: 'anbei-works',
        subject: 'Anbei Works',
        value: 4_000_000_000,
        period: '2024',
      }),
    ],
  });
});

describe('the figures of a desk', () => {
  it('are listed with what their changes imply, and what does not agree is marked', () => {
    const { rows, total, matching, conflicts } = read({ sort: 'oldest' });
    expect([total, matching, conflicts]).toEqual([5, 5, 2]);
    expect(
      rows.map(
        ({ kind, periodLabel, text, range }) =>
          `${kind} ${periodLabel}: ${text}${range ? ` (${range})` : ''}`,
      ),
    ).toEqual([
      'stated 2023: CNY 9.9bn',
      'implied 2022: CNY 10.13bn (CNY 10.07bn to CNY 10.18bn)',
      'stated 2023: CNY 72.5m',
      'stated 2023: CNY 99bn',
      'stated 2024: CNY 4bn',
      'stated no period: 19,109 CNY/t',
    ]);
    expect(rows[0]?.conflicts[0]).toMatchObject({ tone: 'slip' });
    expect(rows[0]?.conflicts[0]?.text).toContain('a tenth of the CNY 99bn');
    expect(read({ conflicts: true }).rows.filter(({ kind }) => kind === 'stated')).toHaveLength(2);
  });

  it('answer to every filter, and each facet to all others', () => {
    const view = read({ metrics: ['revenue'], from: '2024', to: '2024' });
    expect(view.rows.map(({ text }) => text)).toEqual(['CNY 4bn']);
    expect(view.facets.metrics.find(({ value }) => value === 'revenue')?.count).toBe(1);
    expect(view.years).toEqual({ first: 2023, last: 2024 });
    expect(read({ topics: ['concentrate'] }).matching).toBe(1);
    expect(read({ units: ['CNY/t'] }).matching).toBe(1);
    expect(read({ statuses: ['confirmed'] }).matching).toBe(0);
    expect(view.sentence).toBe('Figures: revenue; for periods that touch 2024.');
  });

  it('show charts of the same figures as the table', () => {
    const { panels, topics } = read({ metrics: ['revenue'] });
    expect(topics).toEqual({ drawn: 2, all: 2 });
    const dunhua = panels.find(({ subject }) => subject.words === 'Dunhua Works');
    const drawn = dunhua?.panel.points.filter(({ value }) => value !== null);
    expect(drawn?.map(({ label, kind, conflict }) => [label, kind, conflict === true])).toEqual([
      ['2022', 'implied', true],
      ['2023', 'stated', true],
      ['2023', 'stated', true],
    ]);
  });

  it('set subjects side by side for one metric', () => {
    const { comparison, panels } = read({}, true);
    expect(panels).toEqual([]);
    expect(comparison).toMatchObject({ metric: 'revenue', unit: 'CNY', subjects: 2, high: 99_000_000_000 });
    expect(comparison?.periods.map(({ label }) => label)).toEqual(['2024', '2023', '2022']);
    expect(read({ metrics: ['net_profit'] }, true).comparison).toBeNull();
  });

  it('are converted at a dated, named rate where there is one, and said not to be where there is none', () => {
    const view = read({ into: 'USD', sort: 'oldest' });
    expect(view.rows[0]?.converted).toMatchObject({
      text: '$1.4bn',
      words: 'at 7.08 CNY per $, annual average 2023, Federal Reserve G.5A',
    });
    expect(view.rows.at(-1)).toMatchObject({ converted: null, unconverted: 'no period is stated' });
    expect(view.conversion).toEqual({
      converted: 4,
      same: 0,
      none: [{ reason: 'no period is stated', n: 1 }],
    });
    expect(view.panels[0]).toMatchObject({ panel: { unit: 'USD' } });
    expect(read().conversion).toBeNull();
  });

  it('follow a replaced table at once', () => {
    replaceRates(desk(), LOCAL, {
      csv: 'currency,period,per_dollar\nCNY,2023,10\n',
      name: 'My bank',
      published: '2024-01-02',
    });
    const view = read({ into: 'USD', sort: 'oldest' });
    expect(view.rows[0]?.converted).toMatchObject({
      text: '$990m',
      words: 'at 10.00 CNY per $, annual average 2023, My bank',
    });
    expect(view.conversion?.none).toContainEqual({ reason: 'the table holds no rate for CNY', n: 1 });
    expect(view.rates).toMatchObject({ name: 'My bank', isShipped: false });
  });

  it('leave out what a person rejects, with the conflicts that it was part of', () => {
    const id = idOf('99 billion yuan');
    decide(desk(), LOCAL, { kind: 'figure', id, verdict: 'reject', seen: null });
    const view = read();
    expect([view.total, view.conflicts]).toEqual([4, 0]);
    expect(read({ statuses: ['rejected'] }).rows.map((row) => row.id)).toEqual([id]);
  });

  it('open with their proof, and not without', () => {
    const detail = readFigure(desk(), LOCAL, idOf('9.9 billion yuan'), 'USD');
    const marked = detail.passages.flatMap(({ parts }) => parts.filter(({ mark }) => mark === 'figure'));
    expect(marked.map(({ text }) => text)).toEqual(['9.9 billion yuan']);
    expect(detail.row.converted?.text).toBe('$1.4bn');
    expect(detail.implied).toHaveLength(1);
    expect(detail.review).toMatchObject({ kind: 'figure', status: 'proposed' });
    expect(() => readFigure(desk(), LOCAL, 999, null)).toThrow(NotFoundError);
  });

  it('come in pages, of which only the first carries what stands around the table', () => {
    const more = readMoreFigures(
      desk(),
      LOCAL,
      NO_FIGURE_FILTERS,
      formatCursor({ first: '2023-01-01', second: '2023-12-31', id: idOf('9.9 billion yuan') }),
    );
    expect(isFirstPage(more)).toBe(false);
    expect(more.rows.map(({ text }) => text)).toEqual(['CNY 72.5m', 'CNY 99bn', '19,109 CNY/t']);
    expect(() => readMoreFigures(desk(), LOCAL, NO_FIGURE_FILTERS, 'elsewhere')).toThrow('place in the list');
  });
});
