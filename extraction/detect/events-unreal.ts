import type { Span } from '@/core/text/span';
import {
  CENTRAL_BODY,
  CITED_BEFORE,
  CITED_SITTING,
  DENIED_BEFORE,
  TALLY,
  UNSAID_BEFORE,
} from '../rules/event-grammar-filters';
import { LOOK_BACK } from './events-clauses';

/** What matches a frame and tells of nothing that happened: denied, cited, supposed, counted up, or only background. */

/** "Under the last published quota": a participle before its noun tells nothing. */
const ATTRIBUTIVE_BEFORE =
  /\b(?:the|an?|its|their|his|her)(?: (?:last|latest|newly|recently|previously|first|just|already|jointly))? $/;

/** "The communiqué of the session, which had sat from the 3rd": what is cited is told for its own as well. */
const TOLD_BY_THE_WAY = /, (?:which|who) (?:had |has |have )?(?:met|sat|convened|assembled|gathered)$/;

/** By the words before a trigger and by its own: does it tell of what is denied, cited, supposed or only counted up? */
export function isUnreal(before: string, trigger: string, publisher: string | null): boolean {
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
  if (TALLY.test(trigger) || /可能|或将|有望/.test(trigger)) return true;
  const isCited = !TOLD_BY_THE_WAY.test(trigger);
  if (isCited && CITED_BEFORE.test(before.slice(-90)) && CENTRAL_BODY.test(trigger + before.slice(-90)))
    return true;
  if (
    isCited &&
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
export function isSubordinate(words: string, at: Span, offset: number): boolean {
  const before = words.slice(Math.max(0, at.start - offset - LOOK_BACK), at.start - offset);
  const after = words.slice(at.end - offset, at.end - offset + LOOK_BACK);
  return (
    (/^(?:After|When|Since|Once|Before|While|Ever since|Following)\b[^,]*$/.test(before) &&
      !AFTER_AN_OCCASION.test(before)) ||
    /\b(?:after|for|upon) which\b[^,;]*$/.test(before) ||
    /^[^，。；]{0,30}(?:之后|以后|之前|以来|后)，/.test(after)
  );
}
