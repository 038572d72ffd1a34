import { matchesOf } from '@/core/text/matches';
import { SITTING_BODIES } from '../rules/event-grammar-bodies';
import type { Candidate } from './events-candidate-shape';
import { labelOf } from './events-series-owner';
import type { SeriesMention } from './events-series-shape';

/** "The body met for its first meeting of 2026": which body is told in the sentence before, and only there. */

/** Who sat, by a word that names no body by itself; or nothing but "it was its eighth meeting". */
const MEANT =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:same )?(body|committee|commission|panel|council|circle)\b(?! of\b)|^(?:It|This|That|They) (?:was|is|met|sat|gathered)\b/;
/** "Its environmental protection committee", a committee that no list knows. */
const OPEN_COMMITTEE =
  /(?:['’]s|\b(?:[Tt]he|[Ii]ts|[Tt]heir|an?)) (?:(?:new|own) )?((?:(?!(?:the|an?|its|their|this|that|same|whole|new|other|group|company|in|of|and)\b)[\p{L}-]+ ){1,4}(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil))\b/gu;

/** Does the sentence speak of a body that the one before it named? */
export const speaksOfBodyBefore = (words: string): boolean => MEANT.test(words);

/** The sentence right before, in the same paragraph. */
function sentenceBefore({ sentence: { whole, start } }: Candidate): string {
  const from = Math.max(whole.lastIndexOf('\n', start - 1) + 1, start - 400);
  const before = whole.slice(from, start).trimEnd();
  return before.slice(before.slice(0, -1).search(/[.!?]["”’]? (?=[^.!?]*$)/) + 1);
}

/** A count that names no body itself, with the body that the sentence before it names; any other as it stands. */
export function withBodyMeant(series: SeriesMention, candidate: Candidate): SeriesMention {
  if (series.committee !== null || series.kind !== 'meeting') return series;
  const meant = MEANT.exec(candidate.sentence.words.slice(0, series.start - candidate.sentence.start));
  if (!meant) return series;
  const before = sentenceBefore(candidate);
  const asked = new RegExp(`\\b${meant[1]}\\b`, 'i');
  const named = SITTING_BODIES.filter(({ isHint }) => !isHint).flatMap((body) => {
    const match = body.words.exec(before);
    return match ? [{ body, at: match.index, isAsked: meant[1] !== undefined && asked.test(match[0]) }] : [];
  });
  // A panel or a body may be any of them; a council is no board.
  const isAny = meant[1] === undefined || /^(?:body|panel|circle)$/.test(meant[1]);
  const last = isAny ? named.sort((a, b) => b.at - a.at)[0] : undefined;
  const body = (named.find(({ isAsked }) => isAsked) ?? last)?.body;
  if (body) return { ...series, kind: body.kind, committee: labelOf(body.kind, series.noun, body) };
  const open = matchesOf(before, OPEN_COMMITTEE).at(-1)?.[1];
  return open ? { ...series, committee: open } : series;
}
