import Link from 'next/link';
import { FactCounts } from '@/components/ui/fact-counts';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { StateOutlet } from '@/components/ui/state-outlet';
import { formatEdtf } from '@/core/time/edtf';
import type { SearchHit } from '@/core/views/search';
import { MarkedText } from './marked-text';

/** The articles that hold the words, each with the place where they stand. */
export function SearchHits({ hits }: { hits: SearchHit[] }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={hit.articleId}>
          <div className="hits__meta">
            <span className="nowrap">{hit.published ? formatEdtf(hit.published) : 'Undated'}</span>
            <span>
              <HanText>{hit.source.originalOutlet ?? hit.source.publisher ?? 'Publisher not named'}</HanText>
            </span>
            {hit.source.stateOutlet && <StateOutlet />}
            <Grade reliability={hit.source.reliability} credibility={null} />
          </div>
          <h3 className="h3">
            <Link href={`/articles/${hit.articleId}`}>
              <MarkedText parts={hit.title} />
            </Link>
          </h3>
          <p className="hits__text">
            <MarkedText parts={hit.snippet} />
          </p>
          <p className="cap">
            <FactCounts events={hit.events} figures={hit.figures} />
          </p>
        </li>
      ))}
    </ol>
  );
}
