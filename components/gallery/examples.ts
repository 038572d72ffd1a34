import type { DateView } from '@/core/views/event-row';
import type { ImportProgress } from '@/core/views/imports';
import type { StoredFigure } from '@/core/views/stored-figure';

/** Fixed data of an invented works, so that two pictures of the gallery differ only where the desk does. */
export const SUBJECT = { id: null, name: 'Dunhua Works' };

export const ONE_FIGURE: StoredFigure = {
  id: 1,
  articleId: 1,
  articleTitle: 'Annual report of the Dunhua works',
  metric: 'net_profit',
  subject: SUBJECT.name,
  value: 72_500_000,
  valueMax: null,
  unit: 'USD',
  period: '2023',
  change: null,
  changeAlt: null,
  qualifier: 'exact',
  asWritten: '$72.5 million',
  quote: 'a profit of $72.5 million',
  speaker: null,
  reliability: 'C',
  credibility: 3,
};

export const BARE_CHANGE: StoredFigure = {
  ...ONE_FIGURE,
  id: 2,
  metric: 'production',
  value: 28,
  unit: '%',
  change: { value: 28, unit: '%', basis: 'yoy' },
  asWritten: '28%',
  quote: 'output grew 28%',
};

export const DATES: Pick<DateView, 'edtf' | 'precision' | 'basis'>[] = [
  { edtf: '2025-08-21', precision: 'day', basis: 'stated' },
  { edtf: '2025-07', precision: 'month', basis: 'stated' },
  { edtf: '2025-01~', precision: 'month', basis: 'inferred' },
  { edtf: '2025-33', precision: 'season', basis: 'stated' },
  { edtf: '2024', precision: 'year', basis: 'stated' },
  { edtf: null, precision: 'none', basis: 'stated' },
];

export const RUNNING: ImportProgress = {
  id: 1,
  state: 'running',
  filesWaiting: 0,
  total: 13,
  done: 8,
  counts: {
    pending: 5,
    ready: 0,
    dropped: 0,
    cancelled: 0,
    new: 6,
    version: 0,
    duplicate: 1,
    rejected: 1,
    undone: 0,
  },
  facts: 34,
  perSecond: 2,
  secondsLeft: 3,
};
