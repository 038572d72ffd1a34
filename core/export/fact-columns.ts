import type { EventType } from '@/core/model/event';
import type { Change, Metric, Qualifier } from '@/core/model/figure';
import type { ReviewStatus } from '@/core/model/review';
import type { ClaimStatus, Credibility } from '@/core/model/source';
import type { DateView } from '@/core/views/event-row';
import { gradeWords } from '@/core/views/fact-words';
import type { EntityRef, SeriesRef, SourceRef, ThemeRef } from '@/core/views/refs';
import type { CsvColumn } from './csv';
import { type ExportedEvidence, toTarget } from './selectors';

/** Facts as files hand them on: everything that proves, dates and grades them. */
interface ExportedFact {
  id: number;
  evidence: ExportedEvidence;
  speaker: string | null;
  claimStatus: ClaimStatus;
  credibility: Credibility;
  reviewStatus: ReviewStatus;
  confidence: number;
  article: { id: number; title: string; url: string | null; published: string | null };
  source: SourceRef;
}

export interface ExportedEvent extends ExportedFact {
  type: EventType;
  title: string;
  date: DateView;
  series: SeriesRef | null;
  standing: string;
  entities: EntityRef[];
  themes: ThemeRef[];
}

export interface ExportedFigure extends ExportedFact {
  metric: Metric;
  subject: string;
  subjectEntity: EntityRef | null;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  qualifier: Qualifier;
  asWritten: string;
  change: Change | null;
}

const PROOF: CsvColumn<ExportedFact>[] = [
  { heading: 'quote', read: ({ evidence }) => evidence.exact },
  { heading: 'quote start', read: ({ evidence }) => evidence.start },
  { heading: 'quote end', read: ({ evidence }) => evidence.end },
  { heading: 'before the quote', read: ({ evidence }) => evidence.prefix },
  { heading: 'after the quote', read: ({ evidence }) => evidence.suffix },
  { heading: 'claim', read: ({ claimStatus }) => claimStatus },
  { heading: 'speaker', read: ({ speaker }) => speaker },
  { heading: 'review', read: ({ reviewStatus }) => reviewStatus },
  { heading: 'confidence', read: ({ confidence }) => confidence },
  { heading: 'reliability', read: ({ source }) => source.reliability },
  { heading: 'credibility', read: ({ credibility }) => credibility },
  {
    heading: 'grade in words',
    read: ({ source, credibility }) => gradeWords(source.reliability, credibility),
  },
  { heading: 'publisher', read: ({ source }) => source.publisher },
  { heading: 'original outlet', read: ({ source }) => source.originalOutlet },
  { heading: 'owner', read: ({ source }) => source.owner },
  { heading: 'state-owned outlet', read: ({ source }) => source.stateOutlet },
  { heading: 'article', read: ({ article }) => article.title },
  { heading: 'article id', read: ({ article }) => article.id },
  { heading: 'published (EDTF)', read: ({ article }) => article.published },
  { heading: 'article address', read: ({ article }) => article.url },
];

export const EVENT_COLUMNS: CsvColumn<ExportedEvent>[] = [
  { heading: 'id', read: ({ id }) => id },
  { heading: 'title', read: ({ title }) => title },
  { heading: 'type', read: ({ type }) => type },
  { heading: 'date (EDTF)', read: ({ date }) => date.edtf },
  { heading: 'earliest day', read: ({ date }) => date.lower },
  { heading: 'latest day', read: ({ date }) => date.upper },
  { heading: 'date precision', read: ({ date }) => date.precision },
  { heading: 'date basis', read: ({ date }) => date.basis },
  { heading: 'date note', read: ({ date }) => date.note },
  { heading: 'series', read: ({ series }) => series?.body ?? null },
  { heading: 'ordinal', read: ({ series }) => series?.ordinal ?? null },
  { heading: 'ordinal of', read: ({ series }) => series?.year ?? null },
  { heading: 'held', read: ({ standing }) => standing },
  { heading: 'entities', read: ({ entities }) => entities.map(({ name }) => name).join('; ') },
  { heading: 'themes', read: ({ themes }) => themes.map(({ label }) => label).join('; ') },
  ...PROOF,
];

export const FIGURE_COLUMNS: CsvColumn<ExportedFigure>[] = [
  { heading: 'id', read: ({ id }) => id },
  { heading: 'metric', read: ({ metric }) => metric },
  { heading: 'subject', read: ({ subject, subjectEntity }) => subjectEntity?.name ?? subject },
  { heading: 'value', read: ({ value }) => value },
  { heading: 'value up to', read: ({ valueMax }) => valueMax },
  { heading: 'unit', read: ({ unit }) => unit },
  { heading: 'period (EDTF)', read: ({ period }) => period },
  { heading: 'qualifier', read: ({ qualifier }) => qualifier },
  { heading: 'as written', read: ({ asWritten }) => asWritten },
  { heading: 'change', read: ({ change }) => change?.value ?? null },
  { heading: 'change unit', read: ({ change }) => change?.unit ?? null },
  { heading: 'change on', read: ({ change }) => change?.basis ?? null },
  ...PROOF,
];

/** A fact as JSON hands it on: its quote as the target of a W3C annotation. */
export function factToJson<Fact extends ExportedFact>({ evidence, ...fact }: Fact) {
  return { ...fact, target: toTarget(fact.article.url, evidence) };
}
