import Link from 'next/link';
import { formatFacts, formatSize, type ImportItemView } from '@/core/views/imports';

/** "clips.zip/a.txt, row 14". */
export const placeOf = ({ filename, locator }: Pick<ImportItemView, 'filename' | 'locator'>): string =>
  locator ? `${filename}, ${locator}` : filename;

/** Size of the file; nothing where there is none to tell: for one of several reports in it, and for an unfetched page. */
export const sizeOf = ({ byteLength, locator }: Pick<ImportItemView, 'byteLength' | 'locator'>): string =>
  locator || byteLength === 0 ? '' : formatSize(byteLength);

/** What came of a report: the article and its facts, the one that was here already, or why not and what to do. */
export function Consequence({ item }: { item: ImportItemView }) {
  const title = item.title ?? 'Untitled';
  switch (item.outcome) {
    case 'rejected':
      return [item.reason, item.remedy].filter(Boolean).join(' ');
    case 'pending':
      return 'Not read yet';
    case 'cancelled':
      return 'Not read, because the import was cancelled';
    case 'dropped':
      return `${title}. Left out by hand`;
    case 'undone':
      return title;
    case 'ready':
      return (
        <>
          {title}, {formatFacts(item.facts)}
          <Near item={item} />
        </>
      );
    case 'duplicate':
      return item.articleId === null ? (
        'The article that was here has been removed since.'
      ) : (
        <>
          Here as <Link href={`/articles/${item.articleId}`}>{title}</Link>; left out
        </>
      );
    case 'container':
      return null;
    case 'new':
    case 'version':
      return item.articleId === null ? (
        `${title}. The article has been removed since.`
      ) : (
        <>
          <Link href={`/articles/${item.articleId}`}>{title}</Link>, {formatFacts(item.facts)}
          <Near item={item} />
        </>
      );
  }
}

/** For a report that resembles another: how much of it is new. */
function Near({ item: { nearId, nearTitle, newShare } }: { item: ImportItemView }) {
  if (nearId === null || newShare === null) return null;
  return (
    <>
      . {Math.round(newShare * 100)} % new against{' '}
      <Link href={`/articles/${nearId}`}>{nearTitle ?? 'another article'}</Link>
    </>
  );
}
