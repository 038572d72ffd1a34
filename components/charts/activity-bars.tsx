'use client';

import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { EVENT_FAMILY_LABELS } from '@/core/model/event';
import type { Activity } from '@/core/views/entity-activity';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { MonthTick } from './month-tick';

/** The drawing of `ActivityChart`, loaded when it is near. */
export function ActivityBars({
  activity,
  width,
  height,
}: {
  activity: Activity;
  width: number;
  height: number;
}) {
  return (
    <BarChart
      width={width}
      height={height}
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
  );
}
