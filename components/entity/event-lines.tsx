import Link from 'next/link';
import { dateWords } from '@/components/ui/date-label';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { SeriesBadge } from '@/components/ui/series-badge';
import type { EventLine } from '@/core/views/event-line';

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
            {withSeries && event.series ? <SeriesBadge series={event.series} /> : null}
          </span>
          <Grade reliability={event.reliability} credibility={event.credibility} />
        </li>
      ))}
    </ul>
  );
}
