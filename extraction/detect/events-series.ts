import { ORDINAL } from '../rules/calendar';
import { YEARLY_BODIES } from '../rules/event-grammar-bodies';
import { CENTRAL_BODY, CITED_BEFORE } from '../rules/event-grammar-filters';
import { findChineseSeries } from './events-series-chinese';
import { type Count, countsOf, OWN_TERM } from './events-series-counts';
import { bodyOf, kindOf, labelOf, openBody, STUDY_GROUP } from './events-series-owner';
import type { SeriesMention } from './events-series-shape';

const TERM_BEFORE = new RegExp(`\\b(${ORDINAL}) (?:[\\p{L}]+ )?(?:board|committee)(?:['’]s?)\\s+$`, 'iu');
/** "The seventh Board of Directors sat for the …": the term of whoever sits. */
const TERM_OF_WHO_SITS = new RegExp(
  `\\b(${ORDINAL}) (?:[Bb]oard|[Ss]upervisory [Bb]oard|staff and workers['’] congress|workers['’] congress)\\b(?:[^,.;]|\\.(?=\\w)){0,110}$`,
  'u',
);
/** "Ansteel’s board, in its sixth term, held …" */
const IN_ITS_TERM = new RegExp(`\\bin its (${ORDINAL}) term\\b`, 'u');
const TERM_BEHIND = new RegExp(
  `\\b(?:under|of|by) (?:its|the|[\\p{L}’'-]+) (${ORDINAL}) (?:(?:Party )?(?:Committee|Board|Congress)|term|board)`,
  'u',
);

/** "Their first meeting since March", "the second session of the forum": counted, but no numbered sitting of a body. */
const NO_SERIES_BEHIND =
  /^ (?:between|with|since|after|ever|in (?:(?:more than |over )?[\w-]+ )?(?:years|months|weeks|decades|a decade|a year)|of (?:the|a|this) (?:day|forum|conference|course|training|seminar|summit|morning|afternoon|week|month|programme|workshop|two|three|same|talks|kind|new)|of its kind|(?:is|are) (?:planned|due|expected)|(?:is|are|was|were) (?:being )?prepared)\b/;

const isOfParty = ({ committee }: SeriesMention): boolean =>
  committee === 'Party Committee' || committee === 'Party Leadership Group';

/** Sittings that are counted without a word of what they are. */
const BARE_SITTING = /^(?:(?:final|last|latest|closing) )?(?:session|sitting)$/i;

/**
 * "The ninth session": in a text that tells of sessions of study it is one of them. The count right before or behind the one
 * told last is of the same body, where the words name none: "its previous session, the 21st".
 */
export function likeTheOneBefore(mention: SeriesMention, before: SeriesMention | null): SeriesMention | null {
  const isNeighbour =
    before !== null && Math.abs(before.ordinal - mention.ordinal) === 1 && mention.committee === null;
  if (mention.isCentral) {
    if (!isNeighbour || before.kind !== 'plenary') return null;
    return { ...mention, committee: before.committee, term: mention.term ?? before.term };
  }
  // "The seventh study" of nobody's Party body, where no session of study was told, is a paper.
  if (/^study$/i.test(mention.noun) && before?.kind !== 'study_session' && !isOfParty(mention)) return null;
  if (isNeighbour && mention.kind === 'meeting' && BARE_SITTING.test(mention.noun) && mention.term === null) {
    const { kind, committee, isYearly, term } = before;
    return { ...mention, kind, committee, term, isYearly: mention.isYearly || isYearly };
  }
  const isLike = before?.kind === 'study_session' && /\bsession\b/i.test(before.noun);
  return isLike && mention.kind === 'meeting' && mention.term === null && BARE_SITTING.test(mention.noun)
    ? { ...mention, kind: before.kind, committee: before.committee }
    : mention;
}

