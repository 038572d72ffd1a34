import { matchesInHan } from '@/core/text/han-lines';
import { remembering } from '@/core/text/remember';
import type { Span } from '@/core/text/span';
import type { Gazetteer } from '../rules/gazetteer';
import { slug } from '../rules/gazetteer-entry';
import { isCommonWord } from '../rules/names-common-words';
import { GIVEN_NAMES } from '../rules/names-given';
import { COMMON_NAME_WORDS, LEADING_WORDS, STRONG_HEADS, WEAK_HEADS } from '../rules/names-organisations';
import { GIVEN_NAME, NOT_A_PERSON, ROLE_HEAD, SURNAMES, SURNAMES_LIKE_WORDS } from '../rules/names-people';
import { made, type NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import type { Token } from './entities-tokens';
import { isInZone, touching } from './entities-zones';

/** A function, an address or a verb of speech right before or after a name makes a person of it. */
const BEFORE_PERSON = new RegExp(
  String.raw`(?:\b(?:${ROLE_HEAD})|\b(?:Mr|Ms|Mrs|Dr|Prof|Gen|Sen|Sir|Dame)\.?)\s$`,
  'i',
);
const AFTER_PERSON = new RegExp(
  String.raw`^(?:['’]s|,? (?:said|says|told|added|noted|stressed|pointed|presided|chaired|chairs|attended|spoke|delivered|urged|visited|met|led|took|announced|stated|signed|explained|argued|wrote|emphasi[sz]ed|called|thanked|reported|answered|responded)\b|,? (?:who|whose)\b|[,–—(]\s?(?:[\w.-]+ ){0,5}(?:${ROLE_HEAD})\b| – )`,
  'i',
);

/** "Chairman of the Labor Union X Y": the body stands between the function and the name. */
const BEFORE_PERSON_OF = new RegExp(
  String.raw`\b(?:${ROLE_HEAD}) (?:of|for) (?:the )?(?:[A-Z][A-Za-z-]* (?:and |of )?){1,6}$`,
  'i',
);
const ROLE_COMMA = new RegExp(String.raw`\b(?:${ROLE_HEAD}), $`, 'i');
/** Addresses before a surname alone. */
const ADDRESSES: ReadonlySet<string> = new Set(['Mr', 'Ms', 'Mrs', 'Dr', 'Prof']);
/** Addresses that are no part of a name. */
const HONOUR = /^(?:Mr|Ms|Mrs|Dr|Prof|Sir|Dame|Lord|Lady)$/;
/** Who is elected, named or led by is a person. */
const BEFORE_NAMED =
  /\b(?:elect(?:s|ed)?|appoint(?:s|ed)?|re-elected|succeed(?:s|ed|ing)?|dismissed|promoted|chaired by|headed by|quot(?:es|ed|ing)|succeeded by|replaced by|sacked|interviewed) $/;
const IS_ROLE = new RegExp(`^(?:${ROLE_HEAD})$`, 'i');
const GOES_ON_WITH_ROLE = new RegExp(`^(?:${ROLE_HEAD}|party|deputy|vice)$`, 'i');
/** True for a word that is, or begins, a function. */
export const isRoleWord = remembering((fold) => GOES_ON_WITH_ROLE.test(fold));

const candidate = (
  gazetteer: Gazetteer,
  start: number,
  end: number,
  name: string,
  confidence: number,
): NameCandidate => {
  const known = gazetteer.find(slug(name));
  const entry = known?.type === 'person' ? known : null;
  return {
    start,
    end,
    key: entry?.key ?? `person:${slug(name)}`,
    type: 'person',
    name: entry?.name ?? name,
    entry,
    confidence,
  };
};

const isNameWord = (token: Token | undefined): token is Token =>
  token?.isCapital === true &&
  !token.isHan &&
  token.text.length > 1 &&
  token.text !== token.text.toUpperCase() &&
  !LEADING_WORDS.has(token.fold) &&
  !STRONG_HEADS.has(token.fold) &&
  !WEAK_HEADS.has(token.fold) &&
  !COMMON_NAME_WORDS.has(token.fold);

/**
 * Names of persons that no list knows: a Chinese family name with a given name in pinyin, or two to three capitalised
 * words behind a function or with a Western given name. A name inside a longer run of capitals is not a person's.
 */
export function readPeople({ text, tokens, headings, gazetteer }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]!;
    const second = tokens[i + 1]!;
    const gap = text.slice(first.end, second.start);
    if (
      !first.isCapital ||
      !second.isCapital ||
      (gap !== ' ' && !(gap === '-' && GIVEN_NAMES.has(first.fold)))
    )
      continue;
    if (HONOUR.test(first.text) || isInZone(headings, { start: first.start, end: second.end })) continue;
    const previous = tokens[i - 1];
    const before = text.slice(Math.max(0, first.start - 70), first.start);
    const hasTitle =
      BEFORE_PERSON.test(before) ||
      (previous?.isCapital === true && SURNAMES.has(first.fold) && BEFORE_PERSON_OF.test(before));
    const isRunOn = previous?.isCapital && /^[ -]$/.test(text.slice(previous.end, first.start)) && !hasTitle;
    const chinese = readChinese(text, tokens, i, hasTitle);
    if (chinese !== null && (!isRunOn || LEADING_WORDS.has(previous!.fold))) {
      const name = text.slice(first.start, chinese);
      const hasVerb = AFTER_PERSON.test(text.slice(chinese, chinese + 70));
      found.push(candidate(gazetteer, first.start, chinese, name, hasTitle || hasVerb ? 0.85 : 0.7));
      continue;
    }
    const western = isRunOn ? null : readWesternOrder(text, tokens, i);
    if (western !== null) {
      const name = `${second.text} ${first.text}`;
      found.push(candidate(gazetteer, first.start, western, name, hasTitle ? 0.85 : 0.7));
      continue;
    }
    const inApposition =
      (!hasTitle && ROLE_COMMA.test(before) && isClosed(text, tokens, i)) ||
      BEFORE_NAMED.test(before) ||
      isTold(text, tokens, i);
    const end = readWestern(text, tokens, i, hasTitle || inApposition);
    if (end === null || (isRunOn && !LEADING_WORDS.has(previous!.fold))) continue;
    const isFirstName = GIVEN_NAMES.has(first.fold);
    const hasVerb = AFTER_PERSON.test(text.slice(end, end + 70));
    if (!hasTitle && !inApposition && !isFirstName) continue;
    found.push(
      candidate(gazetteer, first.start, end, text.slice(first.start, end), hasTitle || hasVerb ? 0.8 : 0.6),
    );
  }
  return [...found, ...readGlossedPeople(text, headings)];
}

