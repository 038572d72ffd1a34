import type { EntityType } from '@/core/model/entity';
import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { type Header, type Reading, readText } from '../reading';
import { withoutOverlaps } from '../refine/entities-overlap';
import type { Gazetteer } from '../rules/gazetteer';
import { NEWS_GAZETTEER } from '../rules/gazetteer-news';
import { LEADING_WORDS } from '../rules/names-organisations';
import type { NameCandidate } from './entities-candidate';
import { readMentions } from './entities-mentions';
import type { Token } from './entities-tokens';
import { touching } from './entities-zones';
import { readNewsBodies } from './find-names-bodies';
import { openRuns, type Run, shoutedLines } from './find-names-runs';
import { typeOfRun } from './find-names-type';
import { type ChineseName, findChineseNames } from './names-chinese';

/** A name in a text: its place, its words as written, what it names, and the name under which the thing is known. */
export interface FoundName extends Span {
  text: string;
  type: EntityType;
  name: string;
}

const NO_HEADER: Header = { title: null, url: null, published: null, publisher: null, language: null };

/**
 * The names in any plain text, English or Chinese, in order and without overlaps: first those that the detectors of reports
 * know or read by pattern, then every other run of capitals, typed by the words beside it and by what the same words are
 * elsewhere in the text.
 */
export function findNames(text: string, gazetteer: Gazetteer = NEWS_GAZETTEER): FoundName[] {
  const reading = readText(text, NO_HEADER, gazetteer);
  const { tokens, mentions: read } = readMentions(reading, [], false);
  const mentions =
    reading.language === 'en'
      ? withTails(text, withoutShouted(text, withBodies(text, tokens, read)))
      : read.filter((mention) => mention.entry !== null || !isTitled(text, mention));
  const sure = mentions.map(({ start, end, type, name }) => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    name,
  }));
  if (reading.language !== 'en') return withChinese(sure, findChineseNames(text));
  const open = typed(reading, openRuns(reading, tokens, mentions), sure);
  const found = [...sure, ...open].sort((a, b) => a.start - b.start);
  return withDatelines(text, withFamilyNames(text, tokens, found));
}

