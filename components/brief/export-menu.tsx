'use client';

import { Download } from 'lucide-react';
import { PopoverPanel } from '@/components/layout/popover-panel';

/** The lists that can be kept as a file. */
export type ExportedList = 'events' | 'figures' | 'meetings' | 'articles' | 'entities';

const WHAT: Record<ExportedList, string> = {
  events:
    'All events that the filters let through, not only those shown, each with its quote, source and grade.',
  figures:
    'All figures that the filters let through, not only those shown, each with its quote, source and grade.',
  meetings: 'All numbered series of the choice, with what is stored and what the ordinals imply.',
  articles:
    'All articles that the filters let through, near-duplicates once, each with its source and original address.',
  entities: 'All entities that the filters let through, with how many articles and events tell of them.',
};

/**
 * Keeps everything that the filters of a page let through as a file, not only what is shown. `query` is the page's own
 * query, without its question mark.
 */
export function ExportMenu({ what, query }: { what: ExportedList; query: string }) {
  const address = (rest: string) => `/api/export/${what}?${query === '' ? '' : `${query}&`}${rest}`;
  const hasQuotes = what === 'events' || what === 'figures';
  return (
    <PopoverPanel icon={Download} text="Export" label="Keep as a file" className="btn--quiet btn--sm noprint">
      {(close) => (
        <div className="export">
          <p className="cap">{WHAT[what]}</p>
          <a className="btn" href={address('format=csv')} download onClick={close}>
            CSV, for spreadsheets
          </a>
          <a className="btn" href={address('format=json')} download onClick={close}>
            {hasQuotes ? 'JSON, quotes as W3C selectors' : 'JSON'}
          </a>
        </div>
      )}
    </PopoverPanel>
  );
}
