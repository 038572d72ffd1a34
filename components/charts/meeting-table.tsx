'use client';

import Link from 'next/link';
import type { MeetingChart } from '@/core/views/meeting-chart';
import { CoverageTable } from './coverage-table';

/** The meetings of a chart as a table, by when they were, and what its series lack. */
export function MeetingChartTable({ model }: { model: MeetingChart }) {
  return (
    <>
      <MeetingTable model={model} />
      <CoverageTable rows={model.coverage} />
    </>
  );
}

function MeetingTable({ model }: { model: MeetingChart }) {
  return (
    <table data-testid="meeting-table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col" className="num">
            Stored
          </th>
          <th scope="col" className="num">
            Expected
          </th>
          <th scope="col">Meetings</th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="nowrap">
              {row.when}
            </th>
            <td className="num">{row.stored}</td>
            <td className="num">{row.expected || '–'}</td>
            <td>
              {row.marks.map((mark, index) => (
                <span key={mark.eventId}>
                  {index > 0 ? '; ' : ''}
                  <Link href={`/?event=${mark.eventId}`}>{mark.number ?? mark.title}</Link>
                  {mark.own ? ' (this article)' : ''}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
