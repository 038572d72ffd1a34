'use client';

import { EVENT_FAMILY_LABELS } from '@/core/model/event';
import type { Activity } from '@/core/views/entity-activity';
import { formatLongMonth } from '@/core/views/timeline-shape';

/** Events a month by family as a table, without the months that have none. */
export function ActivityTable({ activity }: { activity: Activity }) {
  return (
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
  );
}
