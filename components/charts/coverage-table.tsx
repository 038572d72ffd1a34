'use client';

import { formatGap, type SeriesCoverage } from '@/core/views/series-coverage';

/** What `Coverage` says as a table: all gaps, the cadence, what is expected next. */
export function CoverageTable({ rows }: { rows: SeriesCoverage[] }) {
  if (rows.length === 0) return null;
  return (
    <table className="covtable" data-testid="coverage-table">
      <caption>Numbered meetings by series and year</caption>
      <thead>
        <tr>
          <th scope="col">Series</th>
          <th scope="col">Stored</th>
          <th scope="col">Covered</th>
          <th scope="col">Not stored</th>
          <th scope="col">Held</th>
          <th scope="col">Cadence</th>
          <th scope="col">Next expected</th>
          <th scope="col">Conflicts</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td data-l="Stored">{row.stored}</td>
            <td className="nowrap" data-l="Covered">
              {row.text}
            </td>
            <td data-l="Not stored">{row.gaps.map(formatGap).join('; ') || 'none'}</td>
            <td data-l="Held">{row.held || '–'}</td>
            <td data-l="Cadence">{row.cadence}</td>
            <td data-l="Next expected">{row.next}</td>
            <td data-l="Conflicts">{row.conflicts.map((conflict) => conflict.text).join(' ') || 'none'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
