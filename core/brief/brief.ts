import type { EventType, MeetingStanding } from '@/core/model/event';
import type { ReviewStatus } from '@/core/model/review';
import type { ClaimStatus, Credibility } from '@/core/model/source';
import type { DateView } from '@/core/views/event-row';
import type { ClaimArticle, EntityRef, SeriesRef, SourceRef } from '@/core/views/refs';
import type { BriefOrder } from './brief-address';
import type { BriefItem } from './brief-item';

/** Whose word a fact is, how far it can be believed, and who has looked at it. */
interface BriefAssertion {
  id: number;
  articleId: number;
  speaker: string | null;
  claimStatus: ClaimStatus;
  claimArticle: ClaimArticle | null;
  credibility: Credibility;
  reviewStatus: ReviewStatus;
  confidence: number;
}

export interface BriefFigure extends BriefAssertion {
  /** "Revenue $9.9bn". */
  label: string;
  subject: string;
  /** In base units of `unit`, an ISO currency code, "%", "t" and the like; `valueMax` where the text gives a range. */
  value: number;
  valueMax: number | null;
  unit: string;
  /** "stated", "stated, about", "forecast". */
  basis: string;
  /** The period, as dates are kept. */
  date: DateView;
  /** "full year 2023", or null where the text does not say. */
  period: string | null;
  /** "−2.23% on the year", or null. */
  change: string | null;
  /** Exactly as in the text. */
  quote: string;
}

export interface BriefEvent extends BriefAssertion {
  type: EventType;
  title: string;
  date: DateView;
  series: SeriesRef | null;
  standing: MeetingStanding;
  entities: EntityRef[];
  /** Exactly as in the text: what proves the event, then its date and number where they stand elsewhere. */
  quotes: string[];
  /** Figures that the same paragraph of the article states. */
  figures: BriefFigure[];
  /** Who tells it again, near-duplicates that count once: publishers, else titles. */
  retold: string[];
}

/** Every entry stands for what was chosen: `key` names the first of it, `asked` all of it, near-duplicates together. */
interface BriefPlace {
  key: string;
  asked: string[];
  date: DateView;
}

/** One entry: an event, a figure, or an article with what it tells. */
export type BriefEntry =
  | (BriefPlace & { kind: 'event'; event: BriefEvent })
  | (BriefPlace & {
      kind: 'figure';
      figure: BriefFigure;
      /** Who tells it again, near-duplicates that count once: publishers, else titles. */
      retold: string[];
    })
  | (BriefPlace & {
      kind: 'article';
      articleId: number;
      events: BriefEvent[];
      /** Figures that stand in no paragraph of an event above. */
      figures: BriefFigure[];
      /** Facts of the article beyond those told here. */
      more: number;
    });

/** Where facts come from. */
export interface BriefSource {
  articleId: number;
  title: string;
  /** BCP 47. */
  language: string;
  author: string | null;
  published: DateView;
  /** The original address; null where the upload gives none. */
  url: string | null;
  source: SourceRef;
  /** The text's own disclaimer, word for word. */
  disclaimer: string | null;
  /** A newer version has taken its place. */
  isReplaced: boolean;
}

/** What ordinals say that the desk does not hold. */
export interface BriefCoverage {
  key: string;
  seriesId: number;
  /** "Baogang Group Party Committee, meetings, 2025". */
  label: string;
  /** "4 of 18". */
  text: string;
  /** "7–14: 8 not stored, 26 Feb – 13 May 2025"; empty where nothing is missing. */
  gaps: string[];
}

export interface BriefView {
  /** ISO day on which it was read, UTC. */
  madeOn: string;
  /** Null for a visitor. */
  madeBy: string | null;
  /** Oldest first, undated last. */
  entries: BriefEntry[];
  sources: BriefSource[];
  coverage: BriefCoverage[];
  /** Asked for, but not on this desk or rejected by a person. */
  gone: BriefItem[];
  /** Asked for beyond what one brief holds. */
  left: number;
}

const byDate = (a: BriefEntry, b: BriefEntry): number =>
  (a.date.lower ?? '9999-99-99').localeCompare(b.date.lower ?? '9999-99-99') ||
  (a.date.upper ?? '').localeCompare(b.date.upper ?? '') ||
  a.key.localeCompare(b.key, 'en', { numeric: true });

/** The entries in the order that the address asks for; the undated come last whichever way the dates run. */
export function orderEntries(entries: BriefEntry[], order: BriefOrder): BriefEntry[] {
  const oldest = [...entries].sort(byDate);
  if (order === 'oldest') return oldest;
  if (order === 'newest') {
    const isDated = (entry: BriefEntry) => entry.date.lower !== null;
    return [...oldest.filter(isDated).reverse(), ...oldest.filter((entry) => !isDated(entry))];
  }
  const placeOf = (entry: BriefEntry) => {
    const place = order.indexOf(entry.key);
    return place < 0 ? order.length : place;
  };
  return oldest.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The order with one entry moved by so many places; every entry is named in it from then on. */
export function moveEntry(entries: BriefEntry[], key: string, by: 1 | -1): string[] {
  const keys = entries.map((entry) => entry.key);
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return keys;
  keys.splice(to, 0, ...keys.splice(from, 1));
  return keys;
}

/** The article that an entry draws on. */
export function articleOf(entry: BriefEntry): number {
  if (entry.kind === 'article') return entry.articleId;
  return (entry.kind === 'event' ? entry.event : entry.figure).articleId;
}

/** The events that an entry tells. */
export function eventsOf(entry: BriefEntry): BriefEvent[] {
  if (entry.kind === 'figure') return [];
  return entry.kind === 'event' ? [entry.event] : entry.events;
}

/** The figures that an entry tells beside its events. */
export function figuresOf(entry: BriefEntry): BriefFigure[] {
  if (entry.kind === 'event') return [];
  return entry.kind === 'figure' ? [entry.figure] : entry.figures;
}

/** The sources by the number under which the entries cite them, in the order of first use. */
export function citeSources(
  entries: BriefEntry[],
  sources: BriefSource[],
): Map<number, BriefSource & { number: number }> {
  const cited = new Map<number, BriefSource & { number: number }>();
  for (const articleId of entries.map(articleOf)) {
    const source = sources.find((one) => one.articleId === articleId);
    if (source && !cited.has(articleId)) cited.set(articleId, { ...source, number: cited.size + 1 });
  }
  return cited;
}

/** "Brief: 3 events, 2 figures and 1 article", until somebody gives it a title. */
export function defaultTitle(entries: BriefEntry[]): string {
  const count = (kind: BriefEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const words = (['event', 'figure', 'article'] as const).flatMap((kind) => {
    const n = count(kind);
    return n === 0 ? [] : [`${n} ${kind}${n === 1 ? '' : 's'}`];
  });
  if (words.length === 0) return 'Brief';
  return `Brief: ${[words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ')}`;
}
