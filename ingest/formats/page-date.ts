import { parseHTML } from 'linkedom';
import { daysInMonth } from '@/core/time/edtf';
import { DEEPEST_MARKUP, nestsBeyond } from './nesting';
import { readAddressDate } from './page-date-address';
import {
  type FieldDate,
  findCommentDate,
  findScriptDate,
  metaKindOf,
  readFieldDate,
  readLinkedDates,
} from './page-date-data';
import { type DayOrder, findDateForms } from './page-date-forms';
import { type PageWords, type Range, readPageWords } from './page-date-page';
import { findForeignParts, findVisibleDates, isWithin, type VisibleKind } from './page-date-visible';

/** A date that may be the day of publication; a lower rank is surer. */
interface Candidate extends FieldDate {
  rank: number;
  /** Candidates of one source are one voice when the others judge a date. */
  source: string;
}

/**
 * The order of trust. What the page says to machines about this report comes before what its address says, that before
 * what a reader sees near the headline, and that before dates in running text.
 */
const RANK = {
  linked: 10,
  meta: 12,
  marked: 20,
  labelledNear: 22,
  address: 30,
  linkedCreated: 33,
  script: 34,
  looseMeta: 36,
  labelled: 40,
  byline: 45,
  lone: 50,
  comment: 54,
  title: 55,
  dateline: 50,
  text: 60,
  addressMonth: 65,
  modified: 75,
} as const;

/** Up to this rank, a source speaks of the page's own report; behind it, the words of the text do. */
const LAST_OWN_RANK = RANK.comment;
/** What a visible date loses that stands above the headline. */
const ABOVE = 3;

const dayNumber = (edtf: string) => {
  const [year = '1970', month = '01', day = '01'] = edtf.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
};
const isDay = (edtf: string) => edtf.length === 10;

/** The order of day and month that the page's language and region tell; null where they leave it open. */
function orderOfLanguage(document: Document, page: PageWords, url: string | null): DayOrder {
  const metaOf = (name: string) => page.metas.find((meta) => meta.name === name)?.content;
  const tags = [
    document.documentElement?.getAttribute('lang'),
    metaOf('og:locale'),
    metaOf('content-language'),
    metaOf('dc.language'),
    metaOf('language'),
  ]
    .filter((tag) => typeof tag === 'string')
    .map((tag) => tag.toLowerCase().replace('_', '-').trim());
  const exact = tags.find((tag) => /^[a-z]{2}-[a-z]{2}/.test(tag));
  if (exact && /^(?:en|es)-(?:us|pr|ph)/.test(exact)) return 'month-first';
  if (exact?.startsWith('en-') && !/^en-(?:ca|cn|tw|jp|hk)/.test(exact)) return 'day-first';
  const language = (exact ?? tags[0])?.slice(0, 2);
  if (
    language &&
    /^(?:de|fr|es|it|pt|nl|pl|ru|uk|tr|cs|sk|da|nb|no|fi|el|ro|bg|hr|sr|sl|id|vi|th|ar|he|hi|ca|gl|et|lv|be)$/.test(
      language,
    )
  )
    return 'day-first';
  const region = /^[a-z]+:\/\/[^/?#]*\.([a-z]{2,4})(?:[:/?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (
    region &&
    /^(?:uk|au|nz|ie|in|za|sg|my|de|fr|es|it|nl|pl|ru|br|pt|at|ch|be|mx|ar|cl|co|ng|ke|pk|bd|lk|eu)$/.test(
      region,
    )
  )
    return 'day-first';
  return region === 'gov' || region === 'us' || region === 'mil' ? 'month-first' : null;
}

/** The heading that names the report: the one that the page's title repeats, else its first of the first level. */
function findHeadline(page: PageWords): Range | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const titles = [
    page.title,
    ...page.metas.filter(({ name }) => /^(?:og|twitter):title$/.test(name)).map(({ content }) => content),
  ].map(plain);
  const headings = page.headings
    .map((heading) => ({ ...heading, words: plain(page.text.slice(heading.start, heading.end)) }))
    .filter(({ words }) => words.length > 0);
  const repeated = headings.filter(
    ({ words }) => words.length >= 6 && titles.some((title) => title !== '' && title.includes(words)),
  );
  // The site's name repeats in the title too; the report's headline opens it, or is the longer one.
  const opens = (words: string) => (titles.some((title) => title.startsWith(words)) ? 0 : 1);
  repeated.sort(
    (a, b) => opens(a.words) - opens(b.words) || b.words.length - a.words.length || a.start - b.start,
  );
  const first = headings.filter(({ level }) => level === 1);
  return (
    repeated[0] ??
    first.find(
      (heading) => !page.zones.some((zone) => zone.start <= heading.start && zone.end >= heading.end),
    ) ??
    first[0] ??
    null
  );
}

