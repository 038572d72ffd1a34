import type { EventType } from '@/core/model/event';
import { matchesOf } from '@/core/text/matches';
import { overlaps, type Span } from '@/core/text/span';
import type { Findings } from '../candidates';
import { EVENT_RULES } from '../rules/event-grammar';
import { speaksOf, typeByCue } from '../rules/event-grammar-cues';
import {
  AUTHORITY,
  CENTRAL_BODY,
  CITED_BEFORE,
  CITED_SITTING,
  COMMENTATOR,
  DENIED_BEFORE,
  FUTURE_BEFORE,
  QUOTED_BY_THE_MARKET,
  SEAT_BEFORE_VERB,
  TALLY,
  UNREAL_BEFORE,
  UNSAID_BEFORE,
} from '../rules/event-grammar-filters';
import type { EventRule } from '../rules/event-grammar-shape';
import { lastClauseStart } from './events-clauses';
import { typesOf } from './events-participants';
import { findSeries } from './events-series';
import type { SeriesMention } from './events-series-shape';
import type { ZonedSentence } from './events-zones';
import { spansTouching } from './spans-within';
import { WordGate } from './word-gate';

/** A happening as one sentence tells it, before it has a date. */
export interface Candidate {
  sentence: ZonedSentence;
  type: EventType;
  /** The words that tell it, in the text's offsets. */
  trigger: Span;
  strength: 1 | 2 | 3;
  series: SeriesMention | null;
  /** What an announcement is about, where the frame tells. */
  topic: EventRule['topic'] | null;
  /** Told in the future tense: an event only when its date is stated. */
  isPlanned: boolean;
  /** Told as just done ("has published", "recently"): rule 4 of the date rules applies. */
  isRecent: boolean;
  /** Told inside somebody's report ("announced that he had completed a tour"). */
  isReported: boolean;
  /** Told as already past ("had held"): undated, it is background. */
  isPluperfect: boolean;
  /** Told in a clause about somebody by the way: "…, who retired last month". */
  isAside: boolean;
  /** Only says that something is made known: gives way to what the same sentence makes known. */
  isTelling: boolean;
  /** Believed only close to publication. */
  isLateNews: boolean;
  /** The kind is that of what was told before it. */
  isGapped: boolean;
  /** No frame matched: only the date says that something happened. */
  isBareDate: boolean;
}

/** Most frames can match no sentence of a report: those whose words do not stand in it are not asked. */
const FRAMES = new WordGate(EVENT_RULES.map((rule) => rule.pattern));

const OBJECT_REACH = 70;
/** How far back a frame looks for what governs it; no honest clause is longer. */
const LOOK_BACK = 400;
const RECENT_PERFECT =
  /\b(?:has|have)(?: (?:also|now|just|again|recently|already|once more|formally|officially|meanwhile|since|in the meantime))*\s*(?:(?:held|convened|concluded|completed|launched|begun|opened|finished|hosted|staged|run) (?:its|the|an?|their)\s*)?$/i;
const RECENT_WORD = /\b(?:recently|lately|in recent (?:days|weeks))\b|近日|日前|近期/i;
const REPORTING =
  /\b(?:reported|announced|said|disclosed|wrote|noted|revealed|reports|according to)\b[^.;]*?\bthat\b[^.;]*$/i;

/** "…, said on Friday its third meeting had approved …": the day is that of the telling. */
const REPORTING_OF =
  /\b(?:said|announced|reported|disclosed) (?:late |early )?(?:on |last )[^.;]{2,40}?\b(?:that )?(?:the|its|an?) (?:[\w-]+ ){0,3}$/;

/** "Hidden dangers, of which 35 have been removed": people are not spoken of so. */
const OF_A_THING = /\bwhich\b[^,;]{0,40}$|\d $/;
/** "Under the last published quota": a participle before its noun tells nothing. */
const ATTRIBUTIVE_BEFORE =
  /\b(?:the|an?|its|their|his|her)(?: (?:last|latest|newly|recently|previously|first|just|already|jointly))? $/;

/** A numbered sitting that is still to come. */
const WILL_SIT =
  /\b(?:will|is to|are to|(?:is|are) (?:due|scheduled|set|expected|planned) (?:to|for)|plans? to|before|next) [^,;:]{0,50}$|(?:将|拟|计划|[定订]于|预计)[^，。；]{0,30}$/;

const ATTRIBUTIVE = /^\p{Script=Han}{2}的/u;

