import { formatEdtf } from '@/core/time/edtf';
import type { EntityRef } from './refs';

/** A function as one article states it, with the words and the date that the report can be given. */
export interface RoleTelling {
  title: string;
  organisation: string | null;
  quote: string;
  articleId: number;
  articleTitle: string;
  /** The story that the article tells; near duplicates tell one. */
  story: number;
  /** EDTF of the report with its bounds (ISO days); all null where nothing dates it. */
  edtf: string | null;
  lower: string | null;
  upper: string | null;
}

/** When a report that states a function was made, as exactly as it is known. */
export interface RoleSighting {
  label: string;
  lower: string;
  upper: string;
}

/** A function of one person at one organisation with every report that states it; its latest one speaks for it. */
export interface RoleView {
  title: string;
  organisation: string | null;
  quote: string;
  articleId: number;
  articleTitle: string;
  /** Stories that state it. */
  articles: number;
  /** By date, each date once; reports without a date are left out. */
  sightings: RoleSighting[];
  /** "Jan 2025"; null where no report has a date. */
  first: string | null;
  last: string | null;
}

/** A person of an organisation: the functions stated, and in how many of its articles. */
export interface PersonView {
  entity: EntityRef;
  roles: RoleView[];
  articles: number;
}

/** The tellings of one person's functions, each function once; the one that was stated last comes first. */
export function gatherRoles(tellings: readonly RoleTelling[]): RoleView[] {
  const groups = new Map<string, RoleTelling[]>();
  for (const telling of tellings) {
    const key = `${telling.title.toLowerCase()}|${telling.organisation?.toLowerCase() ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), telling]);
  }
  return [...groups.values()]
    .map(toRole)
    .sort((a, b) => compare(b.sightings.at(-1)?.upper, a.sightings.at(-1)?.upper) || b.articles - a.articles);
}

function toRole(tellings: RoleTelling[]): RoleView {
  const speaker = [...tellings].sort(
    (a, b) => compare(b.upper ?? '', a.upper ?? '') || b.articleId - a.articleId,
  )[0] as RoleTelling;
  const dates = new Map<string, RoleSighting>();
  for (const { edtf, lower, upper } of tellings) {
    if (edtf === null || lower === null || upper === null) continue;
    dates.set(edtf, { label: formatEdtf(edtf), lower, upper });
  }
  const sightings = [...dates.values()].sort(
    (a, b) => compare(a.lower, b.lower) || compare(a.upper, b.upper),
  );
  const last = [...sightings].sort((a, b) => compare(b.upper, a.upper) || compare(b.lower, a.lower))[0];
  return {
    title: speaker.title,
    organisation: speaker.organisation,
    quote: speaker.quote,
    articleId: speaker.articleId,
    articleTitle: speaker.articleTitle,
    articles: new Set(tellings.map(({ story }) => story)).size,
    sightings,
    first: sightings[0]?.label ?? null,
    last: last?.label ?? null,
  };
}

/** Order of two ISO days; without a day comes first. */
const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a report lies on the common scale of some functions, in shares of its length. */
export interface PlacedSighting {
  at: number;
  width: number;
  /** Known to the month, season or year only: a pale bar as wide as that, never a point. */
  isCoarse: boolean;
  label: string;
}

/** The calendar years that the reports of some functions lie in; null where none has a date. */
export function yearsOf(roles: readonly RoleView[]): { first: number; last: number } | null {
  const days = roles.flatMap(({ sightings }) => sightings.flatMap(({ lower, upper }) => [lower, upper]));
  const years = days.map((day) => Number(day.slice(0, 4)));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** The reports of one function on the scale of those years. */
export function placeSightings(
  { sightings }: RoleView,
  { first, last }: { first: number; last: number },
): PlacedSighting[] {
  const start = Date.UTC(first, 0, 1);
  const length = Date.UTC(last + 1, 0, 1) - start;
  const share = (day: string) => (Date.parse(`${day}T00:00:00Z`) - start) / length;
  return sightings.map(({ label, lower, upper }) => ({
    at: share(lower),
    width: share(upper) - share(lower) + 86_400_000 / length,
    isCoarse: lower !== upper,
    label,
  }));
}