const VISIBLE_RANK: Readonly<Record<VisibleKind, number>> = {
  marked: RANK.marked,
  labelled: RANK.labelled,
  byline: RANK.byline,
  lone: RANK.lone,
  dateline: RANK.dateline,
  text: RANK.text,
  modified: RANK.modified,
};

/** The day of a page's own publication is among the first that its elements hold. */
const MOST_VALUES = 300;

interface Collected {
  candidates: Candidate[];
  /** The order that numbers in the page's own words show (`25/08/2025`). */
  shown: DayOrder;
}

function collect(page: PageWords, url: string | null): Collected {
  const candidates: Candidate[] = [];
  const add = (rank: number, source: string, date: FieldDate | null) => {
    if (date) candidates.push({ rank, source, edtf: date.edtf, other: date.other });
  };
  const metaTitle = page.metas.find(({ name }) => name === 'og:title')?.content ?? '';
  const linked = readLinkedDates(page.linkedData, `${page.title} ${metaTitle}`);
  for (const value of linked.published) add(RANK.linked, 'linked', readFieldDate(value));
  for (const value of linked.created) add(RANK.linkedCreated, 'created', readFieldDate(value));
  for (const value of linked.modified.slice(0, 1)) add(RANK.modified, 'modified', readFieldDate(value));
  for (const { name, content } of page.metas) {
    const kind = metaKindOf(name);
    if (kind === 'published') add(RANK.meta, 'meta', readFieldDate(content));
    else if (kind === 'loose') add(RANK.looseMeta, 'loose', readFieldDate(content));
    else if (kind === 'modified') add(RANK.modified, 'modified', readFieldDate(content));
    else if (/^(?:og:)?description$/.test(name)) {
      // Summaries repeat the date line: "21/08/2025 – The group has lit …".
      const [date] = findDateForms(content.slice(0, 60));
      if (date?.start === 0 && /^\s?[–—:|-]/.test(content.slice(date.end)) && isDay(date.edtf))
        add(RANK.dateline, 'description', date);
    }
  }
  const headline = findHeadline(page);
  const foreign = findForeignParts(page, headline?.start ?? null);
  const valued = page.marked
    .filter(({ value, start, end }) => value !== null && end - start <= 400)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const range of valued.slice(0, MOST_VALUES)) {
    if (range.value === null) continue;
    if (isWithin(foreign, range.start, range.end)) continue;
    const date = readFieldDate(range.value);
    // A label before an element ("Published <time>") speaks through its words, which are read below.
    if (range.mark === 'published') add(RANK.marked, 'marked', date);
    else if (range.mark === 'modified') add(RANK.modified, 'modified', date);
    else add(RANK.byline, 'byline', date);
  }
  const visible = findVisibleDates(page, headline, foreign);
  for (const date of visible) {
    const isLabelledNear = date.kind === 'labelled' && date.isNear && isDay(date.edtf);
    // Above the headline stands the day of the visit as often as that of the report.
    const isAbove = date.distance < 0 && (date.kind === 'byline' || date.kind === 'lone');
    const rank = isLabelledNear ? RANK.labelledNear : VISIBLE_RANK[date.kind];
    add(isAbove ? rank + ABOVE : rank, date.kind, date);
  }
  // "Headline | 21 August 2025 10:15 | Site"
  for (const part of page.title.split(/\s[|–—-]\s/).slice(1)) {
    const [date] = findDateForms(part);
    if (date?.start === 0 && part.length - date.end <= 12 && isDay(date.edtf)) add(RANK.title, 'title', date);
  }
  const address = readAddressDate(url);
  if (address.day) add(RANK.address, 'address', { edtf: address.day, other: null });
  else if (address.month) add(RANK.addressMonth, 'address', { edtf: address.month, other: null });
  add(RANK.script, 'script', findScriptDate(page.scripts));
  add(RANK.comment, 'comment', findCommentDate(page.comments));
  const shows = new Set(visible.map((date) => date.shows).filter((order) => order !== null));
  return { candidates, shown: shows.size === 1 ? ([...shows][0] ?? null) : null };
}

/** Settle which of two numbers is the day; a candidate that stays open is left out. */
function settle(candidates: readonly Candidate[], order: DayOrder): Candidate[] {
  const sure = candidates.filter(({ other }) => other === null).map(({ edtf }) => edtf);
  return candidates.flatMap((candidate) => {
    if (candidate.other === null) return [candidate];
    const { edtf: dayFirst, other: monthFirst } = candidate;
    const isNear = (reading: string) =>
      sure.some((edtf) =>
        isDay(edtf)
          ? Math.abs(dayNumber(edtf) - dayNumber(reading)) <= 2
          : edtf.length === 7 && reading.startsWith(edtf),
      );
    const [a, b] = [isNear(dayFirst), isNear(monthFirst)];
    const settled =
      a !== b ? (a ? dayFirst : monthFirst) : order && (order === 'day-first' ? dayFirst : monthFirst);
    return settled ? [{ ...candidate, edtf: settled, other: null }] : [];
  });
}

