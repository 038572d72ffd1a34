'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { EmptyState } from '@/components/ui/empty-state';
import { Glyph } from '@/components/ui/glyph';
import { Skeleton } from '@/components/ui/skeleton';
import { MEETING_CHOICES, type MeetingChoice, type MeetingsView } from '@/core/views/meetings';
import { MeetingHeat } from './meeting-heat';
import { formatMeetingsAddress, type MeetingsAddress, parseMeetingsAddress } from './meetings-address';
import { meetingsQuery } from './meetings-query';
import { SeriesTable } from './series-table';

/** Who meets how often: organisations by months, and every numbered series with what its ordinals imply. */
export function MeetingsPage() {
  const address = parseMeetingsAddress(new URLSearchParams(useSearchParams()));
  const { data, error } = useQuery(meetingsQuery(address.choice));
  return (
    <div className="page">
      <div className="pagehead">
        <div>
          <h1 className="h1">Meetings</h1>
          <p className="lead">
            Which meetings the desk has stored, and how many the ordinals say took place.
          </p>
        </div>
        <span className="sp" />
        <ChoiceSwitch address={address} />
      </div>
      {error ? (
        <p className="note note--bad" role="alert">
          {error.message}
        </p>
      ) : data ? (
        <Meetings view={data} address={address} />
      ) : (
        <Skeleton lines={10} label="Loading the meetings" />
      )}
    </div>
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

function Meetings({ view, address }: { view: MeetingsView; address: MeetingsAddress }) {
  if (view.organisations.length === 0) {
    return (
      <EmptyState
        title={address.choice === 'study' ? 'No study session is stored' : 'No meeting is stored'}
        action={
          <Link className="btn btn--primary" href="/import">
            Import articles
          </Link>
        }
      >
        Once reports of meetings are in, this page counts them by month and sets their ordinals against them.
      </EmptyState>
    );
  }
  return (
    <>
      <MeetingHeat view={view} />
      <SeriesTable view={view} address={address} />
    </>
  );
}
