import { matchesOf } from '@/core/text/matches';
import { ORDINAL, parseOrdinal } from '../rules/calendar';
import { bodyOf } from './events-series-owner';

/** The forms in which English counts a sitting: "its 37th meeting", "meeting No. 9", "for the ninth time this year". */

const ONE =
  "(?:group (?:study|learning)(?: session)?|study session|theor(?:y|etical) (?:(?:study|learning)(?: session| meeting)?|session|meeting)|collective (?:study|learning)(?: session)?|study meeting|reading (?:class|session|meeting)|shareholders['’]? meeting|general (?:meeting|assembly)|joint conference|[AE]GM|meeting|sitting|session|plenum|plenary(?: session| meeting)?|congress|rounds? of (?:[a-z]+ ){0,6}?inspections?|inspection round|study(?! (?:of (?!(?:this|the) year)|by|into|from|that|which|published|found|shows|showed|said|tour|visit|trip|group|team|area|centre|center|room)\\b))";
const MANY = '(?:meetings|sittings|sessions|study sessions|plenums)';
/** Words that may stand between the count and what is counted, but not those that are counted themselves. */
const MIDDLE =
  "((?:and (?:final|last|latest|closing|concluding|so far last) )?(?:(?!(?:and|or|of|for|on|in|at|with|to|that|which|who|Five-Year|Plan|National|quarter|half|phase|stage|batch|day|week|month|year|century|anniversary|floor|place|time|edition|generation|hand|class|tier|round|training|trading|morning|afternoon|evening|photo|bargaining|closing|opening)\\b)[\\p{L}(][\\p{L}\\d'’()&/-]*[ -]){0,8}?)";
const NO_ROOM = '(?![\\w-]| (?:room|hall|point)s?\\b)';

