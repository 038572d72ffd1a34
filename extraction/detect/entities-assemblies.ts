import { ORDINAL, ordinalNumeral, parseOrdinal } from '../rules/calendar';
import { made, type NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { isInZone, touching } from './entities-zones';
import { makeGatedFinder } from './word-gate';

/** Parliaments, and Central Committees by their count: bodies whose own words are anybody's until a country or a number stands with them. */

const ASSEMBLY = `(?:(?:National|Legislative|Constituent|Consultative|Federal|Regional|People['’]s) (?:Assembly|Parliament)|Parliament|Senate|House of (?:Representatives|Commons|Councillors)|(?:State )?Duma|(?:State (?:Great )?)?(?:Khural|Hural))`;
const findAssembliesOf = makeGatedFinder(new RegExp(String.raw`\b${ASSEMBLY} of (?:the )?`, 'gu'));
const findOwnAssemblies = makeGatedFinder(new RegExp(String.raw`['’]s? (${ASSEMBLY})\b(?! of\b)`, 'gu'));
const findCentralCommittees = makeGatedFinder(
  new RegExp(
    String.raw`\b(${ORDINAL}) (?:CPC |CCP )?Central Committee\b(?: of the (?:Communist Party of China|Chinese Communist Party|CPC|CCP)\b)?`,
    'giu',
  ),
);

/** "The National Assembly of Lakeland", "Lakeland’s Parliament", "the 20th Central Committee". */
export function readAssemblies({ text, known, headings }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  const placeAt = (at: number, edge: 'start' | 'end'): NameCandidate | undefined =>
    touching(known, { start: at - 1, end: at + 1 }).find(
      (mention) => mention.type === 'place' && mention[edge] === at,
    );
  for (const { index, 0: words } of findAssembliesOf(text)) {
    const place = placeAt(index + words.length, 'start');
    if (place) found.push(made(index, place.end, 'organization', text.slice(index, place.end), 0.8));
  }
  for (const { index, 0: words, 1: assembly } of findOwnAssemblies(text)) {
    const place = placeAt(index, 'end');
    const end = index + words.length;
    if (place)
      found.push(made(end - assembly!.length, end, 'organization', `${assembly} of ${place.name}`, 0.8));
  }
  for (const { index, 0: words, 1: ordinal } of findCentralCommittees(text)) {
    const count = parseOrdinal(ordinal!);
    if (count) found.push(made(index, index + words.length, 'organization', centralCommittee(count), 0.8));
  }
  return found.filter((span) => !isInZone(headings, span));
}

/** The name of a Central Committee by its count: "20th Central Committee of the Communist Party of China". */
export const centralCommittee = (count: number | null): string =>
  `${count === null ? '' : `${ordinalNumeral(count)} `}Central Committee of the Communist Party of China`;
