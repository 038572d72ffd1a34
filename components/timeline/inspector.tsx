'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { NotesPanel } from '@/components/notes/notes-panel';
import { ClaimForm } from '@/components/source/claim-form';
import { ClaimStatusLine } from '@/components/ui/claim-status';
import { EntityPill } from '@/components/ui/entity-pill';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { PrecisionBars } from '@/components/ui/precision-bars';
import { ReviewBadge } from '@/components/ui/review-badge';
import { SeriesBadge } from '@/components/ui/series-badge';
import { Skeleton } from '@/components/ui/skeleton';
import { SourceName } from '@/components/ui/source-name';
import { StateNotice } from '@/components/ui/state-notice';
import { StateOutlet } from '@/components/ui/state-outlet';
import { ThemeTag } from '@/components/ui/theme-tag';
import { formatOrdinal } from '@/core/cadence/ordinal';
import { EVENT_TYPE_LABELS, SERIES_KIND_LABELS } from '@/core/model/event';
import type { EventDetail, PassagePart } from '@/core/views/event-row';
import { dateWords, gradeWords } from '@/core/views/fact-words';
import { CopyLink } from './copy-link';
import { eventInArticle } from './event-item';
import { eventQuery } from './timeline-query';

/** At most this many squares; a longer count is said in words only. */
const SQUARES = 60;

function SeriesPart({ event }: { event: EventDetail }) {
  const { series, seriesCoverage: coverage } = event;
  if (!series || !coverage) return null;
  const words = `${coverage.observed.length} of ${coverage.implied} covered`;
  return (
    <>
      <dt>Series</dt>
      <dd>
        <SeriesBadge series={series} standing={event.standing} />{' '}
        <span className="cap">
          {series.body}, {SERIES_KIND_LABELS[series.kind]}
        </span>
        {coverage.implied <= SQUARES && (
          <div className={`ordinals t-${event.family}`} role="img" aria-label={words}>
            {Array.from({ length: coverage.implied }, (_, index) => (
              <i
                key={index}
                className={coverage.observed.includes(index + 1) ? 'on' : ''}
                title={`${formatOrdinal(index + 1)}${coverage.observed.includes(index + 1) ? '' : ', not stored'}`}
              />
            ))}
          </div>
        )}
        <div className="cap" style={{ marginTop: 4 }}>
          {words}
          {series.year === null ? '' : ` in ${series.year}, as far as the numbers tell`}.
        </div>
      </dd>
    </>
  );
}

function DatePart({ event }: { event: EventDetail }) {
  const { date } = event;
  const stated = date.basis === 'stated' ? 'Stated in the text.' : null;
  return (
    <>
      <dt>Date</dt>
      <dd>
        <b className="font-medium">{dateWords(date)}</b> <PrecisionBars date={date} />
        <div className="cap">{date.note ?? stated ?? 'The text gives no date.'}</div>
      </dd>
    </>
  );
}

/** Proofs that touch read as one highlight. */
function joinMarks(parts: PassagePart[]): { text: string; isProof: boolean }[] {
  const joined: { text: string; isProof: boolean }[] = [];
  for (const { text, mark } of parts) {
    const last = joined.at(-1);
    if (last && last.isProof === (mark !== null)) last.text += text;
    else joined.push({ text, isProof: mark !== null });
  }
  return joined;
}

function Passages({ event }: { event: EventDetail }) {
  return (
    <section className="insp__sec">
      <h3>
        Evidence{' '}
        <span>{event.quotes === 1 ? '1 quote from the text' : `${event.quotes} quotes from the text`}</span>
      </h3>
      {event.passages.map((passage) => (
        <div key={passage.paragraph} className="mb-2">
          <p className="ev">
            {joinMarks(passage.parts).map((part, index) =>
              part.isProof ? (
                <mark key={index} className="hl hl--event">
                  <HanText>{part.text}</HanText>
                </mark>
              ) : (
                <HanText key={index}>{part.text}</HanText>
              ),
            )}
          </p>
          <div className="cap flex mt-1">
            <span className="flex-1">Paragraph {passage.paragraph}</span>
            <Link href={eventInArticle(event)}>Open in article</Link>
          </div>
        </div>
      ))}
    </section>
  );
}

