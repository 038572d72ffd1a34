import type { EventType } from '@/core/model/event';
import type { Span } from '@/core/text/span';
import type { Findings } from '../candidates';
import { typeByCue } from '../rules/event-grammar-cues';
import {
  AUTHORITY,
  COMMENTATOR,
  DENIED_BEFORE,
  FUTURE_BEFORE,
  QUOTED_BY_THE_MARKET,
  RECENT_WORD,
  SEAT_BEFORE_VERB,
  UNREAL_BEFORE,
} from '../rules/event-grammar-filters';
import type { Candidate } from './events-candidate-shape';
import { LOOK_BACK, subjectClause } from './events-clauses';
import { framesIn, typeOfTold } from './events-frames';
import { typesOf } from './events-participants';
import { isAttribution, pruneWithin } from './events-prune';
import { findSeries, likeTheOneBefore } from './events-series';
import type { SeriesMention } from './events-series-shape';
import { isSubordinate, isUnreal } from './events-unreal';
import type { ZonedSentence } from './events-zones';
import { spansTouching } from './spans-within';

/** What one sentence proposes: its counted sittings and the frames that match in it, as candidates for events. */

const OBJECT_REACH = 70;
const RECENT_PERFECT =
  /\b(?:has|have)(?: (?:also|now|just|again|recently|already|once more|formally|officially|meanwhile|since|in the meantime))*\s*(?:(?:held|convened|concluded|completed|launched|begun|opened|finished|hosted|staged|run) (?:its|the|an?|their)\s*)?$/i;
const REPORTING =
  /\b(?:reported|announced|said|disclosed|wrote|noted|revealed|reports|according to)\b[^.;]*?\bthat\b[^.;]*$/i;

/** "…, said on Friday its third meeting had approved …": the day is that of the telling. */
const REPORTING_OF =
  /\b(?:said|announced|reported|disclosed) (?:late |early )?(?:on |last )[^.;]{2,40}?\b(?:that )?(?:the|its|an?) (?:[\w-]+ ){0,3}$/;

/** "The group said on the 4th that a sitting had been held in recent days", 4日公告，近日…: lately, and not on the 4th. */
const TELLS_OF_LATELY =
  /\b(?:said|announced|reported|disclosed|wrote|notice|statement|filing)\b[^.;]{0,120}?\bthat\b[^.;]{0,120}?\b(?:recently|lately|in (?:recent|the past few) (?:days|weeks))\b|(?:公告|披露|消息|通报|公布|报道|发文)[^。；]{0,10}[，：:][^。；]{0,12}(?:近日|日前|近期)/u;

/** Is a happening told inside a report that tells of what was lately? */
const isTellingOfLately = (before: string, words: string): boolean => {
  const told = TELLS_OF_LATELY.exec(words);
  const opens = told && /\bthat\b|[，：:]/.exec(told[0]);
  return !!told && !!opens && before.length >= told.index + opens.index;
};

/** "Hidden dangers, of which 35 have been removed": people are not spoken of so. */
const OF_A_THING = /\bwhich\b[^,;]{0,40}$|\d $/;

/** A numbered sitting that is still to come. */
const WILL_SIT =
  /\b(?:will|is to|are to|(?:is|are) (?:due|scheduled|set|expected|planned) (?:to|for)|plans? to|before|next) [^,;:]{0,50}$|(?:将|拟|计划|[定订]于|预计)[^，。；]{0,30}$/;

function namesEntity(found: Findings, within: Span, types: readonly string[]): boolean {
  const typeOf = typesOf(found);
  return spansTouching(found.entities.mentions, within).some(
    (m) => m.start >= within.start && m.start < within.end && types.includes(typeOf.get(m.key) ?? ''),
  );
}

/**
 * The candidates of one sentence; the strongest and most specific frame wins where frames overlap or share a type.
 * `counted` is the sitting that the text counted last before it.
 */
export function candidatesOf(
  sentence: ZonedSentence,
  found: Findings,
  publisher: string | null,
  counted: SeriesMention | null = null,
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
        isTellingOfLately(words.slice(0, at.start - offset), words) ||
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

  const series: SeriesMention[] = [];
  for (const mention of findSeries(words, offset)) {
    const known = likeTheOneBefore(mention, series.at(-1) ?? counted);
    if (known) series.push(known);
  }
  for (const mention of series) {
    const before = words.slice(0, mention.start - offset);
    if (DENIED_BEFORE.test(before.slice(-90))) continue;
    candidates.push(make(typeOfSeries(mention), mention, 3, mention, WILL_SIT.test(before)));
  }

  for (const { rule, match, type } of framesIn(sentence)) {
    const at = { start: offset + match.index, end: offset + match.index + match[0].length };
    const before = words.slice(Math.max(0, match.index - LOOK_BACK), match.index);
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

function typeOfSeries(series: SeriesMention): EventType {
  if (series.kind === 'study_session') return 'study_session';
  return series.kind === 'inspection_round' ? 'inspection' : 'meeting';
}
