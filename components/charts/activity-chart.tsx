'use client';

import dynamic from 'next/dynamic';
import { EVENT_FAMILY_LABELS } from '@/core/model/event';
import type { Activity } from '@/core/views/entity-activity';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { ChartFigure } from './chart-figure';
import { NearChart } from './near-chart';

const ActivityBars = dynamic(() => import('./activity-bars').then((bars) => bars.ActivityBars), {
  ssr: false,
});

const HEIGHT = 150;

function notesOf(activity: Activity): string[] {
  const notes = activity.coarse.map(({ label, count }) => `${count} in ${label}, month unknown.`);
  if (activity.undated > 0) notes.push(`${activity.undated} without a year.`);
  if (activity.earlier > 0) notes.push(`${activity.earlier} before the first month shown.`);
  return notes.length > 0 ? [`Not drawn: ${notes.join(' ')}`] : [];
}

/** Events a month by family; what is coarser than a month is said below and never drawn into one. */
export function ActivityChart({ activity, name }: { activity: Activity; name: string }) {
  const total = activity.months.reduce((sum, month) => sum + month.total, 0);
  const title = total === 1 ? 'One event with a known month' : `${total} events with a known month`;
  return (
    <ChartFigure
      id="activity"
      title={title}
      subtitle={`${name}, events a month by type`}
      notes={notesOf(activity)}
      table={
        <table>
          <caption className="vh">Events a month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              {activity.families.map((family) => (
                <th key={family} scope="col" className="num">
                  {EVENT_FAMILY_LABELS[family]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {activity.months
              .filter((month) => month.total > 0)
              .map((month) => (
                <tr key={month.month}>
                  <th scope="row">{formatLongMonth(month.month)}</th>
                  {activity.families.map((family) => (
                    <td key={family} className="num">
                      {month.counts[family] ?? 0}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      }
    >
      {activity.months.length === 0 ? (
        <p className="nofig">No event with a known month.</p>
      ) : (
        <NearChart height={HEIGHT}>
          {(width) => <ActivityBars activity={activity} width={width} height={HEIGHT} />}
        </NearChart>
      )}
    </ChartFigure>
  );
}
