import type { EntityType } from '@/core/model/entity';
import { matchesOf } from '@/core/text/matches';
import { MONTH, ORDINAL, ordinalNumeral } from '../rules/calendar';
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
import { readDrives } from './entities-policies-drives';
import { PAPERS, policyName } from './entities-policies-shape';
import { unquotedNames } from './entities-policies-unquoted';
import { makeGatedFinder } from './word-gate';

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
    const name = `${ordinalNumeral(n)} Five-Year Plan`;
    found.push(policyName(start, end, 'policy', name, 0.95, `five-year-plan-${n}`));
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
    found.push(policyName(match.index, end, 'policy', name, isNamed ? 0.9 : 0.7));
  }
  for (const match of matchesOf(text, NUMBERED_HAN)) {
    if (!match[1] && !match[3]) continue;
    const name = `Announcement No. ${match[2]}${match[1] ? ` of ${match[1]}` : ''}`;
    found.push(policyName(match.index, match.index + match[0].length, 'policy', name, 0.85));
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

/** Words before a quotation that make a text of it; a bare "volume of" counts goods. */
const TEXT_BEFORE = new RegExp(
  String.raw`\b(?:article|essay|op-ed|paper|book|editorial|commentary|column|piece|report|speech|lecture|headed|entitled|wrote|published)\b[^.“"]{0,60}$|\b(?:copies|editions?|chapters?|pages?|authors?|translations?|(?:${ORDINAL}|last|latest|new) volumes?) (?:of|from|in) (?:the )?[“"‘']?$`,
  'i',
);

/** “Lakeside 2027”, “Beyond 2035”: what a house calls its plan is named by the year that it leads to. */
const QUOTED_VISION = /^(?:\p{Lu}[\p{L}-]+ ){1,3}20[2-6]\d$/u;
const NO_VISION = new RegExp(
  `^(?:${MONTH}|(?:.* )?(?:fiscal|year|budget|report|results?|class|summer|spring|autumn|winter|early|late|guidance|outlook|forum|expo)) \\d`,
  'i',
);

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
    if (QUOTED_VISION.test(quote) && !NO_VISION.test(quote)) {
      found.push(policyName(start, end, 'programme', quote, 0.7));
    } else if (words.length >= 2 && share >= 0.75) {
      const type = quotedType(quote, context, words.length);
      if (type) found.push(policyName(start, end, type, quote, 0.7));
    } else if (
      COUNTED_SLOGAN.test(quote) &&
      !/\b(?:percent|years?|months?|days|weeks|times|tons|tonnes|dollars|yuan)\b/i.test(quote)
    ) {
      found.push(policyName(start, end, 'programme', quote, 0.65));
    } else if (/^\p{Lu}[\p{Ll}]+$/u.test(quote) || share < 0.75) {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
      const head = after.match(
        /^ (?:program(?:me)?|campaign|initiative|project|scheme|plan|talent program(?:me)?)\b/i,
      );
      if (head && words.length <= 6) found.push(policyName(start, end, 'programme', quote, 0.65));
    }
  }
  return found;
}

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

const NUMBER_OF_PAPER = /^(?:Order|Announcement|Decree|Notice|Circular|Document|Proclamation) No/;

/** "The Measures for …, Order No. 71, were signed": the number right behind a title is that of the same paper. */
function underTheirTitles(text: string, found: NameCandidate[]): NameCandidate[] {
  const byEnd = new Map(
    found.flatMap((title) =>
      title.type === 'policy' && !NUMBER_OF_PAPER.test(title.name) ? [[title.end, title] as const] : [],
    ),
  );
  return found.map((number) => {
    if (!NUMBER_OF_PAPER.test(number.name)) return number;
    const gap = /(?:,| ?[(（]|, or| –| —) ?$/.exec(text.slice(Math.max(0, number.start - 5), number.start));
    const title = gap && byEnd.get(number.start - gap[0].length);
    return title ? { ...number, key: title.key, name: title.name } : number;
  });
}

/** "Interim Measures", once the full title stands in the text: the opening of the title stands for the whole. */
function withShortTitles(found: NameCandidate[]): NameCandidate[] {
  const titles = found.filter(({ type, name }) => type === 'policy' && / (?:for|on|of) /.test(name));
  return found.map((short) => {
    if (short.type !== 'policy' && short.type !== 'programme') return short;
    const full = titles.find(
      ({ name }) =>
        /^(?:for|on|of) /.test(name.slice(short.name.length + 1)) && name.startsWith(`${short.name} `),
    );
    return full ? { ...short, key: full.key, type: full.type, name: full.name } : short;
  });
}

/** Policies and programmes that no list knows. */
export function readPolicies(context: OpenContext): NameCandidate[] {
  return underTheirTitles(
    context.text,
    withShortTitles([
      ...fiveYearPlans(context.text),
      ...numberedAnnouncements(context.text),
      ...quotedNames(context.text),
      ...unquotedNames(context),
      ...readDrives(context),
    ]),
  );
}