/** "Deputy manager Wurina (乌日娜)": one name only, as Mongols and Tibetans bear it, with its signs behind. */
const GLOSSED = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,}) ?[（(]\p{Script=Han}{2,5}[)）]/gu;

function readGlossedPeople(text: string, headings: Span[]): NameCandidate[] {
  return matchesInHan(text, GLOSSED).flatMap(({ index, 1: name = '' }) => {
    const span = { start: index, end: index + name.length };
    const isPerson = BEFORE_PERSON.test(text.slice(Math.max(0, index - 70), index));
    const fold = name.toLowerCase();
    if (isCommonWord(fold) || WEAK_HEADS.has(fold) || COMMON_NAME_WORDS.has(fold)) return [];
    if (!isPerson || IS_ROLE.test(name) || isInZone(headings, span)) return [];
    return [made(span.start, span.end, 'person', name, 0.75)];
  });
}

/** "The energy minister, Ada Moss, said": two words between commas behind a function. */
const isClosed = (text: string, tokens: Token[], i: number): boolean =>
  /^(?:, (?!\p{Lu})|[.;] |\.?\n|$)/u.test(text.slice(tokens[i + 1]!.end, tokens[i + 1]!.end + 3));

/**
 * Persons who are only addressed: "Mr Moss" and, from there, "Moss" everywhere. Those who are named in full in the text
 * are left to the linking of short names.
 */
