import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedEvent } from '@/core/model/extraction';
import { matchesOf } from '@/core/text/matches';
import type { Findings } from '../candidates';
import type { DatedCandidate } from '../refine/events-merge';
import { ORDINAL, parseHanNumber, parseOrdinal } from '../rules/calendar';
import { slug } from '../rules/gazetteer-entry';
import { centralCommittee } from './entities-assemblies';

/**
 * Plenums of the Central Committee. Cited, they belong to no series of the house that cites them; where the text tells that
 * one sat, and when, it is counted as what it is: a sitting of the Central Committee.
 */

const SAT =
  '(?:,? (?:which|that)|,(?= (?:held|convened)\\b))?(?: (?:had|has|was))?(?: (?:just|only|already|then|also))? (?:sat|met|opened|closed|ended|concluded|convened|held|gathered|began|finished|wound up|took place|ran)\\b';
const PLENUM = '(?:[Pp]lenary (?:[Ss]ession|[Mm]eeting)|[Pp]lenum)';
const COUNTED = `\\b(${ORDINAL}) ${PLENUM} of (?:the )?(?:(${ORDINAL}) )?(?:CPC |CCP |Party(?:['’]s)? )?Central Committee(?: of the (?:Communist Party of China|Chinese Communist Party|CPC|CCP|Party))?`;
const TOLD = new RegExp(`${COUNTED}${SAT}`, 'iu');
/** "The plenum sat …": the one that the text counted last. */
const TOLD_AGAIN = new RegExp(`\\b(?:the|this|that) ${PLENUM}${SAT}`, 'iu');
const ANY_COUNTED = new RegExp(`\\b${ORDINAL} (?:[\\p{L}-]+ ){0,3}?${PLENUM}(?: of [^.;]{0,60})?`, 'giu');
const LAST_COUNTED = new RegExp(COUNTED, 'iu');
const TOLD_IN_CHINESE =
  /(?:第?([一二三四五六七八九十]{1,3})届)?([一二三四五六七八九])中全会(?=[^，。；]{0,30}(?:召开|举行|开幕|闭幕))[^，。；]{0,30}/u;

/** What tells the event may be the day behind the verb. */
const DAY_BEHIND = 20;

interface Plenum {
  ordinal: number;
  /** Count of the Central Committee itself; null where the text does not tell. */
  term: number | null;
}

const english = (match: RegExpExecArray | null): Plenum | null => {
  const ordinal = match && parseOrdinal(match[1]!);
  return ordinal ? { ordinal, term: match[2] ? parseOrdinal(match[2]) : null } : null;
};

/** The plenum that the text counted last before an offset, unless it was that of a house. */
function lastCounted(text: string): Plenum | null {
  const last = matchesOf(text, ANY_COUNTED).at(-1);
  return last ? english(LAST_COUNTED.exec(last[0])) : null;
}

/** The count of a plenum of the Central Committee that an event tells, or null. */
export function centralPlenum(
  { candidate: { type, sentence, trigger } }: DatedCandidate,
  text: string,
  found: Findings,
): ExtractedEvent['series'] {
  if (type !== 'meeting' || !/plen|中全会/i.test(sentence.words)) return null;
  const { words, whole, start: from } = sentence;
  const tell = (match: RegExpExecArray | null, plenum: Plenum | null): ExtractedEvent['series'] => {
    if (!match || !plenum) return null;
    const start = from + match.index;
    const end = start + match[0].length;
    if (trigger.start >= end + DAY_BEHIND || trigger.end <= start) return null;
    const body = centralCommittee(plenum.term);
    const known = found.entities.entities.find(
      ({ key, name }) => name === body || key === `organization:${slug(body)}`,
    );
    return {
      body,
      bodyKey: known?.key ?? null,
      kind: 'plenary',
      ordinal: plenum.ordinal,
      year: null,
      evidence: evidenceAt(text, start, end),
    };
  };
  const told = TOLD.exec(words);
  if (told) return tell(told, english(told));
  const again = TOLD_AGAIN.exec(words);
  if (again) return tell(again, lastCounted(whole.slice(0, from + again.index)));
  const chinese = TOLD_IN_CHINESE.exec(words);
  const ordinal = chinese && parseHanNumber(chinese[2]!);
  return ordinal ? tell(chinese, { ordinal, term: chinese[1] ? parseHanNumber(chinese[1]) : null }) : null;
}
