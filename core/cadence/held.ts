import { addDays, daysBetween } from '@/core/time/edtf';
import { cadenceOf, cadencePoints } from './cadence';
import { reachedBy, type SeriesYear, soundSightings } from './series-year';

/** How many meetings of a year had been held by the end of one day. */
export interface Held {
  /** Proven by the highest ordinal reached by then, and by the lowest that came only later (null: none did). */
  least: number;
  most: number | null;
  /** Interpolated, or carried on at the cadence; null where there is too little to carry on from. */
  estimate: number | null;
  /** `carried`: after the last day that an ordinal is known for. */
  basis: 'interpolated' | 'carried';
}

/** So many were held by the end of this day (0 = 1 January, −1 = the eve). */
interface Anchor {
  day: number;
  held: number;
}

/**
 * The days between which the count is interpolated: zero on the eve of 1 January, each dated ordinal, and above those
 * the ordinals of which only the last possible day is known. Neither column ever falls.
 */
function anchorsOf(series: SeriesYear, year: number): Anchor[] {
  const anchors: Anchor[] = [{ day: -1, held: 0 }];
  for (const { ordinal, day } of cadencePoints(series)) {
    anchors.push({ day: Math.max(day, anchors.at(-1)?.day ?? -1), held: ordinal });
  }
  const last = anchors.at(-1) as Anchor;
  const bounds: Anchor[] = [];
  for (const sighting of soundSightings(series).toReversed()) {
    const by = reachedBy(sighting, year);
    if (by === null || sighting.ordinal <= last.held) continue;
    const day = daysBetween(`${year}-01-01`, by);
    const next = bounds[0];
    if (next?.held === sighting.ordinal) next.day = Math.min(next.day, day);
    else if (day > last.day && (!next || day < next.day)) bounds.unshift({ day, held: sighting.ordinal });
  }
  return [...anchors, ...bounds];
}

/** One year of a count, made ready for many questions about its days. */
export interface Holding {
  by(isoDay: string): Held;
  /** Meetings expected from one ISO day to another, both included; null where the cadence cannot be told. */
  between(from: string, to: string): { count: number; basis: Held['basis'] } | null;
}

/** What the numbers of a year say of its days; null for a count that does not run by the year. */
export function holdingOf(series: SeriesYear): Holding | null {
  const { year } = series;
  if (year === null) return null;
  const [eve, first, end] = [`${year - 1}-12-31`, `${year}-01-01`, `${year}-12-31`];
  const cadence = cadenceOf(series);
  const anchors = anchorsOf(series, year);
  const last = anchors.at(-1) as Anchor;
  const reached = soundSightings(series).flatMap((sighting) => {
    const by = reachedBy(sighting, year);
    return by === null ? [] : [{ ordinal: sighting.ordinal, lower: sighting.lower, by }];
  });

  const estimateOn = (day: number): Pick<Held, 'estimate' | 'basis'> => {
    const above = anchors.findIndex((anchor) => anchor.day >= day);
    if (above < 0) {
      const carried = cadence ? last.held + (day - last.day) / cadence.daysBetween : null;
      return { estimate: carried, basis: 'carried' };
    }
    const to = anchors[above] as Anchor;
    const from = anchors[above - 1] ?? to;
    const share = to.day === from.day ? 1 : (day - from.day) / (to.day - from.day);
    return { estimate: from.held + share * (to.held - from.held), basis: 'interpolated' };
  };

  const dayOf = (isoDay: string): string => (isoDay < eve ? eve : isoDay > end ? end : isoDay);
  return {
    by(isoDay) {
      const asOf = dayOf(isoDay);
      let least = 0;
      let most: number | null = null;
      for (const { ordinal, lower, by } of reached) {
        if (by <= asOf) least = Math.max(least, ordinal);
        if (lower !== null && lower > asOf) most = Math.min(most ?? ordinal - 1, ordinal - 1);
      }
      return { least, most, ...estimateOn(daysBetween(first, asOf)) };
    },
    between(from, to) {
      const start = estimateOn(daysBetween(first, dayOf(addDays(from, -1))));
      const stop = estimateOn(daysBetween(first, dayOf(to)));
      if (!cadence || start.estimate === null || stop.estimate === null) return null;
      return { count: stop.estimate - start.estimate, basis: stop.basis };
    },
  };
}
