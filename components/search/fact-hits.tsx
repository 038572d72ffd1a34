import Link from 'next/link';
import { ChooseBox } from '@/components/brief/choose-box';
import { DateLabel } from '@/components/ui/date-label';
import { EntityMark } from '@/components/ui/entity-mark';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { SeriesBadge } from '@/components/ui/series-badge';
import { formatPeriod } from '@/core/figures/period';
import { ENTITY_TYPE_LABELS } from '@/core/model/entity';
import { METRIC_LABELS } from '@/core/model/figure';
import type { SearchEntityHit, SearchEventHit, SearchFigureHit } from '@/core/views/search';
import { MarkedText } from './marked-text';

/** Events with the words that prove them, each leading to its place in the article. */
export function EventHits({ hits }: { hits: SearchEventHit[] }) {
  return (
    <ul className="fhits">
      {hits.map((hit) => (
        <li key={hit.id}>
          <span className="fhits__date">
            <DateLabel date={hit.date} />
          </span>
          <Glyph family={hit.family} />
          <div>
            <Link className="fhits__title" href={`/articles/${hit.articleId}?fact=event-${hit.id}`}>
              <MarkedText parts={hit.marked.title} />
            </Link>{' '}
            {hit.series && <SeriesBadge series={hit.series} standing={hit.standing} />}
            <p className="fhits__quote">
              <MarkedText parts={hit.marked.quote} />
            </p>
          </div>
          <span className="fhits__side">
            <ChooseBox
              item={{ kind: 'event', id: hit.id }}
              title={hit.marked.title.map(({ text }) => text).join('')}
            />
            <Grade reliability={hit.reliability} credibility={hit.credibility} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Figures with their quotes, each leading to its place in the article. */
export function FigureHits({ hits }: { hits: SearchFigureHit[] }) {
  return (
    <ul className="fhits fhits--figures">
      {hits.map((hit) => (
        <li key={hit.id}>
          <span className="fhits__date">{hit.period === null ? 'No period' : formatPeriod(hit.period)}</span>
          <div>
            <Link className="fhits__title" href={`/articles/${hit.articleId}?fact=figure-${hit.id}`}>
              {METRIC_LABELS[hit.metric]} {hit.value}
            </Link>{' '}
            <span className="cap">
              {hit.subjectEntityId === null ? (
                <HanText>{hit.subject}</HanText>
              ) : (
                <Link href={`/entities/${hit.subjectEntityId}`}>
                  <HanText>{hit.subject}</HanText>
                </Link>
              )}
            </span>
            <p className="fhits__quote">
              <MarkedText parts={hit.quote} />
            </p>
          </div>
          <span className="fhits__side">
            <ChooseBox
              item={{ kind: 'figure', id: hit.id }}
              title={`${METRIC_LABELS[hit.metric]} ${hit.value}, ${hit.subject}`}
            />
            <Grade reliability={hit.reliability} credibility={hit.credibility} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Entities, with the name by which they were found where it is not the one shown. */
export function EntityHits({ hits }: { hits: SearchEntityHit[] }) {
  return (
    <ul className="ehits">
      {hits.map((hit) => (
        <li key={hit.id}>
          <Link className="chip chip--ent" href={`/entities/${hit.id}`}>
            <EntityMark type={hit.type} />
            <span>
              <HanText>{hit.name}</HanText>
            </span>
          </Link>
          <span className="cap">
            {hit.alias !== null && (
              <>
                also <HanText>{hit.alias}</HanText>,{' '}
              </>
            )}
            {ENTITY_TYPE_LABELS[hit.type].one.toLowerCase()}, {hit.articles}{' '}
            {hit.articles === 1 ? 'article' : 'articles'}
          </span>
        </li>
      ))}
    </ul>
  );
}
