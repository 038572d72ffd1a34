'use client';

import type { ReactNode } from 'react';
import { FigureChart } from '@/components/charts/figure-chart';
import { SparkBars } from '@/components/charts/spark-bars';
import { ProgressBar } from '@/components/import/progress-bar';
import { RequestError } from '@/components/layout/fetch-json';
import { OfflineNote } from '@/components/layout/standing-notices';
import { QueueDone } from '@/components/review/review-states';
import { TimelineEmpty } from '@/components/timeline/timeline-empty';
import { NoMatch } from '@/components/timeline/timeline-states';
import { DateLabel } from '@/components/ui/date-label';
import { EmptyState } from '@/components/ui/empty-state';
import { EntityPill } from '@/components/ui/entity-pill';
import { Failure } from '@/components/ui/failure';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { PrecisionBars, precisionBars } from '@/components/ui/precision-bars';
import { ReviewBadge } from '@/components/ui/review-badge';
import { Skeleton } from '@/components/ui/skeleton';
import { StateOutlet } from '@/components/ui/state-outlet';
import { ThemeTag } from '@/components/ui/theme-tag';
import { useToast } from '@/components/ui/toast';
import { EVENT_FAMILY_LABELS, type EventFamily } from '@/core/model/event';
import { buildFigureChart } from '@/core/views/figure-chart';
import { BARE_CHANGE, DATES, ONE_FIGURE, RUNNING, SUBJECT } from './examples';

const FAMILIES = Object.keys(EVENT_FAMILY_LABELS) as EventFamily[];
const nothing = () => undefined;

function State({ title, where, children }: { title: string; where: string; children: ReactNode }) {
  return (
    <article className="state-card" aria-label={title}>
      <header>
        <b>{title}</b>
        <span className="cap">{where}</span>
      </header>
      <div className="state-card__box">{children}</div>
    </article>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="h4 state-head">{title}</h2>
      <div className="state-grid">{children}</div>
    </section>
  );
}

function Figures({ figures }: { figures: (typeof ONE_FIGURE)[] }) {
  const model = buildFigureChart(SUBJECT, figures, null);
  return model ? <FigureChart model={model} id={`figures-${figures[0]?.id}`} /> : null;
}

/** The parts of the desk in each of their states, with fixed data. */
export function Gallery() {
  const toast = useToast();
  return (
    <div className="page">
      <h1 className="h1">States</h1>
      <p className="lead">What each page says when it has nothing, is waiting, or something went wrong.</p>
      <Group title="Empty">
        <State title="New desk" where="timeline">
          <TimelineEmpty />
        </State>
        <State title="No match" where="timeline">
          <NoMatch sentence="Events: about Governance." total={132} onClear={nothing} />
        </State>
        <State title="Queue done" where="review">
          <QueueDone decided={25} isNarrowed={false} onClear={nothing} />
        </State>
        <State title="Chart without an amount" where="figures">
          <Figures figures={[BARE_CHANGE]} />
        </State>
        <State title="One point only" where="figures">
          <Figures figures={[ONE_FIGURE]} />
        </State>
        <State title="Small bars" where="themes">
          <SparkBars counts={[0, 2, 5, 1, 0, 3, 8, 4]} peak={8} label="23 events in eight months" />
          <SparkBars counts={[0, 0, 0, 0, 0, 0, 0, 1]} peak={8} label="1 event in eight months" />
        </State>
      </Group>
      <Group title="Loading">
        <State title="List" where="first 400 ms show nothing">
          <Skeleton lines={6} label="Loading the list" />
        </State>
        <State title="Long job" where="import">
          <ProgressBar progress={RUNNING} isCut={false} />
        </State>
        <State title="Long job, cut off" where="import">
          <ProgressBar progress={RUNNING} isCut />
        </State>
      </Group>
      <Group title="Errors">
        <State title="Request failed" where="any page">
          <Failure
            what="The timeline did not load."
            error={new RequestError('Something went wrong on the desk’s server.', 500)}
            kept="Your filters are kept in the address."
            onRetry={nothing}
          />
        </State>
        <State title="Field rejected" where="import">
          <label className="field">
            <span>Feed address</span>
            <input className="inp" defaultValue="https://example.org/news" aria-invalid />
          </label>
          <p className="field__problem">
            This page is not a feed. Try the address that ends in .xml or /feed.
          </p>
        </State>
        <State title="Not found" where="article">
          <EmptyState
            title="There is no such article on this desk"
            action={
              <button type="button" className="btn btn--primary">
                All articles
              </button>
            }
          >
            It may have been taken back, or the address is mistyped.
          </EmptyState>
        </State>
        <State title="Offline" where="any page">
          <OfflineNote lastAnswerAt={Date.UTC(2025, 8, 2, 8, 40)} />
        </State>
        <State title="Undo" where="after a decision">
          <button
            type="button"
            className="btn"
            onClick={() =>
              toast.show({ text: 'Rejected: half-year results.', undo: nothing, undone: 'Taken back.' })
            }
          >
            Show the message
          </button>
        </State>
      </Group>
      <Group title="Marks and controls">
        <State title="Dates at their true precision" where="everywhere">
          <table className="tbl">
            <tbody>
              {DATES.map((date) => (
                <tr key={date.edtf}>
                  <td>
                    <DateLabel date={date} />
                  </td>
                  <td>
                    <PrecisionBars date={date} />
                  </td>
                  <td className="cap">{precisionBars(date).words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </State>
        <State title="Controls" where="default, focus, disabled">
          <div className="flex flex-wrap gap-2.5">
            <button type="button" className="btn btn--primary">
              Accept
            </button>
            <button type="button" className="btn is-focused">
              Focused
            </button>
            <button type="button" className="btn" disabled>
              Disabled
            </button>
          </div>
          <div className="chips mt-3">
            <EntityPill entity={{ id: 1, name: 'Dunhua Works', type: 'organization' }} />
            <EntityPill entity={{ id: 2, name: '敦化', type: 'place' }} />
            <ThemeTag theme={{ key: 'soe-reform', label: 'SOE reform' }} />
            <Grade reliability="C" credibility={3} />
            <Grade reliability="A" credibility={null} />
            <StateOutlet />
          </div>
          <div className="flex flex-wrap gap-2.5 mt-3">
            <ReviewBadge status="proposed" confidence={0.86} />
            <ReviewBadge status="disputed" confidence={null} />
            <ReviewBadge status="rejected" confidence={null} />
          </div>
        </State>
        <State title="Kinds of event" where="everywhere">
          <ul className="help__families">
            {FAMILIES.map((family) => (
              <li key={family} className="type">
                <Glyph family={family} label={null} /> {EVENT_FAMILY_LABELS[family]}
              </li>
            ))}
          </ul>
        </State>
      </Group>
    </div>
  );
}
