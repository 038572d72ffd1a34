import { beforeEach, describe, expect, it } from 'vitest';
import { NO_ARTICLE_FILTERS } from '@/core/filters/article-filters';
import { NO_FILTERS } from '@/core/filters/filters';
import type { ExtractedFigure } from '@/core/model/extraction';
import { parseSearch } from '@/core/search/parse-search';
import type { DeskDatabase } from './connection';
import { listArticles } from './queries/article-list';
import { listSubjectFigures } from './queries/chart-figures';
import { listOrganisationMeetings } from './queries/chart-meetings';
import { listNeighbours } from './queries/ego-network';
import { listEntities } from './queries/entity-list';
import {
  countOf,
  listEntityDatedEvents,
  listEntityEvents,
  listNamingArticles,
} from './queries/entity-profile';
import { findFirstTelling, listRetellings } from './queries/event-tellings';
import { countFacts } from './queries/fact-counts';
import { searchDesk } from './queries/search';
import { countThemeMonths, listThemes } from './queries/theme-list';
import {
  countTheme,
  listThemeArticles,
  listThemeEntities,
  listThemesTogether,
} from './queries/theme-profile';
import { countByEntity, countBySource, countByTheme } from './queries/timeline-counts';
import { findEventRow, listEvents } from './queries/timeline-rows';
import { entityIn, eventIn, figureIn, openTestDatabase, quoteOf, storeTestArticle } from './testing';
import { cellsOf } from './timeline/cells-of';
import { listNumbered } from './timeline/list-numbered';
import { scanEvents } from './timeline/scan-events';

const HELD = 'Tannfjord Alloys held its 9th committee meeting on reform.';

const revenue = (text: string): ExtractedFigure =>
  figureIn(text, '5 billion', {
    subject: 'Tannfjord Alloys',
    subjectEntity: 'tannfjord-alloys',
    value: 5e9,
    unit: 'NOK',
    period: '2024',
  });

function store(db: DeskDatabase, opening: string, publisher: string): number {
  const text = `${opening}\n${HELD} Revenue was 5 billion. Greta Moen spoke.`;
  return storeTestArticle(
    db,
    text,
    {
      title: opening,
      mainOrganisation: 'tannfjord-alloys',
      entities: [entityIn(text, 'Tannfjord Alloys'), entityIn(text, 'Greta Moen', { type: 'person' })],
      events: [
        eventIn(text, HELD, {
          date: '2025-05-13',
          dateBasis: 'stated',
          themes: ['governance'],
          participants: [
            { entity: 'tannfjord-alloys', role: 'host' },
            { entity: 'greta-moen', role: 'speaker' },
          ],
          series: {
            body: 'Committee of Tannfjord Alloys',
            bodyKey: 'tannfjord-alloys',
            kind: 'meeting',
            ordinal: 9,
            year: 2025,
            evidence: quoteOf(text, '9th'),
          },
        }),
      ],
      figures: [revenue(text)],
      themes: [
        { theme: 'governance', score: 1, evidence: [quoteOf(text, 'committee')] },
        { theme: 'reform', score: 0.5, evidence: [quoteOf(text, 'reform')] },
      ],
    },
    {
      publisher: {
        name: publisher,
        owner: null,
        stateOwned: false,
        reliability: 'C',
        reliabilityReason: null,
      } as never,
    },
  ).id;
}

let db: DeskDatabase;
let first: number;
let second: number;
let company: number;
let governance: number;

/** One story told twice, and once more in a version that was replaced. */
beforeEach(() => {
  db = openTestDatabase();
  const former = store(db, 'An early and faulty version.', 'Fjord Post');
  first = store(db, 'The committee met again.', 'Fjord Post');
  second = store(db, 'A wire report on the committee.', 'Daily Wire');
  const run = (source: string, ...values: number[]) => db.$client.prepare(source).run(...values);
  run('UPDATE articles SET replaced_by_id = ? WHERE id = ?', first, former);
  run('UPDATE articles SET lead_id = ? WHERE id = ?', first, second);
  for (const table of ['events', 'figures']) {
    run(`UPDATE ${table} SET counted = 0 WHERE article_id = ?`, former);
    run(
      `UPDATE ${table} SET counted = 0, same_as_id = (SELECT id FROM ${table} WHERE article_id = ?) WHERE article_id = ?`,
      first,
      second,
    );
  }
  const idOf = (source: string) => db.$client.prepare(source).pluck().get() as number;
  company = idOf("SELECT id FROM entities WHERE name = 'Tannfjord Alloys'");
  governance = idOf("SELECT id FROM themes WHERE key = 'governance'");
});

const eventOf = (article: number) =>
  db.$client.prepare('SELECT id FROM events WHERE article_id = ?').pluck().get(article) as number;

