import { remembering } from '@/core/text/remember';
import { slug } from '../rules/gazetteer-entry';
import {
  COMMON_NAME_WORDS,
  FOREIGN_HEADS,
  LEADING_WORDS,
  NATIONALITIES,
  NO_COMPANY,
  STRONG_HEADS,
  WEAK_HEADS,
} from '../rules/names-organisations';
import { made, type NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { isRoleWord } from './entities-people';
import type { Token } from './entities-tokens';
import { isInZone, touching } from './entities-zones';
import { makeGatedFinder } from './word-gate';

/** An organisation named by the very words of a stretch. */
const organisation = (text: string, start: number, end: number, confidence: number): NameCandidate =>
  made(start, end, 'organization', text.slice(start, end), confidence);

const isTelling = ({ isCapital, isHan, fold, text }: Token): boolean =>
  isCapital &&
  !isHan &&
  text.length > 2 &&
  text !== text.toUpperCase() &&
  !LEADING_WORDS.has(fold) &&
  !COMMON_NAME_WORDS.has(fold) &&
  !STRONG_HEADS.has(fold) &&
  !NATIONALITIES.has(fold) &&
  !isRoleWord(fold);

/** Words behind a company's name that make no subsidiary of it, but a paper, a product, a place or a person of it. */
const NOT_A_SUBSIDIARY =
  /^(?:conference|exhibition|information|daily|times|news|weekly|journal|post|tower|building|hall|park|stadium|campus|university|party|study|model|series|index|award|prize|cup|forum|day|week|program|programme|project|initiative|plan|mine|mines|port|base)$/;

/** A house of the group is no firm of it. */
const BUILDING = /\b(?:Cent(?:er|re)|Building|Tower|Hall|Hotel|Hospital|Museum|School|Theatre|Theater|Club)$/;

/** What a group's own firms are called by, alone behind the group's name: "Lakeside Group Finance". */
const UNIT_TRADES =
  /^(?:Finance|Financial|Capital|Leasing|Futures|Securities|Trust|Logistics|Trading|Development|Engineering|Construction|Investment|Investments|Insurance|Property|Properties|Chemical|Chemicals|Machinery|Electric|Power|Shipping|Environmental|Recycling)$/;

/** "Lakeside Group Finance", "Lakeside Development": the group's known name and one word of trade, and the name ends there. */
function readTradeUnits({ text, tokens, known, headings }: OpenContext): NameCandidate[] {
  let i = 0;
  return known.flatMap((mention) => {
    if (mention.type !== 'organization' || !mention.entry) return [];
    while (i < tokens.length && tokens[i]!.start < mention.end) i++;
    const trade = tokens[i];
    if (!trade || text.slice(mention.end, trade.start) !== ' ' || !UNIT_TRADES.test(trade.text)) return [];
    if (!/^\p{Lu}[\p{L}]+(?: Group)?$/u.test(text.slice(mention.start, mention.end))) return [];
    const next = tokens[i + 1];
    const goesOn = next && /^(?: |-| & )$/.test(text.slice(trade.end, next.start)) && next.isCapital;
    if (
      goesOn ||
      isRoleWord(next?.fold ?? '') ||
      /^ (?:and|&) \p{Lu}/u.test(text.slice(trade.end, trade.end + 8))
    )
      return [];
    const span = { start: mention.start, end: trade.end };
    return isInZone(headings, span) ? [] : [organisation(text, span.start, span.end, 0.6)];
  });
}

const IN_BRACKET = /^ ?\((\p{Lu}[\p{L} ]{2,24})\)((?: (?:\p{Lu}[\p{L}-]+|&|and(?= \p{Lu})))*)/u;
const IS_UNIT = /^, (?:an?|the|its) (?:[\p{L}-]+ ){0,3}(?:unit|subsidiary|arm|affiliate|branch|venture)\b/u;

/** "Lakeside (Hebei) Technology", "Lakeside (Hebei), a unit of": a company of the group, called by where it is. */
function readPlacedUnits({ text, known, headings }: OpenContext): NameCandidate[] {
  return known.flatMap((mention) => {
    if (mention.type !== 'organization' || !mention.entry) return [];
    const end = text[mention.end - 1] === ')' ? text.lastIndexOf('(', mention.end) - 1 : mention.end;
    if (end <= mention.start) return [];
    const match = IN_BRACKET.exec(text.slice(end, end + 100));
    if (!match) return [];
    const open = end + match[0].indexOf('(') + 1;
    const isPlace = touching(known, { start: open, end: open + match[1]!.length }).some(
      ({ type, start }) => type === 'place' && start === open,
    );
    const span = { start: mention.start, end: end + match[0].length };
    if (!isPlace || (match[2] === '' && !IS_UNIT.test(text.slice(span.end, span.end + 60)))) return [];
    return isInZone(headings, span) ? [] : [organisation(text, span.start, span.end, 0.7)];
  });
}

/** "Shougang Jingtang", "HBIS Zhangxuan High Tech": a group's known name and the unit's own name behind it. */
function readSubsidiaries({ text, tokens, known, headings }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  let i = 0;
  for (const [n, mention] of known.entries()) {
    if (mention.type !== 'organization' || !mention.entry) continue;
    while (i < tokens.length && tokens[i]!.start < mention.end) i++;
    const next = tokens[i];
    if (!next || next.start !== mention.end + 1 || text[mention.end] !== ' ' || !isTelling(next)) continue;
    // A possessive, an abbreviation or a full legal name is not what a unit's name begins with.
    const quote = text.slice(mention.start, mention.end);
    if (!/^\p{Lu}[\p{L}]+$/u.test(quote) || NOT_A_SUBSIDIARY.test(next.fold)) continue;
    const other = known[n + 1];
    if (other && other.start <= next.start && other.type === 'person') continue;
    let last = i;
    for (let j = i + 1; j < tokens.length && j <= i + 4; j++) {
      const token = tokens[j]!;
      const gap = text.slice(tokens[j - 1]!.end, token.start);
      if (!token.isCapital || (gap !== ' ' && gap !== '-') || LEADING_WORDS.has(token.fold)) break;
      if (isRoleWord(token.fold) || NOT_A_SUBSIDIARY.test(token.fold)) break;
      last = j;
    }
    // What goes on in small letters with an "of" or holds a name of its own is another thing.
    const span = { start: mention.start, end: tokens[last]!.end };
    if (touching(known, { start: next.start, end: span.end }).some(({ type }) => type !== 'place')) continue;
    if (isInZone(headings, span) || BUILDING.test(text.slice(next.start, span.end))) continue;
    found.push(organisation(text, span.start, span.end, 0.6));
  }
  return found;
}

/** Made of chemical symbols alone: "NdPr", "NdFeB", "SmCo". */
const ELEMENTS =
  /^(?:Nd|Pr|Dy|Tb|Sm|Co|Fe|La|Ce|Eu|Gd|Ho|Er|Tm|Yb|Lu|Sc|Li|Ni|Mn|Al|Si|Ti|Cr|Zr|Nb|Mo|Ga|Ge|As|Sb|Sn|Pb|Zn|Cu|Mg|Ca|Na|Cl|REO|REE|B|C|N|O|F|P|S|K|V|Y|U|W)+s?$/;
const isCamel = remembering((word) => /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(word));

/** "ReportingEvery", "DutyMOFCOM": the head of a row grown together with what the row says. */
function isGluedCell(word: string, gazetteer: OpenContext['gazetteer']): boolean {
  const second = /^\p{Lu}\p{Ll}+(\p{Lu}.*)$/u.exec(word)?.[1] ?? '';
  return (
    LEADING_WORDS.has(second.toLowerCase()) ||
    (/^\p{Lu}{3,}$/u.test(second) && gazetteer.find(slug(second)) !== null)
  );
}

/** "SimFer", "HyProMag": a capital inside a word is how firms write themselves; names of Scots and elements are not meant. */
function readCamelCase({ text, tokens, known, headings, gazetteer }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.isCapital || token.text.length < 5 || !isCamel(token.text)) continue;
    if (/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu}/u.test(token.text) || ELEMENTS.test(token.text))
      continue;
    if (isGluedCell(token.text, gazetteer)) continue;
    if (NO_COMPANY.has(token.fold) || isInZone(headings, token) || touching(known, token).length > 0)
      continue;
    let last = i;
    for (let j = i + 1; j < tokens.length && j <= i + 3; j++) {
      const { isCapital, fold } = tokens[j]!;
      if (!isCapital || text.slice(tokens[j - 1]!.end, tokens[j]!.start) !== ' ') break;
      if (!STRONG_HEADS.has(fold) && !WEAK_HEADS.has(fold)) break;
      last = j;
    }
    found.push(organisation(text, token.start, tokens[last]!.end, 0.6));
  }
  return found;
}