function typeOf(rule: EventRule, match: RegExpMatchArray, before: string): EventType | null {
  // 公布的…措施 names what the authority at the head of the sentence made known.
  const who = ATTRIBUTIVE.test(match[0]) ? before : subjectClause(before);
  if (
    rule.typeOfAuthority &&
    (AUTHORITY.test(who) || SEAT_BEFORE_VERB.test(who) || AUTHORITY.test(agentBehind(match)))
  )
    return rule.typeOfAuthority;
  if (rule.type) return rule.type;
  const group = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined);
  return (group?.[0] as EventType | undefined) ?? null;
}

/** "… issued jointly with the customs administration": who acted, told behind the participle. */
function agentBehind(match: RegExpMatchArray): string {
  const after = match.input?.slice(match.index! + match[0].length, match.index! + match[0].length + 90) ?? '';
  return /^ (?:(?:jointly|together|in concert)[ ,]+(?:with|by)|by) [^,.;]*/.exec(after)?.[0] ?? '';
}

/** "The anti-graft office said that it was investigating …": what is told is what happened, where it is such a matter. */
const TOLD_TYPES = ['inspection', 'appointment', 'results'] as const;

function typeOfTold(words: string): EventType | null {
  return TOLD_TYPES.find((type) => speaksOf(type, words)) ?? null;
}

