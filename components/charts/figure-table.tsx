'use client';

import Link from 'next/link';
import type { FigureChart } from '@/core/views/figure-chart';

/** The figures of a chart as a table, each with the words that state it. */
export function FigureTable({ model }: { model: FigureChart }) {
  return (
    <>
      <table data-testid="figure-table">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Period</th>
            <th scope="col" className="num">
              Value
            </th>
            <th scope="col" className="num">
              Change
            </th>
            <th scope="col">Known by</th>
            <th scope="col">Quote and article</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.metric}</th>
              <td className="nowrap">{row.period}</td>
              <td className="num">{row.value || '–'}</td>
              <td className="num nowrap">{row.change || '–'}</td>
              <td className="nowrap">
                {row.known} ({row.grade})
              </td>
              <td>
                {row.quote === null ? 'From the change stated in ' : `“${row.quote}”, `}
                {row.own ? (
                  'this article'
                ) : (
                  <Link href={`/articles/${row.articleId}?fact=figure-${row.figureId}`}>
                    {row.articleTitle}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListedOf model={model} />
    </>
  );
}

/** How many of the figures the table has, and where the others are. */
function ListedOf({ model: { cut, subject } }: { model: FigureChart }) {
  if (cut === null) return null;
  return (
    <p className="chart__n">
      {cut.listed} of {cut.total.toLocaleString('en-GB')} figures are listed.{' '}
      {subject.id === null ? null : <Link href={`/figures?subject=${subject.id}`}>Show all of them</Link>}
    </p>
  );
}
