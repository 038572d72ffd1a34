'use client';

import { EVENT_FAMILIES, EVENT_FAMILY_LABELS } from '@/core/model/event';
import { formatEdtf } from '@/core/time/edtf';
import type { Histogram, MonthGap } from '@/core/views/timeline';
import { formatUnit, unitAt } from '@/core/views/timeline-chart';
import { gapMonths, gapWords } from './histogram-gaps';

const UNIT_HEADS = { year: 'Year', quarter: 'Quarter', month: 'Month', week: 'Week', day: 'Day' } as const;

/** The numbers of the chart. */
export function HistogramTable({ histogram, gaps }: { histogram: Histogram; gaps: MonthGap[] }) {
  const { unit, bins, lanes, beyond, undated } = histogram;
  const rest = [
    ...lanes.map(({ from, to, edtf, count }) => ({
      key: `${from}/${to}`,
      head: `${formatEdtf(edtf.replace(/[~?%]/g, ''))}, ${from.slice(0, 7) === to.slice(0, 7) ? 'day' : 'month'} unknown`,
      n: count,
    })),
    { key: 'beyond', head: 'Outside of what is drawn', n: beyond },
    { key: 'undated', head: 'No year known', n: undated },
  ].filter(({ n }) => n > 0);
  return (
    <div className="scroll-x">
      <table>
        <caption className="vh">Events by {unit} and type</caption>
        <thead>
          <tr>
            <th scope="col">{UNIT_HEADS[unit]}</th>
            {EVENT_FAMILIES.map((family) => (
              <th key={family} scope="col" className="num">
                {EVENT_FAMILY_LABELS[family]}
              </th>
            ))}
            <th scope="col" className="num">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.at}>
              <th scope="row">{formatUnit(unitAt(histogram, bin.at).from, unit)}</th>
              {EVENT_FAMILIES.map((family) => (
                <td key={family} className="num">
                  {bin.counts[family] ?? 0}
                </td>
              ))}
              <td className="num">{bin.total}</td>
            </tr>
          ))}
          {rest.map(({ key, head, n }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              <td colSpan={EVENT_FAMILIES.length} />
              <td className="num">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {gaps.length > 0 && (
        <ul className="hist__uncovered">
          {gaps.map((gap) => (
            <li key={gap.from}>
              Not covered, {gapMonths(gap)}. {gapWords(gap)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
