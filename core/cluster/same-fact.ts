import type { EventFamily, EventType } from '../model/event';
import type { Metric } from '../model/figure';
import type { ReviewStatus } from '../model/review';
import { foldName } from '../text/fold';

/** What two events of near duplicates are compared by. */
export interface ComparableEvent {
  id: number;
  type: EventType;
  family: EventFamily;
  title: string;
  /** ISO days, inclusive; null for an undated event. */
  lower: string | null;
  upper: string | null;
  /** The kind of its series and its number there; null outside a series. */
  session: { kind: string; ordinal: number; year: number | null } | null;
  /** Entities that take part. */
  participants: number[];
  reviewStatus: ReviewStatus;
}

/** What two figures of near duplicates are compared by. */
export interface ComparableFigure {
  id: number;
  metric: Metric;
  /** Entity that it is about; null where that is none, then the words decide. */
  subjectId: number | null;
  subject: string;
  unit: string;
  period: string | null;
  /** Base units. */
  value: number;
  valueMax: number | null;
  reviewStatus: ReviewStatus;
}

/** Values this close are one value, differently rounded. */
const VALUE_TOLERANCE = 0.005;
/** Titles that share this share of their words tell one thing without a common participant. */
const TITLE_SHARE = 0.3;

const titleWords = (title: string) =>
  new Set(
    foldName(title)
      .split(' ')
      .filter((word) => word.length > 2 || /\p{Script=Han}/u.test(word)),
  );

function shareOfWords(a: string, b: string): number {
  const [left, right] = [titleWords(a), titleWords(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.min(left.size, right.size);
}

/** How surely two events are one: 0 when they are not, else the higher the surer. Symmetric. */
export function rateSameEvent(a: ComparableEvent, b: ComparableEvent): number {
  if (a.type !== b.type && a.family !== b.family) return 0;
  const isDated = a.lower !== null && a.upper !== null && b.lower !== null && b.upper !== null;
  if (isDated && (a.lower! > b.upper! || b.lower! > a.upper!)) return 0;
  const words = shareOfWords(a.title, b.title);
  let common = 0;
  for (const id of a.participants) if (b.participants.includes(id)) common++;
  let rating = words + Math.min(common, 3) / 3 + (a.type === b.type ? 1 : 0);
  if (isDated && a.lower === b.lower && a.upper === b.upper) rating += 1;
  if (a.session && b.session) {
    const { kind, ordinal, year } = a.session;
    const other = b.session;
    const isOneYear = year === null || other.year === null || year === other.year;
    if (kind !== other.kind || ordinal !== other.ordinal || !isOneYear) return 0;
    return rating + 2;
  }
  // Without a date on both sides, or without common people, the words have to say more.
  if (common === 0 && words < TITLE_SHARE) return 0;
  if (!isDated && words < TITLE_SHARE * 1.5) return 0;
  return rating;
}

function isCloseValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= VALUE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** How surely two figures are one: 0 when they are not. Symmetric. */
export function rateSameFigure(a: ComparableFigure, b: ComparableFigure): number {
  if (a.metric !== b.metric || a.unit !== b.unit) return 0;
  const isOneSubject =
    a.subjectId !== null && b.subjectId !== null
      ? a.subjectId === b.subjectId
      : foldName(a.subject) === foldName(b.subject);
  if (!isOneSubject) return 0;
  if (a.period !== null && b.period !== null && a.period !== b.period) return 0;
  if (!isCloseValue(a.value, b.value) || !isCloseValue(a.valueMax, b.valueMax)) return 0;
  return 1 + (a.period === b.period ? 1 : 0) + (a.value === b.value ? 1 : 0);
}

/**
 * For the facts of each article of one cluster (in the order of storing): the earlier fact that each one repeats, or
 * null for those told first. Within an article two facts never repeat the same one: what a text tells apart stays
 * apart. What a person has rejected repeats nothing and is repeated by nothing.
 */
export function matchFacts<Fact extends { id: number; reviewStatus: ReviewStatus }>(
  articles: Fact[][],
  rate: (a: Fact, b: Fact) => number,
): Map<number, number | null> {
  const told: Fact[] = [];
  const result = new Map<number, number | null>();
  for (const facts of articles) {
    for (const fact of facts) result.set(fact.id, null);
    const live = facts.filter((fact) => fact.reviewStatus !== 'rejected').sort((a, b) => a.id - b.id);
    const pairs = live
      .flatMap((fact) => told.map((earlier) => ({ fact, earlier, rating: rate(earlier, fact) })))
      .filter(({ rating }) => rating > 0)
      .sort((a, b) => b.rating - a.rating || a.fact.id - b.fact.id || a.earlier.id - b.earlier.id);
    const taken = new Set<number>();
    for (const { fact, earlier } of pairs) {
      if (taken.has(earlier.id) || result.get(fact.id) !== null) continue;
      result.set(fact.id, earlier.id);
      taken.add(earlier.id);
    }
    told.push(...live.filter((fact) => result.get(fact.id) === null));
  }
  return result;
}
