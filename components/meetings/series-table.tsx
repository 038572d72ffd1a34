import { Clock, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { goTo } from '@/components/layout/go-to';
import { Glyph } from '@/components/ui/glyph';
import { Section } from '@/components/ui/section';
import { formatEdtf } from '@/core/time/edtf';
import { isNamed } from '@/core/views/is-named';
import type { MeetingsView } from '@/core/views/meetings';
import { SERIES_STEP } from '@/core/views/meetings-first';
import type { SeriesMeetings } from '@/core/views/series-meetings';
import {
  formatMeetingsAddress,
  formatMeetingsQuery,
  type MeetingsAddress,
  type SeriesSort,
} from './meetings-address';

/** Every numbered series and year: what is stored, what the ordinals imply, and when the next is due. */
export function SeriesTable({ view, address }: { view: MeetingsView; address: MeetingsAddress }) {
  if (view.series.length === 0) {
    return (
      <Section className="meetings__series" title="Series">
        <p className="cap">
          No numbered meeting is stored. A report that says “the 12th meeting of 2025” tells how many were
          held.
        </p>
      </Section>
    );
  }
  const named = view.series.filter(({ organisation }) => isNamed(organisation, address.name));
  const rows = sorted(named, address.sort).slice(0, address.series);
  const count = address.name === '' ? view.total.series : named.length;
  const head = (sort: SeriesSort, label: string, isNumber = false) => (
    <th
      scope="col"
      className={isNumber ? 'num' : undefined}
      aria-sort={address.sort === sort ? (FALLING.has(sort) ? 'descending' : 'ascending') : 'none'}
    >
      <Link className="th-sort" href={formatMeetingsAddress({ ...address, sort })} scroll={false}>
        {label}
        {address.sort === sort ? <span aria-hidden="true">{FALLING.has(sort) ? ' ↓' : ' ↑'}</span> : null}
      </Link>
    </th>
  );
  return (
    <Section
      className="meetings__series"
      title="Series"
      aside={`Numbering restarts each 1 January. Read on ${formatEdtf(view.asOf)}`}
    >
      <div className="scroll-x">
        <table className="tbl stack series-t">
          <thead>
            <tr>
              {head('organisation', 'Organisation')}
              <th scope="col">Series</th>
              {head('observed', 'Observed', true)}
              {head('implied', 'Implied', true)}
              {head('days', 'Days between', true)}
              {head('coverage', 'Coverage')}
              {head('last', 'Last stored')}
              {head('next', 'Next expected')}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <SeriesRow key={`${row.organisation?.id} ${row.key}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < count ? (
        <div className="more-row">
          <button
            type="button"
            className="btn"
            onClick={() =>
              goTo('/meetings', formatMeetingsQuery({ ...address, series: rows.length + SERIES_STEP }))
            }
          >
            Show {Math.min(SERIES_STEP, count - rows.length)} more of {count} series
          </button>
        </div>
      ) : null}
      <p className="chart__n">
        Implied: the highest ordinal seen. Days between: the line through 1 January and the dated ordinals. ±:
        the spread of that line, never less than half an interval.
      </p>
    </Section>
  );
}

const NEVER = '9999';

/** Largest, or latest, first. */
const FALLING: ReadonlySet<SeriesSort> = new Set(['observed', 'implied', 'coverage', 'last']);

/** The rows come by organisation and name, which stays their order where they are equal. */
function sorted(rows: SeriesMeetings[], sort: SeriesSort): SeriesMeetings[] {
  const by: Record<SeriesSort, (a: SeriesMeetings, b: SeriesMeetings) => number> = {
    organisation: () => 0,
    observed: (a, b) => b.observed - a.observed,
    implied: (a, b) => b.implied - a.implied,
    days: (a, b) => (a.daysBetween ?? Number.MAX_VALUE) - (b.daysBetween ?? Number.MAX_VALUE),
    last: (a, b) => (b.last.day ?? '').localeCompare(a.last.day ?? ''),
    coverage: (a, b) => (b.share ?? -1) - (a.share ?? -1),
    next: (a, b) => (a.due ?? NEVER).localeCompare(b.due ?? NEVER),
  };
  return rows.toSorted(by[sort]);
}

function SeriesRow({ row }: { row: SeriesMeetings }) {
  const { organisation, share, daysBetween, last } = row;
  return (
    <tr>
      <td className="full">
        {organisation ? (
          <Link className="font-medium" href={`/entities/${organisation.id}`}>
            {organisation.name}
          </Link>
        ) : (
          <span className="muted">Not named</span>
        )}
      </td>
      <td className="full">
        <span className="ent">
          <Glyph family={row.kind === 'study_session' ? 'study' : 'meeting'} label={null} />{' '}
          <Link href={`/series/${row.seriesId}`}>{row.name}</Link>{' '}
          {row.year === null ? null : <span className="muted">{row.year}</span>}
        </span>
        {row.conflicts > 0 ? (
          <div className="cap st--warn">
            <TriangleAlert className="ic ic-s" aria-hidden="true" />{' '}
            {row.conflicts === 1 ? 'One contradiction' : `${row.conflicts} contradictions`}
          </div>
        ) : null}
      </td>
      <td className="num" data-l="Observed">
        {row.observed}
      </td>
      <td className="num" data-l="Implied">
        {share === null ? `≥ ${row.implied}` : row.implied}
      </td>
      <td className="num" data-l="Days between">
        {daysBetween === null ? '–' : daysBetween.toFixed(1)}
      </td>
      <td className="covc" data-l="Coverage">
        {share === null ? (
          <span className="cap">not estimated</span>
        ) : (
          <span className="covbar" style={{ '--v': `${100 * share}%` } as React.CSSProperties}>
            <i />
            <b>{Math.round(100 * share)}%</b>
          </span>
        )}
      </td>
      <td data-l="Last stored">
        <b className="font-medium">{last.ordinal}</b> <span className="muted nowrap">{last.date}</span>
      </td>
      <td data-l="Next expected">
        <Next next={row.next} />
      </td>
    </tr>
  );
}

function Next({ next: { kind, text, note } }: { next: SeriesMeetings['next'] }) {
  const isLate = kind === 'overdue' || (kind === 'expected' && note.endsWith('past'));
  return (
    <>
      {isLate ? (
        <span className={`tag ${kind === 'overdue' ? 'tag--bad' : 'tag--warn'}`}>
          <Clock className="ic ic-s" aria-hidden="true" /> {text}
        </span>
      ) : (
        <span className={kind === 'expected' ? 'nowrap' : 'nowrap muted'}>{text}</span>
      )}{' '}
      {note === '' ? null : <span className="cap">{note}</span>}
    </>
  );
}
