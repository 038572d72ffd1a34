'use client';

import Link from 'next/link';
import { type FormEvent, useId, useState } from 'react';
import { TextField } from '@/components/import/text-field';
import { sendJson } from '@/components/layout/send-json';
import { parseYear } from '@/components/source/parse-year';
import { HanText } from '@/components/ui/han-text';
import { useUndoable } from '@/components/ui/use-undoable';
import { parseEdtf } from '@/core/time/edtf';
import type { SeriesView } from '@/core/views/series';
import type { ConflictView } from '@/core/views/series-coverage';

const BECOMES = {
  rejected: 'is wrong: reject it',
  postponed: 'was postponed',
  extraordinary: 'was extraordinary, outside the count',
  number: 'has another number',
  date: 'has another date',
} as const;
type Becomes = keyof typeof BECOMES;

/** What the order says of the other report; words where something is missing or wrong. */
function toOrder(becomes: Becomes, ordinal: string, year: string, date: string): object | string | Error {
  if (becomes === 'number') {
    const seriesYear = parseYear(year);
    if (!/^[1-9]\d{0,4}$/.test(ordinal.trim())) return new Error('Write its number in digits, as in 7.');
    if (seriesYear === undefined) return new Error('Write the year with four digits, as in 2025.');
    return { ordinal: Number(ordinal), ...(seriesYear === null ? {} : { seriesYear }) };
  }
  if (becomes === 'date') {
    if (!parseEdtf(date.trim())) return new Error('Write the date as in 2025-05-13; 2025-05 for a month.');
    return { date: date.trim() };
  }
  return becomes;
}

/** Two reports that contradict each other, with their quotes: which stands, and what becomes of the other. */
export function ConflictForm({ conflict, view }: { conflict: ConflictView; view: SeriesView }) {
  const id = useId();
  const { run, isBusy, problem, setProblem } = useUndoable();
  const [stands, setStands] = useState<number | null>(null);
  const [becomes, setBecomes] = useState<Becomes>('rejected');
  const [ordinal, setOrdinal] = useState('');
  const [year, setYear] = useState('');
  const [date, setDate] = useState('');
  const other = conflict.reports.find((report) => report.eventId !== stands);
  const seen = (eventId: number) =>
    view.meetings.find((meeting) => meeting.eventId === eventId)?.review.decision?.revision ?? null;

  const settle = async (event: FormEvent) => {
    event.preventDefault();
    if (stands === null || !other) return setProblem('Choose the report that stands.');
    const order = toOrder(becomes, ordinal, year, date);
    if (order instanceof Error) return setProblem(order.message);
    await run(
      () =>
        sendJson<{ batch: string }>(`/api/series/${view.id}/resolve`, {
          stands: { event: stands, seen: seen(stands) },
          other: { event: other.eventId, seen: seen(other.eventId) },
          becomes: order,
        }),
      ({ batch }) => ({
        text: `Settled: ${conflict.text}`,
        undo: () => sendJson('/api/review', { batch }, 'DELETE'),
        undone: `Open again: ${conflict.text}`,
      }),
    );
  };
  const inside = (
    <>
      <p className="clash__t">{conflict.text}</p>
      <fieldset className="clash__two">
        <legend className="vh">Which report stands</legend>
        {conflict.reports.map((report) => (
          <div key={report.eventId} className={`clash__one ${stands === report.eventId ? 'is-on' : ''}`}>
            {view.canReview ? (
              <label>
                <input
                  type="radio"
                  name={id}
                  checked={stands === report.eventId}
                  onChange={() => setStands(report.eventId)}
                />{' '}
                <b>{report.date}</b> stands
              </label>
            ) : (
              <b>{report.date}</b>
            )}
            <blockquote>
              “<HanText>{report.quote}</HanText>”
            </blockquote>
            <Link className="cap" href={`/articles/${report.articleId}?fact=event-${report.eventId}`}>
              <HanText>{report.articleTitle}</HanText>
            </Link>
          </div>
        ))}
      </fieldset>
      {view.canReview && (
        <div className="clash__acts">
          <div className="field">
            <label htmlFor={`${id}-becomes`}>The other</label>
            <select
              id={`${id}-becomes`}
              className="inp"
              value={becomes}
              onChange={(event) => setBecomes(event.target.value as Becomes)}
            >
              {(Object.keys(BECOMES) as Becomes[]).map((each) => (
                <option key={each} value={each}>
                  {BECOMES[each]}
                </option>
              ))}
            </select>
          </div>
          {becomes === 'number' && (
            <>
              <TextField label="Number" inputMode="numeric" value={ordinal} onChange={setOrdinal} />
              <TextField label="Year (empty: the same)" inputMode="numeric" value={year} onChange={setYear} />
            </>
          )}
          {becomes === 'date' && (
            <TextField label="Date" placeholder="2025-05-13" value={date} onChange={setDate} />
          )}
          <button type="submit" className="btn btn--primary" disabled={isBusy}>
            Settle it
          </button>
        </div>
      )}
      <p className="field__problem" role="status">
        {problem}
      </p>
    </>
  );
  if (!view.canReview) {
    return (
      <section className="clash" aria-label={conflict.text}>
        {inside}
      </section>
    );
  }
  return (
    <form className="clash" onSubmit={settle} noValidate aria-label={conflict.text}>
      {inside}
    </form>
  );
}
