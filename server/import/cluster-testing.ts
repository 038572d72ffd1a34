import type { ExtractedEvent, ExtractedFigure } from '@/core/model/extraction';
import type { DeskDatabase } from '@/db/connection';
import { entityIn, eventIn, figureIn, storeTestArticle } from '@/db/testing';
import { fingerprint } from '@/ingest/similar/fingerprint';
import { clusterArticle } from './cluster-article';

/** Two stories and what other desks add to them, for tests of near duplicates. */

export const STORY = [
  'Harrow Steel opened a second rolling line at its works in Dunmere on Monday.',
  'The line can roll 400,000 tonnes of strip a year and employs 210 people.',
  'Managing director Iris Vale said that orders from shipyards had filled the first line since spring.',
  'Revenue reached 3.1 billion crowns in 2024, the company said at the ceremony.',
  'A third line is under study, although no decision is expected before next summer.',
  'The town council paid for a new road between the works and the river port.',
];
export const OTHER = [
  'The Lakeland fishing fleet stayed in harbour for a fifth day because of ice.',
  'Skippers asked the ministry for payments that cover fuel and wages until the thaw.',
  'Prices of whitefish in the market hall rose by a third within one week.',
  'An icebreaker from the coast guard is due to arrive on the weekend.',
];
export const FRESH = [
  'Union leaders welcomed the jobs but asked for a written promise on shifts.',
  'Rain delayed the ribbon cutting by almost an hour.',
  'Analysts at a local bank doubt that demand will last.',
];

export const textOf = (...sentences: (string | undefined)[]) => sentences.filter(Boolean).join('\n');

export function openingEvent(text: string, over: Partial<ExtractedEvent> = {}): ExtractedEvent[] {
  if (!text.includes(STORY[0]!)) return [];
  return [
    eventIn(text, STORY[0]!, {
      type: 'project_milestone',
      title: 'Harrow Steel opens a second rolling line',
      date: '2025-03-03',
      dateBasis: 'inferred',
      participants: [{ entity: 'harrow-steel', role: 'subject' }],
      ...over,
    }),
  ];
}

export function revenue(text: string, over: Partial<ExtractedFigure> = {}): ExtractedFigure[] {
  if (!text.includes(STORY[3]!)) return [];
  return [
    figureIn(text, '3.1 billion crowns', {
      subject: 'Harrow Steel',
      value: 3.1e9,
      unit: 'SEK',
      period: '2024',
      ...over,
    }),
  ];
}

export function store(desk: DeskDatabase, text: string, over: Parameters<typeof storeTestArticle>[2] = {}) {
  const { id } = storeTestArticle(desk, text, {
    entities: [entityIn(text, 'Harrow Steel')],
    events: openingEvent(text),
    figures: revenue(text),
    ...over,
  });
  return { id, ...desk.transaction((tx) => clusterArticle(tx, id, { fingerprint: fingerprint(text) })) };
}

export interface Mark {
  article: number;
  sameAs: number | null;
  counted: number;
}
export const marks = (desk: DeskDatabase, table: 'events' | 'figures') =>
  desk.$client
    .prepare(
      `SELECT f.article_id AS article, o.article_id AS sameAs, f.counted FROM ${table} f LEFT JOIN ${table} o ON o.id = f.same_as_id ORDER BY f.id`,
    )
    .all() as Mark[];
