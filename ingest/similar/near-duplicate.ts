import { foldName } from '@/core/text/fold';
import { daysBetween, parseEdtf } from '@/core/time/edtf';
import { compareFrames, type Frame, framesOf } from './compare-values';
import { shingleSetOf, storyOf } from './shingles';
import { compareShingles, type Similarity } from './similarity';

/** A numbered meeting that a report names. */
export interface ReportedSession {
  body: string;
  kind: string;
  ordinal: number;
  /** The year in which it is counted; null where the text gives none. */
  year: number | null;
}

/** What the comparison needs of a report. */
export interface ComparableReport {
  /** Clean text. */
  text: string;
  /** EDTF, or null. */
  published: string | null;
  series: ReportedSession[];
  /** Dates of its events as inclusive ISO days; undated events are left out. */
  dates: { lower: string; upper: string }[];
}

/** A text taken apart once for many comparisons. */
export interface TextParts {
  shingles: ReadonlySet<number>;
  /** Its sentences parted into words and values; most comparisons never ask for them. */
  frames: () => readonly Frame[];
}

/** A report with its text taken apart. */
export type PreparedReport = Omit<ComparableReport, 'text'> & TextParts;

/** How alike two reports are, and what speaks against their being one story. */
export interface Comparison extends Similarity {
  isNear: boolean;
  contradiction: 'published' | 'session' | 'dates' | 'values' | null;
}

/** Least shares of common shingles: of all shingles of both texts, or of those of the shorter one. */
interface Thresholds {
  jaccard: number;
  containment: number;
}

/** Syndicated or re-edited: from here on nothing but a contradiction parts two reports. */
const NEAR: Thresholds = { jaccard: 0.3, containment: 0.6 };
/** Rewritten more freely: from here on their numbers or days must agree as well. */
const LOOSE: Thresholds = { jaccard: 0.18, containment: 0.4 };
/** In a brief, two standing sentences about a company are soon a third of the text. */
const BRIEF_SHINGLES = 80;
const BRIEF_NEAR: Thresholds = { jaccard: 0.42, containment: 0.65 };
const BRIEF_LOOSE: Thresholds = { jaccard: 0.3, containment: 0.6 };
/** Below this a text is a note: two may share a phrase or two by chance. */
const NOTE_SHINGLES = 20;
const NOTE: Thresholds = { jaccard: 0.6, containment: 1.1 };

const DAYS_APART = 30;
const EVENT_DAYS_APART = 3;
/** An event's date finer than this says on which days it was, not in which month. */
const FINE_DAYS = 7;
/** From this share of replaced values on it is a template filled anew. */
const REPLACED_SHARE = 0.35;

/** Take a clean text apart; depends on nothing but the text. */
export function takeApart(text: string): TextParts {
  let frames: readonly Frame[] | null = null;
  return {
    shingles: shingleSetOf(text),
    frames: () => {
      frames ??= framesOf(storyOf(text));
      return frames;
    },
  };
}

const prepare = ({ text, ...report }: ComparableReport): PreparedReport => ({
  ...report,
  ...takeApart(text),
});

function gapDays(a: { lower: string; upper: string }, b: { lower: string; upper: string }): number {
  if (a.lower > b.upper) return daysBetween(b.upper, a.lower);
  if (b.lower > a.upper) return daysBetween(a.upper, b.lower);
  return 0;
}

function boundsOf(edtf: string | null): { lower: string; upper: string } | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date?.lower && date.upper ? { lower: date.lower, upper: date.upper } : null;
}

/** True when two publications (EDTF) lie more than 30 days apart; false where one is not dated. */
export function arePublishedApart(a: string | null, b: string | null): boolean {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  return left !== null && right !== null && gapDays(left, right) > DAYS_APART;
}

/** Both name numbered sessions and share none. One body is often named in two ways, so kind and number decide. */
function nameOtherSessions(a: PreparedReport, b: PreparedReport): boolean {
  if (a.series.length === 0 || b.series.length === 0) return false;
  return !a.series.some((one) =>
    b.series.some(
      (other) =>
        one.ordinal === other.ordinal &&
        (one.kind === other.kind || foldName(one.body) === foldName(other.body)) &&
        (one.year === null || other.year === null || one.year === other.year),
    ),
  );
}

/** Fewest days between events of two reports that are dated to days; null when one report has none such. */
function daysBetweenEvents(a: PreparedReport, b: PreparedReport): number | null {
  const fine = ({ dates }: PreparedReport) =>
    dates.filter(({ lower, upper }) => daysBetween(lower, upper) <= FINE_DAYS);
  const gaps = fine(a).flatMap((one) => fine(b).map((other) => gapDays(one, other)));
  return gaps.length === 0 ? null : Math.min(...gaps);
}

function thresholdsOf(shorter: number): { near: Thresholds; loose: Thresholds } {
  if (shorter < NOTE_SHINGLES) return { near: NOTE, loose: NOTE };
  return shorter < BRIEF_SHINGLES ? { near: BRIEF_NEAR, loose: BRIEF_LOOSE } : { near: NEAR, loose: LOOSE };
}

const reaches = (likeness: Similarity, least: Thresholds) =>
  likeness.jaccard >= least.jaccard || likeness.containment >= least.containment;

/**
 * Compare two reports. They are near duplicates when one story stands behind both: enough common words, and no
 * contradiction – publications more than 30 days apart, other numbered sessions, events on other days, or the same
 * sentences with other numbers and dates. The reasons and thresholds are in docs/decisions (near duplicates).
 */
export function compareReports(a: PreparedReport, b: PreparedReport): Comparison {
  const likeness = compareShingles(a.shingles, b.shingles);
  const far = (contradiction: Comparison['contradiction']): Comparison => ({
    ...likeness,
    isNear: false,
    contradiction,
  });
  const { near, loose } = thresholdsOf(likeness.shorter);
  if (!reaches(likeness, loose)) return far(null);
  if (arePublishedApart(a.published, b.published)) return far('published');
  if (nameOtherSessions(a, b)) return far('session');
  const days = daysBetweenEvents(a, b);
  if (days !== null && days > EVENT_DAYS_APART) return far('dates');
  const values = compareFrames(a.frames(), b.frames());
  const compared = values.same + values.replaced;
  const share = compared === 0 ? 0 : values.replaced / compared;
  if (values.replaced >= 2 && share > REPLACED_SHARE) return far('values');
  const agrees = values.sentences >= 3 && (values.same >= 3 || days === 0);
  return { ...likeness, isNear: reaches(likeness, near) || agrees, contradiction: null };
}

/** True when two reports tell one story: syndicated, cut or re-edited. */
export function isNearDuplicate(a: ComparableReport, b: ComparableReport): boolean {
  return compareReports(prepare(a), prepare(b)).isNear;
}
