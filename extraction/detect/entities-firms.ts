import type { Span } from '@/core/text/span';
import { slug } from '../rules/gazetteer-entry';
import { isCommonWord } from '../rules/names-common-words';
import {
  AFTER_FIRM,
  AFTER_FIRM_OR_PERSON,
  BEFORE_FIRM,
  NOT_A_FIRM_TAIL,
  TRADE_BEFORE,
  TRADE_TERMS,
} from '../rules/names-firms';
import { NOT_ACRONYMS, TITLES } from '../rules/names-news';
import {
  COMMON_NAME_WORDS,
  INNER_BODY,
  LEADING_WORDS,
  STRONG_HEADS,
  WEAK_HEADS,
} from '../rules/names-organisations';
import { SURNAMES } from '../rules/names-people';
import type { NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { isRoleWord } from './entities-people';
import { isOpenName } from './entities-places';
import type { Token } from './entities-tokens';
import { isInZone, touching } from './entities-zones';

/** What one place in the text says for a firm; from this sum on over the whole text the words name one. */
const ENOUGH = 1;
const LONGEST = 4;

/** A run of capitals that nothing settled covers, save a place at its beginning ("Ningbo Lakeside"). */
interface Run extends Span {
  words: string;
  weight: number;
}

const isAcronym = ({ text, fold }: Token): boolean =>
  text.length <= 6 &&
  /^[A-Z]{3,6}$/.test(text) &&
  !NOT_ACRONYMS.has(fold) &&
  !isCommonWord(fold) &&
  !/^[IVX]+$/.test(text);

/** Index of the last token of the run that begins here. */
function runEnd(text: string, tokens: Token[], first: number): number {
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.isCapital && last - first <= LONGEST) {
    const gap = text.slice(tokens[last]!.end, tokens[last + 1]!.start);
    if (gap !== ' ' && gap !== '-') break;
    last++;
  }
  return last;
}

/**
 * A noun of the language by its shape, though no dictionary of common words has it: "seepage", "protectionism",
 * "inspectors", and plurals of two common words in one ("payrolls").
 */
function isDerived(words: string): boolean {
  const fold = words.toLowerCase();
  if (!/^[a-z]{6,}$/.test(fold)) return false;
  if (
    /(?:age|ism|ness|ity|ities|ments?|[st]ions?|ances?|ences?|ings|[^aeiou](?:er|or)s|ists|ships?|ics)$/.test(
      fold,
    )
  )
    return true;
  const stem = fold.endsWith('s') && !fold.endsWith('ss') ? fold.slice(0, -1) : null;
  if (stem === null) return false;
  for (let cut = 3; cut <= stem.length - 3; cut++) {
    if (isCommonWord(stem.slice(0, cut)) && isCommonWord(stem.slice(cut))) return true;
  }
  return false;
}

/** A word that may stand in a firm's name beside others. */
const isFirmWord = ({ text, fold }: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !LEADING_WORDS.has(fold) &&
  !NOT_A_FIRM_TAIL.has(fold) &&
  !TITLES.has(fold) &&
  !isRoleWord(fold);

/** May the words from `first` to `last` be the whole name of a firm that no list knows? */
function mayBeFirm(
  { tokens, known }: OpenContext,
  settled: readonly NameCandidate[],
  first: number,
  last: number,
): boolean {
  if (last - first >= LONGEST) return false;
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  const named = touching(settled, span);
  if (named.length === 0) {
    const words = tokens.slice(first, last + 1);
    if (words.length === 1) return isAcronym(words[0]!) || isOpenName(words[0]!);
    return words.every(isFirmWord) && words.some(isOpenName);
  }
  // A known place, and the firm's own words behind it.
  const place = named[0]!;
  if (named.length > 1 || place.type !== 'place' || place.start !== span.start || place.end >= span.end)
    return false;
  if (!touching(known, span).some(({ type }) => type === 'place')) return false;
  return tokens
    .slice(first, last + 1)
    .filter(({ start }) => start >= place.end)
    .every(isFirmWord);
}

/**
 * How strongly the words around a run say that it is a firm or body; 0 when they say nothing. Two open words may be a
 * person's name, so that for those only what no person does counts.
 */
function weightAt(
  { text }: OpenContext,
  settled: readonly NameCandidate[],
  span: Span,
  last: Run | undefined,
  isLikePerson: boolean,
): number {
  const behind = text.slice(span.end, span.end + 48);
  const before = text.slice(Math.max(0, span.start - 48), span.start);
  if (AFTER_FIRM.test(behind)) return 2;
  if (TRADE_BEFORE.test(before)) return 2;
  if (BEFORE_FIRM.test(before)) return 2;
  // An item of a list that is headed by whom it is about: "• Lakeside. The works …".
  if (/(?:^|\n)(?:[-–—•*▪◦·●] ?)?$/.test(before) && /^[.:] \p{Lu}/u.test(behind)) return 2;
  const gap = before.endsWith(' of the ') ? 8 : before.endsWith(' of ') ? 4 : 0;
  const isOfPerson =
    gap > 0 &&
    touching(settled, { start: span.start - gap - 1, end: span.start - gap })[0]?.type === 'person';
  if (isOfPerson && /^[A-Z]+$/.test(text.slice(span.start, span.end))) return 2;
  let weight = !isLikePerson && AFTER_FIRM_OR_PERSON.test(behind) ? 1 : 0;
  const and = behind.match(/^(?: and|,) (?=\p{Lu})/u);
  const beside = and
    ? touching(settled, { start: span.end + and[0].length, end: span.end + and[0].length + 1 })
    : [];
  if (beside[0]?.type === 'organization' && beside[0].start === span.end + (and?.[0].length ?? 0))
    weight += 1;
  const list = before.match(/(?:and|,) $/);
  const other = list ? touching(settled, { start: span.start - list[0].length - 2, end: span.start }) : [];
  if (other.at(-1)?.type === 'organization') weight += 1;
  if (list && last?.end === span.start - list[0].length - (list[0] === 'and ' ? 1 : 0)) weight += last.weight;
  return weight;
}

/** Words that stand in small letters too, and names of persons: neither is a firm's whole name. */
function otherWords(tokens: Token[], settled: readonly NameCandidate[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    if (!token.isCapital) found.add(token.fold);
    else if (i > 0 && TITLES.has(tokens[i - 1]!.fold) && tokens[i - 1]!.isCapital)
      found.add(token.text.toLowerCase());
  });
  for (const { type, name } of settled) {
    if (type === 'person') for (const word of name.split(' ')) found.add(word.toLowerCase());
  }
  return found;
}

