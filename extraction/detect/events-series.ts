import type { SeriesKind } from '@/core/model/event';
import { matchesOf } from '@/core/text/matches';
import { ORDINAL, parseOrdinal } from '../rules/calendar';
import { SITTING_BODIES, type SittingBody, YEARLY_BODIES } from '../rules/event-grammar-bodies';
import { CENTRAL_BODY, CITED_BEFORE } from '../rules/event-grammar-filters';
import { findChineseSeries } from './events-series-chinese';
import type { SeriesMention } from './events-series-shape';
import { WordGate } from './word-gate';

const ONE =
  "(?:group (?:study|learning)(?: session)?|study session|(?:theor(?:y|etical) )(?:study|learning)(?: session| meeting)?|collective (?:study|learning)(?: session)?|study meeting|shareholders['’]? meeting|general meeting|meeting|sitting|session|plenum|plenary(?: session| meeting)?|congress|rounds? of (?:[a-z]+ ){0,4}?inspections?|inspection round)";
const MANY = '(?:meetings|sittings|sessions|study sessions|plenums)';
/** Words that may stand between the count and what is counted, but not those that are counted themselves. */
const MIDDLE =
  "((?:and (?:final|last|latest|closing|concluding|so far last) )?(?:(?!(?:and|or|of|for|on|in|at|with|to|Five-Year|Plan|National|quarter|half|phase|stage|batch|day|week|month|year|century|anniversary|floor|place|time|edition|generation|hand|class|tier|round|training|trading|morning|afternoon|evening|photo|bargaining|closing|opening)\\b)[\\p{L}(][\\p{L}\\d'’()&/-]*[ -]){0,8}?)";
const NO_ROOM = '(?![\\w-]| (?:room|hall|point)s?\\b)';