/** "Compagnie du Nord", "Grupo Lago", "Banco de Altura": languages that put the head first. */
function readForeignHeads({ text, tokens, known, headings }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!tokens[i]!.isCapital || !FOREIGN_HEADS.has(tokens[i]!.fold)) continue;
    let last = i;
    for (let j = i + 1; j < tokens.length && j <= i + 7; j++) {
      const token = tokens[j]!;
      const gap = text.slice(tokens[j - 1]!.end, token.start);
      if (!/^[ -]$|^['’]$/.test(gap)) break;
      if (token.isCapital && !LEADING_WORDS.has(token.fold)) last = j;
      else if (
        !/^(?:de|du|des|del|della|di|do|da|dos|das|la|le|les|el|l|d|y|e|et|und|für|of|for)$/.test(token.text)
      )
        break;
    }
    const span = { start: tokens[i]!.start, end: tokens[last]!.end };
    if (last === i || isInZone(headings, span)) continue;
    if (touching(known, span).some(({ start, end, type }) => type === 'organization' && end - start > 4))
      continue;
    found.push(organisation(text, span.start, span.end, 0.65));
  }
  return found;
}

/** "ISO/TC 298", "ISO/IEC JTC 1/SC 42": committees of standards go by a code. */
const findCommittees = makeGatedFinder(
  /\b(?:ISO|IEC|CEN|CENELEC|ETSI|SAC)(?:\/(?:IEC|CENELEC))?[/ ](?:TC|JTC|PC|SC) ?\d{1,4}(?:\/(?:SC|WG) ?\d{1,3}){0,2}\b/g,
);

const readCommittees = ({ text }: OpenContext): NameCandidate[] =>
  findCommittees(text).map(({ index, 0: code }) => organisation(text, index, index + code.length, 0.8));

/** Names of organisations that are told by how they are put together. */
export function readCompounds(context: OpenContext): NameCandidate[] {
  return [
    ...readCommittees(context),
    ...readTradeUnits(context),
    ...readPlacedUnits(context),
    ...readSubsidiaries(context),
    ...readCamelCase(context),
    ...readForeignHeads(context),
  ];
}
