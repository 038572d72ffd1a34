'use client';

import { useId } from 'react';
import { SERIES_KIND_LABELS } from '@/core/model/event';
import { daysBetween, MONTHS } from '@/core/time/edtf';
import type { OrdinalChart, OrdinalTrack } from '@/core/views/entity-ordinals';
import { countTicks } from './count-ticks';
import { Hatch } from './hatch';
import { AXIS, PLOT, TOP } from './ordinal-measures';

const LEFT = 30;
const RIGHT = 14;

/** The drawing of `OrdinalChart`. */
export function OrdinalPlot({ model, width }: { model: OrdinalChart; width: number }) {
  const hatch = `hatch${useId().replace(/\W/g, '')}`;
  const days = Math.max(1, daysBetween(model.from, model.to));
  const scale: Scale = {
    width,
    x: (day) => LEFT + (daysBetween(model.from, day) / days) * (width - LEFT - RIGHT),
    y: (ordinal) => TOP + PLOT - (ordinal / (model.peak * 1.06)) * PLOT,
  };
  return (
    <svg width={width} height={TOP + PLOT + AXIS} role="img" aria-label={model.text}>
      <defs>
        <Hatch id={hatch} colour="var(--line-strong)" />
      </defs>
      <Axes model={model} scale={scale} />
      {model.tracks.map((track) => (
        <Track key={`${track.seriesId}-${track.year}`} track={track} scale={scale} hatch={hatch} />
      ))}
    </svg>
  );
}

interface Scale {
  x: (day: string) => number;
  y: (ordinal: number) => number;
  width: number;
}

function Track({ track, scale, hatch }: { track: OrdinalTrack; scale: Scale; hatch: string }) {
  const { x, y } = scale;
  return (
    <g>
      {track.bands.map((band) => (
        <rect
          key={band.text}
          x={x(band.from)}
          y={TOP}
          width={Math.max(0, x(band.to) - x(band.from))}
          height={PLOT}
          fill={`url(#${hatch})`}
          opacity={0.5}
        >
          <title>{`${track.body}, ${SERIES_KIND_LABELS[track.kind]} ${track.year}: ${band.text}`}</title>
        </rect>
      ))}
      {track.line && (
        <line
          className={`s-${track.family}`}
          x1={x(track.line.from.day)}
          y1={y(track.line.from.ordinal)}
          x2={x(track.line.to.day)}
          y2={y(track.line.to.ordinal)}
          strokeWidth={1.6}
          strokeDasharray={track.line.basis === 'implied' ? '5 4' : undefined}
        >
          <title>{track.line.text}</title>
        </line>
      )}
      {track.next && (
        <g>
          <title>{track.next.text}</title>
          <line
            className="c-dot"
            x1={x(track.next.from)}
            x2={x(track.next.to)}
            y1={y(track.next.ordinal)}
            y2={y(track.next.ordinal)}
          />
          <circle
            cx={x(track.next.day)}
            cy={y(track.next.ordinal)}
            r={4}
            fill="var(--paper)"
            stroke="var(--ink-2)"
            strokeDasharray="2 2"
          />
        </g>
      )}
      {track.points.map((point) => {
        const middle = (x(point.from) + x(point.to)) / 2;
        return (
          <g key={point.ordinal}>
            <title>{`${track.body}, ${SERIES_KIND_LABELS[track.kind]}: ${point.label}`}</title>
            {point.isOpen && (
              <path
                className={`s-${track.family}`}
                strokeWidth={1.4}
                fill="none"
                d={`M${x(point.from)} ${y(point.ordinal) - 4}v8m0-4H${x(point.to)}m0-4v8`}
              />
            )}
            {track.family === 'study' ? (
              <rect
                className={point.isOpen ? 's-study' : 'f-study'}
                {...(point.isOpen ? { fill: 'var(--paper)', strokeWidth: 1.6 } : {})}
                x={middle - 4}
                y={y(point.ordinal) - 4}
                width={8}
                height={8}
              />
            ) : (
              <circle
                className={point.isOpen ? 's-meeting' : 'f-meeting'}
                {...(point.isOpen ? { fill: 'var(--paper)', strokeWidth: 1.6 } : {})}
                cx={middle}
                cy={y(point.ordinal)}
                r={4.5}
              />
            )}
          </g>
        );
      })}
      {labelled(track).map((point) => {
        const middle = (x(point.from) + x(point.to)) / 2;
        const isLeft = middle > scale.width * 0.55;
        return (
          <text
            key={point.ordinal}
            className="c-labb c-halo"
            // Beside its point; over the bar of a point whose day is not known, which would strike it through.
            x={point.isOpen ? middle : middle + (isLeft ? -9 : 9)}
            y={y(point.ordinal) + (point.isOpen ? -9 : 4)}
            textAnchor={point.isOpen ? 'middle' : isLeft ? 'end' : 'start'}
          >
            {point.label}
          </text>
        );
      })}
    </g>
  );
}

/** The highest point of a count carries its label; the others have theirs in the tooltip and the table. */
const labelled = (track: OrdinalTrack) => track.points.slice(-1);

function Axes({ model, scale }: { model: OrdinalChart; scale: Scale }) {
  const [first, last] = [Number(model.from.slice(0, 4)), Number(model.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isNarrow = scale.width / years.length < 260;
  const base = TOP + PLOT;
  return (
    <g>
      {countTicks(model.peak).map((tick) => (
        <g key={tick}>
          <line className="c-grid" x1={LEFT} x2={scale.width - RIGHT} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text className="c-axis" x={LEFT - 6} y={scale.y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <line className="c-base" x1={LEFT} x2={scale.width - RIGHT} y1={base} y2={base} />
      {years.flatMap((year) =>
        MONTHS.map((name, month) => {
          const at = scale.x(`${year}-${String(month + 1).padStart(2, '0')}-01`);
          return (
            <g key={`${year}-${name}`}>
              <line className="c-tick" x1={at} x2={at} y1={base} y2={base + (month % 3 === 0 ? 5 : 3)} />
              {month % (isNarrow ? 6 : 3) === 0 && (
                <text className="c-axis" x={at + 2} y={base + 16}>
                  {name}
                </text>
              )}
              {month === 0 && (
                <>
                  <text className="c-year" x={at + 2} y={base + 30}>
                    {year}
                  </text>
                  {year > first && <line className="c-dot" x1={at} x2={at} y1={TOP} y2={base} />}
                </>
              )}
            </g>
          );
        }),
      )}
    </g>
  );
}
