'use client';

import dynamic from 'next/dynamic';
import type { Activity } from '@/core/views/entity-activity';
import { ChartFigure } from './chart-figure';
import { NearChart } from './near-chart';

const ActivityBars = dynamic(() => import('./activity-bars').then((bars) => bars.ActivityBars), {
  ssr: false,
});

// Written when somebody opens it.
const ActivityTable = dynamic(() => import('./activity-table').then((table) => table.ActivityTable));

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
      table={<ActivityTable activity={activity} />}
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
