import type { EntityType } from '@/core/model/entity';
import { matchesOf } from '@/core/text/matches';
import { slug } from '../rules/gazetteer-entry';
import { isCommonWord } from '../rules/names-common-words';
import { COMMON_NAME_WORDS, LEADING_WORDS } from '../rules/names-organisations';
import {
  COUNTED_SLOGAN,
  PLAN_ORDINALS,
  PLAN_ORDINALS_HAN,
  POLICY_HEADS,
  POLICY_OPENERS,
  PROGRAMME_HEADS,
} from '../rules/names-policies';
import type { NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { isInZone, touching } from './entities-zones';
import { makeGatedFinder } from './word-gate';

const made = (
  start: number,
  end: number,
  type: EntityType,
  name: string,
  confidence: number,
  key = `${type}:${slug(name)}`,
): NameCandidate => ({ start, end, key, type, name, entry: null, confidence });

const englishOrdinal = (n: number): string =>
  `${n}${n % 10 === 1 && n % 100 !== 11 ? 'st' : n % 10 === 2 && n % 100 !== 12 ? 'nd' : n % 10 === 3 && n % 100 !== 13 ? 'rd' : 'th'}`;

const findFiveYearPlans = makeGatedFinder(
  new RegExp(
    String.raw`\b(?:(\d{1,2})(?:st|nd|rd|th)|(${Object.keys(PLAN_ORDINALS).join('|')}))[ -](?:Five|5)[ -]Year(?: (?:Development )?Plan| Period)?\b`,
    'gi',
  ),
);
const FIVE_YEAR_PLAN_HAN = new RegExp(
  `[“"「]?(${Object.keys(PLAN_ORDINALS_HAN).join('|')})[”"」]?(?:规划)?`,
  'g',
);

function fiveYearPlans(text: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  const add = (start: number, end: number, n: number): void => {
    const name = `${englishOrdinal(n)} Five-Year Plan`;
    found.push(made(start, end, 'policy', name, 0.95, `five-year-plan-${n}`));
  };
  for (const match of findFiveYearPlans(text)) {
    const n = match[1] ? Number(match[1]) : PLAN_ORDINALS[match[2]!.toLowerCase()]!;
    if (n >= 1 && n <= 20) add(match.index, match.index + match[0].length, n);
  }
  for (const match of matchesOf(text, FIVE_YEAR_PLAN_HAN)) {
    const start = match.index + match[0].indexOf(match[1]!);
    add(start, start + match[1]!.length, PLAN_ORDINALS_HAN[match[1]!]!);
  }
  return found;
}

const NUMBERED =
  /\b((?:Announcement|Notice|Order|Circular|Decree|Proclamation|Document)s? )?No\.? ?(\d{1,3})(?: of (\d{4}))?\b/g;
const NUMBERED_HAN = /(?:(?:公告|令)(\d{4})年)?第(\d{1,3})号(公告|令|通告)?/g;

/** "Announcement No. 70", and a bare "No. 61" where the text speaks of announcements or notices of an authority. */
function numberedAnnouncements(text: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  const numbered = matchesOf(text, NUMBERED);
  const speaksOfNotices =
    numbered.length > 0 &&
    /\b(?:announcements?|notices?|circulars?|decrees?)\b/i.test(text) &&
    /\b(?:Ministry|MOFCOM|MIIT|NDRC|Customs|State Council|Administration|Commission)\b/.test(text);
  for (const match of numbered) {
    const end = match.index + match[0].length;
    const isNamed = match[1] !== undefined;
    const after = text.slice(end, end + 16);
    if (!isNamed) {
      const before = text.slice(Math.max(0, match.index - 20), match.index);
      if (!speaksOfNotices || /^ ?[A-Z(]|^[-–/\d%]/.test(after) || /[A-Z][a-z]+ $/.test(before) === true) {
        if (
          !(speaksOfNotices && /(?:Under|Both|And|With|While|In) $/.test(before) && !/^ ?[A-Z(]/.test(after))
        )
          continue;
      }
    }
    const kind = match[1]?.trim().replace(/s$/, '') ?? 'Announcement';
    const name = `${kind} No. ${match[2]}${match[3] ? ` of ${match[3]}` : ''}`;
    found.push(made(match.index, end, 'policy', name, isNamed ? 0.9 : 0.7));
  }
  for (const match of matchesOf(text, NUMBERED_HAN)) {
    if (!match[1] && !match[3]) continue;
    const name = `Announcement No. ${match[2]}${match[1] ? ` of ${match[1]}` : ''}`;
    found.push(made(match.index, match.index + match[0].length, 'policy', name, 0.85));
  }
  return found;
}

const QUOTED = /[“"‘']([^“”"‘\n]{4,160}?)[”"’'](?![\p{L}\p{N}])/gu;
const SMALL = /^(?:a|an|the|of|and|or|in|on|for|to|at|by|with|from|as|its|new|de)$/i;

/** Share of the telling words that begin with a capital or digit. */
function titleShare(words: string[]): number {
  const telling = words.filter((word) => !SMALL.test(word));
  return telling.length === 0
    ? 0
    : telling.filter((word) => /^[\p{Lu}\d]/u.test(word)).length / telling.length;
}

/** Words before a quotation that make a text of it. */
const TEXT_BEFORE =
  /\b(?:article|essay|op-ed|paper|book|editorial|commentary|column|piece|report|speech|lecture|headed|entitled|wrote|published)\b[^.“"]{0,60}$/i;

/** Names in quotation marks: policies and programmes by their heads, titles by their capitals, counted slogans. */
function quotedNames(text: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const match of matchesOf(text, QUOTED)) {
    const opener = match[0][0]!;
    const before = text[match.index - 1] ?? ' ';
    if (/['"]/.test(opener) && /[\p{L}\p{N}]/u.test(before)) continue;
    const quote = match[1]!.replace(/[.,;:!?]+$/, '');
    const start = match.index + 1;
    const end = start + quote.length;
    const words = quote.split(/[\s–—-]+/).filter(Boolean);
    const share = titleShare(words);
    const context = text.slice(Math.max(0, match.index - 90), match.index);
    if (words.length >= 2 && share >= 0.75) {
      const type = quotedType(quote, context, words.length);
      if (type) found.push(made(start, end, type, quote, 0.7));
    } else if (
      COUNTED_SLOGAN.test(quote) &&
      !/\b(?:percent|years?|months?|days|weeks|times|tons|tonnes|dollars|yuan)\b/i.test(quote)
    ) {
      found.push(made(start, end, 'programme', quote, 0.65));
    } else if (/^\p{Lu}[\p{Ll}]+$/u.test(quote) || share < 0.75) {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
      const head = after.match(
        /^ (?:program(?:me)?|campaign|initiative|project|scheme|plan|talent program(?:me)?)\b/i,
      );
      if (head && words.length <= 6) found.push(made(start, end, 'programme', quote, 0.65));
    }
  }
  return found;
}

/** Plans that are papers put to a board, not programmes. */
const PAPERS = /\b(?:Financial|Budget|Closing|Distribution|Dividend|Audit|Remuneration|Buy-?back)\b.*\bPlan$/;

function quotedType(quote: string, context: string, length: number): EntityType | null {
  if (
    new RegExp(`^(?:${POLICY_OPENERS}) (?:on|for|of|concerning)\\b`).test(quote) ||
    POLICY_HEADS.test(quote)
  )
    return 'policy';
  if (/\b(?:Meeting|Session|Sitting)(?: No\b|$)/.test(quote)) return null;
  if (TEXT_BEFORE.test(context)) return 'publication';
  if (PAPERS.test(quote)) return 'policy';
  if (PROGRAMME_HEADS.test(quote)) return 'programme';
  return length >= 3 ? 'programme' : null;
}

const OPENERS = new Set(
  POLICY_OPENERS.toLowerCase()
    .split('|')
    .filter((word) => !word.includes(' ')),
);

/** A run of capitals with small links, from the token index on; returns the index after its last capital. */
function titleRun({ text, tokens }: OpenContext, from: number): number {
  let after = from;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > from && !/^(?: |-|, |['’]| & | \()$/.test(text.slice(tokens[i - 1]!.end, token.start))) break;
    if (
      i > from &&
      text.slice(tokens[i - 1]!.end, token.start) === ', ' &&
      !/\band\b/.test(text.slice(token.start, token.start + 40))
    )
      break;
    // "… and the Measures for …" is the next one's title.
    if (i > from && OPENERS.has(token.fold) && token.isCapital && /^(?:and|the)$/.test(tokens[i - 1]!.fold))
      break;
    // "Non-coal Mines": the second half of a hyphened word stands in small letters.
    const isHalf = i > from && text.slice(tokens[i - 1]!.end, token.start) === '-' && after === i;
    if (token.isCapital || isHalf || /^\d/.test(token.text)) after = i + 1;
    else if (!/^(?:of|and|for|on|in|the|to|with|by|s)$/.test(token.fold)) break;
  }
  return after;
}

/** Unquoted names: "Notice on …" with its title, "… Program", "Operation …", "2025 Training for …". */
function unquotedNames(context: OpenContext): NameCandidate[] {
  const { text, tokens, headings } = context;
  const found: NameCandidate[] = [];
  const add = (first: number, after: number, type: EntityType, confidence: number): void => {
    const span = { start: tokens[first]!.start, end: tokens[after - 1]!.end };
    if (isInZone(headings, span)) return;
    found.push(made(span.start, span.end, type, text.slice(span.start, span.end), confidence));
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
      if (after - i >= 4) add(i, after, 'policy', 0.8);
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
      if (before.isCapital ? !/^[ -]$/.test(gap) : !(gap === ' ' && /^\d{2,4}$/.test(before.text))) break;
      first--;
    }
    while (first < i && LEADING_WORDS.has(tokens[first]!.fold) && !isInName(context, first)) first++;
    // A forum is named when it says of what and where: "China Steel Forum", never "Annual Conference".
    if (isGathering && !isNamedGathering(context, first, i)) continue;
    if (first < i && (i - first >= 2 || !(isPolicy ? NO_OWN_RULE : NO_OWN_PLAN).test(tokens[first]!.fold))) {
      const isPaper = PAPERS.test(text.slice(tokens[first]!.start, token.end));
      const confidence = isSupportFund(context, i) ? 0.8 : i - first >= 2 ? 0.75 : 0.65;
      add(first, i + 1, isPolicy || isPaper ? 'policy' : 'programme', confidence);
    }
  }
  return found;
}

const PROGRAMME_NOUNS: ReadonlySet<string> = new Set(
  'Program Programme Campaign Initiative Plan Project Scheme'.split(' '),
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
function isAndOfFields({ text, tokens }: OpenContext, and: number): boolean {
  const left = tokens[and - 1];
  const right = tokens[and + 1];
  return (
    tokens[and]!.fold === 'and' &&
    left?.isCapital === true &&
    right?.isCapital === true &&
    COMMON_NAME_WORDS.has(left.fold) &&
    COMMON_NAME_WORDS.has(right.fold) &&
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
const isInName = ({ text, tokens }: OpenContext, i: number): boolean =>
  /^(?:just|new|next|first|four|six|seven)$/.test(tokens[i]!.fold) &&
  /[\p{Ll}\d’']s? $/u.test(text.slice(Math.max(0, tokens[i]!.start - 3), tokens[i]!.start));

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

/** Policies and programmes that no list knows. */
export function readPolicies(context: OpenContext): NameCandidate[] {
  return [
    ...fiveYearPlans(context.text),
    ...numberedAnnouncements(context.text),
    ...quotedNames(context.text),
    ...unquotedNames(context),
  ];
}
