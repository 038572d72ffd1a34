import type { EntityType } from '@/core/model/entity';
import { isCommonWord } from '../rules/names-common-words';
import { COMMON_NAME_WORDS, LEADING_WORDS } from '../rules/names-organisations';
import { POLICY_OPENERS } from '../rules/names-policies';
import type { NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { PAPERS, policyName } from './entities-policies-shape';
import { isInZone, touching } from './entities-zones';

const OPENERS = new Set(
  POLICY_OPENERS.toLowerCase()
    .split('|')
    .filter((word) => !word.includes(' ')),
);

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A run of capitals with small links, from the token index on; returns the index after its last capital. */
function titleRun({ text, tokens }: OpenContext, from: number): number {
  let after = from;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > from && !/^(?: |-|, |['’]| & | \()$/.test(text.slice(tokens[i - 1]!.end, token.start))) break;
    // "… of Scrap Imports (Announcement No. 22)": the number is no part of the title.
    if (i > from && /^(?:Order|Announcement|Decree|Circular|Document|No)$/.test(token.text)) break;
    if (
      i > from &&
      text.slice(tokens[i - 1]!.end, token.start) === ', ' &&
      !/\band\b/.test(text.slice(token.start, token.start + 40))
    )
      break;
    // "… of Steel on July 28": the day is no part of the title.
    if (i > from && MONTH.test(token.text) && /^(?:on|in|from|of)$/.test(tokens[i - 1]!.fold)) break;
    // "… and the Measures for …" is the next one's title.
    if (i > from && OPENERS.has(token.fold) && token.isCapital && /^(?:and|the)$/.test(tokens[i - 1]!.fold))
      break;
    // "Non-coal Mines": the second half of a hyphened word stands in small letters.
    const isHalf = i > from && text.slice(tokens[i - 1]!.end, token.start) === '-' && after === i;
    if (token.isCapital || isHalf || /^\d/.test(token.text)) after = i + 1;
    else if (!/^(?:of|and|for|on|in|the|to|with|by|over|from|against|under|s)$/.test(token.fold)) break;
  }
  return after;
}

/** Unquoted names: "Notice on …" with its title, "… Program", "Operation …", "2025 Training for …". */
export function unquotedNames(context: OpenContext): NameCandidate[] {
  const { text, tokens, headings } = context;
  const found: NameCandidate[] = [];
  const add = (first: number, after: number, type: EntityType, confidence: number): void => {
    const span = { start: tokens[first]!.start, end: tokens[after - 1]!.end };
    if (isInZone(headings, span)) return;
    found.push(policyName(span.start, span.end, type, text.slice(span.start, span.end), confidence));
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.isCapital) continue;
    const next = tokens[i + 1];
    const link = next?.fold ?? '';
    const isArticle = tokens[i + 2]?.fold === 'the';
    const title = i + (isArticle ? 3 : 2);
    if (OPENERS.has(token.fold) && /^(?:on|for|concerning)$/.test(link) && tokens[title]?.isCapital) {
      const after = titleRun(context, title);
      if (after - i >= 4) add(qualified(context, i), after, 'policy', 0.8);
      continue;
    }
    if (token.fold === 'training' && link === 'for' && tokens[i + 2]?.isCapital) {
      const first = i > 0 && /^20\d\d$/.test(tokens[i - 1]!.text) ? i - 1 : i;
      add(first, titleRun(context, i), 'programme', 0.75);
      continue;
    }
    if (token.text === 'Operation' && next?.isCapital && text.slice(token.end, next.start) === ' ') {
      const after = titleRun(context, i + 1);
      if (after - i <= 4) add(i, after, 'programme', 0.7);
      continue;
    }
    // "Lakeside 2040": a vision is called by the year in which it should be reached.
    if (
      next?.text.startsWith('20') &&
      /^20[3-6][05]$/.test(next.text) &&
      text.slice(token.end, next.start) === ' ' &&
      isVision(context, i)
    ) {
      add(i, i + 2, 'programme', 0.65);
      continue;
    }
    const isGathering = GATHERINGS.has(token.text);
    const isProgramme = isGathering || PROGRAMME_NOUNS.has(token.text) || isSupportFund(context, i);
    const isPolicy = POLICY_NOUNS.has(token.text);
    if (!isProgramme && !isPolicy) continue;
    let first = i;
    while (first > 0) {
      const before = tokens[first - 1]!;
      const gap = text.slice(before.end, tokens[first]!.start);
      if (isAndOfFields(context, first - 1)) {
        first -= 2;
        continue;
      }
      // "China (Yunnan)–Lakeland Mining Forum": the hosts of a gathering stand before its name, with a dash between them.
      if (isGathering && before.isCapital && /^(?:–|\)[–-]| \()$/.test(gap)) {
        first--;
        continue;
      }
      if (before.isCapital ? !/^[ -]$/.test(gap) : !(gap === ' ' && /^\d{2,4}$/.test(before.text))) break;
      first--;
    }
    while (first < i && LEADING_WORDS.has(tokens[first]!.fold) && !isInName(context, first, i)) first++;
    // A bracket that is not opened in the name is not closed in it.
    if (/^[^(]*\)/.test(text.slice(tokens[first]!.start, token.start))) continue;
    // A forum is named when it says of what and where: "China Steel Forum", never "Annual Conference".
    if (isGathering && !isNamedGathering(context, first, i)) continue;
    // "Action" alone is any: a named one says of what, in two words at least.
    if (token.text === 'Action' && i - first < 2) continue;
    if (first < i && (i - first >= 2 || !(isPolicy ? NO_OWN_RULE : NO_OWN_PLAN).test(tokens[first]!.fold))) {
      const title = token.text === 'Plan' ? planTitle(context, i) : null;
      if (title !== null) {
        add(first, title, 'policy', 0.75);
        continue;
      }
      const isPaper = PAPERS.test(text.slice(tokens[first]!.start, token.end));
      const confidence = isSupportFund(context, i) ? 0.8 : i - first >= 2 ? 0.75 : 0.65;
      add(first, i + 1, isPolicy || isPaper ? 'policy' : 'programme', confidence);
    }
  }
  return found;
}

const QUALIFIERS: ReadonlySet<string> = new Set(
  'Interim Provisional Trial Administrative Detailed Implementing Implementation Guiding Revised Draft Special'.split(
    ' ',
  ),
);

/** Where a title begins: "Interim Measures for …" has its qualifier before the word that opens it. */
function qualified({ text, tokens }: OpenContext, opener: number): number {
  let first = opener;
  while (first > 0 && QUALIFIERS.has(tokens[first - 1]!.text)) {
    if (text.slice(tokens[first - 1]!.end, tokens[first]!.start) !== ' ') break;
    first--;
  }
  return first;
}

/** "2025 Plan for National Development of Lakeside": where the title ends that goes on behind the plan; a place behind "of" is whose it is. */
function planTitle(context: OpenContext, plan: number): number | null {
  const { tokens, known } = context;
  if (!/^(?:for|on)$/.test(tokens[plan + 1]?.text ?? '') || !tokens[plan + 2]?.isCapital) return null;
  const after = titleRun(context, plan + 2);
  if (after - plan < 4) return null;
  const of = after - 2;
  const isOfPlace =
    tokens[of]!.fold === 'of' && touching(known, tokens[after - 1]!).some(({ type }) => type === 'place');
  return isOfPlace ? of : after;
}

const PROGRAMME_NOUNS: ReadonlySet<string> = new Set(
  'Program Programme Campaign Initiative Plan Project Scheme Action'.split(' '),
);
const POLICY_NOUNS: ReadonlySet<string> = new Set(
  'Act Law Code Directive Mechanism Regulation Regulations Provisions Guidelines'.split(' '),
);
const FUND_NOUNS: ReadonlySet<string> = new Set(['Fund', 'Facility']);

/** A single word before "Plan", "Programme", "Forum" that names none. */
const NO_OWN_PLAN =
  /^(?:five|year|new|party|work|annual|business|safety|action|company|state|federal|international|labor)$/;
/** A single word before "Law", "Act", "Code" that names none. */
const NO_OWN_RULE =
  /^(?:new|party|work|annual|business|safety|action|state|federal|international|stock|ticker|country|area|source|tax|qr|promo|zip|post|bar|dress|morse|building|murphy|moore|common|martial|export|price|transmission|financial|supervision|response)$/;

/** Gatherings that come back under one name. */
const GATHERINGS = new Set([
  'Forum',
  'Summit',
  'Expo',
  'Exposition',
  'Symposium',
  'Olympics',
  'Fair',
  'Week',
  'Award',
  'Awards',
  'Prize',
  'Conference',
  'Table',
  'Roundtable',
]);

/** "Iron and Steel": two fields of work with an "and" between them. */
function isAndOfFields({ text, tokens, known }: OpenContext, and: number): boolean {
  const left = tokens[and - 1];
  const right = tokens[and + 1];
  return (
    tokens[and]!.fold === 'and' &&
    left?.isCapital === true &&
    right?.isCapital === true &&
    ((COMMON_NAME_WORDS.has(left.fold) && COMMON_NAME_WORDS.has(right.fold)) ||
      // "Reform Deepening and Enhancement Action": what it is to do, unless one side is somebody.
      (tokens[and + 2]?.text === 'Action' &&
        touching(known, { start: left.start, end: right.end }).length === 0)) &&
    text.slice(left.end, right.start).length <= 5
  );
}

/** "Just Transition Fund", "Recovery Facility": money of a programme, no body. */
const isSupportFund = ({ tokens }: OpenContext, i: number): boolean =>
  FUND_NOUNS.has(tokens[i]!.text) &&
  i > 1 &&
  /^(?:Transition|Recovery|Resilience|Cohesion|Modernisation|Modernization|Innovation|Solidarity|Structural|Social|Adaptation|Climate|Adjustment)$/.test(
    tokens[i - 1]!.text,
  ) &&
  tokens[i - 1]!.isCapital;

/** What a gathering is held about, when its name says no place. */
const IS_TRADE =
  /^(?:minerals?|metals?|steel|tungsten|copper|nickel|lithium|magnets?|mining|coal|alumini?um|rare|battery|iron|gold|zinc|titanium)$/;

function isNamedGathering({ text, tokens, known }: OpenContext, first: number, head: number): boolean {
  if (head - first < 2) return false;
  const span = { start: tokens[first]!.start, end: tokens[head]!.end };
  const holdsPlace = touching(known, span).some(({ type }) => type === 'place');
  return (
    holdsPlace ||
    /^(?:World|Global|International|Asian?|European)\b/.test(text.slice(span.start, span.end)) ||
    tokens.slice(first, head).some(({ fold }) => IS_TRADE.test(fold))
  );
}

/** "The Union’s Just Transition Fund": a leading word with a capital inside a sentence belongs to the name. */
const isInName = ({ text, tokens }: OpenContext, i: number, head: number): boolean =>
  // "Three-Year Action Plan": a number that is hyphened to the next word; a "Five-Year Plan" without a count is any.
  (text[tokens[i]!.end] === '-' && i + 2 < head) ||
  (/^(?:just|new|next|first|four|six|seven)$/.test(tokens[i]!.fold) &&
    /[\p{Ll}\d’']s? $/u.test(text.slice(Math.max(0, tokens[i]!.start - 3), tokens[i]!.start)));

/** A single name in the middle of a sentence, and no month or kind of paper, before the year. */
function isVision({ text, tokens }: OpenContext, i: number): boolean {
  const { fold, text: word, start } = tokens[i]!;
  if (word.length < 4 || LEADING_WORDS.has(fold) || /^(?:by|until|year|fiscal|class|guidance)$/.test(fold))
    return false;
  const before = tokens[i - 1];
  // At the head of a sentence a word of the dictionary opens it: "Output 2030 may …".
  const isInside = before !== undefined && !before.isCapital && text.slice(before.end, start) === ' ';
  return isInside || !isCommonWord(fold);
}
