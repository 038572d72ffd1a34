'use client';

import Link from 'next/link';
import { type FormEvent, useId, useState } from 'react';
import { useDecisions } from '@/components/facts/use-decisions';
import { TextField } from '@/components/import/text-field';
import { parseYear } from '@/components/source/parse-year';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { ReviewBadge } from '@/components/ui/review-badge';
import { MEETING_STANDINGS, type MeetingStanding } from '@/core/model/event';
import type { FactFields } from '@/core/model/review';
import type { Credibility, Reliability } from '@/core/model/source';
import { wholeCorrection } from '@/core/review/whole-correction';
import { formatEdtf } from '@/core/time/edtf';
import { numberWords } from '@/core/views/meeting-series';
import type { SeriesMeetingView, SeriesView } from '@/core/views/series';

const STANDING_LABELS: Record<MeetingStanding, string> = {
  held: 'Held in its turn',
  postponed: 'Postponed',
  extraordinary: 'Extraordinary',
};

/** Another number, year or standing for one meeting. */
function CorrectForm({
  meeting,
  isBusy,
  onSave,
  onDone,
}: {
  meeting: SeriesMeetingView;
  isBusy: boolean;
  onSave: (changes: FactFields) => Promise<boolean>;
  onDone: () => void;
}) {
  const id = useId();
  const [ordinal, setOrdinal] = useState(String(meeting.ordinal));
  const [year, setYear] = useState(meeting.year === null ? '' : String(meeting.year));
  const [standing, setStanding] = useState(meeting.standing);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const seriesYear = parseYear(year);
    if (!/^[1-9]\d{0,4}$/.test(ordinal.trim())) return setProblem('Write the number in digits, as in 7.');
    if (seriesYear === undefined) {
      return setProblem('Write the year with four digits; empty where the count does not run by the year.');
    }
    setProblem(null);
    if (await onSave({ ordinal: Number(ordinal), seriesYear, standing })) onDone();
  };
  return (
    <form
      className="meetf"
      onSubmit={save}
      noValidate
      aria-label={`Correct the ${numberWords(meeting)}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <TextField label="Number" inputMode="numeric" value={ordinal} onChange={setOrdinal} />
      <TextField label="Year of the count" inputMode="numeric" value={year} onChange={setYear} />
      <div className="field">
        <label htmlFor={`${id}-standing`}>Standing</label>
        <select
          id={`${id}-standing`}
          className="inp"
          value={standing}
          onChange={(event) => setStanding(event.target.value as MeetingStanding)}
        >
          {MEETING_STANDINGS.map((each) => (
            <option key={each} value={each}>
              {STANDING_LABELS[each]}
            </option>
          ))}
        </select>
      </div>
      <div className="meetf__acts">
        <button type="submit" className="btn btn--primary" disabled={isBusy}>
          Save
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Leave it
        </button>
      </div>
      <p className="field__problem" role="status">
        {problem}
      </p>
    </form>
  );
}

/** Every report of a meeting of the series, the latest number first, with its words; each can be corrected in its place. */
export function MeetingTable({ view }: { view: SeriesView }) {
  const { decide, isBusy, dialog } = useDecisions();
  const [open, setOpen] = useState<number | null>(null);
  const opener = (eventId: number) => `correct-${eventId}`;
  const close = () => {
    const closed = open;
    setOpen(null);
    if (closed !== null) requestAnimationFrame(() => document.getElementById(opener(closed))?.focus());
  };
  const save = (meeting: SeriesMeetingView) => (changes: FactFields) =>
    decide(
      { label: `${numberWords(meeting)}, ${meeting.title}`, reviews: [meeting.review] },
      'correct',
      wholeCorrection('event', meeting.review.fields, changes),
    );
  return (
    <>
      <ul className="meets">
        {view.meetings.map((meeting) => (
          <li key={meeting.eventId} className={meeting.standing === 'held' ? '' : 'meets__aside'}>
            <b className="meets__n">{numberWords(meeting)}</b>
            <span className="meets__d">
              {meeting.date === null ? 'No date' : formatEdtf(meeting.date)}
              {meeting.basis === 'inferred' && <span className="cap"> inferred</span>}
            </span>
            <span className="meets__t">
              <Link href={`/articles/${meeting.articleId}?fact=event-${meeting.eventId}`}>
                <HanText>{meeting.title}</HanText>
              </Link>{' '}
              {meeting.standing !== 'held' && <span className="tag tag--warn">{meeting.standing}</span>}
              <q className="meets__q">
                <HanText>{meeting.quote}</HanText>
              </q>
              <span className="cap meets__src">
                <HanText>{meeting.articleTitle}</HanText>
                {meeting.namedAs && (
                  <>
                    {' '}
                    · named “<HanText>{meeting.namedAs}</HanText>”
                  </>
                )}
              </span>
            </span>
            <span className="meets__s">
              <ReviewBadge status={meeting.review.status} confidence={null} />{' '}
              <Grade
                reliability={meeting.grade.charAt(0) as Reliability}
                credibility={Number(meeting.grade.charAt(1)) as Credibility}
              />
            </span>
            {view.canReview && (
              <button
                type="button"
                id={opener(meeting.eventId)}
                className="btn btn--sm meets__b noprint"
                aria-expanded={open === meeting.eventId}
                aria-label={`Correct the ${numberWords(meeting)}: ${meeting.title}`}
                onClick={() => (open === meeting.eventId ? close() : setOpen(meeting.eventId))}
              >
                Correct
              </button>
            )}
            {open === meeting.eventId && (
              <CorrectForm
                key={meeting.review.decision?.revision ?? 0}
                meeting={meeting}
                isBusy={isBusy}
                onSave={save(meeting)}
                onDone={close}
              />
            )}
          </li>
        ))}
      </ul>
      {dialog}
    </>
  );
}
