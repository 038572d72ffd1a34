import type { ExtractedFigure } from '@/core/model/extraction';
import type { DeskDatabase } from '../connection';
import { entityIn, eventIn, figureIn, openTestDatabase, quoteOf, storeTestArticle } from '../testing';

export const MILL =
  'The mill at Lakeside held its 37th safety committee meeting on 3 March 2025. Revenue was 5 billion. The furnace was inspected afterwards in 2024.';
export const HAN = '包钢集团召开安全生产会议，部署下半年工作。会议强调风险防控和责任落实。';
export const TALKS = 'Harbour Alloys signed a pact in 2024. Café prices rose for rare earth goods.';

const revenue = (text: string): ExtractedFigure =>
  figureIn(text, 'Revenue was 5 billion', {
    subject: 'Lakeside Mill',
    subjectEntity: 'lakeside',
    value: 5e9,
    unit: 'CNY',
    period: '2024',
    asWritten: '5 billion',
  });

/** A desk of a mill, a Chinese report and a pact. */
export function openSearchedDesk(): DeskDatabase {
  const db = openTestDatabase();
  storeTestArticle(
    db,
    MILL,
    {
      title: 'Safety first at the mill',
      published: '2025-03-04',
      publishedBasis: 'stated',
      entities: [entityIn(MILL, 'Lakeside')],
      events: [
        eventIn(MILL, '37th safety committee meeting', {
          date: '2025-03-03',
          dateBasis: 'stated',
          themes: ['governance'],
          participants: [{ entity: 'lakeside', role: 'host' }],
          series: {
            body: 'Safety committee of Lakeside',
            bodyKey: 'lakeside',
            kind: 'meeting',
            ordinal: 37,
            year: 2025,
            evidence: quoteOf(MILL, '37th'),
          },
        }),
        eventIn(MILL, 'The furnace was inspected', { type: 'inspection', date: '2024', dateBasis: 'stated' }),
      ],
      figures: [revenue(MILL)],
      themes: [{ theme: 'governance', score: 1, evidence: [quoteOf(MILL, 'committee')] }],
    },
    {
      publisher: {
        name: 'Fjord Post',
        owner: null,
        stateOwned: false,
        reliability: 'C',
        reliabilityReason: null,
      } as never,
    },
  );
  storeTestArticle(db, HAN, {
    title: '安全生产会议',
    entities: [entityIn(HAN, '包钢集团', { key: 'baogang' })],
  });
  storeTestArticle(db, TALKS, {
    title: 'A pact',
    entities: [entityIn(TALKS, 'Harbour Alloys')],
    events: [eventIn(TALKS, 'signed a pact', { type: 'signing' })],
  });
  return db;
}
