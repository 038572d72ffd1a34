'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { OrdinalChart } from '@/components/charts/ordinal-chart';
import { sendJson } from '@/components/layout/send-json';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { Stats } from '@/components/ui/stats';
import { useUndoable } from '@/components/ui/use-undoable';
import { SERIES_KIND_LABELS } from '@/core/model/event';
import { formatEdtf } from '@/core/time/edtf';
import type { SeriesHistoryEntry, SeriesView } from '@/core/views/series';
import { ConflictForm } from './conflict-form';
import { MeetingTable } from './meeting-table';
import { NamesSection } from './names-section';
import { seriesQuery } from './series-query';

function Head({ view }: { view: SeriesView }) {
  const observed = view.coverage.reduce((sum, row) => sum + row.observed.length, 0);
  const implied = view.coverage.reduce((sum, row) => sum + row.implied, 0);
  const conflicts = view.coverage.reduce((sum, row) => sum + row.conflicts.length, 0);
  return (
    <header className="ent-head">
      <div>
        <Breadcrumbs trail={[{ href: '/meetings', label: 'Meetings' }]} here={view.name} />
        <h1 className="h1">
          <HanText>{view.name}</HanText>
        </h1>
        <p className="src__line">
          {view.organisation && (
            <Link href={`/entities/${view.organisation.id}`}>{view.organisation.name}</Link>
          )}
          <span>Numbered {SERIES_KIND_LABELS[view.kind]}</span>
          {view.apart && <span className="tag">Counts for itself, as people say</span>}
        </p>
      </div>
      <Stats
        counts={[
          { label: 'Stored', count: observed },
          { label: 'Held at least', count: implied },
          { label: 'Contradictions', count: conflicts },
        ]}
      />
    </header>
  );
}

const dayOf = (instant: string) => formatEdtf(instant.slice(0, 10));

/** What people have done to the series; whatever stands can be taken back, however old it is. */
function History({ view }: { view: SeriesView }) {
  const { run, isBusy, problem } = useUndoable();
  const redo = (entry: SeriesHistoryEntry) => () => {
    const { change } = entry;
    return change.kind === 'join'
      ? sendJson(`/api/series/${change.into}/join`, { from: change.from, reason: entry.reason })
      : sendJson(`/api/series/${change.series}/part`, { reason: entry.reason });
  };
  const undo = (entry: SeriesHistoryEntry) =>
    run(
      () => sendJson(`/api/series/changes/${entry.id}`, {}, 'DELETE'),
      () => ({ text: `Taken back: ${entry.text}`, undo: redo(entry), undone: entry.text }),
    );
  if (view.history.length === 0) return null;
  return (
    <Section title="History" aside="Any step can be taken back">
      <ul className="srch">
        {view.history.map((entry) => (
          <li key={entry.id} className={entry.undone ? 'srch__gone' : ''}>
            <span className="srch__wide">
              <HanText>{entry.text}</HanText>
              {entry.reason && (
                <>
                  : <HanText>{entry.reason}</HanText>
                </>
              )}
              <span className="cap srch__who">
                {entry.by}, {dayOf(entry.at)}
                {entry.undone && ` · taken back by ${entry.undone.by}, ${dayOf(entry.undone.at)}`}
              </span>
            </span>
            {view.canReview && !entry.undone && (
              <button
                type="button"
                className="btn btn--sm"
                disabled={isBusy}
                aria-label={`Take back: ${entry.text}`}
                onClick={() => undo(entry)}
              >
                Take back
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="field__problem" role="status">
        {problem}
      </p>
    </Section>
  );
}

/** One numbered series: what is stored and missing, where reports contradict each other, and what people made of it. */
export function SeriesPage({ id }: { id: number }) {
  const { data: view } = useSuspenseQuery(seriesQuery(id));
  const conflicts = view.coverage.flatMap((row) =>
    row.conflicts.map((conflict) => ({ key: `${row.key} ${conflict.text}`, conflict })),
  );
  return (
    <div className="page">
      <Head view={view} />
      <div className="ent-grid">
        <div className="col">
          {conflicts.length > 0 && (
            <Section
              title="Contradictions"
              aside={conflicts.length === 1 ? '1 to settle' : `${conflicts.length} to settle`}
            >
              {conflicts.map(({ key, conflict }) => (
                <ConflictForm key={key} conflict={conflict} view={view} />
              ))}
            </Section>
          )}
          {view.chart && <OrdinalChart model={view.chart} />}
          <Section
            title="Meetings"
            aside={view.meetings.length === 1 ? '1 report' : `${view.meetings.length} reports`}
          >
            {(view.chart ? [] : view.aside).map((note) => (
              <p key={note} className="cap">
                {note}
              </p>
            ))}
            {view.meetings.length > 0 ? (
              <MeetingTable view={view} />
            ) : (
              <EmptyState title="No meeting of this series counts">
                Its reports were rejected or have left the desk. What people said of the series is kept.
              </EmptyState>
            )}
          </Section>
        </div>
        <div className="col">
          <NamesSection view={view} />
          <History view={view} />
        </div>
      </div>
    </div>
  );
}