/** Every counted sitting has one of these in its noun; most sentences have none. */
const COUNTABLE =
  /study|learning|reading|meeting|sitting|session|plenum|plenary|inspection|congress|joint conference|general assembly|\b[AE]GM\b| time\b|\(No\b/iu;

/** Chinese counts with 第, or by term and number: 五届七次, 八届董事会七次. */
const COUNTED_IN_CHINESE = /第|届\p{Script=Han}{0,4}[\d一二三四五六七八九十]{1,4}次/u;

/** The numbered meetings that a sentence counts, in order. Offsets are those of the sentence plus `offset`. */
export function findSeries(sentence: string, offset: number): SeriesMention[] {
  if (COUNTED_IN_CHINESE.test(sentence)) return findChineseSeries(sentence, offset);
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
  // The comma of "November 6, 2025" parts no clauses.
  const clause = before.slice(before.search(/,(?! (?:19|20)\d\d\b)[^,]*(?:, (?:19|20)\d\d\b[^,]*)*$/) + 1);
  // "…, its 14th session this year": who sat stands before the comma.
  const around = /^ (?:its|their|the) $/.test(clause) ? before : clause;
  const kind = kindOf(noun, body, around.slice(-120) + owner);
  // A plenum without a body of the house is the Central Committee's.
  const isCentral = kind === 'plenary' && !body && !/['’]s? (?:own )?$|\bits $/.test(before);
  const term = TERM_BEHIND.exec(after) ?? OWN_TERM.exec(after);
  const firm =
    /^(?:,? so far)? (?:of|for|in) ((?:19|20)\d{2})\b/.exec(after) ??
    /\b((?:19|20)\d{2})(?:['’]s)? $/.exec(before);
  const loose = /^[^,.;]{0,80}?\b(?:of|for|in) ((?:19|20)\d{2})\b/.exec(after);
  const thisYear = /^[^,.;]{0,70}?\b((?:so far )?this year|(?:of|in) the year)\b(?!['’]s)/.exec(after);
  const committee = labelOf(kind, noun, body) ?? openBody(before, after);
  return {
    start: offset + start,
    end: offset + end,
    ordinal,
    kind,
    committee,
    term:
      term?.[1] ??
      TERM_BEFORE.exec(before)?.[1] ??
      TERM_OF_WHO_SITS.exec(before)?.[1] ??
      IN_ITS_TERM.exec(sentence)?.[1] ??
      null,
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
    isCentral,
  };
}

/** "The Central Commission's fourth plenary session" */
const OF_CENTRAL_BODY =
  /\b(?:Central (?:(?:\p{Lu}[\p{L}]+|for|and|of) ?){1,5}|Politburo|CPC|CCP|CCDI|State Council)['’]s? $/u;

/** "Convened to relay the fourth plenary session of …": what it sat for, not the sitting. */
const SAT_TO_STUDY =
  /\bto (?:relay|convey|study|implement|pass on|carry out|learn)\b(?![^,;:.]*\b(?:at|in|during|for) (?:its|the)\b)[^,;:.]{0,70}$/;

/** "Heard the union's report on its fourth congress": what was spoken about. */
const SPOKEN_ABOUT =
  /\b(?:reports?|news|plans?|proposals?|preparations|minutes|summary|notice|agenda) (?:on|of|for|about|from) (?:the|its|their) $/i;

/** "Minutes of the 17th meeting, held on May 6, …": the sitting is told as well. */
const HELD_BEHIND =
  /^[^.;]{0,90}?(?:,| which was| that was|\() ?(?:held|which (?:sat|met|was held|took place)) (?:on|in|last|yesterday)\b/;

/** A sitting of the central bodies, or one whose papers are only read, belongs to no series of the house. */
function isBackground(before: string, words: string, after: string): boolean {
  const body =
    /^(?: this year| of the year| (?:of|in|for) (?:19|20)\d{2})? (?:of|by|under) (?!(?:19|20)\d)(?:the )?[^,.;]{0,60}/.exec(
      after,
    )?.[0] ?? '';
  if (CENTRAL_BODY.test(`${words}${body}`) && !/inspection/i.test(words)) return true;
  if (OF_CENTRAL_BODY.test(before.slice(-70)) && !/inspection/i.test(words)) return true;
  // "a session on the fourth plenum": what it dealt with.
  if (
    /plen/i.test(words) &&
    /\b(?:meeting|session|study|course|seminar|lecture) (?:on|about) (?:the )?$/i.test(before)
  )
    return true;
  // "Gathered to study for the sixth time": the count is of the study itself.
  if (/^for (?:the|its|a)\b/i.test(words)) return false;
  if (
    (SPOKEN_ABOUT.test(before.slice(-60)) && !HELD_BEHIND.test(after)) ||
    SAT_TO_STUDY.test(before.slice(-100))
  )
    return true;
  return (
    // "The theory study centre group's seventh session": the group studies, the session is not what it reads.
    CITED_BEFORE.test(before.slice(-80).replace(STUDY_GROUP, '')) &&
    !/\b(?:held|convened|at its|at the|hosted|organi[sz]ed|was|used its|(?:sat|met|gathered|assembled|came together)\b[^,;]* for)\b[^,;]*$|\bstudied(?: together| jointly| as a group| in a body)? (?:for )?$/.test(
      before.slice(-60),
    )
  );
}