/** True for a day more than one day past all that at least two other sources of the page say. */
function isPastAllOthers(candidate: Candidate, all: readonly Candidate[]): boolean {
  if (!isDay(candidate.edtf)) return false;
  const others = all.filter(
    ({ source, edtf, rank }) =>
      source !== candidate.source && isDay(edtf) && (rank <= LAST_OWN_RANK || rank === RANK.modified),
  );
  const sources = new Set(others.map(({ source }) => source));
  const latest = Math.max(...others.map(({ edtf }) => dayNumber(edtf)));
  return (
    sources.size >= 2 &&
    [...sources].some((source) => source !== 'modified') &&
    dayNumber(candidate.edtf) > latest + 1
  );
}

const LONGEST_DELAY = 31;

function choose(candidates: readonly Candidate[]): string | null {
  const ranked = [...candidates].sort((a, b) => a.rank - b.rank);
  const best = ranked.find((candidate) => !isPastAllOthers(candidate, ranked)) ?? ranked[0];
  // The day of the last change bears witness for and against other dates; the day of publication it is not.
  if (!best || best.rank === RANK.modified) return null;
  const address = ranked.find(({ source }) => source === 'address');
  // A page that moved to a new system says the day of the move; its address keeps the day of the report.
  if (
    address &&
    isDay(address.edtf) &&
    isDay(best.edtf) &&
    best.rank < address.rank &&
    dayNumber(best.edtf) - dayNumber(address.edtf) > LONGEST_DELAY
  )
    return address.edtf;
  if (isDay(best.edtf)) {
    // Words within the report's text give way to the month of the address when they lie outside of it.
    const isMerelyText = /^(?:text|dateline|description)$/.test(best.source);
    if (isMerelyText && address && !best.edtf.startsWith(address.edtf)) {
      const fitting = ranked.find(
        ({ edtf, rank }) => rank <= RANK.text && isDay(edtf) && edtf.startsWith(address.edtf),
      );
      return fitting?.edtf ?? address.edtf;
    }
    return best.edtf;
  }
  const finer = ranked.find(
    ({ edtf, rank }) => rank <= LAST_OWN_RANK && edtf.length > best.edtf.length && edtf.startsWith(best.edtf),
  );
  return finer?.edtf ?? best.edtf;
}

/**
 * The day on which the report of a parsed page was published, as EDTF at the precision given (day, month or year); null
 * when the page does not say. Sources in their order of trust: JSON-LD, meta tags, elements marked as the publication, a
 * label near the headline, the address, loose meta tags and scripts, bylines, comments of the content system, a date
 * line, the first date of the text, the month of the address. Dates of changes, comments, related
 * links, sidebars, footers and events never count, nor does the year of a copyright. `11/07/2025` counts only where the
 * page's language, other numbers or other dates decide which number is the day. The clock is never asked.
 *
 * `linkedData` are sources of JSON-LD that were taken out of the tree before. The first date of the text is the day of
 * something that the report tells, as often as its own: it counts only where a guess is asked for, and the desk asks for
 * none.
 */
export function findPublishedIn(
  document: Document,
  url: string | null = null,
  linkedData: readonly string[] = [],
  guess: 'from the text' | 'never' = 'never',
): string | null {
  const page = readPageWords(document);
  page.linkedData.push(...linkedData);
  const { candidates, shown } = collect(page, url);
  const settled = settle(candidates, shown ?? orderOfLanguage(document, page, url));
  const isGuess = ({ source }: Candidate) => source === 'text' && guess === 'never';
  return choose(settled.filter((candidate) => isReal(candidate.edtf) && !isGuess(candidate)));
}

const isReal = (edtf: string) => {
  const [year, month, day] = edtf.split('-').map(Number);
  return day === undefined || (year !== undefined && month !== undefined && day <= daysInMonth(year, month));
};

/**
 * The publication date of a saved page, as {@link findPublishedIn} finds it, and the first date of its text where the
 * page says nothing else. The address comes from the caller or, when it has none, from the page's own canonical link.
 */
export function findPublicationDate(html: string, url: string | null = null): string | null {
  if (nestsBeyond(html, DEEPEST_MARKUP)) return readAddressDay(url);
  // linkedom needs an outer element; fragments of pages get one.
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(source);
  return findPublishedIn(document, url ?? findOwnAddress(document), [], 'from the text');
}

const readAddressDay = (url: string | null) => {
  const { day, month } = readAddressDate(url);
  return day ?? month;
};

function findOwnAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
}
