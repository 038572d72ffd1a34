import type { BriefItem } from '@/core/brief/brief-item';
import type { ExtractedEvent, ExtractedFigure } from '@/core/model/extraction';
import type { Actor } from '@/core/model/user';
import { events, figures } from '@/db/schema/tables';
import { entityIn, eventIn, figureIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import type { Desk } from '../context';
import { readBrief } from './read-brief';

export const LOCAL: Actor = { kind: 'local', name: 'Test' };
const TODAY = '2025-09-02';
export const MEETING = 'held its 4th committee meeting of 2025 on 3 March [_sic_]';
export const TEXT = [
  `Dunhua Works ${MEETING}. It took in $9.9 billion in 2023.`,
  'Dunhua Works opened a *school* on 9 April 2025.',
].join('\n');

/** A numbered meeting whose words a spreadsheet or Markdown would take for more than words. */
export function meeting(over: Partial<ExtractedEvent> = {}): ExtractedEvent {
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

export const revenue = (): ExtractedFigure =>
  figureIn(TEXT, 'took in $9.9 billion', {
    subjectEntity: 'dunhua-works',
    subject: 'Dunhua Works',
    value: 9_900_000_000,
    unit: 'USD',
    period: '2023',
    asWritten: '$9.9 billion',
    assertion: { speaker: null, status: 'reported', credibility: 2 },
  });

export const event = (id: number | undefined): BriefItem => ({ kind: 'event', id: id ?? 0 });
export const article = (id: number): BriefItem => ({ kind: 'article', id });
export const figure = (id: number): BriefItem => ({ kind: 'figure', id });

/** A desk with one article of two events and a figure, and briefs of it. */
export function openBriefDesk() {
  const db = openTestDatabase();
  const articleId = storeTestArticle(db, TEXT, {
    title: 'Dunhua Works, in short',
    mainOrganisation: 'dunhua-works',
    entities: [entityIn(TEXT, 'Dunhua Works')],
    events: [meeting(), opening()],
    figures: [revenue()],
  }).id;
  const eventIds = db
    .select({ id: events.id })
    .from(events)
    .orderBy(events.id)
    .all()
    .map(({ id }) => id);
  const figureId = db.select().from(figures).get()?.id ?? 0;
  const desk: Desk = { db, path: ':memory:', staging: '' };
  const read = (...items: BriefItem[]) => readBrief(desk, LOCAL, items, TODAY);
  /** A brief as it is written, with a title and an introduction. */
  const written = (...items: BriefItem[]) => ({
    title: 'Week 36',
    introduction: 'What happened.\n\nAnd what did not.',
    view: read(...items),
    desk: 'http://desk.test',
  });
  return { db, desk, articleId, eventIds, figureId, read, written };
}
