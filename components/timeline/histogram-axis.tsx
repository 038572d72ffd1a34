import { memo } from 'react';
import type { Histogram } from '@/core/views/timeline';
import { AXIS_WIDTHS, labelAxis } from '@/core/views/timeline-axis';

/** Below this many pixels apart, a tick for each unit is a grey line. */
const TICK_ROOM = 4;

/** The names of the drawings in the stylesheet: which words are shown is a matter of the width alone, so the server can draw all. */
const WIDTHS = ['w-s', 'w-m', 'w-l'] as const;

/** Ticks and words below the chart: a tick for each unit where there is room, names of units, and years or months in bold. */
export const HistogramAxis = memo(function HistogramAxis({
  start,
  size,
  unit,
}: Pick<Histogram, 'start' | 'size' | 'unit'>) {
  const labels = labelAxis({ start, size, unit });
  const ticked = AXIS_WIDTHS.flatMap((pixels, width) => (pixels / size >= TICK_ROOM ? [WIDTHS[width]] : []));
  const majors = [...new Set(labels.filter(({ isMajor }) => isMajor).map(({ at }) => at))];
  return (
    <div className={`hist__axis ${unit === 'year' ? 'is-short' : ''}`} aria-hidden="true">
      <svg viewBox={`0 0 ${size} 6`} preserveAspectRatio="none" aria-hidden="true">
        {ticked.length > 0 && (
          <path
            className={ticked.join(' ')}
            d={Array.from({ length: size }, (_, at) => `M${at} 0V3`).join('')}
          />
        )}
        <path d={majors.map((at) => `M${at} 0V6`).join('')} />
      </svg>
      {labels.map(({ at, text, isMajor, widths }) => (
        <span
          key={`${at} ${isMajor}`}
          className={`${isMajor ? 'is-major' : ''} ${widths.map((width) => WIDTHS[width]).join(' ')}`}
          style={{ left: `${Math.round((at / size) * 1e4) / 100}%` }}
        >
          {text}
        </span>
      ))}
    </div>
  );
});
