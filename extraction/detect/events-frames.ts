import type { EventType } from '@/core/model/event';
import { matchesOf } from '@/core/text/matches';
import type { FrameKind } from '../kinds/features';
import { EVENT_RULES } from '../rules/event-grammar';
import { speaksOf } from '../rules/event-grammar-cues';
import { AUTHORITY, SEAT_BEFORE_VERB } from '../rules/event-grammar-filters';
import type { EventRule } from '../rules/event-grammar-shape';
import { LOOK_BACK, subjectClause } from './events-clauses';
import type { ZonedSentence } from './events-zones';
import { WordGate } from './word-gate';

/** Where the frames of the grammar match in a sentence, and what kind of happening a match tells. */

/** Most frames can match no sentence of a report: those whose words do not stand in it are not asked. */
const FRAMES = new WordGate(EVENT_RULES.map((rule) => rule.pattern));

/** The named groups of frames without a type of their own, in their order; asking a match for its groups takes long. */
const GROUP_TYPES = new Map<EventRule, readonly EventType[]>(
  EVENT_RULES.filter(({ type }) => !type).map((rule) => [
    rule,
    [...rule.pattern.source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name as EventType),
  ]),
);

const ATTRIBUTIVE = /^\p{Script=Han}{2}的/u;

/** The kind of happening that a match tells: its frame's or group's, or another where an authority acts; or null. */
function typeOf(rule: EventRule, match: RegExpMatchArray, before: string): EventType | null {
  // 公布的…措施 names what the authority at the head of the sentence made known.
  const who = ATTRIBUTIVE.test(match[0]) ? before : subjectClause(before);
  if (
    rule.typeOfAuthority &&
    (AUTHORITY.test(who) || SEAT_BEFORE_VERB.test(who) || AUTHORITY.test(agentBehind(match)))
  )
    return rule.typeOfAuthority;
  if (rule.type) return rule.type;
  return GROUP_TYPES.get(rule)?.find((type) => match.groups?.[type] !== undefined) ?? null;
}

/** "… issued jointly with the customs administration": who acted, told behind the participle. */
function agentBehind(match: RegExpMatchArray): string {
  const after = match.input?.slice(match.index! + match[0].length, match.index! + match[0].length + 90) ?? '';
  return /^ (?:(?:jointly|together|in concert)[ ,]+(?:with|by)|by) [^,.;]*/.exec(after)?.[0] ?? '';
}

/** "The anti-graft office said that it was investigating …": what is told is what happened, where it is such a matter. */
const TOLD_TYPES = ['inspection', 'appointment', 'results'] as const;

export function typeOfTold(words: string): EventType | null {
  return TOLD_TYPES.find((type) => speaksOf(type, words)) ?? null;
}

/** Where the nouns stand that frames open with or hold, looked for once in a sentence. */
type Openings = Map<RegExp, number[]>;

const STICKY = new Map<RegExp, RegExp>(
  EVENT_RULES.flatMap(({ opening, pattern }) =>
    opening ? [[pattern, new RegExp(pattern.source, pattern.flags.replace('g', 'y'))] as const] : [],
  ),
);

function placesOf(noun: RegExp, words: string, openings: Openings): number[] {
  const known = openings.get(noun);
  if (known) return known;
  const places = matchesOf(words, noun).map(({ index }) => index);
  openings.set(noun, places);
  return places;
}

/** The matches of a frame; one with a known noun is only tried in a sentence or a place where such a noun stands. */
function matchesOfRule(rule: EventRule, words: string, openings: Openings): RegExpExecArray[] {
  if (rule.holds && placesOf(rule.holds, words, openings).length === 0) return [];
  const sticky = STICKY.get(rule.pattern);
  if (!rule.opening || !sticky) return matchesOf(words, rule.pattern);
  const places = placesOf(rule.opening, words, openings);
  const found: RegExpExecArray[] = [];
  let reached = 0;
  for (const place of places) {
    if (place < reached) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(words);
    if (!match) continue;
    found.push(match);
    reached = match.index + match[0].length;
  }
  return found;
}

/** A frame where it matches in a sentence. */
export interface FrameMatch {
  rule: EventRule;
  match: RegExpExecArray;
  /** What it tells there; null where the frame is an authority's only and none acts. */
  type: EventType | null;
}

/** The words of a sentence, and where they stand in their text. */
export type FramedSentence = Pick<ZonedSentence, 'words' | 'whole' | 'start' | 'end'>;

const read = new WeakMap<FramedSentence, readonly FrameMatch[]>();

/** Every frame that matches in a sentence, believed or not. Read once: its candidates and its kind are both told by them. */
export function framesIn(sentence: FramedSentence): readonly FrameMatch[] {
  const known = read.get(sentence);
  if (known) return known;
  const { words, whole } = sentence;
  const openings: Openings = new Map();
  const frames: FrameMatch[] = [];
  for (const index of FRAMES.candidatesIn(whole, sentence)) {
    const rule = EVENT_RULES[index]!;
    for (const match of matchesOfRule(rule, words, openings)) {
      const before = words.slice(Math.max(0, match.index - LOOK_BACK), match.index);
      if (rule.notBehind?.test(before)) continue;
      frames.push({ rule, match, type: typeOf(rule, match, before) });
    }
  }
  read.set(sentence, frames);
  return frames;
}

/** What the frames of a sentence say of its kind. */
export const frameKindsOf = (sentence: FramedSentence): FrameKind[] =>
  framesIn(sentence).map(({ rule, type }) => ({ type, strength: rule.strength }));