/** "…, the company said in a statement" at the end of a sentence names who tells the rest of it. */
function isAttribution({ type, trigger }: Candidate, words: string, offset: number): boolean {
  if (type !== 'announcement' && type !== 'policy_release') return false;
  const before = words.slice(Math.max(0, trigger.start - offset - LOOK_BACK), trigger.start - offset);
  const after = words.slice(trigger.end - offset, trigger.end - offset + LOOK_BACK);
  return (
    /, (?:(?:the|its|it|a|an)\b|\p{Lu})[^,]{0,50}$/u.test(before) && /^[^,;]{0,30}[.。]?["”]?$/.test(after)
  );
}

const GOES_ON = /^\s*(?:which|who|and|then)\b/;

/** The clause before a trigger; "…, which suspends" belongs to the clause before it. */
function subjectClause(before: string): string {
  let start = lastClauseStart(before);
  // "The commission, Cochilco, published": an apposition ends right before the verb.
  if (start > 0 && before.slice(start).trim() === '')
    start = lastClauseStart(before, lastClauseStart(before, start - 1) - 1);
  const from = start > 0 && GOES_ON.test(before.slice(start)) ? lastClauseStart(before, start - 1) : start;
  return before.slice(from);
}

function namesEntity(found: Findings, within: Span, types: readonly string[]): boolean {
  const typeOf = typesOf(found);
  return spansTouching(found.entities.mentions, within).some(
    (m) => m.start >= within.start && m.start < within.end && types.includes(typeOf.get(m.key) ?? ''),
  );
}

/** The candidates of one sentence; the strongest and most specific frame wins where frames overlap or share a type. */
export function candidatesOf(
  sentence: ZonedSentence,
  found: Findings,
  publisher: string | null,
): Candidate[] {
  const { words, start: offset } = sentence;
  if (/[?？]/.test(words) && /[?？]["'”’)]*$/.test(words.trim())) return [];
  const candidates: Candidate[] = [];
  const make = (
    type: EventType,
    at: Span,
    strength: 1 | 2 | 3,
    series: SeriesMention | null,
    planned = false,
  ): Candidate => {
    const before = words.slice(Math.max(0, at.start - offset - LOOK_BACK), at.start - offset);
    return {
      sentence,
      type,
      trigger: at,
      strength,
      series,
      topic: null,
      isPlanned: planned,
      isRecent:
        RECENT_PERFECT.test(before) ||
        /^has\b|^have\b/.test(words.slice(at.start - offset)) ||
        RECENT_WORD.test(words),
      isReported:
        (REPORTING.test(before) && /\b(?:had|has|have|was|were)\b[^,;]{0,20}$/.test(before)) ||
        (REPORTING_OF.test(before) && /^[^,;.]{0,70}?\bhad\b/.test(words.slice(at.end - offset))),
      isPluperfect:
        /\bhad(?: (?:also|already|only|just))?\s*$/.test(before) ||
        /^had\b/.test(words.slice(at.start - offset)),
      isAside: /, who\b[^,]*$/.test(before),
      isTelling: false,
      isLateNews: false,
      isGapped: false,
      isBareDate: false,
    };
  };

  const series = findSeries(words, offset);
  for (const mention of series) {
    const before = words.slice(0, mention.start - offset);
    if (DENIED_BEFORE.test(before.slice(-90))) continue;
    candidates.push(make(typeOfSeries(mention), mention, 3, mention, WILL_SIT.test(before)));
  }

  const openings: Openings = new Map();
  for (const index of FRAMES.candidates(words)) {
    const rule = EVENT_RULES[index]!;
    for (const match of matchesOfRule(rule, words, openings)) {
      const at = { start: offset + match.index, end: offset + match.index + match[0].length };
      const before = words.slice(Math.max(0, match.index - LOOK_BACK), match.index);
      const type = typeOf(rule, match, before);
      // 点火、开课、领奖: only named, in a list of many.
      const isListed = words[match.index - 1] === '、' || words[match.index + match[0].length] === '、';
      if (isListed && /^\p{Script=Han}{2,3}$/u.test(match[0])) continue;
      if (!type || isUnreal(before, match[0], publisher) || isSubordinate(words, at, offset)) continue;
      if (type === 'appointment' && OF_A_THING.test(before)) continue;
      const isFuture = rule.mayBePlanned === true || FUTURE_BEFORE.test(before);
      if (!isFuture && UNREAL_BEFORE.test(before)) continue;
      if (rule.object && !namesEntity(found, { start: at.start, end: at.end + OBJECT_REACH }, rule.object))
        continue;
      if (rule.needs && !namesEntity(found, sentence, rule.needs)) continue;
      if (rule.isTelling && COMMENTATOR.test(before.slice(-70) + match[0])) continue;
      if (rule.topic === 'price' && QUOTED_BY_THE_MARKET.test(before.slice(-60) + match[0])) continue;
      if (rule.needsAuthority && !AUTHORITY.test(subjectClause(before)) && !SEAT_BEFORE_VERB.test(before))
        continue;
      const candidate = make(type, at, rule.strength, null, isFuture && rule.mayBePlanned === true);
      if (FUTURE_BEFORE.test(before)) candidate.isPlanned = true;
      candidate.topic = rule.topic ?? null;
      candidate.isTelling = rule.isTelling === true;
      candidate.isLateNews = rule.isLateNews === true;
      candidate.isGapped = rule.isGapped === true;
      if (candidate.isTelling) candidate.type = typeOfTold(words) ?? candidate.type;
      candidates.push(candidate);
    }
  }
  return pruneWithin(candidates).filter((c, _, all) => all.length === 1 || !isAttribution(c, words, offset));
}

/** "Terbium followed in June": of the kind of what its own clause names, else of what was told last before it. */
export function withGapsFilled(
  candidates: Candidate[],
  told: readonly { candidate: Candidate }[],
): Candidate[] {
  const latest = told.at(-1)?.candidate;
  return candidates.flatMap((candidate) => {
    if (!candidate.isGapped) return [candidate];
    const { sentence, trigger } = candidate;
    const named = typeByCue(subjectClause(sentence.words.slice(0, trigger.start - sentence.start)));
    const before = candidates.filter(
      (other) =>
        !other.isGapped &&
        other.trigger.end <= trigger.start &&
        !(other.isBareDate && other.type === 'other'),
    );
    const last = before.at(-1) ?? (latest?.sentence.paragraph === sentence.paragraph ? latest : undefined);
    const type = named === 'other' || named === 'announcement' ? last?.type : named;
    return type ? [{ ...candidate, type, topic: last?.topic ?? null }] : [];
  });
}

/** Where the nouns stand that frames open with, looked for once in a sentence. */
type Openings = Map<RegExp, number[]>;

const STICKY = new Map<RegExp, RegExp>(
  EVENT_RULES.flatMap(({ opening, pattern }) =>
    opening ? [[pattern, new RegExp(pattern.source, pattern.flags.replace('g', 'y'))] as const] : [],
  ),
);

/** The matches of a frame; one that opens with a known noun is only tried where such a noun stands. */
function matchesOfRule(rule: EventRule, words: string, openings: Openings): RegExpExecArray[] {
  const sticky = STICKY.get(rule.pattern);
  if (!rule.opening || !sticky) return matchesOf(words, rule.pattern);
  const places = openings.get(rule.opening) ?? matchesOf(words, rule.opening).map(({ index }) => index);
  openings.set(rule.opening, places);
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

function typeOfSeries(series: SeriesMention): EventType {
  if (series.kind === 'study_session') return 'study_session';
  return series.kind === 'inspection_round' ? 'inspection' : 'meeting';
}

function isUnreal(before: string, trigger: string, publisher: string | null): boolean {
  // "No word on the stop, planned for Monday": what is denied is not the stop.
  if (
    DENIED_BEFORE.test(before.slice(-90)) &&
    !UNSAID_BEFORE.test(before.slice(-120)) &&
    !/, (?:planned|scheduled|due|set)$/.test(trigger)
  )
    return true;
  const near = before.slice(-50);
  if (ATTRIBUTIVE_BEFORE.test(near) && /^\p{Ll}+ed\b/u.test(trigger)) return true;
  if (publisher && near.includes(publisher) && !/[,;]/.test(near.slice(near.lastIndexOf(publisher))))
    return true;
  if (CITED_BEFORE.test(before.slice(-90)) && CENTRAL_BODY.test(trigger + before.slice(-90))) return true;
  if (TALLY.test(trigger) || /可能|或将|有望/.test(trigger)) return true;
  if (
    CITED_SITTING.test(before.slice(-110)) &&
    !/^(?:held|convened|hosted|organi[sz]ed)\b(?! by\b)/i.test(trigger)
  )
    return true;
  return /\b(?:if|whether|unless|should)\b[^,;]{0,40}$/i.test(before);
}

/** "After the ceremony the mill signed …": a time, and then the clause itself. */
const AFTER_AN_OCCASION =
  /^(?:After|Before|Following) (?:the|this|that) (?:[\w-]+ ){0,2}?(?:ceremony|meeting|sitting|session|forum|conference|talks|signing|visit|tour|walk|briefing|event|handover) (?=\p{Lu}|the |its |it |he |she |they |both |a |an )/u;

/** "After the ministry announced …," and "…宣布…之后，": what a subordinate clause of time tells is background. */
function isSubordinate(words: string, at: Span, offset: number): boolean {
  const before = words.slice(Math.max(0, at.start - offset - LOOK_BACK), at.start - offset);
  const after = words.slice(at.end - offset, at.end - offset + LOOK_BACK);
  return (
    (/^(?:After|When|Since|Once|Before|While|Ever since|Following)\b[^,]*$/.test(before) &&
      !AFTER_AN_OCCASION.test(before)) ||
    /\b(?:after|for|upon) which\b[^,;]*$/.test(before) ||
    /^[^，。；]{0,30}(?:之后|以后|之前|以来|后)，/.test(after)
  );
}

/** Which type tells most of one happening that is told twice: a journey that ends in a signature is a signing. */
export const TYPE_PRIORITY: readonly EventType[] = [
  'inspection',
  'signing',
  'appointment',
  'award',
  'results',
  'study_session',
  'training',
  'summit',
  'project_milestone',
  'policy_release',
  'meeting',
  'visit',
  'announcement',
  'other',
];

const DECIDES =
  /\b(?:approved|passed|adopted|endorsed|gave (?:the nod|its blessing)|waved through|agreed|resolution|agenda|voted)\b|通过|审议|议案/u;

/** "The 41st meeting passed a buyback": what a counted sitting decides about shares is its agenda. */
function isOnAgenda({ topic, sentence }: Candidate, kept: Candidate[]): boolean {
  return topic === 'deal' && kept.some((other) => other.series !== null) && DECIDES.test(sentence.words);
}

/** "The third meeting decided on a check of all furnaces from 20 July": a sitting is no check. */
const isDecidedThere = ({ type, isPlanned }: Candidate) =>
  (type === 'inspection' || type === 'training') && isPlanned;

/** One candidate for each happening of a sentence: counted sittings first, then by strength, then by type. */
function pruneWithin(candidates: Candidate[]): Candidate[] {
  const ranked = candidates.sort(
    (a, b) =>
      Number(b.series !== null) - Number(a.series !== null) ||
      b.strength - a.strength ||
      TYPE_PRIORITY.indexOf(a.type) - TYPE_PRIORITY.indexOf(b.type) ||
      a.trigger.start - b.trigger.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const rival = kept.find(
      (other) =>
        overlaps(other.trigger, candidate.trigger) ||
        (candidate.series === null &&
          other.series !== null &&
          GATHERINGS.has(candidate.type) &&
          !isDecidedThere(candidate)),
    );
    if (!rival && !isOnAgenda(candidate, kept)) kept.push(candidate);
    if (!rival?.series) continue;
    for (const counted of kept.filter((other) => other.series !== null)) {
      counted.isRecent ||= candidate.isRecent;
      counted.isReported ||= candidate.isReported;
    }
  }
  return kept.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** The types that one and the same sitting may be told as. */
export const GATHERINGS: ReadonlySet<EventType> = new Set([
  'meeting',
  'study_session',
  'training',
  'summit',
  'inspection',
]);
