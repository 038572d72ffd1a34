import { findContradictions } from '../cadence/conflicts';
import { type NumberedBody, numberingOf } from '../cadence/numbering';
import type { Sighting } from '../cadence/sighting';

/** A numbered meeting with the series that counts it. */
export interface NumberedSighting extends Sighting, NumberedBody {}

/** The reports of each numbering and year of a count, apart. */
export function groupByCount(sightings: NumberedSighting[]): NumberedSighting[][] {
  const groups = new Map<string, NumberedSighting[]>();
  for (const sighting of sightings) {
    const key = `${numberingOf(sighting)} ${sighting.year}`;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return [...groups.values()];
}

/** The events whose number and date cannot both be true beside those of another report. */
export function listDoubtfulEvents(sightings: NumberedSighting[]): Set<number> {
  const doubtful = new Set<number>();
  for (const group of groupByCount(sightings)) {
    for (const { events } of findContradictions(group).conflicts) {
      for (const id of events) doubtful.add(id);
    }
  }
  return doubtful;
}
