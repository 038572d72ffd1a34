import type { SeriesKind } from '@/core/model/event';
import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { ORDINAL, parseHanNumber, parseOrdinal } from '../rules/calendar';
import { CENTRAL_BODY, CITED_BEFORE } from '../rules/event-grammar-filters';

/** One numbered sitting as a sentence counts it, before its body has an organisation. */
export interface SeriesMention extends Span {
  ordinal: number;
  kind: SeriesKind;
  committee:
    | 'Party Committee'
    | 'Board of Directors'
    | 'shareholders’ meeting'
    | 'Safety Committee'
    | 'Supervisory Board'
    | null;
  /** "ninth": the count of the committee whose rounds or plenums are counted. */
  term: string | null;
  /** Year that the words themselves state. */
  statedYear: number | null;
  /** The count runs by a year that is not named: "of the year", "this year", "so far this year". */
  isYearly: boolean;
  /** The words "this year" behind the count, which tell its year from the date of publication. */
  thisYear: Span | null;
  /** The counted thing in the text's words, without its ordinal: "expanded Party Committee meeting". */
  noun: string;
}

const NOUN =
  "(?:group (?:study|learning)(?: session)?|study sessions?|(?:theor(?:y|etical) )(?:study|learning)(?: session| meeting)?|collective study(?: session)?|meetings?|sittings?|sessions?|plenums?|plenary(?: sessions?| meetings?)?|shareholders['’]? meeting|rounds? of (?:[a-z]+ )?inspections?|inspection rounds?)";

const SERIES = new RegExp(
  `\\b(${ORDINAL})[ -]((?:(?!(?:and|or|of|for|on|in|at|with|to)\\b)(?!${ORDINAL}\\b)[\\p{L}(][\\p{L}\\d'’()&/-]*[ -]){0,8}?)(${NOUN})\\b`,
  'giu',
);
const SERIES_HAN =
  /(?:((?:19|20)\d{2})年(?:度)?)?([^，。；、\s]{0,14}?)第([\d一二三四五六七八九十百]{1,4})(次|轮|届|期)((?:[^，。；、\s召举第]{0,12}?)(?:会议|学习会|集体学习|学习|研讨|巡察|巡视|全会|股东大会|股东会|董事会))/gu;

