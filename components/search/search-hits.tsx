import Link from 'next/link';
import { ArticlePublished, ArticleSource } from '@/components/article-list/article-origin';
import { ChooseBox } from '@/components/brief/choose-box';
import { FactCounts } from '@/components/ui/fact-counts';
import { Grade } from '@/components/ui/grade';
import { textFragment } from '@/core/search/text-fragment';
import type { SearchHit } from '@/core/views/search';
import { MarkedText } from './marked-text';

/** The articles that hold the words, each with the place where they stand. */
export function SearchHits({ hits }: { hits: SearchHit[] }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={hit.articleId}>
          <div className="hits__meta">
            <span>
              <ArticlePublished published={hit.published} publishedBasis={hit.publishedBasis} />
            </span>
            <ArticleSource source={hit.source} />
            <Grade reliability={hit.source.reliability} credibility={null} />
          </div>
          <h3 className="h3">
            <Link href={`/articles/${hit.articleId}`}>
              <MarkedText parts={hit.title} />
            </Link>
          </h3>
          <p className="hits__text">
            {/* No Link: only a browser that loads the page goes to the words. */}
            <a href={`/articles/${hit.articleId}${textFragment(hit.snippet)}`} title="Show in the article">
              <MarkedText parts={hit.snippet} />
            </a>
          </p>
          <p className="cap hits__foot">
            <ChooseBox
              item={{ kind: 'article', id: hit.articleId }}
              title={hit.title.map(({ text }) => text).join('')}
            />
            <FactCounts events={hit.events} figures={hit.figures} />
          </p>
        </li>
      ))}
    </ol>
  );
}
