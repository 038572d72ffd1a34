'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { ExportMenu } from '@/components/brief/export-menu';
import { goTo } from '@/components/layout/go-to';
import { EmptyState } from '@/components/ui/empty-state';
import { Failure } from '@/components/ui/failure';
import { Glyph } from '@/components/ui/glyph';
import { Skeleton } from '@/components/ui/skeleton';
import { MEETING_CHOICES, type MeetingChoice, type MeetingsView } from '@/core/views/meetings';
import { MeetingHeat } from './meeting-heat';
import {
  formatMeetingsAddress,
  formatMeetingsQuery,
  type MeetingsAddress,
  parseMeetingsAddress,
} from './meetings-address';
import { meetingsQuery } from './meetings-query';
import { SeriesTable } from './series-table';

/** Who meets how often: organisations by months, and every numbered series with what its ordinals imply. */
export function MeetingsPage() {
  const address = parseMeetingsAddress(new URLSearchParams(useSearchParams()));
  const { data, error, refetch, isPlaceholderData } = useQuery(meetingsQuery(address));
  return (
    <div className="page" aria-busy={isPlaceholderData}>
      <div className="pagehead">
        <div>
          <h1 className="h1">Meetings</h1>
          <p className="lead">
            Which meetings the desk has stored, and how many the ordinals say took place.
          </p>
        </div>
        <span className="sp" />
        {data && data.total.organisations > NAMES_AT_LEAST ? <NameFilter address={address} /> : null}
        <ExportMenu what="meetings" query={formatMeetingsQuery(address)} />
        <ChoiceSwitch address={address} />
      </div>
      {error && <Failure what="The meetings did not load." error={error} onRetry={refetch} />}
      {data ? (
        // Till everything is here, nobody can be looked for in it.
        <Meetings view={data} address={isPart(data) ? { ...address, name: '' } : address} />
      ) : (
        !error && <Skeleton lines={10} label="Loading the meetings" />
      )}
    </div>
  );
}

const isPart = ({ organisations, series, total }: MeetingsView) =>
  organisations.length < total.organisations || series.length < total.series;

/** Fewer organisations than this are found by looking. */
const NAMES_AT_LEAST = 12;

function NameFilter({ address }: { address: MeetingsAddress }) {
  return (
    <label className="meetings__name">
      <span className="vh">Organisation</span>
      <input
        className="inp"
        type="search"
        placeholder="Organisation"
        defaultValue={address.name}
        onChange={(event) =>
          goTo('/meetings', formatMeetingsQuery({ ...address, name: event.target.value.trim() }), true)
        }
      />
    </label>
  );
}

const CHOICE_LABELS: Record<MeetingChoice, string> = {
  all: 'All kinds',
  meetings: 'Meetings',
  study: 'Study',
};

function ChoiceSwitch({ address }: { address: MeetingsAddress }) {
  return (
    <nav className="seg" aria-label="Kind of meeting">
      {MEETING_CHOICES.map((choice) => (
        <Link
          key={choice}
          href={formatMeetingsAddress({ ...address, choice })}
          {...(choice === address.choice ? { 'aria-current': 'true' as const } : {})}
        >
          {choice === 'all' ? null : <Glyph family={choice === 'study' ? 'study' : 'meeting'} label={null} />}
          {CHOICE_LABELS[choice]}
        </Link>
      ))}
    </nav>
  );
}

const emptyWords = ({ choice, isChosen }: MeetingsView): string => {
  const what = choice === 'study' ? 'No study session' : 'No meeting';
  return isChosen ? `${what} in this period` : `${what} is stored`;
};

function Meetings({ view, address }: { view: MeetingsView; address: MeetingsAddress }) {
  if (view.organisations.length === 0) {
    return (
      <EmptyState
        title={emptyWords(view)}
        action={
          view.isChosen ? (
            <Link
              className="btn"
              href={formatMeetingsAddress({ ...address, period: { from: null, to: null } })}
            >
              Show all dates
            </Link>
          ) : (
            <Link className="btn btn--primary" href="/import">
              Import articles
            </Link>
          )
        }
      >
        {view.isChosen
          ? 'Nothing is stored of these months, and no series says that a meeting was held in them.'
          : 'Once reports of meetings are in, this page counts them by month and sets their ordinals against them.'}
      </EmptyState>
    );
  }
  return (
    <>
      <MeetingHeat view={view} address={address} />
      <SeriesTable view={view} address={address} />
    </>
  );
}