describe('a story told twice, and once in a replaced version', () => {
  it('is one event on the timeline, in its histogram, rows, facets and gaps', () => {
    const scan = scanEvents(db, NO_FILTERS);
    expect([scan.stored, scan.matching]).toEqual([1, 1]);
    expect(cellsOf(scan, 'month').reduce((sum, cell) => sum + cell.n, 0)).toBe(1);
    expect(listEvents(db, scan, null).rows.map((row) => row.articleId)).toEqual([first]);
    expect(countByTheme(db, scan).map(({ key, n }) => [key, n])).toEqual([
      ['governance', 1],
      ['reform', 0],
    ]);
    expect(countByEntity(db, scan).map(({ n }) => n)).toEqual([1, 1]);
    expect(countBySource(db, scan).map(({ name, n }) => [name, n])).toEqual([['Fjord Post', 1]]);
    expect(listNumbered(db, scan.index)).toHaveLength(1);
  });

  it('says on the timeline who else tells it, and on the repeat where it counts', () => {
    expect(findEventRow(db, eventOf(first))?.alsoTold).toEqual([
      {
        eventId: eventOf(second),
        articleId: second,
        articleTitle: 'A wire report on the committee.',
        source: 'Daily Wire',
      },
    ]);
    expect(findEventRow(db, eventOf(second))?.alsoTold).toEqual([]);
    expect(findFirstTelling(db, eventOf(second))?.articleId).toBe(first);
    expect(findFirstTelling(db, eventOf(first))).toBeNull();
    expect(listRetellings(db, [])).toEqual(new Map());
  });

  it('counts once on the page of an entity', () => {
    expect(countOf(db, company)).toMatchObject({ articles: 1, events: 1, figures: 1, toReview: 2 });
    expect(listEntityEvents(db, company, 9)).toHaveLength(1);
    expect(listEntityDatedEvents(db, company)).toHaveLength(1);
    expect(listNeighbours(db, company, 50).map(({ articles }) => articles)).toEqual([1]);
    expect(listNamingArticles(db, company).map(({ article, mentions }) => [article.id, mentions])).toEqual([
      [first, 1],
    ]);
    const list = listEntities(db, { type: null, q: '' }, null);
    expect(list.rows.map(({ articles, events }) => [articles, events])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('counts once on the page of a theme', () => {
    expect(countTheme(db, governance)).toMatchObject({ articles: 1, events: 1 });
    expect(listThemes(db).map(({ articles, events }) => [articles, events])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(countThemeMonths(db).map((row) => row.count)).toEqual([1]);
    expect(listThemeEntities(db, governance).map(({ events }) => events)).toEqual([1, 1]);
    expect(listThemesTogether(db, governance).map(({ articles }) => articles)).toEqual([1]);
    expect(listThemeArticles(db, governance).map(({ article }) => article.id)).toEqual([first]);
  });

  it('is drawn once in charts, on the page of a repeat in its own telling', () => {
    expect(listOrganisationMeetings(db, company).map((meeting) => meeting.articleId)).toEqual([first]);
    expect(listOrganisationMeetings(db, company, second).map((meeting) => meeting.articleId)).toEqual([
      second,
    ]);
    expect(listSubjectFigures(db, { id: company }).map((figure) => figure.articleId)).toEqual([first]);
    expect(listSubjectFigures(db, { id: company }, second).map((figure) => figure.articleId)).toEqual([
      second,
    ]);
  });

  it('is one line in the list of articles, which says how many more tell it', () => {
    const { rows, total } = listArticles(db, NO_ARTICLE_FILTERS, null);
    expect(total).toBe(1);
    expect(
      rows.map(({ id, events, figures, nearDuplicates }) => [id, events, figures, nearDuplicates]),
    ).toEqual([[first, 1, 1, 1]]);
    expect(countFacts(db, [second])(second)).toEqual({ events: 0, figures: 0 });
  });

  it('is found by search in every telling', () => {
    const { query } = parseSearch('committee');
    const { articles, counts } = searchDesk(db, 'committee', query, null, 0);
    expect(articles.map((hit) => hit.articleId).sort()).toEqual([first, second]);
    expect([counts.events.n, counts.figures.n]).toEqual([1, 0]);
  });

  it('counts for an entity that only the repeat names', () => {
    const text = 'A third report. Wren Tilley listened.';
    const third = storeTestArticle(db, text, {
      entities: [entityIn(text, 'Wren Tilley', { type: 'person' })],
    }).id;
    db.$client.prepare('UPDATE articles SET lead_id = ? WHERE id = ?').run(first, third);
    const person = listEntities(db, { type: 'person', q: 'Tilley' }, null).rows[0];
    expect(person?.articles).toBe(1);
    expect(listNamingArticles(db, person?.id ?? 0).map(({ article }) => article.id)).toEqual([third]);
  });
});
