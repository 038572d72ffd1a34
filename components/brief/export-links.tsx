'use client';

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

/** What goes into the file, and the file in each of its forms. */
export function ExportLinks({
  what,
  query,
  onKept,
}: {
  what: ExportedList;
  query: string;
  onKept: () => void;
}) {
  const address = (rest: string) => `/api/export/${what}?${query === '' ? '' : `${query}&`}${rest}`;
  const hasQuotes = what === 'events' || what === 'figures';
  return (
    <div className="export">
      <p className="cap">{WHAT[what]}</p>
      <a className="btn" href={address('format=csv')} download onClick={onKept}>
        CSV, for spreadsheets
      </a>
      <a className="btn" href={address('format=json')} download onClick={onKept}>
        {hasQuotes ? 'JSON, quotes as W3C selectors' : 'JSON'}
      </a>
    </div>
  );
}