export function readAddressed(
  { text, tokens, headings }: OpenContext,
  settled: readonly NameCandidate[],
): NameCandidate[] {
  const named = new Set(settled.flatMap(({ type, name }) => (type === 'person' ? name.split(' ') : [])));
  const addressed = new Set<string>();
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (!token.isCapital || !ADDRESSES.has(token.text)) return;
    if (!next || !isNameWord(next) || named.has(next.text)) return;
    const after = tokens[i + 2];
    const isRunOn = after?.isCapital === true && /^[ -]$/.test(text.slice(next.end, after.start));
    if (!isRunOn && /^\.? $/.test(text.slice(token.end, next.start))) addressed.add(next.text);
  });
  if (addressed.size === 0) return [];
  return tokens.flatMap(({ start, end, text: name }, i) => {
    const isFree = addressed.has(name) && touching(settled, { start, end }).length === 0;
    const neighbour = tokens[i + 1];
    const isRunOn = neighbour?.isCapital === true && /^[ -]$/.test(text.slice(end, neighbour.start));
    if (!isFree || isRunOn || isInZone(headings, { start, end })) return [];
    return [made(start, end, 'person', name, 0.7)];
  });
}

/** End of a Chinese name in pinyin that begins at this token, or null. */
function readChinese(text: string, tokens: Token[], i: number, hasTitle: boolean): number | null {
  const family = tokens[i]!;
  const given = tokens[i + 1]!;
  if (!SURNAMES.has(family.fold) || !/^[A-Z]\p{Ll}+$/u.test(family.text)) return null;
  // "Chairman Yan You": behind a function a given name may be any word of English.
  const isAfterTitle = hasTitle && /^[A-Z][a-z]+$/.test(given.text);
  if (!isAfterTitle && !isNameWord(given)) return null;
  if (NOT_A_PERSON.has(`${family.fold} ${given.fold}`)) return null;
  const isLikeWord = SURNAMES_LIKE_WORDS.has(family.fold) && given.fold.length < 4;
  if (isLikeWord && !AFTER_PERSON.test(text.slice(given.end, given.end + 70))) return null;
  const hyphened = tokens[i + 2];
  let end = given.end;
  if (
    hyphened &&
    /^['’-]$/.test(text.slice(given.end, hyphened.start)) &&
    /^[a-z]+$/i.test(hyphened.text) &&
    hyphened.fold !== 's'
  ) {
    // "Kang Min-jae": Korean given names are hyphened, the second half in small letters.
    const isKorean = text[given.end] === '-' && !hyphened.isCapital && /^[A-Z][a-z]{1,5}$/.test(given.text);
    if (!isKorean && !GIVEN_NAME.test(text.slice(given.start, hyphened.end))) return null;
    end = hyphened.end;
  } else if (!GIVEN_NAME.test(given.fold)) return null;
  let after = i + 2;
  while (after < tokens.length && tokens[after]!.start < end) after++;
  const next = tokens[after];
  const isRunOn = next?.isCapital && text.slice(end, next.start) === ' ';
  return isRunOn && !isRoleWord(next.fold) ? null : end;
}

/** "Weimin Gao": a given name of two syllables before the family name, as Western papers turn it. */
function readWesternOrder(text: string, tokens: Token[], i: number): number | null {
  const given = tokens[i]!;
  const family = tokens[i + 1]!;
  if (!SURNAMES.has(family.fold) || SURNAMES_LIKE_WORDS.has(family.fold) || SURNAMES.has(given.fold))
    return null;
  if (given.fold.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(given.text) || !/^\p{Lu}\p{Ll}+$/u.test(family.text))
    return null;
  if (!GIVEN_NAME.test(given.fold) || isCommonWord(given.fold) || GIVEN_NAMES.has(given.fold)) return null;
  const next = tokens[i + 2];
  const isRunOn = next?.isCapital && /^[ -]$/.test(text.slice(family.end, next.start));
  if (isRunOn) return null;
  const around = AFTER_PERSON.test(text.slice(family.end, family.end + 70));
  const before = text.slice(Math.max(0, given.start - 70), given.start);
  const acts =
    /^ (?:becomes|became|takes|succeeds|succeeded|replaces|replaced|leaves|left|was|is|has|will|retires|retired|joins|joined)\b/;
  return around ||
    acts.test(text.slice(family.end, family.end + 12)) ||
    BEFORE_PERSON.test(before) ||
    BEFORE_NAMED.test(before)
    ? family.end
    : null;
}

const SPEAKS_BEFORE = /\b(?:said|says|added|noted|warned|joked|wrote|recalled) $/;

/** What only persons do, right behind the name. */
const DOES_AS_PERSON =
  /^ (?:spoke|presided|joked|smiled|recalled|retired|resigned|was born|grew up|stepped down|took the (?:floor|chair)|shook hands|sat down)\b/;
const MOST_WORDS = 4;

/** Where the run of capitals ends that begins here: "Thanh Van Long". */
function runEnd(text: string, tokens: Token[], i: number): number {
  let last = i + 1;
  while (last - i + 1 < MOST_WORDS && isNameWord(tokens[last + 1])) {
    if (text.slice(tokens[last]!.end, tokens[last + 1]!.start) !== ' ') break;
    last++;
  }
  return tokens[last]!.end;
}

/** "Ada Moss, who", "Ada Moss, 54,", "Ada Moss spoke": what is said of persons only. */
function isTold(text: string, tokens: Token[], i: number): boolean {
  const end = runEnd(text, tokens, i);
  const behind = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, tokens[i]!.start - 10), tokens[i]!.start);
  // "The Lakeside Works, who": a person bears no article.
  if (/(?:^|\s)(?:the|an?) $/i.test(before)) return false;
  // “…”, said Ada Moss of the lobby: whoever speaks for somebody.
  if (
    SPEAKS_BEFORE.test(before) &&
    /^(?: (?:of|from|at) |, (?:an?|the|its|who|chief|head|of) )/.test(
      text.slice(tokens[i + 1]!.end, tokens[i + 1]!.end + 8),
    )
  )
    return !isCommonWord(tokens[i]!.fold);
  return (
    tokens[i]!.text.length > 2 &&
    !isCommonWord(tokens[i]!.fold) &&
    (/^, (?:whom?|whose|\d\d(?:,| )|aged )/.test(behind) ||
      (DOES_AS_PERSON.test(behind) && !isCommonWord(tokens[i + 1]!.fold)))
  );
}

