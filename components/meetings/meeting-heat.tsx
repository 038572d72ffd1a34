'use client';

import Link from 'next/link';
import { NewestFirst } from '@/components/charts/newest-first';
import { goTo } from '@/components/layout/go-to';
import { MONTHS } from '@/core/time/edtf';
import { isNamed } from '@/core/views/is-named';
import { formatMonth } from '@/core/views/meeting-months';
import type { MeetingCell, MeetingsView, OrganisationMeetings } from '@/core/views/meetings';
import { ORGANISATIONS_STEP } from '@/core/views/meetings-first';
import { formatMeetingsQuery, type MeetingsAddress } from './meetings-address';

const DARKEST = 5;
/** Of the last column, which stands behind the newest month. */
const TOTAL_WIDTH = 196;

/** Organisations by months: how many meetings are stored, and where the ordinals expect some and none is. */
export function MeetingHeat({ view, address }: { view: MeetingsView; address: MeetingsAddress }) {
  const found = view.organisations.filter(({ organisation }) => isNamed(organisation, address.name));
  // Those with the most meetings come first.
  const rows = found.slice(0, address.organisations);
  const count = address.name === '' ? view.total.organisations : found.length;
  const { hasCoarse } = view;
  return (
    <section className="section" aria-labelledby="meeting-heat">
      <div className="section__head heat-head">
        <div>
          <h2 className="chart__t" id="meeting-heat">
            {view.title}
          </h2>
          <p className="chart__s">{view.subtitle}</p>
        </div>
        <Legend />
      </div>
      <NewestFirst tail={TOTAL_WIDTH} key={`${view.months[0]} ${view.months.length}`}>
        <table
          className="heat heat--lg"
          style={{ minWidth: 178 + TOTAL_WIDTH + (view.months.length + Number(hasCoarse)) * 42 }}
        >
          <caption className="vh">{view.subtitle}</caption>
          <colgroup>
            <col className="c-org" />
            {hasCoarse ? <col /> : null}
            {view.months.map((month) => (
              <col key={month} />
            ))}
            <col className="c-tot" />
          </colgroup>
          <thead>
            <tr>
              <td className="sp" />
              {hasCoarse ? (
                <th scope="col">
                  No
                  <br />
                  month
                </th>
              ) : null}
              {view.months.map((month, index) => (
                <th key={month} scope="col" aria-label={formatMonth(month)}>
                  {index === 0 || month.endsWith('-01') ? <b>{month.slice(0, 4)}</b> : null}
                  <br />
                  {MONTHS[Number(month.slice(5, 7)) - 1]}
                </th>
              ))}
              <th scope="col" className="heat__of">
                Stored of implied
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.organisation ? (
                    <Link href={`/entities/${row.organisation.id}`}>{row.organisation.name}</Link>
                  ) : (
                    <span className="muted">No organisation named</span>
                  )}
                </th>
                {hasCoarse ? (
                  <td className={row.coarse > 0 ? `q${step(row.coarse)} apx` : 'none'}>{row.coarse || ''}</td>
                ) : null}
                {row.cells.map((cell) => (
                  <Cell key={cell.month} cell={cell} />
                ))}
                <td className="sp heat__of">
                  <StoredOfImplied row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </NewestFirst>
      {found.length === 0 ? <p className="cap">No organisation here is called “{address.name}”.</p> : null}
      {rows.length < count ? (
        <div className="more-row">
          <button
            type="button"
            className="btn"
            onClick={() =>
              goTo(
                '/meetings',
                formatMeetingsQuery({ ...address, organisations: rows.length + ORGANISATIONS_STEP }),
              )
            }
          >
            Show {Math.min(ORGANISATIONS_STEP, count - rows.length)} more of {count} organisations
          </button>
        </div>
      ) : null}
      <p className="chart__n">
        “Stored of implied” counts numbered series only, in the years shown; meetings without a number still
        show in the cells.
        {view.outside > 0
          ? ` ${view.outside} ${view.outside === 1 ? 'meeting lies' : 'meetings lie'} ${view.isChosen ? 'outside' : 'before'} the months shown or without a year.`
          : ''}
      </p>
    </section>
  );
}

const step = (count: number) => Math.min(count, DARKEST);
const expects = ({ expected }: MeetingCell) => expected !== null && expected >= 0.5;

function Cell({ cell }: { cell: MeetingCell }) {
  const { stored, inferred } = cell;
  const words = wordsOf(cell);
  if (stored > 0) {
    return (
      <td className={`q${step(stored)} ${inferred ? 'apx' : ''}`} title={words}>
        {stored}
        {inferred ? <span className="vh">, month inferred</span> : null}
      </td>
    );
  }
  const isMissing = expects(cell);
  return (
    <td className={isMissing ? 'miss' : 'none'} title={words}>
      <span className="vh">{isMissing ? 'expected, none stored' : 'none stored'}</span>
    </td>
  );
}

function wordsOf(cell: MeetingCell): string {
  const { stored, inferred, expected } = cell;
  const has = stored > 0 ? `${stored} stored${inferred ? ', month inferred' : ''}` : 'none stored';
  const due = expected === null ? 'no series tells' : `about ${expected.toFixed(1)} expected`;
  return `${formatMonth(cell.month)}: ${has}, ${due}`;
}

function StoredOfImplied({ row }: { row: OrganisationMeetings }) {
  if (!row.numbered) return <span className="cap">{row.stored} stored, no series</span>;
  const { observed, implied } = row.numbered;
  return (
    <span className="covbar" style={{ '--v': `${(100 * observed) / implied}%` } as React.CSSProperties}>
      <i />
      <b>
        {observed} of {implied}
      </b>
    </span>
  );
}

function Legend() {
  return (
    <div className="keyrow">
      <span>
        {[1, 2, 3, 4, 5].map((n) => (
          <i key={n} style={{ background: `var(--sq-${n})` }} />
        ))}
        1 to 5 or more
      </span>
      <span>
        <i className="keyrow__miss" />
        expected, none stored
      </span>
      <span>
        <i className="keyrow__none" />
        none expected or no series
      </span>
      <span>
        <i className="keyrow__apx" />
        month inferred
      </span>
    </div>
  );
}
