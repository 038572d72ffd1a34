import type { SeriesKind } from '@/core/model/event';
import { SITTING_BODIES, type SittingBody } from '../rules/event-grammar-bodies';
import { WordGate } from './word-gate';

/** Whose a counted sitting is inside its house, and of what kind. */

/** Whose sitting it is may stand before the count in the same sentence, this far back. */
const OWNER_REACH = 170;

/** Few bodies are named beside any one count: the others are not looked for. */
const BODY_GATE = new WordGate(SITTING_BODIES.map(({ words }) => words));

/** "At its third session on Friday, the board …", "Last week, at their …, shareholders": who sat stands behind the count. */
const FRONTED =
  /^(?:(?:\p{Lu}|\d)[^.;:]{0,40}, )?(?:[Aa]t|[Dd]uring|[Ii]n|[Ff]or|[Ww]ith) (?:its|the|their|an?) $/u;
/** Nothing but the count itself, with "It was": "For the 14th time this year the board met". */
const OPENED_BY_COUNT = /^["“]?(?:(?:It|This|That) (?:is|was)(?: already)? (?:the |its )?)?$/;
export const isFrontedCount = (before: string): boolean =>
  FRONTED.test(before) || OPENED_BY_COUNT.test(before);
/** The subject behind a fronted count; when and where it sat stands between. */
const FRONTED_SUBJECT = /,(?= (?!\d|(?:on|in|at|of|from|under|for|with|held|chaired)\b))[^,.;]{0,70}/;

/** "The audit committee of its board", "the board's audit committee": the board only says which committee. */
const BOARD_OF_COMMITTEE =
  /(?<=\bcommittee )(?:of|under) (?:(?:the|its|their) )?(?:(?!(?:and|committee)\b)[\p{L}\d’'&-]+ ){0,5}?board(?: of directors)?\b|\bboard['’]s (?=(?:[\p{L}-]+ ){1,4}committee\b)/giu;

/** The words without a board that is only named for its committee; everything else stays where it stands. */
const withoutBoardOfCommittee = (words: string): string =>
  /board/i.test(words) ? words.replace(BOARD_OF_COMMITTEE, (board) => ' '.repeat(board.length)) : words;

const OPENED_SUBJECT = /^[^.;]{0,30}? (?:that |our |the |its )[^,.;]{0,70}/;

/** Whose sitting it is: told behind the count ("of its Board of Directors") or last before it in the sentence. */
export function bodyOf(noun: string, before: string, after: string): SittingBody | null {
  const behind = withoutBoardOfCommittee(
    /^(?: this year| of the year| so far(?: this year)?| (?:of|in|for) (?:19|20)\d{2})?,? (?:of|by|under) [^,.;]{0,80}/.exec(
      after,
    )?.[0] ?? '',
  );
  const subject = FRONTED.test(before)
    ? (FRONTED_SUBJECT.exec(after)?.[0] ?? '')
    : OPENED_BY_COUNT.test(before)
      ? (OPENED_SUBJECT.exec(after)?.[0] ?? '')
      : '';
  const near = withoutBoardOfCommittee(`${before.slice(-OWNER_REACH)}${subject}`);
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

function lastPlace(words: string, pattern: RegExp): number {
  let at = -1;
  for (let next = words.search(pattern); next >= 0; ) {
    at += next + 1;
    next = words.slice(at + 1).search(pattern);
  }
  return at;
}

/** Whose sitting it is makes a plain "session" one of study. */
export const STUDY_GROUP = /\b(?:study|cent(?:er|re)|core)[- ]group\b|\b(?:theory|political) study\b/i;

export function kindOf(noun: string, body: SittingBody | null, around: string): SeriesKind {
  if (/inspection/i.test(noun)) return 'inspection_round';
  if (
    /study|learning|reading|theor(?:y|etical) (?:session|meeting)/i.test(noun) ||
    STUDY_GROUP.test(noun) ||
    STUDY_GROUP.test(around)
  )
    return 'study_session';
  if (body?.kind === 'safety_committee') return body.kind;
  if (/plenum|plenary/i.test(noun)) return 'plenary';
  if (
    /shareholder|general meeting|\b[AE]GM\b/i.test(noun) ||
    (!body && /\bextraordinary meeting\b/i.test(noun))
  )
    return 'shareholders_meeting';
  if (body) return body.kind;
  return /\bsafety\b/i.test(noun) ? 'safety_committee' : 'meeting';
}

/** Between its congresses the committee that a congress elects sits in plenums. */
const COMMITTEES: Readonly<Record<string, string>> = {
  'trade-union congress': 'Trade Union Committee',
  'Youth League congress': 'Youth League Committee',
  'Party congress': 'Party Committee',
};

const CONGRESSES = Object.entries(COMMITTEES);

/** The name of the body that sits: a congress is not what sits in a plenum, a committee not what holds a congress. */
export function sittingLabel(kind: SeriesKind, noun: string, label: string | null): string | null {
  if (label === null) return null;
  if (kind === 'plenary') return COMMITTEES[label] ?? label;
  const isCongress = /\bcongress$|代表大会$/i.test(noun);
  return (isCongress && CONGRESSES.find(([, committee]) => committee === label)?.[0]) || label;
}

export function labelOf(kind: SeriesKind, noun: string, body: SittingBody | null): string | null {
  if (kind === 'safety_committee') return 'Safety Committee';
  if (kind === 'shareholders_meeting') return 'shareholders’ meeting';
  return (
    sittingLabel(kind, noun, body?.label ?? null) ??
    (/\bcongress\b/i.test(noun) ? `${noun.replace(/^.*\b(\w+ congress)$/i, '$1')}` : null)
  );
}

/** A committee that no list knows, by its own name: "its environmental protection committee held its second meeting". */
export function openBody(before: string, after: string): string | null {
  const behind =
    /^(?:,?(?: so far)? this year| of the year| (?:of|in|for) (?:19|20)\d{2})? (?:of|by) (?:the|its|their) ((?:[\p{L}-]+ ){1,4}(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil))\b/u.exec(
      after,
    );
  if (behind) return behind[1]!;
  const named =
    /(?:['’]s|\b[Tt]he|\b[Ii]ts|\b[Tt]heir) ((?:(?!(?:the|an?|its|their|this|that|same|day|whole|full|entire|new|other|group|company)\b)[\p{L}-]+ ){1,4}(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil))\b[^,.;]{0,60}$/u.exec(
      before.slice(-OWNER_REACH),
    );
  return named?.[1] ?? null;
}
