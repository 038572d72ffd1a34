import type { Filters } from '@/core/filters/filters';
import { daysOfPeriod } from '@/core/filters/period';
import { EVENT_FAMILIES } from '@/core/model/event';
import { REVIEW_STATUSES } from '@/core/model/review';
import { RELIABILITIES, type Reliability } from '@/core/model/source';
import { gradeIn } from '@/core/model/source-history';
import { DATE_PRECISIONS } from '@/core/time/edtf';
import type { Queryable } from '../connection';
import type { EventIndex, IndexedDate, Origin } from './event-index';
import { currentIndex } from './held-index';
import { readMerged, readSourceGrades, readThemeIds, type SourceGrades } from './read-scope';

/** One bit for each filter: those that an event does not pass. */
const FAILS = {
  families: 1,
  statuses: 2,
  precisions: 4,
  themes: 8,
  entities: 16,
  sources: 32,
  grade: 64,
  period: 128,
} as const;

/** Counts by row id, or by place in the list of values; what is missing counts nothing. */
export type Counts = Uint32Array;

/** Everything that one look at all events tells of some filters. Counts of a facet leave the facet's own filter out. */
export interface EventScan {
  filters: Filters;
  index: EventIndex;
  /** Events that are not rejected, whatever the filters. */
  stored: number;
  matching: number;
  /** 1 at the position of each event that the filters let through. */
  isMatch: Uint8Array;
  /** In the order of the values. */
  families: Counts;
  statuses: Counts;
  precisions: Counts;
  grades: Counts;
  /** By row id; entities as they are shown, an event counting once for each. */
  themes: Counts;
  entities: Counts;
  sources: Counts;
  /** By date (number in the index) and family, under all filters but the period. */
  byDate: Counts;
}

const FAMILY_COUNT = EVENT_FAMILIES.length;
const STATUS_COUNT = REVIEW_STATUSES.length;

/** As `eventsWhere` in `db/where.ts` has it: bounds overlap the period, or lie wholly in it. */
function isInPeriod({ lower, upper }: IndexedDate, filters: Filters): boolean {
  const { from, to } = daysOfPeriod(filters);
  if (from === null && to === null) return true;
  if (lower === null || upper === null) return false;
  if (filters.within === 'certain') return (from === null || lower >= from) && (to === null || upper <= to);
  return (from === null || upper >= from) && (to === null || lower <= to);
}

const isChosen = <T>(chosen: readonly T[], value: T) => chosen.length === 0 || chosen.includes(value);

function failsOfKinds({ families, statuses }: Filters): Uint8Array {
  const fails = new Uint8Array(FAMILY_COUNT * STATUS_COUNT);
  for (const [f, family] of EVENT_FAMILIES.entries()) {
    for (const [s, status] of REVIEW_STATUSES.entries()) {
      const isShown = statuses.length === 0 ? status !== 'rejected' : statuses.includes(status);
      fails[f * STATUS_COUNT + s] =
        (isChosen(families, family) ? 0 : FAILS.families) | (isShown ? 0 : FAILS.statuses);
    }
  }
  return fails;
}

const failsOfDates = (dates: IndexedDate[], filters: Filters): Uint8Array =>
  Uint8Array.from(
    dates,
    (date) =>
      (isChosen(filters.precisions, date.precision) ? 0 : FAILS.precisions) |
      (isInPeriod(date, filters) ? 0 : FAILS.period),
  );

/** What `readSourceRefs` shows: the grade of whose words are told, for the year in which they were published. */
function reliabilityOf({ publisher, outlet, year }: Origin, known: SourceGrades): Reliability {
  const speaking = outlet ?? publisher;
  const source = speaking === null ? undefined : known.get(speaking);
  const ofYear = source && year !== null ? gradeIn(source.grades, year) : null;
  return ofYear?.reliability ?? source?.reliability ?? 'F';
}

const failsOfOrigins = (
  origins: Origin[],
  reliability: Uint8Array,
  { sources, grade }: Filters,
): Uint8Array => {
  const chosen = new Set<number | null>(sources);
  return Uint8Array.from(origins, ({ publisher, outlet }, i) => {
    const isFrom = chosen.size === 0 || chosen.has(publisher) || chosen.has(outlet);
    const isGraded = grade === null || RELIABILITIES[reliability[i]!]! <= grade;
    return (isFrom ? 0 : FAILS.sources) | (isGraded ? 0 : FAILS.grade);
  });
};

/** 1 at each of the ids. */
function flagsOf(ids: Iterable<number>, size: number): Uint8Array {
  const flags = new Uint8Array(size);
  for (const id of ids) flags[id] = 1;
  return flags;
}

/** One more than the greatest number. */
function sizeFor(numbers: Iterable<number | null>): number {
  let size = 1;
  for (const number of numbers) if (number !== null && number >= size) size = number + 1;
  return size;
}

