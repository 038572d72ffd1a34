'use client';

import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { EVENT_FAMILY_LABELS } from '@/core/model/event';
import type { Activity } from '@/core/views/entity-activity';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { ChartFigure } from './chart-figure';
import { Measured } from './measured';
import { MonthTick } from './month-tick';

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
        <Measured height={HEIGHT}>
          {(width) => (
            <BarChart
              width={width}
              height={HEIGHT}
              data={activity.months}
              margin={{ top: 8, right: 4, bottom: 26, left: -28 }}
              accessibilityLayer
            >
              <YAxis allowDecimals={false} tickLine={false} axisLine={false} tick={{ className: 'c-axis' }} />
              <XAxis
                dataKey="month"
                interval={0}
                tickLine={false}
                axisLine={{ className: 'c-base' }}
                tick={<MonthTick />}
              />
              <Tooltip
                cursor={{ fill: 'var(--sunken)' }}
                content={({ active, payload, label }) =>
                  active && payload?.length ? (
                    <div className="tip">
                      <b>{formatLongMonth(String(label))}</b>
                      {payload
                        .filter((entry) => Number(entry.value) > 0)
                        .map((entry) => (
                          <div key={String(entry.name)}>
                            {entry.name}: {entry.value}
                          </div>
                        ))}
                    </div>
                  ) : null
                }
              />
              {activity.families.map((family) => (
                <Bar
                  key={family}
                  stackId="events"
                  dataKey={(month: Activity['months'][number]) => month.counts[family] ?? 0}
                  name={EVENT_FAMILY_LABELS[family]}
                  fill={`var(--ev-${family})`}
                  stroke="var(--paper)"
                  maxBarSize={22}
                  isAnimationActive={false}
                />
              ))}
            </BarChart>
          )}
        </Measured>
      )}
    </ChartFigure>
  );
}
