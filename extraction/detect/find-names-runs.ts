import type { Span } from '@/core/text/span';
import type { Reading } from '../reading';
import { isCommonWord } from '../rules/names-common-words';
import { GIVEN_NAMES } from '../rules/names-given';
import { DEMONYMS, TITLES } from '../rules/names-news';
import { LEADING_WORDS } from '../rules/names-organisations';
import type { NameCandidate } from './entities-candidate';
import { isRoleWord } from './entities-people';
import type { Token } from './entities-tokens';

/** A run of capitalised words that nothing known covers, with the words around it. */
export interface Run extends Span {
  text: string;
  words: Token[];
  before: Token | null;
  after: Token | null;
  /** Opens a sentence or line, where every word has a capital. */
  isFirst: boolean;
}

const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** Lines without small letters shout: capitals say nothing there. Offsets must be asked for in rising order. */
export function shoutedLines(text: string): (offset: number) => boolean {
  const lines: { end: number; isShouted: boolean }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const letters = line.match(/\p{L}/gu)?.length ?? 0;
    const small = line.match(/\p{Ll}/gu)?.length ?? 0;
    lines.push({ end: start + line.length, isShouted: letters > 8 && small < letters * 0.3 });
    start += line.length + 1;
  }
  let at = 0;
  return (offset) => {
    while (at < lines.length - 1 && lines[at]!.end < offset) at++;
    return lines[at]!.isShouted;
  };
}

const joins = (gap: string): boolean =>
  gap === ' ' || gap === '-' || gap === '’' || gap === "'" || gap === ' & ';

/** Words that hold a name together without a capital of their own. */
const LINK = /^(?:of|de|da|del|della|der|den|van|von|di|du|la|le|bin|ibn|al|el|and|for|the)$/;

/** Short names of months. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** A head before "of" or "for": "Bank of Lakeland". */
const OF_HEAD =
  /^(?:bank|university|ministry|department|college|church|republic|kingdom|board|court|association|federation|council|institute|academy|house|office|commission|committee|party|union|chamber|society|school|governor|bay|gulf|isle|port|city|state|province|army|front|league|confederation|conference)$/;

/** Every run of capitals of the text outside the mentions that are known. */
export function openRuns({ text, sentences }: Reading, tokens: Token[], mentions: NameCandidate[]): Run[] {
  const runs: Run[] = [];
  const isShouted = shoutedLines(text);
  const opens = new Set(sentences.map(({ start }) => start));
  let mention = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (mention < mentions.length && mentions[mention]!.end <= token.start) mention++;
    const next = mentions[mention];
    if (!token.isCapital || token.isHan || (next && next.start < token.end)) continue;
    const limit = next?.start ?? text.length;
    let last = i;
    for (let j = i + 1; j < tokens.length; j++) {
      const word = tokens[j]!;
      if (word.start >= limit) break;
      const gap = text.slice(tokens[j - 1]!.end, word.start);
      const isInitial = /^\. ?$/.test(gap) && tokens[j - 1]!.text.length === 1;
      if (!joins(gap) && !isInitial) break;
      if (word.isCapital) last = j;
      else if (gap !== ' ' || !LINK.test(word.text) || j !== last + 1) break;
      else if (/^(?:of|for|and|the)$/.test(word.text) && !OF_HEAD.test(tokens[last]!.fold)) break;
    }
    const from = i;
    i = last;
    if (isShouted(token.start)) continue;
    const run = trimmed(text, tokens, from, last, opens);
    if (run) runs.push(run);
  }
  return runs;
}

/** "Finance Minister", "District Attorney": a field before a title, with a name behind both. */
const leadsToTitle = (tokens: Token[], first: number, last: number): boolean =>
  first + 1 < last &&
  TITLE_FIELDS.has(tokens[first]!.fold) &&
  (TITLES.has(tokens[first + 1]!.fold) || isRoleWord(tokens[first + 1]!.fold));

const TITLE_FIELDS: ReadonlySet<string> = new Set(
  'prime foreign finance interior defence defense trade justice health education energy environment agriculture treasury district deputy vice chief executive state public service internal labour labor home'.split(
    ' ',
  ),
);

/** The run without what leads into it or trails it; null where nothing of a name is left. */
function trimmed(text: string, tokens: Token[], from: number, to: number, opens: Set<number>): Run | null {
  let first = from;
  let last = to;
  const isOpening = (at: number): boolean => {
    const before = text.slice(Math.max(0, tokens[at]!.start - 3), tokens[at]!.start);
    return opens.has(tokens[at]!.start) || /(?:^|[.!?:\n"“‘(*•]|[-–—] )["“‘' ]*$/.test(before);
  };
  const isFirst = isOpening(first);
  const isNothing = ({ fold, text: word }: Token): boolean =>
    LEADING_WORDS.has(fold) ||
    DEMONYMS.has(fold) ||
    MONTH.test(word) ||
    (word.length === 1 && !/[A-Z]/.test(word)) ||
    word === 'I';
  const isCalling = ({ fold }: Token): boolean => TITLES.has(fold) || isRoleWord(fold) || fold === 'prime';
  while (first <= last) {
    const token = tokens[first]!;
    const isOpener = isFirst && first === from && isCommonWord(token.fold) && !isUpper(token.text);
    const isTitle = isCalling(token) || leadsToTitle(tokens, first, last);
    if (!isNothing(token) && !isOpener && !isTitle && token.isCapital) break;
    // "African National Congress": an adjective inside a longer name belongs to it.
    const opensBody = DEMONYMS.has(token.fold) && last - first >= 2 && !isCalling(tokens[first + 1]!);
    if (opensBody && !isCalling(tokens[last]!)) break;
    first++;
  }
  // "John Major", "Ada Baker": a calling behind one given name is the family name.
  const isFamily =
    last === first + 1 &&
    (GIVEN_NAMES.has(tokens[first]!.fold) || (first > from && !isCommonWord(tokens[first]!.fold)));
  while (
    last >= first &&
    !isFamily &&
    (isNothing(tokens[last]!) || isCalling(tokens[last]!) || !tokens[last]!.isCapital)
  )
    last--;
  if (first > last || /^[DR]-\p{Lu}/u.test(text.slice(tokens[first]!.start, tokens[first]!.start + 3)))
    return null;
  const words = tokens.slice(first, last + 1);
  // Words of the dictionary alone name nobody for certain, save in longer runs.
  if (words.length === 1 && isCommonWord(words[0]!.fold) && !isUpper(words[0]!.text)) return null;
  const start = words[0]!.start;
  // "Lakeside S.A.": the form of the firm, not an initial.
  const form = text.startsWith('.A.', words[words.length - 1]!.end) && words.at(-1)!.text === 'S' ? 3 : 0;
  const end = words[words.length - 1]!.end + form;
  return {
    start,
    end,
    text: text.slice(start, end),
    words,
    before: tokens[first - 1] ?? null,
    after: tokens[last + 1] ?? null,
    isFirst: isFirst && first === from,
  };
}
