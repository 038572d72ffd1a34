import { EVENT_FAMILIES, type EventFamily } from '@/core/model/event';
import type { Histogram, TimeBin } from './timeline';

/** Up to this many events in a unit each is drawn as a block of its own. */
const BLOCKS = 12;
/** Fewer than this are not drawn as if they were many. */
const LEAST = 4;

/** The bars of one family in one half of the chart, as an SVG path of vertical strokes, x in units and y in pixels from the top. */
export interface BarPath {
  family: EventFamily;
  isInside: boolean;
  path: string;
}

/** The most events that a unit holds. */
export const peakOf = ({ bins }: Pick<Histogram, 'bins'>): number =>
  bins.reduce((most, { total }) => Math.max(most, total), 0);

/** How many pixels high an event is drawn when the highest bar fills `height`. */
export const pixelsPerEvent = (peak: number, height: number): number => height / Math.max(peak, LEAST);

/**
 * All bars as at most two paths a family, so that a chart costs the browser no more elements for three hundred units than
 * for three: one block for each event while the highest bar has no more than twelve, else plain bars.
 */
export function drawBars(
  histogram: Pick<Histogram, 'bins'>,
  height: number,
  isInside: (bin: TimeBin) => boolean,
): BarPath[] {
  const peak = peakOf(histogram);
  const scale = pixelsPerEvent(peak, height);
  const isBlocks = peak <= BLOCKS;
  const strokes = new Map<string, string[]>();
  const y = (n: number) => Math.round((height - n * scale) * 10) / 10;
  for (const bin of histogram.bins) {
    let base = 0;
    for (const family of EVENT_FAMILIES) {
      const n = bin.counts[family] ?? 0;
      if (n === 0) continue;
      const key = `${family} ${isInside(bin)}`;
      const drawn = strokes.get(key) ?? [];
      strokes.set(key, drawn);
      const pieces = isBlocks ? Array.from({ length: n }, () => 1) : [n];
      for (const size of pieces) {
        // The paper shows between two blocks, but never takes all of a thin one.
        const gap = Math.min(1, (size * scale) / 3);
        drawn.push(
          `M${bin.at + 0.5} ${y(base)}V${Math.round((height - (base + size) * scale + gap) * 10) / 10}`,
        );
        base += size;
      }
    }
  }
  return EVENT_FAMILIES.flatMap((family) =>
    [true, false].flatMap((inside) => {
      const drawn = strokes.get(`${family} ${inside}`);
      return drawn ? [{ family, isInside: inside, path: drawn.join('') }] : [];
    }),
  );
}