/** Family names of those who are named in full, wherever they stand alone: also "Major", "Baker", which are words. */
function withFamilyNames(text: string, tokens: Token[], found: readonly FoundName[]): FoundName[] {
  const people = new Map<string, string>();
  for (const { type, name } of found) {
    const family = type === 'person' ? name.match(/ (\p{Lu}[\p{L}’'-]{2,})$/u)?.[1] : undefined;
    if (family && !people.has(family)) people.set(family, name);
  }
  if (people.size === 0) return [...found];
  const added = tokens.flatMap(({ start, end, text: word }, i): FoundName[] => {
    const name = people.get(word);
    if (name === undefined || touching(found, { start, end }).length > 0) return [];
    const isBeside = (other: Token | undefined, gap: string): boolean =>
      other?.isCapital === true && /^[ -]$/.test(gap);
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (after && isBeside(after, text.slice(end, after.start))) return [];
    if (before && isBeside(before, text.slice(before.end, start)) && !LEADING_WORDS.has(before.fold))
      return [];
    return [{ start, end, text: word, type: 'person', name }];
  });
  return added.length > 0 ? [...found, ...added].sort((a, b) => a.start - b.start) : [...found];
}

/** "LAKEVILLE, Lakeland 1996-12-06", "LAKEVILLE, Nov 3 (Agency) -": where a report was filed. */
const DATELINE =
  /(?:^|\n)(\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2})(?:, (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}))?(?=,? (?:\d{4}-\d\d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d)|,? \([A-Z]\w+\))/gu;

function withDatelines(text: string, found: readonly FoundName[]): FoundName[] {
  const places: FoundName[] = [];
  for (const match of matchesOf(text, DATELINE)) {
    let from = match.index;
    for (const words of [match[1], match[2]]) {
      if (!words) continue;
      const start = text.indexOf(words, from);
      from = start + words.length;
      const known = touching(found, { start, end: from });
      if (known.some(({ type }) => type === 'place')) continue;
      places.push({ start, end: from, text: words, type: 'place', name: words });
    }
  }
  if (places.length === 0) return [...found];
  const kept = found.filter((name) => touching(places, name).length === 0);
  return [...kept, ...places].sort((a, b) => a.start - b.start);
}

/** Legal forms and the like that trail the name of a firm. */
const TAIL =
  /(?:,? (?:(?:Group|Holdings?|Bhd|Berhad|Ltd|Limited|Inc|Corp|Co|PLC|plc|AG|SA|NV|SE|LLC|LP)(?![\p{L}\d])|S\.A\.|N\.V\.|S\.p\.A\.)| & Co(?![\p{L}\d]))+/uy;

/** Firms with the whole of their tails, and the dot of an abbreviation inside a sentence. */
function withTails(text: string, mentions: NameCandidate[]): NameCandidate[] {
  return mentions.map((mention, i) => {
    if (mention.type !== 'organization') return mention;
    TAIL.lastIndex = mention.end;
    let end = TAIL.test(text) ? TAIL.lastIndex : mention.end;
    const isAbbreviated = /[ \p{L}](?:Inc|Corp|Co|Ltd)$/u.test(text.slice(mention.start, end));
    if (isAbbreviated && text[end] === '.' && end + 1 < text.length && text[end + 1] !== '\n') end++;
    const next = mentions[i + 1];
    return end === mention.end || (next && next.start < end) ? mention : { ...mention, end };
  });
}

/**
 * The names of a Chinese text. A firm that the desk knows stands where its name is the longer one; for persons and places the
 * reader of Chinese has the last word, since a known "天津市" may be the beginning of another.
 */
function withChinese(sure: readonly FoundName[], chinese: readonly ChineseName[]): FoundName[] {
  const known = new Map(sure.map((name) => [`${name.start}-${name.end}`, name.name]));
  const read = chinese.flatMap(divisionsOf).map(
    ({ start, end, text, type }): FoundName => ({
      start,
      end,
      text,
      type,
      name: known.get(`${start}-${end}`) ?? text,
    }),
  );
  const outranks = (name: FoundName): boolean => {
    const others = touching(read, name);
    if (others.length === 0) return true;
    const longest = Math.max(...others.map(({ start, end }) => end - start));
    return name.type !== 'place' && name.type !== 'person' && name.end - name.start > longest;
  };
  const divided = new Set(chinese.filter(({ parts }) => parts).map(({ start, end }) => `${start}-${end}`));
  const kept = sure.filter((name) => !divided.has(`${name.start}-${name.end}`) && outranks(name));
  return [...kept, ...read.filter((name) => touching(kept, name).length === 0)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Titles of books and papers in 《》 name nobody, save newspapers. */
const isTitled = (text: string, { start, end }: NameCandidate): boolean =>
  text[start - 1] === '《' && !/[报刊]$/.test(text.slice(start, end));

/** Houses that one visits, whoever runs them. */
const HOUSE = /(?:纪念馆|博物馆|展览馆|体育馆|体育场|国际机场)$/;

/** Each division by itself: 江苏省 and 常州市, 北京市 and 怀柔县民政局. */
function divisionsOf(name: ChineseName): ChineseName[] {
  const { text, type, parts = [name.end] } = name;
  let { start } = name;
  return parts.map((end, i) => {
    const words = text.slice(start - name.start, end - name.start);
    const isPlace = i < parts.length - 1 || HOUSE.test(words);
    const part = { start, end, type: isPlace ? ('place' as const) : type, text: words };
    start = end;
    return part;
  });
}

/** In a line without small letters only what is known is a name. */
function withoutShouted(text: string, mentions: NameCandidate[]): NameCandidate[] {
  const isShouted = shoutedLines(text);
  return mentions.filter(({ start, entry }) => !isShouted(start) || entry !== null);
}

/** Clubs, parties and other bodies of general news are read over the places in their names: "Manchester United". */
function withBodies(text: string, tokens: Token[], mentions: NameCandidate[]): NameCandidate[] {
  const bodies = readNewsBodies(text, tokens, mentions);
  return bodies.length > 0 ? withoutOverlaps([...mentions, ...bodies]) : mentions;
}

/** The open runs with their types: first each by its own context, then those that say nothing by their likes. */
function typed(reading: Reading, runs: Run[], sure: readonly FoundName[]): FoundName[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const vote = (words: string, type: EntityType, weight: number): void => {
    const known = votes.get(words) ?? new Map<EntityType, number>();
    known.set(type, (known.get(type) ?? 0) + weight);
    votes.set(words, known);
  };
  for (const { text, type } of sure) {
    vote(text, type, 3);
    if (type === 'person') vote(text.slice(text.lastIndexOf(' ') + 1), type, 2);
  }
  const own = runs.map((run) => typeOfRun(reading.text, run));
  runs.forEach((run, i) => {
    const verdict = own[i];
    if (!verdict) return;
    vote(run.text, verdict.type, verdict.weight);
    if (verdict.type === 'person')
      vote(run.text.slice(run.text.lastIndexOf(' ') + 1), 'person', verdict.weight);
  });
  return runs.flatMap((run, i) => {
    const verdict = own[i];
    if (verdict === null) return [];
    const type = strongest(votes.get(run.text)) ?? verdict?.type ?? null;
    if (type === null) return [];
    return [{ start: run.start, end: run.end, text: run.text, type, name: run.text }];
  });
}

function strongest(votes: Map<EntityType, number> | undefined): EntityType | null {
  let best: EntityType | null = null;
  for (const [type, weight] of votes ?? []) {
    if (best === null || weight > (votes?.get(best) ?? 0)) best = type;
  }
  return best;
}
