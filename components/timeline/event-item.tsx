import Link from 'next/link';
import { memo } from 'react';
import { ChooseBox } from '@/components/brief/choose-box';
import { EntityPill } from '@/components/ui/entity-pill';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { PrecisionBars, precisionBars } from '@/components/ui/precision-bars';
import { ReviewBadge } from '@/components/ui/review-badge';
import { SeriesBadge } from '@/components/ui/series-badge';
import { StateOutlet } from '@/components/ui/state-outlet';
import { ThemeTag } from '@/components/ui/theme-tag';
import type { EventRow, EventTelling } from '@/core/views/event-row';
import { dateWords } from '@/core/views/fact-words';

const ENTITIES = 3;
const THEMES = 2;

/** The address of an event in its article: its passage, marked. */
export const eventInArticle = (event: Pick<EventRow, 'id' | 'articleId'>) =>
  `/articles/${event.articleId}?fact=event-${event.id}`;

/** Who tells an event again: its publisher, else the article's title. */
export const tellingWords = ({ source, articleTitle }: EventTelling) => source ?? articleTitle;

/**
 * One event as a line: date and how exactly it is known, sign, title, who and what, where from. Links of lines are not read
 * ahead, neither here nor in pills and tags: a screen holds a hundred, and a change of filters would wait behind them all.
 */
export const EventItem = memo(function EventItem({
  event,
  isSelected,
  onSelect,
  measure,
  index,
  place,
  of,
}: {
  event: EventRow;
  isSelected: boolean;
  onSelect: (id: number) => void;
  /** Told of the line when it is drawn, and by `index` which it is. */
  measure: (line: HTMLElement | null) => void;
  index: number;
  /** Its place in its group, from 1, and how many there are; −1 where that is not known yet. */
  place: number;
  of: number;
}) {
  const { date, source } = event;
  const more = Math.max(0, event.entities.length - ENTITIES) + Math.max(0, event.themes.length - THEMES);
  return (
    // The title is the button; its area is stretched over the whole line (`.row__open`), below the links.
    <li
      ref={measure}
      className={`row ${isSelected ? 'is-sel' : ''}`}
      data-event={event.id}
      data-index={index}
      aria-posinset={place}
      aria-setsize={of}
    >
      <ChooseBox item={{ kind: 'event', id: event.id }} title={event.title} />
      <div className="row__date">
        {dateWords(date)}
        <small>
          <PrecisionBars date={date} />
          {precisionBars(date).words}
        </small>
      </div>
      <div className="row__gl">
        <Glyph family={event.family} />
      </div>
      <div className="row__b">
        <button
          type="button"
          className="row__t row__open"
          aria-pressed={isSelected}
          onClick={() => onSelect(event.id)}
        >
          <HanText>{event.title}</HanText>
        </button>
        <div className="chips">
          <ReviewBadge status={event.reviewStatus} confidence={event.confidence} />
          {event.series && <SeriesBadge series={event.series} standing={event.standing} />}
          {event.entities.slice(0, ENTITIES).map((entity) => (
            <EntityPill key={entity.id} entity={entity} />
          ))}
          {event.themes.slice(0, THEMES).map((theme) => (
            <ThemeTag key={theme.key} theme={theme} />
          ))}
          {more > 0 && <span className="chip chip--more">+{more}</span>}
          {event.alsoTold.length > 0 && (
            <span className="cap" title={event.alsoTold.map(tellingWords).join(', ')}>
              also reported by {event.alsoTold.length === 1 ? '1 other' : `${event.alsoTold.length} others`}
            </span>
          )}
        </div>
      </div>
      <div className="row__src">
        <Link className="src-n" prefetch={false} href={eventInArticle(event)} title={event.articleTitle}>
          {source.publisher ?? 'Publisher not named'}
        </Link>
        <span>
          {source.stateOutlet && <StateOutlet />}
          <Grade reliability={source.reliability} credibility={source.credibility} />
        </span>
      </div>
    </li>
  );
});
