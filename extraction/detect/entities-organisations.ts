import type { Span } from '@/core/text/span';
import type { Gazetteer } from '../rules/gazetteer';
import { slug } from '../rules/gazetteer-entry';
import { isCountry } from '../rules/gazetteer-places';
import { AFTER_FIRM, AFTER_FIRM_OR_PERSON } from '../rules/names-firms';
import {
  BODY_HEADS,
  COMMON_NAME_WORDS,
  INNER_BODY,
  LEADING_WORDS,
  LEGAL_FORMS,
  NATIONALITIES,
  STRONG_HEADS,
  WEAK_HEADS,
} from '../rules/names-organisations';
import type { NameCandidate } from './entities-candidate';
import { isFigure, type Token } from './entities-tokens';
import { isInZone, touching } from './entities-zones';

/** What the readers of open names share. */
export interface OpenContext {
  text: string;
  tokens: Token[];
  /** Index of the token where each known mention begins and, apart, where it ends. */
  known: NameCandidate[];
  headings: Span[];
  gazetteer: Gazetteer;
}

const ROLE_WORDS =
  /^(?:chair(?:man|woman|person)?|president|secretary|director|manager|mayor|governor|minister|ceo|cfo|officer|general|vice|deputy|party|analyst|professor|dr|mr|ms|mrs)$/;

const gapOf = (text: string, before: Token, after: Token): string => text.slice(before.end, after.start);

/** "(Group)", "(China)": a bracket that is a part of the name. */
const isBracketed = (text: string, token: Token): boolean =>
  /^(?:group|china|holdings?)$/.test(token.fold) && text[token.start - 1] === '(' && text[token.end] === ')';

