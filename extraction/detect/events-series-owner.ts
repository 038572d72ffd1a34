import type { SeriesKind } from '@/core/model/event';
import { SITTING_BODIES, type SittingBody } from '../rules/event-grammar-bodies';
import { WordGate } from './word-gate';

/** Whose a counted sitting is inside its house, and of what kind. */

/** Whose sitting it is may stand before the count in the same sentence, this far back. */
const OWNER_REACH = 170;

/** Few bodies are named beside any one count: the others are not looked for. */
const BODY_GATE = new WordGate(SITTING_BODIES.map(({ words }) => words));

/** Whose sitting it is: told behind the count ("of its Board of Directors") or last before it in the sentence. */
export function bodyOf(noun: string, before: string, after: string): SittingBody | null {
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

export function kindOf(noun: string, body: SittingBody | null, around: string): SeriesKind {
  if (/inspection/i.test(noun)) return 'inspection_round';
  if (
    /study|learning|theor(?:y|etical) (?:session|meeting)/i.test(noun) ||
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

export function labelOf(kind: SeriesKind, noun: string, body: SittingBody | null): string | null {
  if (kind === 'safety_committee') return 'Safety Committee';
  if (kind === 'shareholders_meeting') return 'shareholders’ meeting';
  return (
    body?.label ?? (/\bcongress\b/i.test(noun) ? `${noun.replace(/^.*\b(\w+ congress)$/i, '$1')}` : null)
  );
}

/** A committee that no list knows, by its own name: "its environmental protection committee held its second meeting". */
export function openBody(before: string): string | null {
  const named =
    /(?:['’]s|\b[Tt]he|\b[Ii]ts|\b[Tt]heir) ((?:(?!(?:the|an?|its|their|this|that|same|day|whole|full|entire|new|other|group|company)\b)[\p{L}-]+ ){1,4}(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil))\b[^,.;]{0,60}$/u.exec(
      before.slice(-OWNER_REACH),
    );
  return named?.[1] ?? null;
}