/** Behind an ordinal: "37th | expanded Party Committee meeting". */
const COUNTED = new RegExp(`${MIDDLE}(${ONE})${NO_ROOM}`, 'iuy');
/** Behind the second ordinal of "the eighth and ninth | meetings". */
const COUNTED_IN_PAIRS = new RegExp(`${MIDDLE}(${MANY})${NO_ROOM}`, 'iuy');
const PAIR = /(?:,| and|, and| to) (?:the |its )?/y;
/** "meeting No. 9", "session number 12". */
const NUMBERED_BEHIND = new RegExp(`\\b(${ONE}),? (?:No\\.? ?|[Nn]umber |#)(\\d{1,3})\\b(?!\\.\\d)`, 'giu');
/** "its No. 9 Party Committee meeting". */
const NUMBERED_BEFORE = new RegExp(`\\bNo\\. ?(\\d{1,3})[ -]${MIDDLE}(${ONE})${NO_ROOM}`, 'gu');
const NUMBERED = /(?:No\.? ?|[Nn]umber |#)\d/;
/** How every English ordinal ends. */
const ORDINAL_END = /(?:st|nd|rd|th)(?=[ -])/gi;
/** "sat for the ninth time this year". */
const TIMES_BEFORE = /\bfor (?:the|its|a) $/i;
const TIMES_YEAR =
  /^ time(?:,? so far)? (?:this year|of the year|in the year|(?:in|of) (?:19|20)\d{2}|since January)\b/;
/** "…, its ninth this year": the thing counted stands before. */
const ELLIPTIC_BEFORE = /(?:[,–—(] ?|\b(?:was|is|as) )(?:the|its|their) $/i;
const ELLIPTIC_BEHIND =
  /^(?: such| of its kind| so far)? (?:this year|of the year|so far this year|(?:of|in|for) (?:19|20)\d{2})\b/;

/** Whose sitting it is may stand before the count in the same sentence, this far back. */
const OWNER_REACH = 170;
const TERM_BEFORE = new RegExp(`\\b(${ORDINAL}) (?:[\\p{L}]+ )?(?:board|committee)(?:['’]s?)\\s+$`, 'iu');
/** "The seventh Board of Directors sat for the …": the term of whoever sits. */
const TERM_OF_WHO_SITS = new RegExp(
  `\\b(${ORDINAL}) (?:[Bb]oard|[Ss]upervisory [Bb]oard|staff and workers['’] congress|workers['’] congress)\\b[^,.;]{0,110}$`,
  'u',
);
const TERM_BEHIND = new RegExp(
  `\\b(?:under|of|by) (?:its|the|[\\p{L}’'-]+) (${ORDINAL}) (?:(?:Party )?(?:Committee|Board|Congress)|term|board)`,
  'u',
);
/** Told right behind the count: "the fifth plenary session of the second Shougang Party Committee". */
const OWN_TERM = new RegExp(
  `^ of (?:the|its|(?:the |its )?[\\p{L}-]+['’]s) (${ORDINAL}) (?:[\\p{L}’'&-]+ ){0,4}?(?:Committee|Board|Congress|Council|Session|Assembly)\\b`,
  'iu',
);

/** "Their first meeting since March", "the second session of the forum": counted, but no numbered sitting of a body. */
const NO_SERIES_BEHIND =
  /^ (?:between|with|since|after|ever|in (?:(?:more than |over )?[\w-]+ )?(?:years|months|weeks|decades|a decade|a year)|of (?:the|a|this) (?:day|forum|conference|course|training|seminar|summit|morning|afternoon|week|month|programme|workshop|two|three|same|talks|kind|new)|of its kind|(?:is|are) (?:planned|due|expected))\b/;
const GATHERING_NOUN = /\b(?:meeting|sitting|session|study|plenum|plenary|congress)\b/i;
const GATHERING_VERB =
  /\b(?:sat|met|meets|sits|convened|gathered|assembled|called together|came together|got together|was held|were held|held|brought together|summoned|studied|sits down|sat down)\b/;

/** Few bodies are named beside any one count: the others are not looked for. */
const BODY_GATE = new WordGate(SITTING_BODIES.map(({ words }) => words));

/** Whose sitting it is: told behind the count ("of its Board of Directors") or last before it in the sentence. */
function bodyOf(noun: string, before: string, after: string): SittingBody | null {
  const behind =
    /^(?: this year| of the year| so far(?: this year)?| (?:of|in|for) (?:19|20)\d{2})?,? (?:of|by|under) [^,.;]{0,80}/.exec(
      after,
    )?.[0] ?? '';
  const near = before.slice(-OWNER_REACH);
  const named = BODY_GATE.candidates(`${noun}\n${behind}\n${near}`).map((index) => SITTING_BODIES[index]!);
  const isOwn = ({ words }: SittingBody) => words.test(noun) || words.test(behind);
  const own = named.find((body) => !body.isHint && isOwn(body));
  if (own) return own;
  let last: SittingBody | null = null;
  let at = -1;
  for (const body of named) {
    const place = body.isHint ? -1 : lastPlace(near, body.words);
    if (place > at) [last, at] = [body, place];
  }
  const hint = named.find(({ isHint }) => isHint) ?? null;
  // Boards do not sit in expanded form.
  return last?.kind === 'board_meeting' ? (hint ?? last) : (last ?? hint);
}

/** Sittings that are counted without a word of what they are. */
const BARE_SITTING = /^(?:(?:final|last|latest|closing) )?(?:session|sitting)$/i;

/** "The ninth session": in a text that tells of sessions of study it is one of them. */
export function likeTheOneBefore(mention: SeriesMention, before: SeriesMention | null): SeriesMention {
  const isLike = before?.kind === 'study_session' && /\bsession\b/i.test(before.noun);
  return isLike && mention.kind === 'meeting' && mention.term === null && BARE_SITTING.test(mention.noun)
    ? { ...mention, kind: before.kind, committee: before.committee }
    : mention;
}

function lastPlace(words: string, pattern: RegExp): number {
  let at = -1;
  for (let next = words.search(pattern); next >= 0; ) {
    at += next + 1;
    next = words.slice(at + 1).search(pattern);
  }
  return at;
}

/** Whose sitting it is makes a plain "session" one of study. */
const STUDY_GROUP = /\b(?:study|cent(?:er|re)|core)[- ]group\b|\b(?:theory|political) study\b/i;

function kindOf(noun: string, body: SittingBody | null, around: string): SeriesKind {
  if (/inspection/i.test(noun)) return 'inspection_round';
  if (/study|learning/i.test(noun) || STUDY_GROUP.test(noun) || STUDY_GROUP.test(around))
    return 'study_session';
  if (body?.kind === 'safety_committee') return body.kind;
  if (/plenum|plenary/i.test(noun)) return 'plenary';
  if (/shareholder|general meeting/i.test(noun)) return 'shareholders_meeting';
  if (body) return body.kind;
  return /\bsafety\b/i.test(noun) ? 'safety_committee' : 'meeting';
}

function labelOf(kind: SeriesKind, noun: string, body: SittingBody | null): string | null {
  if (kind === 'safety_committee') return 'Safety Committee';
  if (kind === 'shareholders_meeting') return 'shareholders’ meeting';
  return (
    body?.label ?? (/\bcongress\b/i.test(noun) ? `${noun.replace(/^.*\b(\w+ congress)$/i, '$1')}` : null)
  );
}

/** A committee that no list knows, by its own name: "its environmental protection committee held its second meeting". */
function openBody(before: string): string | null {
  const named =
    /(?:['’]s|\b[Tt]he|\b[Ii]ts|\b[Tt]heir) ((?:(?!(?:the|an?|its|their|this|that|same|day|whole|full|entire|new|other|group|company)\b)[\p{L}-]+ ){1,4}(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil))\b[^,.;]{0,60}$/u.exec(
      before.slice(-OWNER_REACH),
    );
  return named?.[1] ?? null;
}

/** Every counted sitting has one of these in its noun; most sentences have none. */
const COUNTABLE = /study|learning|meeting|sitting|session|plenum|plenary|inspection|congress| time\b/iu;

interface Count {
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
  if (!GATHERING_VERB.test(before) || (value === 1 && !isOfYear)) return null;
  if (!isOfYear && !bodyOf('', before, '')) return null;
  const from = before.search(TIMES_BEFORE);
  const noun = /\bstudied\b/.test(before) ? 'study session' : 'meeting';
  return { ordinal: value, start: from, end: end + ' time'.length, noun };
}

/** "…, its ninth this year". */
function ellipticOf(sentence: string, { value, start, end }: Ordinal): Count | null {
  const before = sentence.slice(0, start);
  if (!ELLIPTIC_BEFORE.test(before) || !ELLIPTIC_BEHIND.test(sentence.slice(end, end + 60))) return null;
  const isSitting =
    GATHERING_NOUN.test(before) || (GATHERING_VERB.test(before) && bodyOf('', before, '') !== null);
  const noun = /\bstudy\b/i.test(before) ? 'study session' : 'meeting';
  return isSitting ? { ordinal: value, start, end, noun } : null;
}

function countsOf(sentence: string): Count[] {
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
  return [...behind, ...before];
}

/** The numbered meetings that a sentence counts, in order. Offsets are those of the sentence plus `offset`. */
export function findSeries(sentence: string, offset: number): SeriesMention[] {
  if (sentence.includes('第')) return findChineseSeries(sentence, offset);
  if (!COUNTABLE.test(sentence)) return [];
  return countsOf(sentence)
    .map((count) => seriesFrom(count, sentence, offset))
    .filter((mention) => mention !== null)
    .sort((a, b) => a.start - b.start);
}

function seriesFrom(
  { ordinal, start, end, noun, behind = end }: Count,
  sentence: string,
  offset: number,
): SeriesMention | null {
  const before = sentence.slice(0, start);
  const after = sentence.slice(behind, behind + 110);
  if (NO_SERIES_BEHIND.test(after) || isBackground(before, sentence.slice(start, end), after)) return null;
  // "the 11th meeting of the sixth session": the second count is the term of who sits.
  if (/\b(?:meeting|session|plenum|plenary|sitting) of (?:the|its) $/i.test(before)) return null;
  const body = bodyOf(noun, before, after);
  const owner = /^(?: this year| of the year)? of (?:the|its) [^,.;]{0,40}/.exec(after)?.[0] ?? '';
  const kind = kindOf(noun, body, before.slice(-40) + owner);
  // A plenum without a body of the house is the Central Committee's.
  if (kind === 'plenary' && !body && !/['’]s? (?:own )?$|\bits $/.test(before)) return null;
  const term = TERM_BEHIND.exec(after) ?? OWN_TERM.exec(after);
  const firm =
    /^(?:,? so far)? (?:of|for|in) ((?:19|20)\d{2})\b/.exec(after) ??
    /\b((?:19|20)\d{2})(?:['’]s)? $/.exec(before);
  const loose = /^[^,.;]{0,80}?\b(?:of|for|in) ((?:19|20)\d{2})\b/.exec(after);
  const thisYear = /^[^,.;]{0,70}?\b((?:so far )?this year|(?:of|in) the year)\b(?!['’]s)/.exec(after);
  const committee = labelOf(kind, noun, body) ?? openBody(before);
  return {
    start: offset + start,
    end: offset + end,
    ordinal,
    kind,
    committee,
    term: term?.[1] ?? TERM_BEFORE.exec(before)?.[1] ?? TERM_OF_WHO_SITS.exec(before)?.[1] ?? null,
    statedYear: term ? null : Number(firm?.[1] ?? loose?.[1]) || null,
    isYearFirm: firm !== null,
    isYearly:
      !term &&
      (/^[^.;]{0,50}?\b(?:of|for|in|so far) (?:the|this) year\b|^ this year\b|^[^,.;]{0,40}\bthis year\b/.test(
        after,
      ) ||
        (committee !== null &&
          YEARLY_BODIES.has(committee) &&
          kind !== 'plenary' &&
          kind !== 'inspection_round')),
    thisYear: thisYear
      ? {
          start: offset + end + thisYear[0].length - (thisYear[1] ?? '').length,
          end: offset + end + thisYear[0].length,
        }
      : null,
    noun,
  };
}

/** A sitting of the central bodies, or one whose papers are only read, belongs to no series of the house. */
function isBackground(before: string, words: string, after: string): boolean {
  const body =
    /^(?: this year| of the year)?(?: of| by| under)? (?:the )?[^,.;]{0,60}/.exec(after)?.[0] ?? '';
  if (CENTRAL_BODY.test(`${words}${body}`) && !/inspection/i.test(words)) return true;
  // "a session on the fourth plenum": what it dealt with.
  if (
    /plen/i.test(words) &&
    /\b(?:meeting|session|study|course|seminar|lecture) (?:on|about) (?:the )?$/i.test(before)
  )
    return true;
  return (
    CITED_BEFORE.test(before.slice(-80)) &&
    !/\b(?:held|convened|at its|at the|hosted|organi[sz]ed|was|used its|sat for|met for|gathered for)\b[^,;]*$|\bstudied(?: together| jointly| as a group| in a body)? (?:for )?$/.test(
      before.slice(-60),
    )
  );
}