function SourcePart({ event }: { event: EventDetail }) {
  const { source } = event;
  return (
    <section className="insp__sec">
      <h3>Source</h3>
      <dl className="kv">
        <dt>Article</dt>
        <dd>
          <Link href={`/articles/${event.articleId}`}>
            <HanText>{event.articleTitle}</HanText>
          </Link>
        </dd>
        <dt>Publisher</dt>
        <dd>
          <SourceName id={source.publisherId} name={source.publisher} />
        </dd>
        <dt>Original</dt>
        <dd>
          <SourceName id={source.outletId} name={source.originalOutlet} />{' '}
          {source.stateOutlet && <StateOutlet />}
        </dd>
        {source.owner && (
          <>
            <dt>Owner</dt>
            <dd>{source.owner}</dd>
          </>
        )}
        <dt>Status</dt>
        <dd>
          <ClaimStatusLine status={event.claimStatus} speaker={event.speaker} article={event.claimArticle} />
        </dd>
        <dt>Grade</dt>
        <dd>
          <Grade reliability={source.reliability} credibility={source.credibility} />{' '}
          <span className="cap">{gradeWords(source.reliability, source.credibility)}</span>
        </dd>
      </dl>
      {event.review && (
        <details className="claimf__open">
          <summary>How far to believe it</summary>
          <ClaimForm
            key={`${event.id} ${event.review.decision?.revision ?? 0}`}
            label={event.title}
            review={event.review}
            articleId={event.articleId}
            article={event.claimArticle}
          />
        </details>
      )}
      {source.stateOutlet && (
        <div className="mt-2.5">
          <StateNotice>Claims by a state-owned outlet, not independently verified.</StateNotice>
        </div>
      )}
    </section>
  );
}

/** The near duplicates that tell the same event: nothing of them is lost, and it counts once. */
function Tellings({ event }: { event: EventDetail }) {
  const { alsoTold, firstTold } = event;
  if (alsoTold.length === 0 && !firstTold) return null;
  const listed = firstTold ? [firstTold] : alsoTold;
  return (
    <section className="insp__sec">
      <h3>
        {firstTold
          ? 'Counted in an earlier report'
          : `Also reported by ${alsoTold.length === 1 ? '1 other' : `${alsoTold.length} others`}`}{' '}
        <span>Counts once</span>
      </h3>
      <ul className="tellings">
        {listed.map((telling) => (
          <li key={telling.eventId}>
            <Link href={eventInArticle({ id: telling.eventId, articleId: telling.articleId })}>
              <HanText>{telling.articleTitle}</HanText>
            </Link>
            {telling.source && <span className="cap">{telling.source}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Detail({ event }: { event: EventDetail }) {
  return (
    <div className="insp__b">
      <div>
        <span className="type">
          <Glyph family={event.family} label={null} /> {EVENT_TYPE_LABELS[event.type]}
        </span>
        <h2 className="h3" style={{ marginTop: 6 }}>
          <HanText>{event.title}</HanText>
        </h2>
        <div className="chips mt-2">
          <ReviewBadge status={event.reviewStatus} confidence={event.confidence} />
        </div>
      </div>
      <dl className="kv">
        <DatePart event={event} />
        <SeriesPart event={event} />
      </dl>
      <Passages event={event} />
      {(event.participants.length > 0 || event.themes.length > 0) && (
        <section className="insp__sec">
          <h3>Who and what</h3>
          <ul className="roles">
            {event.participants.map(({ entity, role }) => (
              <li key={`${entity.id}-${role}`}>
                <span style={{ justifySelf: 'start', minWidth: 0 }}>
                  <EntityPill entity={entity} />
                </span>
                <span className="cap">{role}</span>
              </li>
            ))}
          </ul>
          <div className="chips mt-2">
            {event.themes.map((theme) => (
              <ThemeTag key={theme.key} theme={theme} />
            ))}
          </div>
        </section>
      )}
      <SourcePart event={event} />
      <Tellings event={event} />
      <NotesPanel kind="event" id={event.id} />
    </div>
  );
}

/** The selected event beside the list (on a phone as a sheet): what it is, its proof, where it comes from. */
export function Inspector({
  id,
  place,
  onStep,
  onClose,
}: {
  id: number;
  /** "Event 3 of 27", or null where the event is not in the list. */
  place: string | null;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}) {
  const { data, error, refetch } = useQuery(eventQuery(id));
  let body: ReactNode;
  if (data) body = <Detail event={data} />;
  else if (error) {
    body = (
      <div className="insp__b" role="alert">
        <p>{error.message}</p>
        <button type="button" className="btn" onClick={() => refetch()}>
          Try again
        </button>
      </div>
    );
  } else {
    body = (
      <div className="insp__b">
        <Skeleton lines={9} label="Loading the event" />
      </div>
    );
  }
  return (
    <div className="insp__in">
      <div className="insp__bar">
        <span>{place ?? 'Event'}</span>
        <span className="sp" />
        <button
          type="button"
          className="btn btn--icon btn--quiet btn--sm"
          aria-label="Previous event"
          onClick={() => onStep(-1)}
        >
          <ChevronLeft className="ic" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="btn btn--icon btn--quiet btn--sm"
          aria-label="Next event"
          onClick={() => onStep(1)}
        >
          <ChevronRight className="ic" aria-hidden="true" />
        </button>
        <CopyLink label="Copy link to this event" />
        <button
          type="button"
          className="btn btn--icon btn--quiet btn--sm"
          aria-label="Close inspector"
          data-close=""
          onClick={onClose}
        >
          <X className="ic" aria-hidden="true" />
        </button>
      </div>
      {body}
      {data && (
        <div className="insp__acts">
          <Link className="btn btn--primary" href={eventInArticle(data)}>
            Open in article <kbd>O</kbd>
          </Link>
        </div>
      )}
    </div>
  );
}
