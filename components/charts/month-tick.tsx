import { MONTHS } from '@/core/time/edtf';

/** A month on an axis: a tick each, its name every quarter, the year in bold under January. Recharts hands over the place. */
export function MonthTick({
  x = 0,
  y = 0,
  payload,
}: {
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
}) {
  const month = payload?.value ?? '';
  const index = Number(month.slice(5, 7)) - 1;
  const top = Number(y) - 8;
  return (
    <g>
      <line className="c-tick" x1={x} x2={x} y1={top} y2={top + (index % 3 === 0 ? 5 : 3)} />
      {index % 3 === 0 ? (
        <text className="c-axis" x={x} y={top + 16} textAnchor="middle">
          {MONTHS[index]}
        </text>
      ) : null}
      {index === 0 ? (
        <text className="c-year" x={x} y={top + 30} textAnchor="middle">
          {month.slice(0, 4)}
        </text>
      ) : null}
    </g>
  );
}
