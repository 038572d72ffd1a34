import { BYTE_ORDER_MARK, type CsvColumn, csvHead, csvRow } from '@/core/export/csv';
import { EVENT_TYPE_LABELS } from '@/core/model/event';
import { gradeWords } from '@/core/views/fact-words';
import {
  articleOf,
  type BriefEvent,
  type BriefFigure,
  type BriefSource,
  citeSources,
  eventsOf,
  figuresOf,
} from './brief';
import type { WrittenBrief } from './brief-markdown';
import { briefClaim, briefDate } from './brief-words';

interface Row {
  entry: number;
  event: BriefEvent | null;
  figure: BriefFigure | null;
  fact: BriefEvent | BriefFigure;
  source: BriefSource;
  desk: string;
}

const COLUMNS: CsvColumn<Row>[] = [
  { heading: 'entry', read: ({ entry }) => entry },
  { heading: 'kind', read: ({ event }) => (event ? 'event' : 'figure') },
  { heading: 'id', read: ({ fact }) => fact.id },
  { heading: 'title', read: ({ event, figure }) => event?.title ?? figure?.label ?? null },
  { heading: 'type', read: ({ event }) => (event ? EVENT_TYPE_LABELS[event.type] : null) },
  { heading: 'date (EDTF)', read: ({ event }) => event?.date.edtf ?? null },
  { heading: 'date in words', read: ({ event }) => (event ? briefDate(event.date) : null) },
  { heading: 'series', read: ({ event }) => event?.series?.body ?? null },
  { heading: 'ordinal', read: ({ event }) => event?.series?.ordinal ?? null },
  { heading: 'ordinal of', read: ({ event }) => event?.series?.year ?? null },
  { heading: 'entities', read: ({ event }) => event?.entities.map(({ name }) => name).join('; ') ?? null },
  { heading: 'subject', read: ({ figure }) => figure?.subject ?? null },
  { heading: 'value', read: ({ figure }) => figure?.value ?? null },
  { heading: 'value up to', read: ({ figure }) => figure?.valueMax ?? null },
  { heading: 'unit', read: ({ figure }) => figure?.unit ?? null },
  { heading: 'basis', read: ({ figure }) => figure?.basis ?? null },
  { heading: 'period', read: ({ figure }) => figure?.period ?? null },
  { heading: 'period (EDTF)', read: ({ figure }) => figure?.date.edtf ?? null },
  { heading: 'change', read: ({ figure }) => figure?.change ?? null },
  { heading: 'quote', read: ({ event, figure }) => event?.quotes[0] ?? figure?.quote ?? null },
  { heading: 'further quotes', read: ({ event }) => event?.quotes.slice(1).join(' … ') ?? null },
  { heading: 'claim', read: ({ fact }) => briefClaim(fact) },
  { heading: 'review', read: ({ fact }) => fact.reviewStatus },
  { heading: 'confidence', read: ({ fact }) => fact.confidence },
  { heading: 'reliability', read: ({ source }) => source.source.reliability },
  { heading: 'credibility', read: ({ fact }) => fact.credibility },
  {
    heading: 'grade in words',
    read: ({ source, fact }) => gradeWords(source.source.reliability, fact.credibility),
  },
  { heading: 'publisher', read: ({ source }) => source.source.publisher },
  { heading: 'original outlet', read: ({ source }) => source.source.originalOutlet },
  { heading: 'owner', read: ({ source }) => source.source.owner },
  { heading: 'state-owned outlet', read: ({ source }) => source.source.stateOutlet },
  { heading: 'article', read: ({ source }) => source.title },
  { heading: 'published (EDTF)', read: ({ source }) => source.published.edtf },
  { heading: 'article address', read: ({ source }) => source.url },
  {
    heading: 'on the desk',
    read: ({ desk, source, event, fact }) =>
      `${desk}/articles/${source.articleId}?fact=${event ? 'event' : 'figure'}-${fact.id}`,
  },
];

/** The facts of a brief as a table, one line for each event and figure, with a byte order mark for spreadsheets. */
export function writeBriefCsv({ view, desk }: Pick<WrittenBrief, 'view' | 'desk'>): string {
  const cited = citeSources(view.entries, view.sources);
  const lines = view.entries.flatMap((entry, index) => {
    const source = cited.get(articleOf(entry));
    if (!source) return [];
    const row = (event: BriefEvent | null, figure: BriefFigure | null, fact: BriefEvent | BriefFigure) =>
      csvRow(COLUMNS, { entry: index + 1, event, figure, fact, source, desk });
    const events = eventsOf(entry);
    const figures = [...events.flatMap((event) => event.figures), ...figuresOf(entry)];
    return [
      ...events.map((event) => row(event, null, event)),
      ...figures.map((figure) => row(null, figure, figure)),
    ];
  });
  return BYTE_ORDER_MARK + csvHead(COLUMNS) + lines.join('');
}
