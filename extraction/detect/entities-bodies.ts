import { slug } from '../rules/gazetteer-entry';
import { COMMON_NAME_WORDS } from '../rules/names-organisations';
import type { NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import type { Token } from './entities-tokens';
import { isInZone, touching } from './entities-zones';

/** What a body of a government is called in small letters, by its last word. */
const SMALL_BODIES = new Set([
  'commission',
  'department',
  'bureau',
  'administration',
  'ministry',
  'inspectorate',
  'prosecutor',
  'procuratorate',
]);
/** Ranks that may stand before the field of work; they are no part of the name. */
const RANKS = new Set([
  'provincial',
  'municipal',
  'regional',
  'county',
  'city',
  'district',
  'state',
  'local',
]);
const LINKS = new Set(['and', 'of', 'for']);
const LONGEST = 7;

/** The bodies that every province has, by words of their names; the tail of their keys. */
const KNOWN_TAILS: readonly [words: RegExp, tail: string][] = [
  [/\bdiscipline\b/, 'ccdi'],
  [/\bassets\b/, 'sasac'],
  [/\breform\b/, 'ndrc'],
  [/\b(?:ecology|ecological)\b/, 'ecology'],
  [/\bindustry and information\b/, 'miit'],
];

const isField = ({ fold, isCapital }: Token): boolean =>
  !isCapital && (COMMON_NAME_WORDS.has(fold) || RANKS.has(fold) || LINKS.has(fold));

/**
 * Bodies of a government that are written small and told by the place beside them: "the Lakeland discipline inspection
 * commission", "the emergency management department of Lakeland".
 */
export function readSmallBodies({ text, tokens, known, headings, gazetteer }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  const isNear = (i: number): boolean => /^[ -]$/.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start));
  for (let head = 1; head < tokens.length; head++) {
    const token = tokens[head]!;
    if (token.isCapital || !SMALL_BODIES.has(token.fold)) continue;
    let first = head;
    while (first > 0 && head - first < LONGEST && isField(tokens[first - 1]!) && isNear(first - 1)) first--;
    while (first < head && (LINKS.has(tokens[first]!.fold) || RANKS.has(tokens[first]!.fold))) first++;
    if (first === head) continue;
    const before = placeBefore(text, tokens, known, first);
    // "The industry department of Lakeland" says too little to be a name.
    const behind = before || head - first < 2 ? null : placeBehind(text, tokens, known, head);
    const place = before ?? behind;
    if (!place) continue;
    const span = {
      start: before ? before.start : tokens[first]!.start,
      end: behind ? behind.end : token.end,
    };
    if (isInZone(headings, span)) continue;
    const words = text.slice(tokens[first]!.start, token.end);
    const tail = KNOWN_TAILS.find(([pattern]) => pattern.test(words))?.[1];
    const entry = tail ? gazetteer.find(`${place.key}-${tail}`) : null;
    const name =
      entry?.name ??
      `${place.name} ${words.replace(/(?<![\p{L}])(?!(?:and|of|for) )\p{Ll}/gu, (sign) => sign.toUpperCase())}`;
    found.push({
      ...span,
      key: entry?.key ?? `organization:${slug(name)}`,
      type: 'organization',
      name,
      entry,
      confidence: 0.7,
    });
  }
  return found;
}

/** "Lakeland’s provincial …": the place right before, over a rank. */
function placeBefore(
  text: string,
  tokens: Token[],
  known: readonly NameCandidate[],
  first: number,
): NameCandidate | null {
  let i = first - 1;
  while (i > 0 && RANKS.has(tokens[i]!.fold)) i--;
  if (i >= 0 && tokens[i]!.fold === 's') i--;
  const token = tokens[i];
  if (!token?.isCapital || tokens[first]!.start - token.end > 24) return null;
  if (!/^(?:['’]s)?(?: [a-z]+)* $/.test(text.slice(token.end, tokens[first]!.start))) return null;
  const place = touching(known, token)[0];
  return place?.type === 'place' && place.end === token.end ? place : null;
}

function placeBehind(
  text: string,
  tokens: Token[],
  known: readonly NameCandidate[],
  head: number,
): NameCandidate | null {
  if (tokens[head + 1]?.fold !== 'of') return null;
  const next = tokens[head + 2]?.fold === 'the' ? tokens[head + 3] : tokens[head + 2];
  if (!next?.isCapital || !/^ of (?:the )?$/.test(text.slice(tokens[head]!.end, next.start))) return null;
  const place = touching(known, next)[0];
  return place?.type === 'place' && place.start === next.start ? place : null;
}