/**
 * Look at every event once. An event counts for a facet when no filter but the facet's own keeps it out, so the filters it
 * fails decide what it counts for.
 */
export function scanEvents(db: Queryable, filters: Filters): EventScan {
  const index = currentIndex(db);
  const { size, kinds, dateOf, originOf, themes, entities } = index;
  const dates = index.dates.values;
  const origins = index.origins.values;
  const grades = readSourceGrades(db);
  const merged = readMerged(db);
  const reliability = Uint8Array.from(origins, (origin) =>
    RELIABILITIES.indexOf(reliabilityOf(origin, grades)),
  );
  const kindFails = failsOfKinds(filters);
  const dateFails = failsOfDates(dates, filters);
  const originFails = failsOfOrigins(origins, reliability, filters);

  const themeSize = themes.greatest + 1;
  const entitySize = Math.max(entities.greatest, ...merged.values()) + 1;
  const shown = Uint32Array.from({ length: entitySize }, (_, id) => id);
  for (const [id, as] of merged) if (id < entitySize) shown[id] = as;
  const wantsTheme = filters.themes.length > 0;
  const wantsEntity = filters.entities.length > 0;
  const chosenThemes = flagsOf(readThemeIds(db, filters.themes), themeSize);
  const chosenEntities = flagsOf(
    filters.entities.map((id) => merged.get(id) ?? id),
    entitySize,
  );

  const scan: EventScan = {
    filters,
    index,
    stored: 0,
    matching: 0,
    isMatch: new Uint8Array(size),
    families: new Uint32Array(FAMILY_COUNT),
    statuses: new Uint32Array(STATUS_COUNT),
    precisions: new Uint32Array(DATE_PRECISIONS.length),
    grades: new Uint32Array(RELIABILITIES.length),
    themes: new Uint32Array(themeSize),
    entities: new Uint32Array(entitySize),
    sources: new Uint32Array(sizeFor(origins.flatMap(({ publisher, outlet }) => [publisher, outlet]))),
    byDate: new Uint32Array(dates.length * FAMILY_COUNT),
  };
  const rejected = REVIEW_STATUSES.indexOf('rejected');
  const precisionOf = Uint8Array.from(dates, ({ precision }) => DATE_PRECISIONS.indexOf(precision));
  /** The last event that each entity counted for: two names in it may be shown as one. */
  const countedFor = new Int32Array(entitySize).fill(-1);

  for (let i = 0; i < size; i++) {
    const kind = kinds[i]!;
    const status = kind % STATUS_COUNT;
    if (status !== rejected) scan.stored++;
    const date = dateOf[i]!;
    const origin = originOf[i]!;
    let fails = kindFails[kind]! | dateFails[date]! | originFails[origin]!;
    const themesFrom = i > 0 ? themes.ends[i - 1]! : 0;
    const themesTo = themes.ends[i]!;
    if (wantsTheme) {
      let at = themesFrom;
      while (at < themesTo && chosenThemes[themes.flat[at]!] === 0) at++;
      if (at === themesTo) fails |= FAILS.themes;
    }
    const entitiesFrom = i > 0 ? entities.ends[i - 1]! : 0;
    const entitiesTo = entities.ends[i]!;
    if (wantsEntity) {
      let at = entitiesFrom;
      while (at < entitiesTo && chosenEntities[shown[entities.flat[at]!]!] === 0) at++;
      if (at === entitiesTo) fails |= FAILS.entities;
    }
    // Two filters keep it out: it counts for nothing.
    if ((fails & (fails - 1)) !== 0) continue;
    if (fails === 0) {
      scan.matching++;
      scan.isMatch[i] = 1;
    }
    const family = (kind - status) / STATUS_COUNT;
    if ((fails & ~FAILS.families) === 0) scan.families[family]!++;
    if ((fails & ~FAILS.statuses) === 0) scan.statuses[status]!++;
    if ((fails & ~FAILS.precisions) === 0) scan.precisions[precisionOf[date]!]!++;
    if ((fails & ~FAILS.grade) === 0) scan.grades[reliability[origin]!]!++;
    if ((fails & ~FAILS.period) === 0) scan.byDate[date * FAMILY_COUNT + family]!++;
    if ((fails & ~FAILS.themes) === 0) {
      for (let at = themesFrom; at < themesTo; at++) scan.themes[themes.flat[at]!]!++;
    }
    if ((fails & ~FAILS.entities) === 0) {
      for (let at = entitiesFrom; at < entitiesTo; at++) {
        const entity = shown[entities.flat[at]!]!;
        if (countedFor[entity] === i) continue;
        countedFor[entity] = i;
        scan.entities[entity]!++;
      }
    }
    if ((fails & ~FAILS.sources) === 0) {
      const { publisher, outlet } = origins[origin]!;
      if (publisher !== null) scan.sources[publisher]!++;
      if (outlet !== null && outlet !== publisher) scan.sources[outlet]!++;
    }
  }
  return scan;
}
