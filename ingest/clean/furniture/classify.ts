import type { Removal } from '@/core/model/document';
import { parsePublished } from '../../formats/published';
import { countWords, isBullet, isProse, type Line } from '../lines';
import type { CleaningContext } from '../step';
import { isButtonBar } from './buttons';
import { LINE_PATTERNS, mayBeFurniture } from './patterns';
import { GIVEN_NAMES, OUTLET_NAMES, PHRASES } from './vocabulary';

type Kind = Removal['kind'];

const byPhrase = new Map<string, { kind: Kind; where: 'anywhere' | 'edge' }>();
for (const { kind, where, phrases } of PHRASES) {
  for (const phrase of phrases) if (!byPhrase.has(phrase)) byPhrase.set(phrase, { kind, where });
}

/** A line as phrases are compared: lower case, without the signs around it. */
const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .replace(/[\s\p{P}\p{S}]+$/u, '');

/** What a line is by its own words; `isEdge` when it stands before the first or after the last running text. */
function kindByWords(words: string, isEdge: boolean): Kind | null {
  if (words.length > 400) return null;
  const phrase = byPhrase.get(bare(words));
  // A bullet in the middle may be a plain word of the report's own list.
  if (phrase && (isEdge || (phrase.where === 'anywhere' && !isBullet(words)))) return phrase.kind;
  const shape = mayBeFurniture(words)
    ? LINE_PATTERNS.find(
        ({ where, longest, pattern }) =>
          words.length <= longest && (isEdge || where === 'anywhere') && pattern.test(words),
      )
    : undefined;
  if (shape) return shape.kind;
  if (isButtonBar(words) && (isEdge || !isBullet(words))) return 'share';
  return barredKind(words, isEdge) ?? (isEdge && isGluedLabels(words) ? 'navigation' : null);
}

/** What a line is by its own words, wherever it stands; null for anything that a report might say. */
export const sureKind = (words: string): Kind | null => kindByWords(words, false);

/** `SubscribeLoginMarkets`: labels that lost what stood between them. A name with a capital inside is one word alone. */
function isGluedLabels(words: string): boolean {
  if (words.length > 60 || !LABEL.test(words) || !/\p{Ll}\p{Lu}/u.test(words)) return false;
  const labels = words.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return (
    (labels.length > 2 || /\s/.test(words)) &&
    labels.every((label) => /^\p{Lu}/u.test(label) && countWords(label) <= 3)
  );
}

const BRACKETED = /^(?:【[^【】]{1,12}】\s*){2,8}$|^(?:\[[^[\]]{1,16}\]\s*){2,8}$/;

/** `Forward to a colleague | Unsubscribe`: a bar whose every part is furniture. */
function barredKind(words: string, isEdge: boolean): Kind | null {
  if (words.length > 160) return null;
  // 【纠错】【关闭窗口】: each of its buttons in brackets.
  const isBracketed = BRACKETED.test(words);
  const parts = words.split(isBracketed ? /\s*[【】[\]]\s*/ : /\s*[|｜•·]\s*/).filter(Boolean);
  if (parts.length < 2) return null;
  // In such a row one sure button vouches for others that are sure only at an edge: `[Print] [Close]`.
  const isRow = isBracketed && parts.some((part) => sureKind(part));
  const kinds = parts.map((part) => kindByWords(part, isEdge || isRow));
  return kinds.every((kind) => kind !== null) ? (kinds[0] ?? null) : null;
}

/** Lines that a report may end with and that say something: where it comes from, what it is worth. */
const KEPT_ENDING =
  /^(?:source|sources|disclaimer|editor|note|ends?$|conclusion|about|references|notes|来源|稿源|原文|免责声明|来源:)/iu;
const DATED = /\b(?:19|20)\d{2}\b|\d{1,2}[/.-]\d{1,2}/;

const equalsPublisher = (words: string, publisher: string | null) =>
  publisher !== null && publisher.trim() !== '' && bare(words) === bare(publisher);

/** `Source: X` where X is the site itself: the head of a page naming its owner, not the origin of the report. */
function isOwnSource(words: string, publisher: string | null, isBelowFurniture: boolean): boolean {
  const match = /^source\s*[:：](\s*)(\S.{0,60})$/iu.exec(words);
  if (!match) return false;
  if (equalsPublisher(match[2] ?? '', publisher)) return true;
  return isBelowFurniture && match[1] === '' && publisher === null && countWords(match[2] ?? '') <= 2;
}

/** A line that only repeats the day of publication with its clock: `Jan 9, 2025 16:31`, `Updated 2025-01-09 16:31`. */
function isOwnTimestamp(words: string, published: string | null): boolean {
  if (published === null || words.length > 60 || !/\d{1,2}[:：]\d{2}/.test(words)) return false;
  const date = words.replace(
    /^(?:published|posted|updated|last updated|发布时间|时间)\s*(?:on|at)?\s*[:：]?\s*/iu,
    '',
  );
  return countWords(date) <= 8 && parsePublished(date) === published;
}