/** Organisations by the words that begin their names before a word of trade: "Lakeside" of "Lakeside Rare Earths". */
export function beginnings(settled: readonly NameCandidate[]): Map<string, NameCandidate> {
  const found = new Map<string, NameCandidate>();
  for (const mention of settled) {
    if (mention.type !== 'organization' || mention.entry) continue;
    const words = mention.name.split(' ');
    // "China Lakeside Group" is Lakeside later.
    const own = words.length > 2 && words[0] === 'China' ? words[1]! : null;
    if (own && !COMMON_NAME_WORDS.has(own.toLowerCase()) && !WEAK_HEADS.has(own.toLowerCase())) {
      if (!found.has(own)) found.set(own, mention);
    }
    for (let length = 1; length < words.length; length++) {
      const rest = words[length]!.toLowerCase();
      const beginning = words.slice(0, length).join(' ');
      const isCut = STRONG_HEADS.has(rest) || WEAK_HEADS.has(rest) || COMMON_NAME_WORDS.has(rest);
      if (isCut && !found.has(beginning)) found.set(beginning, mention);
    }
  }
  return found;
}

/**
 * Firms and bodies whose names say nothing by themselves ("Furnova"), by the words beside them: what only firms do
 * or have, whom contracts are made with, the trade before the name. What one place of the text proves holds for all.
 */
export function readFirmsInContext(
  context: OpenContext,
  settled: readonly NameCandidate[],
  isReport: boolean,
): NameCandidate[] {
  const { text, tokens, headings, gazetteer } = context;
  const runs: Run[] = [];
  const others = otherWords(tokens, settled);
  const weights = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.isCapital || token.isHan) continue;
    let first = i;
    const last = runEnd(text, tokens, i);
    i = last;
    while (first < last && LEADING_WORDS.has(tokens[first]!.fold)) first++;
    if (LEADING_WORDS.has(tokens[first]!.fold) || !mayBeFirm(context, settled, first, last)) continue;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    const before = tokens[first - 1];
    if (before && text.slice(before.end, span.start) === '-') continue;
    if (/^-\p{L}/u.test(text.slice(span.end, span.end + 2)) || isInZone(headings, span)) continue;
    const words = text.slice(span.start, span.end);
    if (last === first && (others.has(words.toLowerCase()) || TRADE_TERMS.has(tokens[first]!.fold))) continue;
    if (INNER_BODY.test(words)) continue;
    const isLikePerson = !isReport || (last > first && tokens.slice(first, last + 1).every(isOpenName));
    const isChinas = isReport && tokens[first]!.text === 'China' && isOpenName(tokens[first + 1]!);
    const weight = weightAt(context, settled, span, runs.at(-1), isLikePerson) + Number(isChinas);
    runs.push({ ...span, words, weight });
    if (weight > 0) weights.set(words, (weights.get(words) ?? 0) + weight);
  }
  const wholes = beginnings(settled);
  // "Lakeside had drilled nine holes" after "the Lakeside iron mine": the mine.
  const sites = new Map(
    settled.flatMap((m) => (m.type === 'place' && !m.entry ? [[m.name, m] as const] : [])),
  );
  return runs.flatMap(({ start, end, words }) => {
    const whole = wholes.get(words) ?? sites.get(words);
    if (whole) return [{ ...whole, start, end, confidence: Math.min(whole.confidence, 0.7) }];
    const weight = weights.get(words) ?? 0;
    const isDoubtful = /^[A-Z]+$/.test(words) || SURNAMES.has(words.toLowerCase()) || isDerived(words);
    const needed = isDoubtful ? 2 : ENOUGH;
    const entry = gazetteer.find(slug(words));
    if (weight < needed || (entry !== null && entry.type !== 'organization')) return [];
    return [
      {
        start,
        end,
        key: entry?.key ?? `organization:${slug(words)}`,
        type: 'organization' as const,
        name: entry?.name ?? words,
        entry,
        confidence: weight >= 2 ? 0.6 : 0.5,
      },
    ];
  });
}