/** Whose sitting it is, told before the count: "the board's first meeting", "the board of directors held its sixth". */
const OWNER_BEFORE =
  /\b(?:board(?: of directors)?|shareholders|supervisory board)(?:['’]s?)?(?: (?:also )?(?:held|convened|met for|called|sat for|opened)\b[^,;]{0,15})?\s*$/i;
const TERM_BEFORE = new RegExp(`\\b(${ORDINAL}) (?:[\\p{L}]+ )?(?:board|committee)(?:['’]s?)\\s+$`, 'iu');

/** Told right behind the count: "the fifth plenary session of the second Shougang Party Committee". */
const OWN_TERM = new RegExp(
  `^ of (?:the|its) (${ORDINAL}) (?:[\\p{L}’'&-]+ ){0,4}?(?:Committee|Board|Congress|Council|Session|Assembly)\\b`,
  'iu',
);

function kindOf(noun: string, around: string): SeriesKind {
  if (/inspection|巡察|巡视/i.test(noun)) return 'inspection_round';
  if (/study|learning|学习|研讨|中心组/i.test(noun)) return 'study_session';
  if (/plenum|plenary|全会/i.test(noun)) return 'plenary';
  if (/shareholder|general meeting|股东/i.test(around)) return 'shareholders_meeting';
  if (/\bboard\b|董事会/i.test(around)) return 'board_meeting';
  if (/safety|安委会|安全生产委员会/i.test(around)) return 'safety_committee';
  return 'meeting';
}

function committeeOf(kind: SeriesKind, around: string): SeriesMention['committee'] {
  if (kind === 'shareholders_meeting') return 'shareholders’ meeting';
  if (kind === 'board_meeting')
    return /supervis|监事/i.test(around) ? 'Supervisory Board' : 'Board of Directors';
  if (kind === 'safety_committee') return 'Safety Committee';
  return /\bParty\b|Standing Committee|expanded|党委|常委|中心组/.test(around) ? 'Party Committee' : null;
}

/** Every counted sitting has one of these in its noun; most sentences have none, and the ordinals take long to look for. */
const COUNTED = /study|learning|meeting|sitting|session|plenum|plenary|inspection|第/iu;

/** How every English ordinal ends. */
const COUNTS = /(?:\d(?:st|nd|rd|th)|first|second|third|(?:ur|f|x|n|h|e)th)[ -]/i;

/** The numbered meetings that a sentence counts, in order. Offsets are those of the sentence plus `offset`. */
export function findSeries(sentence: string, offset: number): SeriesMention[] {
  const found: SeriesMention[] = [];
  if (!COUNTED.test(sentence)) return found;
  for (const match of COUNTS.test(sentence) ? matchesOf(sentence, SERIES) : []) {
    const [words, ordinalWord = '', middle = '', head = ''] = match;
    const ordinal = parseOrdinal(ordinalWord);
    if (!ordinal) continue;
    const end = match.index + words.length;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(end, end + 110);
    if (isBackground(before, words, after)) continue;
    // "the 11th meeting of the sixth session": the second count is the term of who sits.
    if (/\b(?:meeting|session|plenum|plenary|sitting) of (?:the|its) $/i.test(before)) continue;
    const noun = `${middle}${head}`.trim();
    // What is counted may be told behind the noun ("the fifth session of its Board of Directors") or just before the ordinal.
    const own = `${noun} ${/^[^,.;]*/.exec(after)?.[0] ?? ''}`;
    const owner = OWNER_BEFORE.exec(before)?.[0] ?? '';
    const kind = kindOf(noun, `${owner} ${own}`);
    const stated =
      /^[^.;]{0,80}?\b(?:of|for|in) ((?:19|20)\d{2})\b/.exec(after) ??
      /\b((?:19|20)\d{2})(?:['’]s)? $/.exec(before);
    const nearEnough = stated && !/,/.test(stated[0]) ? Number(stated[1]) : null;
    const term =
      new RegExp(
        `\\b(?:under|of|by) (?:its|the|[\\p{L}’'-]+) (${ORDINAL}) (?:(?:Party )?(?:Committee|Board|Congress)|term|board)`,
        'u',
      ).exec(after) ?? OWN_TERM.exec(after);
    const thisYear = /^[^,.;]{0,70}?\b((?:so far )?this year)\b(?!['’]s)/.exec(after);
    const committee = committeeOf(kind, `${before.slice(-60)} ${own}`);
    found.push({
      start: offset + match.index,
      end: offset + end,
      ordinal,
      kind,
      committee,
      term: term?.[1] ?? TERM_BEFORE.exec(before)?.[1] ?? null,
      statedYear: term ? null : nearEnough,
      isYearly:
        !term &&
        (/^[^.;]{0,50}?\b(?:of|for|in|so far) (?:the|this) year\b|^ this year\b|^[^,.;]{0,40}\bthis year\b/.test(
          after,
        ) ||
          (committee === 'Party Committee' && kind !== 'plenary' && kind !== 'inspection_round')),
      thisYear: thisYear
        ? {
            start: offset + end + thisYear[0].length - (thisYear[1] ?? '').length,
            end: offset + end + thisYear[0].length,
          }
        : null,
      noun,
    });
  }
  for (const match of sentence.includes('第') ? matchesOf(sentence, SERIES_HAN) : []) {
    const [words, year, before = '', number = '', counter = '', head = ''] = match;
    const ordinal = parseHanNumber(number);
    // 第九届董事会第三次会议: the ninth board is the term, its third meeting the count.
    if (!ordinal || (counter === '届' && sentence[match.index + words.length] === '第')) continue;
    const termBefore = /第([\d一二三四五六七八九十百]{1,4})届[^第]{0,6}$/.exec(
      sentence.slice(0, match.index + words.lastIndexOf('第')),
    )?.[1];
    if (isBackground(sentence.slice(0, match.index), words, '')) continue;
    const around = `${sentence.slice(Math.max(0, match.index - 8), match.index)}${before}${head}`;
    const kind = kindOf(head, around);
    const committee = committeeOf(
      kind,
      `${sentence.slice(Math.max(0, match.index - 30), match.index)}${around}`,
    );
    found.push({
      start: offset + match.index,
      end: offset + match.index + words.length,
      ordinal,
      kind,
      committee,
      term: counter === '届' ? number : (termBefore ?? null),
      statedYear: Number(year ?? /((?:19|20)\d{2})年/.exec(before)?.[1]) || null,
      isYearly: counter === '次' && committee === 'Party Committee',
      thisYear: null,
      noun: head,
    });
  }
  return found;
}

/** A sitting of the central bodies, or one whose papers are only read, belongs to no series of the house. */
function isBackground(before: string, words: string, after: string): boolean {
  const body =
    /^(?: this year| of the year)?(?: of| by| under)? (?:the )?[^,.;]{0,60}/.exec(after)?.[0] ?? '';
  if (CENTRAL_BODY.test(`${words}${body}`)) return true;
  return (
    CITED_BEFORE.test(before.slice(-80)) &&
    !/\b(?:held|convened|at its|at the|hosted|organi[sz]ed|was|used its)\b[^,;]*$|召开|举行|举办|开展/.test(
      before.slice(-60),
    )
  );
}