/** How far to the left a name reaches from its head word; returns the index of its first token. */
function walkLeft({ text, tokens, known }: OpenContext, head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0; i--) {
    const token = tokens[i]!;
    const gap = gapOf(text, token, tokens[i + 1]!);
    if (gap === '-' && i > 0 && !token.isCapital) {
      // "State-owned Assets", "High-tech Zone": a small word hyphened to a capital one belongs to the name.
      const before = tokens[i - 1]!;
      if (before.isCapital && gapOf(text, before, token) === '-') continue;
      break;
    }
    if (!token.isCapital && gap === ' ' && i > 0 && tokens[i - 1]!.isCapital) {
      const before = tokens[i - 1]!;
      if (
        gapOf(text, before, token) === '-' &&
        /^(?:owned|tech|level|based)$/.test(token.fold) &&
        token.fold !== 'based'
      )
        continue;
      if (gapOf(text, before, token) !== ' ' || token.fold !== 'and') break;
      const left = before.fold;
      const right = tokens[i + 1]!.fold;
      if (!COMMON_NAME_WORDS.has(left) || STRONG_HEADS.has(left) || !COMMON_NAME_WORDS.has(right)) break;
      continue;
    }
    if (token.text === '&') {
      if (gap === ' ' && i > 0 && tokens[i - 1]!.isCapital) continue;
      break;
    }
    if (!token.isCapital && !isFigure(token)) break;
    if (!/^(?: | ?[(]|[)] ?|-|’|'|\.-?|\. )$/.test(gap)) break;
    if (gap === '. ' && !/^(?:No|St|Mt|[A-Z])$/.test(token.text)) break;
    // A bracket that opens inside the name must close inside it too: "(Group)" alone does.
    if (gap.includes('(') && !isBracketed(text, tokens[i + 1]!)) break;
    if (gap.includes(')') && !isBracketed(text, token)) break;
    if (touching(known, token).some((mention) => mention.type === 'person' && mention.end === token.end))
      break;
    if (isFigure(token) && !/^\d{2,4}$/.test(token.text)) break;
    first = i;
  }
  return first;
}

/** "Reorganises Lakeside Copper": notes without a subject begin with their verb, and no name ends so. */
const OPENING_VERB = /[aeiou][nlrtd]i[sz]es$|ifies$/;

/** Drop what leads into a name without belonging to it. */
function trimLeft({ text, tokens }: OpenContext, first: number, head: number): number {
  let i = first;
  while (i < head) {
    const { fold, isCapital } = tokens[i]!;
    const gap = gapOf(text, tokens[i]!, tokens[i + 1]!);
    const isBased =
      gap === '-' && /^(?:based|backed|listed|linked|run|controlled|owned)$/.test(tokens[i + 1]!.fold);
    if (isBased && tokens[i + 2]?.fold !== 'assets' && tokens[i + 2]?.fold !== 'enterprises') i += 2;
    else if (
      !isCapital ||
      LEADING_WORDS.has(fold) ||
      (i === first && OPENING_VERB.test(fold)) ||
      isFigure(tokens[i]!) ||
      (ROLE_WORDS.test(fold) && fold !== 'general' && fold !== 'party')
    )
      i++;
    else break;
  }
  // "Chairman and General Manager of …": what is left of a function goes as well.
  return i;
}

/** Bodies that sit "on" something; behind others "on" goes on with the sentence or the title of a notice. */
const SITS_ON = /^(?:commission|committee|council)$/;

/** How far to the right: "of Science and Technology Beijing", "for Public Companies", "Co., Ltd.", "(Group)". */
function walkRight({ text, tokens, known }: OpenContext, head: number): number {
  let last = head;
  const place = tokens[head + 1];
  // "Winning Consortium Simandou": the place right behind the head.
  if (place?.isCapital && BODY_HEADS.has(tokens[head]!.fold) && gapOf(text, tokens[head]!, place) === ' ') {
    const named = touching(known, place);
    if (named[0]?.type === 'place' && named[0].start === place.start && named[0].end === place.end)
      last = head + 1;
  }
  if (BODY_HEADS.has(tokens[head]!.fold)) {
    const next = tokens[head + 1];
    const isOpen =
      next &&
      gapOf(text, tokens[head]!, next) === ' ' &&
      (/^(?:of|for)$/.test(next.fold) || (next.fold === 'on' && SITS_ON.test(tokens[head]!.fold))) &&
      tokens[head + 2];
    if (isOpen) {
      let i = head + 2;
      if (tokens[i]!.fold === 'the' && tokens[i + 1]) i++;
      for (; i < tokens.length; i++) {
        const token = tokens[i]!;
        const gap = gapOf(text, tokens[i - 1]!, token);
        if (gap !== ' ' && gap !== '-') break;
        // "Bank of Lakeland President Ada Moss": the officer is not in the name.
        if (ROLE_WORDS.test(token.fold) && !/^(?:general|party)$/.test(token.fold)) break;
        if (token.isCapital && !LEADING_WORDS.has(token.fold)) {
          last = i;
          continue;
        }
        const following = tokens[i + 1];
        // "of the Interior", but "the Department of Energy | the Lakeside refinery".
        const isLink =
          token.fold === 'and' ||
          token.fold === 'of' ||
          (token.fold === 'the' && /^(?:of|for|and)$/.test(tokens[i - 1]!.fold));
        if (!isLink || !following?.isCapital || gapOf(text, token, following) !== ' ') break;
        if (
          token.fold === 'and' &&
          !(COMMON_NAME_WORDS.has(tokens[i - 1]!.fold) && COMMON_NAME_WORDS.has(following.fold))
        )
          break;
      }
    }
  }
  for (let i = last + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const gap = gapOf(text, tokens[i - 1]!, token);
    if (!token.isCapital || !LEGAL_FORMS.has(token.fold) || !/^(?: ?\(|[).]? ?|, |\., ?)$/.test(gap)) break;
    last = i;
  }
  return last;
}

/** Does the name say who is meant, and not merely what sort of body? */
function isTelling(words: string[], isWeak: boolean, hasPlace: boolean): boolean {
  const telling = words.filter(
    (word) =>
      !COMMON_NAME_WORDS.has(word) &&
      !STRONG_HEADS.has(word) &&
      !WEAK_HEADS.has(word) &&
      !NATIONALITIES.has(word) &&
      !LEADING_WORDS.has(word) &&
      !/^(?:of|for|the|and|on|s|owned|tech|rare|china|chinese|\d+)$/.test(word),
  );
  if (telling.length > 0) return true;
  if (/^(?:ministry|academy)$/.test(words[0]!) && words[1] === 'of' && words.length > 2) return true;
  if (isWeak) return false;
  // "World Steel Association": fields of work, and a body that always has a name.
  if (
    words.length > 2 &&
    /^(?:association|federation|society|institute|exchange|academy)$/.test(words.at(-1)!)
  )
    return true;
  // "Ministry of Commerce", "China Steel Research Institute": a state body or a place, and a field of work.
  // "Work Safety Commission": an authority by its kind, of two fields of work.
  const isAuthority = words.some((word) => /^(?:commission|ministry|administration)$/.test(word));
  const fields = words.filter((word) => COMMON_NAME_WORDS.has(word) || WEAK_HEADS.has(word)).length;
  return hasPlace || words.some((word) => /^(?:china|chinese|national)$/.test(word))
    ? fields >= 1
    : isAuthority && fields >= (words.includes('administration') ? 3 : 2);
}

/**
 * Names of organisations that no list knows, read around a head word: to the left while capitals last, to the right
 * through "of" and "for" and the legal form. Boards, committees and nameless companies are nobody.
 */
export function readOrganisations(context: OpenContext): NameCandidate[] {
  const { text, tokens, known, headings } = context;
  const found: NameCandidate[] = [];
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head]!;
    if (!token.isCapital) continue;
    const isStrong = STRONG_HEADS.has(token.fold) || token.fold === 'committee' || token.text === 'Co';
    if (!isStrong && !WEAK_HEADS.has(token.fold)) continue;
    const next = tokens[head + 1];
    // The head ends its name: "Mining Company" is read at Company.
    if (next?.isCapital && / |-/.test(gapOf(text, token, next)) && gapOf(text, token, next).length === 1) {
      if (STRONG_HEADS.has(next.fold) || WEAK_HEADS.has(next.fold)) continue;
      if (!BODY_HEADS.has(token.fold) && !LEGAL_FORMS.has(next.fold)) continue;
    }
    const first = trimLeft(context, walkLeft(context, head), head);
    const last = walkRight(context, head);
    if (first === last) continue;
    if (first === head && !BODY_HEADS.has(token.fold)) continue;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    if (isInZone(headings, span)) continue;
    if (text[span.end] === '.' && /^(?:Co|Ltd|Inc|Corp)$/.test(tokens[last]!.text)) {
      const rest = text.slice(span.end + 1, span.end + 3);
      if (/^(?: [\p{Ll}(]|[,)])/u.test(rest)) span.end++;
    }
    if (/\([^)]*$/.test(text.slice(span.start, span.end)) && text[span.end] === ')') span.end++;
    const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const folds = tokens.slice(first, last + 1).map((word) => word.fold);
    const bare = folds.join(' ');
    const ofState = byState(text, span);
    if ((INNER_BODY.test(bare) && ofState === null) || folds.length > 14) continue;
    if (ofState === null && token.fold === 'committee' && !isPublicCommittee(context, first, head, last))
      continue;
    const named = touching(known, span);
    const hasPlace = named.some(
      (mention) => mention.type === 'place' && mention.start >= span.start && mention.end <= span.end,
    );
    const own = folds.filter((word) => !/^(?:co|ltd|limited|inc|corp)$/.test(word));
    const actsAsFirm = !isStrong && own.length > 1 && isFirmBehind(text, span.end);
    if (ofState === null && !actsAsFirm && !isTelling(own, !isStrong, hasPlace)) continue;
    if (!isStrong && !actsAsFirm && own.length === 2 && isCountryName(named, tokens[first]!)) continue;
    if (
      named.some(
        (mention) =>
          mention.type === 'organization' && mention.start === span.start && mention.end >= span.end,
      )
    )
      continue;
    if (isKnownWithForm(text, named, span)) continue;
    found.push({
      ...span,
      key: `organization:${slug(withoutForm(name))}`,
      type: 'organization',
      name,
      entry: null,
      confidence: isStrong ? 0.75 : 0.6,
    });
  }
  return found;
}

