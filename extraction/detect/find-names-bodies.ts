import type { Span } from '@/core/text/span';
import { CLUB_TOWNS, NEWS_HEADS, TEAMS, TITLES } from '../rules/names-news';
import { LEADING_WORDS } from '../rules/names-organisations';
import { made, type NameCandidate } from './entities-candidate';
import { isRoleWord } from './entities-people';
import type { Token } from './entities-tokens';
import { touching } from './entities-zones';

/** Heads that end names of places as well: after a town that has such a club alone they mean one. */
const TOWN_HEAD = /^(?:city|county|forest|park|town|villa)$/;

/** Places and shorter names of bodies may stand inside a body's name; persons and what reaches out of it may not. */
const mayHold = (span: Span, { type, start, end }: NameCandidate): boolean =>
  (type === 'place' || (type === 'organization' && end - start < span.end - span.start)) &&
  start >= span.start &&
  end <= span.end;

/**
 * Bodies of general news by their last word, with the places and adjectives before it: clubs, parties, courts, forces.
 * What is known as an organisation already, or holds a person, stays as it is.
 */
export function readNewsBodies(text: string, tokens: Token[], mentions: NameCandidate[]): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let head = 1; head < tokens.length; head++) {
    const token = tokens[head]!;
    if (!token.isCapital || !(NEWS_HEADS.has(token.fold) || TEAMS.has(token.fold))) continue;
    const next = tokens[head + 1];
    const goesOn = next?.isCapital && text.slice(token.end, next.start) === ' ';
    if (goesOn && (NEWS_HEADS.has(next.fold) || TEAMS.has(next.fold))) continue;
    let first = head;
    while (first > 0 && head - first < 6) {
      const before = tokens[first - 1]!;
      const gap = text.slice(before.end, tokens[first]!.start);
      if (!before.isCapital || (gap !== ' ' && gap !== '-')) break;
      // "New" opens a sentence, but belongs to New York.
      if (LEADING_WORDS.has(before.fold) && touching(mentions, before).length === 0) break;
      if (TITLES.has(before.fold) || isRoleWord(before.fold)) break;
      first--;
    }
    if (first === head) continue;
    if (TOWN_HEAD.test(token.fold) && !CLUB_TOWNS.has(tokens[head - 1]!.fold)) continue;
    const span = { start: tokens[first]!.start, end: token.end };
    const inside = touching(mentions, span);
    if (inside.some((mention) => !mayHold(span, mention))) continue;
    const name = text.slice(span.start, span.end);
    found.push(made(span.start, span.end, 'organization', name, TOWN_HEAD.test(token.fold) ? 0.8 : 0.6));
  }
  return found;
}
