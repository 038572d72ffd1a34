import { EVENT_FAMILIES, type EventFamily } from '@/core/model/event';
import { REVIEW_STATUSES, type ReviewStatus } from '@/core/model/review';
import type { DatePrecision } from '@/core/time/edtf';

/** What the timeline counts an event by. */
export interface IndexedEvent {
  id: number;
  family: EventFamily;
  status: ReviewStatus;
  date: IndexedDate;
  origin: Origin;
  /** Row ids, each once; entities as the text names them, whatever they are shown as. */
  themes: number[];
  entities: number[];
  /** Series (row id, as the text names it), year and number of a meeting held in its turn; else empty. */
  numbered: number[];
}

/** A date as events have it; bounds are ISO days, null without a year. */
export interface IndexedDate {
  edtf: string | null;
  lower: string | null;
  upper: string | null;
  precision: DatePrecision;
}

/** Where an event comes from: sources of its article, and the year in which that was published. */
export interface Origin {
  publisher: number | null;
  outlet: number | null;
  year: number | null;
}

/** Distinct values in the order in which they were first seen; events hold their numbers. Grows, never changes. */
class Dictionary<Value> {
  readonly values: Value[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly keyOf: (value: Value) => string) {}

  numberOf(value: Value): number {
    const key = this.keyOf(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Lists of numbers, one for each event: that of event `i` is `flat` from `ends[i - 1]` (or 0) up to `ends[i]`. */
export interface NumberLists {
  ends: Uint32Array;
  flat: Uint32Array;
  /** No number is greater. */
  greatest: number;
}

/**
 * All events that count, column by column, in the order of the list with the oldest first: by lower bound, upper bound
 * and id, the undated last. A value that never changes; `withChanges` makes another.
 */
export interface EventIndex {
  size: number;
  /** How many are dated: they come first. */
  dated: number;
  ids: Uint32Array;
  /** `kindOf` of family and status. */
  kinds: Uint8Array;
  /** Numbers in `dates` and `origins`. */
  dateOf: Uint32Array;
  originOf: Uint32Array;
  themes: NumberLists;
  entities: NumberLists;
  numbered: NumberLists;
  dates: Dictionary<IndexedDate>;
  origins: Dictionary<Origin>;
}

/** Family and status in one number. */
export const kindOf = (family: EventFamily, status: ReviewStatus): number =>
  EVENT_FAMILIES.indexOf(family) * REVIEW_STATUSES.length + REVIEW_STATUSES.indexOf(status);

/** Where an event stands in the list, the oldest first; bounds are '' for the undated. */
export interface EventPlace {
  lower: string;
  upper: string;
  id: number;
}

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of the index; where a date has no bounds it stands behind all that have. */
function comparePlaces(a: EventPlace, b: EventPlace): number {
  if (a.lower !== b.lower && (a.lower === '' || b.lower === '')) return a.lower === '' ? 1 : -1;
  return compare(a.lower, b.lower) || compare(a.upper, b.upper) || compare(a.id, b.id);
}

const placeOf = (id: number, { lower, upper }: IndexedDate): EventPlace => ({
  lower: lower ?? '',
  upper: upper ?? '',
  id,
});

/** The place of the event at a position of the index. */
export function placeAt(index: EventIndex, position: number): EventPlace {
  return placeOf(index.ids[position]!, index.dates.values[index.dateOf[position]!]!);
}

/** The first position whose event stands at the place or behind it. */
export function findPosition(index: EventIndex, place: EventPlace): number {
  let [low, high] = [0, index.size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePlaces(placeAt(index, middle), place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_LISTS: NumberLists = { ends: new Uint32Array(0), flat: new Uint32Array(0), greatest: 0 };

/** An index of nothing. */
export function emptyIndex(): EventIndex {
  return {
    size: 0,
    dated: 0,
    ids: new Uint32Array(0),
    kinds: new Uint8Array(0),
    dateOf: new Uint32Array(0),
    originOf: new Uint32Array(0),
    themes: NO_LISTS,
    entities: NO_LISTS,
    numbered: NO_LISTS,
    dates: new Dictionary(({ edtf, lower, upper, precision }) => `${edtf} ${lower} ${upper} ${precision}`),
    origins: new Dictionary(({ publisher, outlet, year }) => `${publisher} ${outlet} ${year}`),
  };
}

/** Lists on their way into an index. */
class ListsWriter {
  readonly ends: Uint32Array;
  readonly flat: Uint32Array;
  private filled = 0;
  private greatest: number;

  /** Room for what was there and for so many new lists. */
  constructor(before: NumberLists, lists: number, added: number[][]) {
    this.ends = new Uint32Array(lists);
    this.flat = new Uint32Array(before.flat.length + added.reduce((sum, list) => sum + list.length, 0));
    this.greatest = before.greatest;
  }

  put(at: number, list: number[]): void {
    for (const number of list) {
      this.flat[this.filled++] = number;
      if (number > this.greatest) this.greatest = number;
    }
    this.ends[at] = this.filled;
  }

  copy(at: number, { ends, flat }: NumberLists, from: number, to: number): void {
    const first = from > 0 ? ends[from - 1]! : 0;
    const last = ends[to - 1]!;
    this.flat.set(flat.subarray(first, last), this.filled);
    const shift = this.filled - first;
    for (let i = from; i < to; i++) this.ends[at + i - from] = ends[i]! + shift;
    this.filled += last - first;
  }

  finish(): NumberLists {
    return { ends: this.ends, flat: this.flat.subarray(0, this.filled), greatest: this.greatest };
  }
}

/** Events in the order of the index. Dates are few: they are compared, and the events put in order by number. */
function inOrder(events: IndexedEvent[], dates: Dictionary<IndexedDate>): IndexedEvent[] {
  const byId = events.toSorted((a, b) => a.id - b.id);
  const numbers = Uint32Array.from(byId, ({ date }) => dates.numberOf(date));
  const places = dates.values.map((date) => placeOf(0, date));
  const byPlace = [...new Set(numbers)].sort((a, b) => comparePlaces(places[a]!, places[b]!));
  const ranks = new Uint32Array(places.length);
  let rank = 0;
  for (const [at, number] of byPlace.entries()) {
    const before = byPlace[at - 1];
    // Dates that are written in different ways may have the same bounds: among them the ids decide.
    if (before !== undefined && comparePlaces(places[before]!, places[number]!) !== 0) rank++;
    ranks[number] = rank;
  }
  const keys = Float64Array.from(numbers, (number, i) => ranks[number]! * byId.length + i);
  return Array.from(keys.sort(), (key) => byId[key % byId.length]!);
}

/**
 * The index without the events `gone` (row ids), and with `fresh`, whose ids are either new or among those that go. What
 * lies between two changes is copied as it stands, so that a few changes cost about a millisecond.
 */
export function withChanges(index: EventIndex, gone: ReadonlySet<number>, fresh: IndexedEvent[]): EventIndex {
  const { dates, origins } = index;
  const capacity = index.size + fresh.length;
  const [ids, kinds] = [new Uint32Array(capacity), new Uint8Array(capacity)];
  const [dateOf, originOf] = [new Uint32Array(capacity), new Uint32Array(capacity)];
  const writerOf = (name: 'themes' | 'entities' | 'numbered') =>
    new ListsWriter(
      index[name],
      capacity,
      fresh.map((event) => event[name]),
    );
  const [themes, entities, numbered] = [writerOf('themes'), writerOf('entities'), writerOf('numbered')];
  let size = 0;

  const copy = (from: number, to: number) => {
    if (from >= to) return;
    ids.set(index.ids.subarray(from, to), size);
    kinds.set(index.kinds.subarray(from, to), size);
    dateOf.set(index.dateOf.subarray(from, to), size);
    originOf.set(index.originOf.subarray(from, to), size);
    themes.copy(size, index.themes, from, to);
    entities.copy(size, index.entities, from, to);
    numbered.copy(size, index.numbered, from, to);
    size += to - from;
  };
  const put = ({ id, family, status, date, origin, ...lists }: IndexedEvent) => {
    ids[size] = id;
    kinds[size] = kindOf(family, status);
    dateOf[size] = dates.numberOf(date);
    originOf[size] = origins.numberOf(origin);
    themes.put(size, lists.themes);
    entities.put(size, lists.entities);
    numbered.put(size, lists.numbered);
    size++;
  };

  const holes: number[] = [];
  if (gone.size > 0) {
    for (let i = 0; i < index.size; i++) if (gone.has(index.ids[i]!)) holes.push(i);
  }
  let [copied, hole] = [0, 0];
  const copyTo = (position: number) => {
    for (; hole < holes.length && holes[hole]! < position; hole++) {
      copy(copied, holes[hole]!);
      copied = holes[hole]! + 1;
    }
    copy(copied, position);
    copied = position;
  };
  for (const event of inOrder(fresh, dates)) {
    if (index.size > 0) copyTo(findPosition(index, placeOf(event.id, event.date)));
    put(event);
  }
  copyTo(index.size);

  const whole = { size, ids, kinds, dateOf, originOf, dates, origins };
  const lists = { themes: themes.finish(), entities: entities.finish(), numbered: numbered.finish() };
  const made = { ...whole, ...lists, dated: 0 };
  // The undated begin where a place without bounds would stand before the first of them.
  return { ...made, dated: findPosition(made, { lower: '', upper: '', id: 0 }) };
}
