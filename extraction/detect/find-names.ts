import type { EntityType } from '@/core/model/entity';
import type { Span } from '@/core/text/span';
import { type Header, type Reading, readText } from '../reading';
import { withoutOverlaps } from '../refine/entities-overlap';
import type { Gazetteer } from '../rules/gazetteer';
import { NEWS_GAZETTEER } from '../rules/gazetteer-news';
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
  const { tokens, mentions: read } = readMentions(reading, []);
  const mentions = reading.language === 'en' ? withoutShouted(text, withBodies(text, tokens, read)) : read;
  const sure = mentions.map(({ start, end, type, name }) => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    name,
  }));
  if (reading.language !== 'en') return withChinese(sure, findChineseNames(text));
  return [...sure, ...typed(reading, openRuns(reading, tokens, mentions), sure)].sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * The names of a Chinese text. A firm that the desk knows stands where its name is the longer one; for persons and places the
 * reader of Chinese has the last word, since a known "天津市" may be the beginning of another.
 */
function withChinese(sure: readonly FoundName[], chinese: readonly ChineseName[]): FoundName[] {
  const known = new Map(sure.map((name) => [`${name.start}-${name.end}`, name.name]));
  const read = chinese.map(
    (name): FoundName => ({ ...name, name: known.get(`${name.start}-${name.end}`) ?? name.text }),
  );
  const outranks = (name: FoundName): boolean => {
    const others = touching(read, name);
    if (others.length === 0) return true;
    const longest = Math.max(...others.map(({ start, end }) => end - start));
    return name.type !== 'place' && name.type !== 'person' && name.end - name.start > longest;
  };
  const kept = sure.filter(outranks);
  return [...kept, ...read.filter((name) => touching(kept, name).length === 0)].sort(
    (a, b) => a.start - b.start,
  );
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
