import type { Span } from '@/core/text/span';
import { readMarks } from './names-chinese-marks';
import { findOrganisations } from './names-chinese-organisations';
import { findPeople } from './names-chinese-people';
import { findPlaces } from './names-chinese-places';

/** A name in a Chinese text. */
export interface ChineseName extends Span {
  type: 'organization' | 'person' | 'place';
  /** The words themselves: `text.slice(start, end)`. */
  text: string;
  /** Where each division of a place ends, and of the last one's body: 江苏省|常州市, 北京市|怀柔县民政局. */
  parts?: readonly number[];
}

const HAN = /\p{Script=Han}/u;

/**
 * Organisations, persons and places that a Chinese text names, sorted and disjoint, with offsets into the text as it is.
 * Reads simplified and traditional signs. An organisation takes the places and bodies in its name with it ("北京市人民政府").
 */
export function findChineseNames(text: string): ChineseName[] {
  if (!HAN.test(text)) return [];
  const marks = readMarks(text);
  const places = findPlaces(marks);
  const people = findPeople(marks);
  const organisations = findOrganisations(marks, places, people);
  const taken = new Uint8Array(text.length);
  const names: ChineseName[] = [];
  const take = (
    spans: readonly (Span & { parts?: readonly number[] })[],
    type: ChineseName['type'],
  ): void => {
    for (const { start, end, parts } of spans) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const name: ChineseName = { start, end, type, text: text.slice(start, end) };
      names.push(parts && parts.length > 1 ? { ...name, parts } : name);
    }
  };
  const joined = new Map(places.flatMap((place) => (place.parts.length > 1 ? [[place.start, place]] : [])));
  take(
    organisations.map(({ start, end }) => {
      const place = joined.get(start);
      return place && place.end < end
        ? { start, end, parts: [...place.parts.slice(0, -1), end] }
        : { start, end };
    }),
    'organization',
  );
  take(
    people.filter(({ score }) => score >= 8),
    'person',
  );
  take(
    places.filter(({ isKnown }) => isKnown),
    'place',
  );
  take(people, 'person');
  take(places, 'place');
  return names.sort((a, b) => a.start - b.start);
}
