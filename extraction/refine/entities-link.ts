import type { NameCandidate } from '../detect/entities-candidate';
import type { Token } from '../detect/entities-tokens';
import { touching } from '../detect/entities-zones';
import type { Reading } from '../reading';
import type { Gazetteer } from '../rules/gazetteer';
import { slug } from '../rules/gazetteer-entry';
import {
  COMMON_NAME_WORDS,
  LEADING_WORDS,
  LEGAL_FORMS,
  NATIONALITIES,
  STRONG_HEADS,
  WEAK_HEADS,
} from '../rules/names-organisations';
import { SURNAMES, SURNAMES_LIKE_WORDS } from '../rules/names-people';

/** Marks of what stands where: a long text has too many mentions to go through them for each word. */
const MENTION = 1;
const SHORT_FORM = 2;

function isFree(taken: Uint8Array, marks: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at]! & marks) return false;
  return true;
}

const like = (whole: NameCandidate, start: number, end: number, confidence: number): NameCandidate => ({
  ...whole,
  start,
  end,
  confidence: Math.min(whole.confidence, confidence),
});

/** "（以下简称“某某”）" behind a full name. */
const CALLED_IN_SHORT =
  /^[（(](?:以下|下文|下称|以下统称|后文)?(?:简称|称)?(?:为)?[:：]?[“"「‘]([\p{Script=Han}]{2,12})[”"」’]/u;

/** A full name that no list holds is what its own bracket calls it in short, where that is known. */
function joinedToShort(text: string, mentions: NameCandidate[]): NameCandidate[] {
  const joined = new Map<string, NameCandidate>();
  mentions.forEach((mention, i) => {
    const short = mentions[i + 1];
    if (mention.type !== 'organization' || mention.entry || short?.type !== 'organization' || !short.entry)
      return;
    if (short.start - mention.end > 12) return;
    const bracket = CALLED_IN_SHORT.exec(text.slice(mention.end, short.end + 1));
    if (bracket && text.slice(short.start, short.end) === bracket[1]) joined.set(mention.key, short);
  });
  if (joined.size === 0) return mentions;
  return mentions.map((mention) => {
    const owner = joined.get(mention.key);
    return owner ? like(owner, mention.start, mention.end, 0.9) : mention;
  });
}

const LEGEND = /(?<![\p{L}\d&-])([A-Z][A-Z&]{1,7}) ?= ?(?:the )?$/u;

/**
 * Second names that the text itself gives: a bracket behind a name ("… University (ECUST)", "… Group (某某集团)"),
 * "known as …" or "ECUST = …". Where the bracket repeats a known abbreviation of another body, the text's own use wins, so that
 * a region's SASAC is not taken for the nation's.
 */
export function linkSecondNames(text: string, read: NameCandidate[]): NameCandidate[] {
  const mentions = joinedToShort(text, read);
  const renamed = new Map<string, NameCandidate>();
  const added: NameCandidate[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'organization' && mention.type !== 'publication') continue;
    const rest = text.slice(mention.end, mention.end + 60);
    const bracket = rest.match(
      /^ ?[(（](?:the )?[“"']?([\p{Lu}\p{Script=Han}][^()（）:：,，;]{1,40}?)[”"']?(?:, ?(?:[A-Z]{2,6}: ?)?\d{4,6}(?:\.[A-Z]{2})?)?[)）]/u,
    );
    const known = rest.match(
      /^,? (?:also |better |commonly )?(?:known|abbreviated|referred to) as (?:the )?[“"']?((?:\p{Lu}[\p{L}&-]*)(?: \p{Lu}[\p{L}&-]*){0,4})/u,
    );
    const ticker = rest.match(
      /^ ?[(（](?:ASX|NYSE|NASDAQ|Nasdaq|TSX|TSXV|LSE|AIM|SSE|SZSE|SHA|SHE|HKEX|HKG)\s?[:：]\s?([A-Z0-9.]{1,6})\b/,
    );
    const behind = ticker ?? bracket ?? known;
    // "LSU = Lianshan Steel Union": what a list calls it.
    const legend = behind ? null : LEGEND.exec(text.slice(Math.max(0, mention.start - 14), mention.start));
    const alias = (behind ?? legend)?.[1];
    if (alias === undefined) continue;
    const start = behind
      ? mention.end + behind[0].lastIndexOf(alias)
      : mention.start - (legend?.[0].length ?? 0);
    const end = start + alias.length;
    const isShort =
      /^\p{Script=Han}{2,24}$/u.test(alias) ||
      /^[A-Z][A-Z&.\d-]{1,9}s?$/.test(alias) ||
      alias.split(' ').length <= 5;
    if (!isShort || /^(?:opens|formerly|the|now|\d)/i.test(alias)) continue;
    const other = touching(mentions, { start, end })[0];
    if (other?.key === mention.key) continue;
    if (
      other &&
      !(other.start === start && other.end === end && (other.type === 'organization' || other.entry === null))
    )
      continue;
    // A place or known firm in brackets ("(Shanghai)", "(Baogang)") says more than a second name.
    if (other && !/^[A-Z&]{2,8}$/.test(alias) && !(other.type === 'organization' && other.entry === null))
      continue;
    if (other) renamed.set(alias, mention);
    else added.push(like(mention, start, end, 0.8));
  }
  const all = mentions.map((mention) => {
    const owner = renamed.get(text.slice(mention.start, mention.end));
    return owner ? like(owner, mention.start, mention.end, 0.85) : mention;
  });
  return [...all, ...added].sort((a, b) => a.start - b.start);
}

/** Family name, or last name, by which a person is called later. */
function surnameOf(name: string): string | null {
  const words = name.split(' ');
  if (words.length < 2) return null;
  const first = words[0]!;
  const isChinese = SURNAMES.has(first.toLowerCase()) && words.length === 2;
  const surname = isChinese ? first : words[words.length - 1]!;
  return SURNAMES_LIKE_WORDS.has(surname.toLowerCase()) ? null : surname;
}

/**
 * Later short forms: a person's family name after the full one (of two with the same name the one named last), and
 * the beginning of an organisation's name where it stands alone.
 */
export function linkShortForms(
  reading: Reading,
  tokens: Token[],
  mentions: NameCandidate[],
): NameCandidate[] {
  const { text } = reading;
  const surnames = new Map<string, NameCandidate[]>();
  const beginnings = new Map<string, NameCandidate>();
  const taken = new Uint8Array(text.length);
  for (const mention of mentions) {
    taken.fill(MENTION, mention.start, mention.end);
    if (mention.type === 'person') {
      const surname = surnameOf(mention.name);
      if (surname && text.slice(mention.start, mention.end).includes(' '))
        surnames
          .set(surname, surnames.get(surname) ?? [])
          .get(surname)
          ?.push(mention);
    } else if (mention.type === 'organization') {
      const quote = text.slice(mention.start, mention.end);
      for (const beginning of beginningsOf(quote, mention, reading.gazetteer)) {
        if (!beginnings.has(beginning)) beginnings.set(beginning, mention);
      }
    }
  }
  const added: NameCandidate[] = [];
  const add = (whole: NameCandidate, start: number, end: number, confidence: number): void => {
    added.push(like(whole, start, end, confidence));
    for (let at = start; at < end; at++) taken[at]! |= SHORT_FORM;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.isCapital) continue;
    const people = surnames.get(token.text);
    if (people && isFree(taken, MENTION, token.start, token.end) && standsAlone(text, tokens, i, i)) {
      const earlier = people.findLast((person) => person.start < token.start);
      if (earlier) add(earlier, token.start, token.end, 0.8);
      continue;
    }
    for (let last = Math.min(i + 4, tokens.length - 1); last >= i; last--) {
      const whole = beginnings.get(text.slice(token.start, tokens[last]!.end));
      if (!whole || whole.start >= token.start) continue;
      if (
        !isFree(taken, MENTION | SHORT_FORM, token.start, tokens[last]!.end) ||
        !standsAlone(text, tokens, i, last)
      )
        continue;
      add(whole, token.start, tokens[last]!.end, 0.75);
      break;
    }
  }
  return [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** No capitalised neighbour that would make another name of it; a function or address before it is welcome. */
function standsAlone(text: string, tokens: Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const isAddress =
    before &&
    /^(?:mr|ms|mrs|dr|chairman|chairwoman|president|secretary|mayor|minister|chair|and)$/.test(before.fold);
  if (
    before?.isCapital &&
    text.slice(before.end, tokens[first]!.start) === ' ' &&
    !isAddress &&
    !LEADING_WORDS.has(before.fold)
  )
    return false;
  return !(after?.isCapital && /^[ -]$/.test(text.slice(tokens[last]!.end, after.start)));
}

/** Beginnings of an organisation's name that can stand for it: without its legal form, and its own telling words. */
function beginningsOf(quote: string, mention: NameCandidate, gazetteer: Gazetteer): string[] {
  const words = quote.split(' ');
  const found: string[] = [];
  const isTelling = (word: string): boolean => {
    const fold = word.toLowerCase();
    return (
      /^\p{Lu}/u.test(word) &&
      !COMMON_NAME_WORDS.has(fold) &&
      !STRONG_HEADS.has(fold) &&
      !WEAK_HEADS.has(fold) &&
      !NATIONALITIES.has(fold) &&
      !LEADING_WORDS.has(fold)
    );
  };
  const isPlace = (name: string): boolean => gazetteer.find(slug(name))?.type === 'place';
  for (let length = words.length - 1; length >= 1; length--) {
    const beginning = words.slice(0, length);
    const rest = words[length]!.toLowerCase().replace(/[^a-z]/g, '');
    const isCut =
      LEGAL_FORMS.has(rest) || STRONG_HEADS.has(rest) || WEAK_HEADS.has(rest) || COMMON_NAME_WORDS.has(rest);
    if (!isCut || words.includes('of') || words.includes('for')) continue;
    const telling = beginning.filter(isTelling);
    const isOwn = telling.length > 0 && (length > 1 || (mention.entry === null && telling[0]!.length >= 4));
    if (isOwn && !isPlace(beginning.join(' '))) found.push(beginning.join(' '));
  }
  return found;
}