/** End of a Western name of two or three words that begins at this token, or null. */
function readWestern(text: string, tokens: Token[], i: number, hasTitle: boolean): number | null {
  const first = tokens[i]!;
  if (!isNameWord(first) || (!hasTitle && !GIVEN_NAMES.has(first.fold))) return null;
  if (IS_ROLE.test(first.text)) return null;
  let last = i;
  for (let j = i + 1; j < tokens.length && j <= i + 3; j++) {
    const gap = text.slice(tokens[j - 1]!.end, tokens[j]!.start);
    const isInitial = /^[A-Z]$/.test(tokens[j]!.text);
    if (!/^(?: |\. |-|['’])$/.test(gap) || (gap === '. ' && !/^[A-Z]$/.test(tokens[j - 1]!.text))) break;
    if (isInitial && /^(?: |\. )$/.test(gap)) continue;
    if (/^(?:van|von|de|der|den|bin|al|da|di|la|le)$/.test(tokens[j]!.fold) && gap === ' ') continue;
    if (!isNameWord(tokens[j])) {
      // "Peak Rare", "Chairman Steel": a common word of company names ends every claim to be a person.
      return tokens[j]!.isCapital && gap === ' ' && last === i ? null : last > i ? tokens[last]!.end : null;
    }
    last = j;
  }
  return last > i ? tokens[last]!.end : null;
}