/**
 * "Work Safety Commission under the State Council", "the State Council's Work Safety Committee": a body of the government
 * whose own words alone would be anybody's. The words that say so, or null.
 */
function byState(text: string, { start, end }: Span): string | null {
  const behind = text
    .slice(end, end + 32)
    .match(/^ (?:under|of) the (?:State Council|Central Committee|Cabinet)\b/);
  if (behind) return behind[0];
  return text.slice(Math.max(0, start - 20), start).match(/(?:State Council|Cabinet)['’]s $/)?.[0] ?? null;
}

/** The name by which an organisation is one: "Lake Copper (Group) Co., Ltd." is Lake Copper Group. */
const withoutForm = (name: string): string =>
  name.replace(/(?:,? (?:Co|Company|Ltd|Limited|Inc|Corp|Corporation|PLC|Plc)\b\.?)+$/, '') || name;

/** A committee is an entity of its own when a place or the Party's centre is in its name, not a company's. */
function isPublicCommittee(
  { text, tokens, known }: OpenContext,
  first: number,
  head: number,
  last: number,
): boolean {
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  const named = touching(known, span);
  if (named.some((mention) => mention.type === 'organization')) return false;
  const hasPlace = named.some(
    (mention) => mention.type === 'place' && mention.start >= span.start && mention.end <= span.end,
  );
  return (
    hasPlace || (last > head && /^(?:National|Olympic|Senate|House)\b/.test(text.slice(span.start, span.end)))
  );
}

/** What only a firm does or has follows, or its code: "Northern Ores (600199) posted …". */
const isFirmBehind = (text: string, end: number): boolean => {
  const behind = text.slice(end, end + 48);
  return (
    AFTER_FIRM.test(behind) || AFTER_FIRM_OR_PERSON.test(behind) || /^ \((?:[A-Z]+: ?)?\d{6}\b/.test(behind)
  );
};

/** The only word before a weak head is a country or continent: "China Steel" in running text is the trade. */
function isCountryName(named: NameCandidate[], token: Token): boolean {
  return named.some(({ start, entry }) => start === token.start && entry !== null && isCountry(entry));
}

/** A known organisation followed only by a legal form is that organisation. */
function isKnownWithForm(text: string, named: NameCandidate[], span: Span): boolean {
  return named.some((mention) => {
    if (mention.type !== 'organization' || mention.start !== span.start || mention.end > span.end)
      return false;
    const rest = text.slice(mention.end, span.end).toLowerCase();
    return rest.split(/[^\p{L}]+/u).every((word) => !word || LEGAL_FORMS.has(word));
  });
}
