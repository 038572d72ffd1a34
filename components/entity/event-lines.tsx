import Link from 'next/link';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { SeriesBadge } from '@/components/ui/series-badge';
import { CLAIM_STATUS_LABELS } from '@/core/model/source';
import type { EventLine } from '@/core/views/event-line';
import { dateWords } from '@/core/views/fact-words';

/** Whether another article verifies or contradicts it, leading there. */
function Settled({ event: { claimStatus, claimArticle } }: { event: EventLine }) {
  if (claimStatus !== 'verified' && claimStatus !== 'contradicted') return null;
  const words = CLAIM_STATUS_LABELS[claimStatus];
  const look = `tag ${claimStatus === 'verified' ? 'tag--ok' : 'tag--bad'}`;
  if (!claimArticle) {
    return (
      <span className={look} title="By an article that is no longer on the desk">
        {words}
      </span>
    );
  }
  return (
    <Link className={look} href={`/articles/${claimArticle.id}`} title={`By “${claimArticle.title}”`}>
      {words}
    </Link>
  );
}

/** Events in short: date, sign, title leading to the quote, on request its number in the series, grade. */
export function EventLines({ events, withSeries = false }: { events: EventLine[]; withSeries?: boolean }) {
  return (
    <ul className="evl">
      {events.map((event) => (
        <li key={event.id}>
          <span>{dateWords(event.date).replace(' · year only', '')}</span>
          <span>
            <Glyph family={event.family} />
          </span>
          <span>
            <Link href={`/articles/${event.articleId}?fact=event-${event.id}`} title={`“${event.quote}”`}>
              <HanText>{event.title}</HanText>
            </Link>{' '}
            {withSeries && event.series ? (
              <SeriesBadge series={event.series} standing={event.standing} />
            ) : null}
          </span>
          <span className="evl__grade">
            <Grade reliability={event.reliability} credibility={event.credibility} />
            <Settled event={event} />
          </span>
        </li>
      ))}
    </ul>
  );
}