/** Behind an ordinal: "37th | expanded Party Committee meeting". */
const COUNTED = new RegExp(`${MIDDLE}(${ONE})${NO_ROOM}`, 'iuy');
/** Behind the second ordinal of "the eighth and ninth | meetings". */
const COUNTED_IN_PAIRS = new RegExp(`${MIDDLE}(${MANY})${NO_ROOM}`, 'iuy');
const PAIR = /(?:,| and|, and| to) (?:the |its )?/y;
/** "meeting No. 9", "session number 12", "meeting 9 of 2025". */
const NUMBERED_BEHIND = new RegExp(
  `\\b(${ONE})(?:,? (?:No\\.? ?|[Nn]umber |#)| (?=\\d{1,3} (?:of (?:20\\d\\d|the year)|this year)\\b))(\\d{1,3})\\b(?!\\.\\d)`,
  'giu',
);
/** "its No. 9 Party Committee meeting". */
const NUMBERED_BEFORE = new RegExp(`\\bNo\\. ?(\\d{1,3})[ -]${MIDDLE}(${ONE})${NO_ROOM}`, 'gu');
/** "the meeting of the committee on Friday (No. 9 of 2025)" */
const NUMBERED_IN_BRACKETS =
  /\((?:No\.? ?|[Nn]umber )(\d{1,3})(?= (?:of|in) (?:20\d\d|the year)| this year)/gu;
const NUMBERED = /(?:No\.? ?|[Nn]umber |#)\d| \d{1,3} (?:of (?:20\d\d|the year)|this year)\b/;
/** How every English ordinal ends. */
const ORDINAL_END = /(?:st|nd|rd|th)(?=[ ,;)-])/gi;
/** "sat for the ninth time this year". */
const TIMES_BEFORE =
  /(?:\bfor (?:the|its|a)|(?:,|–|—|\() ?(?:the|its)|^(?:It|This|That) (?:is|was) (?:already )?(?:the|its)) $/i;
/** "It was the 14th time in 2025 that the board met": the verb stands behind. */
const TIMES_FRONTED = /^["“]?(?:For|(?:It|This|That) (?:is|was)(?: already)?) (?:the|its) $/;
const TIMES_YEAR =
  /^ time(?:,? so far)? (?:this year|of the year|in the year|(?:in|of) (?:19|20)\d{2}|since January)\b/;
/** "The tenth board of directors met": the term of who sits. */
const TERM_SITS = new RegExp(
  `\\b(?:${ORDINAL}|new|newly elected) (?:Party |supervisory )?(?:board|committee|council|congress|commission)\\b[^,.;]{0,60}$`,
  'iu',
);
/** "…, its ninth this year": the thing counted stands before. */
const ELLIPTIC_BEFORE = /(?:[,–—(] ?|\b(?:was|is|as) )(?:the|its|their) $/i;
const ELLIPTIC_BEHIND =
  /^(?: such| of its kind| so far)? (?:this year|of the year|so far this year|(?:of|in|for) (?:19|20)\d{2})\b/;

/** Told right behind the count: "the fifth plenary session of the second Shougang Party Committee", "of X Steel Group's fourth congress". */
export const OWN_TERM = new RegExp(
  `^ of (?:the|its|(?:the |its )?(?:[\\p{L}\\d&()-]+ ){0,6}[\\p{L}\\d&()-]+['’]s?) (${ORDINAL}) (?:[\\p{L}’'&-]+ ){0,4}?(?:Committee|Commission|Board|Congress|Council|Session|Assembly)\\b`,
  'iu',
);
/** "The Party congress of the mill, its third, opened": the count stands alone behind what it counts. */
const COUNTED_BEFORE = /\b(?:meeting|session|plenum|congress)(?: of [^,.;]{0,60})?, its $/;
/** "Its previous session, the 21st": the sitting before the one just told. */
const NEIGHBOUR_BEFORE =
  /\b(?:previous|last|latest|preceding|most recent|next|following) (?:(?:regular|ordinary|such) )?(?:meeting|session|sitting),? (?:\(|– |— )?the $/i;
const GATHERING_NOUN = /\b(?:meeting|sitting|session|study|plenum|plenary|congress)\b/i;
const GATHERING_VERB =
  /\b(?:sat|met|meets|sits|(?:was|were|is|are|been) (?:sitting|meeting|gathering)|(?<=, )(?:sitting|meeting|gathering)|convened|gathered|assembled|called together|came together|got together|was held|were held|held|brought together|summoned|studied|sits down|sat down)\b/;

/** A counted sitting, in the offsets of its sentence. */
export interface Count {
  ordinal: number;
  start: number;
  end: number;
  noun: string;
  /** Where the words behind the count begin, when not at its end. */
  behind?: number;
}

interface Ordinal {
  value: number;
  start: number;
  end: number;
}

/** The ordinals of a sentence, found by how they end: to ask every word for every ordinal takes long. */
function ordinalsOf(sentence: string): Ordinal[] {
  const ordinals: Ordinal[] = [];
  for (const match of matchesOf(sentence, ORDINAL_END)) {
    const end = match.index + match[0].length;
    let start = match.index;
    while (start > 0 && /[\w-]/.test(sentence[start - 1]!)) start--;
    const value = parseOrdinal(sentence.slice(start, end));
    if (value) ordinals.push({ value, start, end });
  }
  return ordinals;
}

function matchAt(pattern: RegExp, sentence: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(sentence);
}

/** "the eighth and ninth meetings": two counts. */
function pairOf(sentence: string, first: Ordinal, second: Ordinal | undefined): Count[] {
  const link = matchAt(PAIR, sentence, first.end);
  if (!link || !second || first.end + link[0].length !== second.start) return [];
  const counted = matchAt(COUNTED_IN_PAIRS, sentence, second.end + 1);
  if (!counted) return [];
  const end = second.end + 1 + counted[0].length;
  const noun = counted[0].replace(/s$/, '').trim();
  return [
    { ordinal: first.value, start: first.start, end: first.end, noun, behind: end },
    { ordinal: second.value, start: second.start, end, noun },
  ];
}

/** "sat for the ninth time this year". */
function timesOf(sentence: string, { value, start, end }: Ordinal): Count | null {
  const before = sentence.slice(0, start);
  if (!sentence.startsWith(' time', end) || !TIMES_BEFORE.test(before)) return null;
  const isOfYear = TIMES_YEAR.test(sentence.slice(end, end + 60));
  const told = TIMES_FRONTED.test(before) ? sentence.slice(end, end + 140) : before;
  // "Met for the first time" counts only where it opens a year or a term.
  if (!GATHERING_VERB.test(told) || (value === 1 && !isOfYear && !TERM_SITS.test(before))) return null;
  if (!isOfYear && (!bodyOf('', before, '') || !/\bfor \w+ $/i.test(before))) return null;
  const from = before.search(TIMES_BEFORE);
  const noun = /\b(?:studied|to study)\b/.test(told) ? 'study session' : 'meeting';
  return { ordinal: value, start: from, end: end + ' time'.length, noun };
}

/** "…, its ninth this year". */
function ellipticOf(sentence: string, { value, start, end }: Ordinal): Count | null {
  const before = sentence.slice(0, start);
  if (NEIGHBOUR_BEFORE.test(before) && /^(?:[,);]| –| —| on\b)/.test(sentence.slice(end)))
    return { ordinal: value, start, end, noun: 'session' };
  const isAlone = sentence[end] === ',' && COUNTED_BEFORE.test(before);
  if (!isAlone && (!ELLIPTIC_BEFORE.test(before) || !ELLIPTIC_BEHIND.test(sentence.slice(end, end + 60))))
    return null;
  const isSitting =
    GATHERING_NOUN.test(before) || (GATHERING_VERB.test(before) && bodyOf('', before, '') !== null);
  const congress = isAlone && /\b\w+ congress\b/i.exec(before)?.[0];
  const noun = congress || (/\bstudy\b/i.test(before) ? 'study session' : 'meeting');
  return isSitting ? { ordinal: value, start, end, noun } : null;
}

/** "The 21st congress held its third session": what counts the sitting is told behind, the congress is whose it is. */
const CONGRESS = /\bcongress$/i;
const HELD_ITS =
  /^[^.;]{0,60}?\b(?:held|holds|convened|convenes|opened|opens|closed|closes|met for|sat for|gathered for) (?:its|the|a) $/;

/** All that a sentence counts. */
export function countsOf(sentence: string): Count[] {
  const counts: Count[] = [];
  const ordinals = ordinalsOf(sentence);
  let reached = 0;
  for (const [i, ordinal] of ordinals.entries()) {
    if (ordinal.start < reached) continue;
    const pair = pairOf(sentence, ordinal, ordinals[i + 1]);
    const counted = pair.length === 0 ? matchAt(COUNTED, sentence, ordinal.end + 1) : null;
    const end = ordinal.end + 1 + (counted?.[0].length ?? 0);
    // "the third meeting" inside "the first … third meeting" counts for itself.
    const next = ordinals[i + 1];
    const isTerm =
      counted && next && CONGRESS.test(counted[0]) && HELD_ITS.test(sentence.slice(end, next.start));
    if (isTerm) continue;
    if (counted && !(next && next.start < end)) {
      counts.push({ ordinal: ordinal.value, start: ordinal.start, end, noun: counted[0].trim() });
    } else if (pair.length > 0) {
      counts.push(...pair);
    } else {
      const other = timesOf(sentence, ordinal) ?? ellipticOf(sentence, ordinal);
      if (other) counts.push(other);
    }
    reached = counts.at(-1)?.end ?? 0;
    // "The second session of the fifth congress" is one sitting; the congress is whose it is.
    const ownTerm = counted ? OWN_TERM.exec(sentence.slice(reached)) : null;
    if (ownTerm) reached += ownTerm[0].length;
  }
  if (NUMBERED.test(sentence)) counts.push(...numberedOf(sentence));
  return counts;
}

function numberedOf(sentence: string): Count[] {
  const behind = matchesOf(sentence, NUMBERED_BEHIND).map(({ index, 0: words, 1: noun = '', 2: number }) => ({
    ordinal: Number(number),
    start: index,
    end: index + words.length,
    noun,
  }));
  const before = matchesOf(sentence, NUMBERED_BEFORE).map(
    ({ index, 0: words, 1: number, 2: middle = '', 3: head = '' }) => ({
      ordinal: Number(number),
      start: index,
      end: index + words.length,
      noun: `${middle}${head}`.trim(),
    }),
  );
  const bracketed = matchesOf(sentence, NUMBERED_IN_BRACKETS)
    .filter(({ index }) => {
      const before = sentence.slice(0, index);
      return GATHERING_NOUN.test(before) || (GATHERING_VERB.test(before) && bodyOf('', before, '') !== null);
    })
    .map(({ index, 0: words, 1: number }) => ({
      ordinal: Number(number),
      start: index + 1,
      end: index + words.length,
      noun: 'meeting',
    }));
  return [...behind, ...before, ...bracketed];
}