const NAME = /^(\p{Lu}\p{Ll}{1,11})( \p{Lu}\p{L}?['’]?\p{L}{1,15}){0,2}$/u;
/** More than such a name can have, even in letters that take two places each. */
const LONGEST_NAME = 100;

/** A name that the end of a page left behind: a given name, or any one word or full name that the text never uses. */
function isStrayName(words: string, text: string, isBeforeFurniture: boolean): boolean {
  const match = words.length <= LONGEST_NAME ? NAME.exec(words) : null;
  if (!match || KEPT_ENDING.test(words) || OUTLET_NAMES.has(words.toLowerCase())) return false;
  const isGivenName = GIVEN_NAMES.has((match[1] ?? '').toLowerCase());
  const isUsedElsewhere = text.indexOf(words) !== text.lastIndexOf(words);
  if (!match[2])
    return isGivenName || (isBeforeFurniture && !isUsedElsewhere && /^\p{Script=Latin}+$/u.test(words));
  return isGivenName && !isUsedElsewhere;
}

/**
 * The furniture among the lines of a page. Lines are judged by their words and by where they stand: phrases that a
 * report might use itself count only at the edges, before its first and after its last line of running text.
 */
export function classifyLines(
  text: string,
  lines: readonly Line[],
  context: CleaningContext,
): Map<number, Kind> {
  const kinds = new Map<number, Kind>();
  const filled: number[] = [];
  lines.forEach((line, i) => {
    if (line.words) filled.push(i);
  });
  const wordsAt = (i: number | undefined) => (i === undefined ? '' : (lines[i]?.words ?? ''));
  const sure = new Map<number, Kind>();
  for (const i of filled) {
    const kind = kindByWords(wordsAt(i), false);
    if (kind) sure.set(i, kind);
  }
  const prose = filled.filter((i) => !sure.has(i) && isProse(wordsAt(i)));
  const first = prose[0] ?? Number.POSITIVE_INFINITY;
  const last = prose.at(-1) ?? -1;
  // A text without running text has no edges: better a button kept than a list lost.
  const isEdge = (i: number) => prose.length > 0 && (i < first || i > last);

  for (const [n, i] of filled.entries()) {
    const words = wordsAt(i);
    const kind = sure.get(i) ?? (isEdge(i) ? kindByWords(words, true) : null);
    if (kind) {
      kinds.set(i, kind);
      continue;
    }
    const above = filled[n - 1];
    const isBelowFurniture =
      above !== undefined && (kinds.has(above) || DATED.test(wordsAt(above))) && i < first;
    if (
      isEdge(i) &&
      (isOwnTimestamp(words, context.published) ||
        isOwnSource(words, context.publisher, isBelowFurniture) ||
        (i < first && kinds.size > 0 && equalsPublisher(words, context.publisher)))
    ) {
      kinds.set(i, 'byline');
    }
  }
  addTeasers(filled, wordsAt, kinds, last);
  if (prose.length > 0) addCompany(filled, wordsAt, kinds, first, last);
  addStrayName(text, filled, wordsAt, kinds);
  return kinds;
}

/** Titles under a "Related articles" heading, when nothing but such lines follows to the end. */
function addTeasers(
  filled: readonly number[],
  wordsAt: (i: number) => string,
  kinds: Map<number, Kind>,
  lastProse: number,
) {
  let isBelow = false;
  for (const i of filled) {
    if (i < lastProse) continue;
    if (kinds.get(i) === 'related') isBelow = true;
    else if (KEPT_ENDING.test(wordsAt(i))) isBelow = false;
    else if (isBelow && !kinds.has(i)) kinds.set(i, 'related');
  }
}

/** Signs that pages draw with and reports do not write. */
const DRAWN = /[☰▼▲►▶◀◄→←↑↓»«›‹✕✖✉☆★♥⋮⋯]/u;
/** A label: a few words without figure, stop or separation; anything else might say something. */
const LABEL = /^[^\d.,:;!?。，：；！？、"“”]{2,40}$/u;
const MOST_LABEL_WORDS = 4;
const MOST_LABEL_SIGNS = 10;

/** True for words that could be the label of a menu or a button that no list has. */
function isLabel(words: string): boolean {
  if (!LABEL.test(words) || isBullet(words) || KEPT_ENDING.test(words)) return false;
  if (OUTLET_NAMES.has(words.toLowerCase())) return false;
  return /\p{Script=Han}/u.test(words)
    ? words.length <= MOST_LABEL_SIGNS
    : words.split(/\s+/).length <= MOST_LABEL_WORDS;
}

/**
 * Labels in the company of furniture: below the last running text where a button stands as well, or above the first
 * with a button between. Furniture comes in heaps; a lone label may be the heading of something.
 */
function addCompany(
  filled: readonly number[],
  wordsAt: (i: number) => string,
  kinds: Map<number, Kind>,
  firstProse: number,
  lastProse: number,
) {
  const furniture = [...kinds.keys()];
  const isBelow = furniture.some((i) => i > lastProse);
  const lowestAbove = Math.max(...furniture.filter((i) => i < firstProse), -1);
  for (const i of filled) {
    if (kinds.has(i) || (i >= firstProse && i <= lastProse)) continue;
    const words = wordsAt(i);
    const isDrawn = DRAWN.test(words) && !/\d/.test(words) && words.length <= 40;
    const isAmong = i > lastProse ? isBelow : i < lowestAbove && i !== filled[0];
    if (isDrawn || (isAmong && isLabel(words))) kinds.set(i, 'navigation');
  }
}

/** One stray name at the very end of what is left, or at the very beginning. */
function addStrayName(
  text: string,
  filled: readonly number[],
  wordsAt: (i: number) => string,
  kinds: Map<number, Kind>,
) {
  const left = filled.filter((i) => !kinds.has(i));
  const end = left.at(-1);
  const previous = left.at(-2);
  if (end === undefined || previous === undefined) return;
  const above = wordsAt(previous);
  const isAfterText = isProse(above) || isBullet(above) || KEPT_ENDING.test(above);
  if (isAfterText && isStrayName(wordsAt(end), text, filled.at(-1) !== end)) kinds.set(end, 'byline');
}
