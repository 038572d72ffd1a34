import { SourceName } from '@/components/ui/source-name';
import { StateOutlet } from '@/components/ui/state-outlet';
import { formatEdtf } from '@/core/time/edtf';
import type { ArticleRow } from '@/core/views/article-list';
import type { SourceRef } from '@/core/views/refs';

/** When an article was published, no finer than it says; `inferred` where the date is read from the text alone. */
export function ArticlePublished({
  published,
  publishedBasis,
}: Pick<ArticleRow, 'published' | 'publishedBasis'>) {
  if (!published) return <span className="muted">No date given</span>;
  return (
    <>
      <span className="nowrap">{formatEdtf(published)}</span>
      {publishedBasis === 'inferred' && <small className="cap"> inferred</small>}
    </>
  );
}

/** Publisher, the outlet whose account it relays where that is another, and whether the state owns the account. */
export function ArticleSource({ source }: { source: SourceRef }) {
  const outlet = source.originalOutlet === source.publisher ? null : source.originalOutlet;
  return (
    <span className="arts__src">
      {source.publisher === null ? (
        'Publisher not named'
      ) : (
        <SourceName id={source.publisherId} name={source.publisher} />
      )}
      {outlet && (
        <span>
          after <SourceName id={source.outletId} name={outlet} />
        </span>
      )}
      {source.stateOutlet && <StateOutlet />}
    </span>
  );
}
