'use client';

import type { FigurePanel } from '@/core/views/figure-panels';
import type { PointKind } from '@/core/views/figure-points';

const KNOWN: Record<PointKind, string> = {
  stated: 'stated',
  implied: 'implied by a stated change',
  derived: 'derived from stated figures',
  forecast: 'forecast',
  none: 'no figure',
};

/** The numbers of one chart of figures. */
export function PanelTable({ panel }: { panel: FigurePanel }) {
  return (
    <div className="scroll-x">
      <table>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" className="num">
              {panel.scaleLabel}
            </th>
            <th scope="col" className="num">
              Change
            </th>
            <th scope="col">Known by</th>
          </tr>
        </thead>
        <tbody>
          {panel.points.map((point) => (
            <tr key={point.key}>
              <th scope="row" className="nowrap">
                {point.label}
              </th>
              <td className="num">{point.display || '–'}</td>
              <td className="num nowrap">{point.change ?? '–'}</td>
              <td>
                {KNOWN[point.kind]}
                {point.grade ? ` (${point.grade})` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
