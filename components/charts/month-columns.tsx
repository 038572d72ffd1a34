'use client';

import { MONTHS } from '@/core/time/edtf';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { Measured } from './measured';

const PLOT = 64;
const TOP = 16;
const AXIS = 30;
const LEFT = 22;

/** The height that a row of columns takes. */
const HEIGHT = TOP + PLOT + AXIS;

/** Counts by month as columns; `peak` is shared by those that stand below each other, so that heights can be compared. */
export function MonthColumns(props: { months: string[]; counts: number[]; peak: number; label: string }) {
  return <Measured height={HEIGHT}>{(width) => <Columns {...props} width={width} />}</Measured>;
}

function Columns({
  months,
  counts,
  peak,
  label,
  width,
}: {
  months: string[];
  counts: number[];
  peak: number;
  label: string;
  width: number;
}) {
  const slot = (width - LEFT) / Math.max(1, months.length);
  const top = Math.max(1, peak);
  const base = TOP + PLOT;
  const fullest = counts.indexOf(Math.max(...counts));
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={label}>
      <line className="c-grid" x1={LEFT} x2={width} y1={TOP} y2={TOP} />
      <text className="c-axis" x={LEFT - 6} y={TOP + 4} textAnchor="end">
        {top}
      </text>
      <text className="c-axis" x={LEFT - 6} y={base + 4} textAnchor="end">
        0
      </text>
      <line className="c-base" x1={LEFT} x2={width} y1={base} y2={base} />
      {months.map((month, index) => {
        const count = counts[index] ?? 0;
        const height = (PLOT * count) / top;
        const x = LEFT + index * slot;
        const at = Number(month.slice(5, 7)) - 1;
        return (
          <g key={month}>
            {count > 0 ? (
              <rect
                className="c-bar"
                x={x + slot * 0.12}
                y={base - height}
                width={Math.min(22, slot * 0.76)}
                height={height}
              >
                <title>{`${formatLongMonth(month)}: ${count}`}</title>
              </rect>
            ) : null}
            {count > 0 && index === fullest ? (
              <text className="c-lab" x={x + slot / 2} y={base - height - 4} textAnchor="middle">
                {count}
              </text>
            ) : null}
            {at % 3 === 0 && slot * 3 > 24 ? (
              <text className="c-axis" x={x} y={base + 13}>
                {MONTHS[at]}
              </text>
            ) : null}
            {at === 0 || (index === 0 && at < 9) ? (
              <text className="c-year" x={x} y={base + 26}>
                {month.slice(0, 4)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
