import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { parseOrdinal } from '../rules/calendar';
import { slug } from '../rules/gazetteer-entry';
import { DEMONYMS } from '../rules/names-news';
import {
  COMMON_NAME_WORDS,
  INNER_COMMISSION,
  LEADING_WORDS,
  NATIONALITIES,
  STRONG_HEADS,
  TRADES,
} from '../rules/names-organisations';
import { made, type NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { firstEndingBehind, isInZone, touching } from './entities-zones';
import { makeGatedFinder } from './word-gate';

/** Words with a capital before "analyst" that name no house. */
const NOT_A_BROKER =
  /^(?:Senior|Chief|Lead|Principal|Veteran|Independent|Industry|Market|Commodity|Steel|Metals|Mining|Some|Many)$/;

const RUN = String.raw`(?:\p{Lu}[\p{L}\d&-]*)(?: (?:& )?\p{Lu}[\p{L}\d&-]*){0,4}`;
const EXCHANGE = 'ASX|NYSE|NASDAQ|Nasdaq|TSXV?|LSE|AIM|SSE|SZSE|SHA|SHE|HKEX|HKG|OTCQ[XB]';

/** What follows the name: an apposition by trade, a stock code, or "unit"; the name is looked for only before one of these. */
const FOLLOWING = new RegExp(
  String.raw`, (?:the|an?|its|another) [\p{L}\d’' -]{0,40}?\b(?:${TRADES}|arm|division|buyer|rival|group|recycler|distributor|utility|lender|insurer|smelters?|foundry|association|federation|lobby|regulator|watchdog|think[- ]tank|partnership|(?:joint )?venture)\b(?!['’])|, (?:[a-z-]+ ){1,2}(?:company|arm|unit|subsidiary|division|affiliate) of | \((?:(?:${EXCHANGE})\s?[:：]|\d{6}(?:\.S[HSZ])?[),;]|\d{4}\.HK[),;])| (?:unit|subsidiary|affiliate|division|analysts?)\b`,
  'gu',
);
const RUN_BEFORE = new RegExp(String.raw`(?<![\p{L}\d&-])${RUN}$`, 'u');
/** Forms of firms abroad, which nothing but a firm's name stands before: "Lakeside Motoren AG". */
const LEGAL_FORM =
  / (?:AG|SE|GmbH|N\.?V\.?|B\.?V\.?|S\.A\.|SA|ASA|AB|Oyj|Oy|S\.p\.A\.|SpA|Bhd|Berhad|Tbk|PJSC|OJSC|JSC|KGaA|KK|LLP)(?![\p{L}\d])/gu;
/** A run of five words is hardly longer. */
const LONGEST_RUN = 90;

/** What goes before the name. */
const findByWhatPrecedes = makeGatedFinder(
  new RegExp(
    String.raw`\b(?:[Ss]hares (?:of|in)|[Ss]take in|[Aa]nalysts? (?:at|from|with)|[Ss]ubsidiary|[Uu]nit of|[Oo]wned by|[Cc]onsultanc(?:y|ies)|[Bb]rokerage|[Bb]roker|[Mm]iner|[Cc]armaker|[Aa]utomaker|[Mm]agnet maker|[Rr]efiner|[Ss]teelmaker|[Jj]oint venture with) (${RUN})`,
    'gu',
  ),
);

/** "While at Lakeside", "ten years at Lakeside": where people work; behind "in" or before a mine it is a place. */
const findEmployers = makeGatedFinder(
  new RegExp(
    String.raw`\b(?:[Ww]hile|[Ww]orks?|[Ww]orked|[Ww]orking|[Ee]mployed|[Jj]obs?|[Cc]areers?|[Ss]tint|[Yy]ears|[Dd]ecades?) at (${RUN})(?![\p{L}\d&-]| \p{Lu}| (?:in|near|mine|mines|deposit|port|project|site|camp)\b)`,
    'gu',
  ),
);

/** Runs of capitals beside such a cue. */
function cuedRuns(text: string): Span[] {
  const runs: Span[] = [];
  for (const cue of matchesOf(text, FOLLOWING)) {
    const run = text.slice(Math.max(0, cue.index - LONGEST_RUN), cue.index).match(RUN_BEFORE)?.[0];
    if (run) runs.push({ start: cue.index - run.length, end: cue.index });
  }
  for (const form of matchesOf(text, LEGAL_FORM)) {
    const run = text.slice(Math.max(0, form.index - LONGEST_RUN), form.index).match(RUN_BEFORE)?.[0];
    if (run) runs.push({ start: form.index - run.length, end: form.index + form[0].length });
  }
  for (const match of [...findByWhatPrecedes(text), ...findEmployers(text)]) {
    const end = match.index + match[0].length;
    runs.push({ start: end - match[1]!.length, end });
  }
  return runs;
}

/** Names of organisations without any head word, told by what the text says beside them. */
export function readCuedOrganisations({ text, known, headings, gazetteer }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const run of cuedRuns(text)) {
    let start = run.start;
    const end = run.end;
    const words = text.slice(start, end).split(' ');
    while (words.length > 0 && LEADING_WORDS.has(words[0]!.toLowerCase())) start += words.shift()!.length + 1;
    const name = words.join(' ');
    const isNamed = words.some((word) => {
      const fold = word.toLowerCase();
      return (
        // "Fourth, a producer …" counts what is told.
        parseOrdinal(fold) === null &&
        !COMMON_NAME_WORDS.has(fold) &&
        !STRONG_HEADS.has(fold) &&
        !NATIONALITIES.has(fold) &&
        !DEMONYMS.has(fold)
      );
    });
    if (NOT_A_BROKER.test(name) || !isNamed || name.length < 3 || isInZone(headings, { start, end }))
      continue;
    const entry = gazetteer.find(slug(name));
    // A known place or person keeps its own reading, and so does a run that a known organisation makes whole.
    if (entry && entry.type !== 'organization') continue;
    const named = touching(known, { start, end });
    const isCovered = named.some((mention) => mention.start <= start && mention.end >= end);
    const holdsOther = named.some(
      (mention) => mention.type !== 'place' && mention.start >= start && mention.end <= end,
    );
    if (isCovered || holdsOther) continue;
    found.push({
      start,
      end,
      key: entry?.key ?? `organization:${slug(name)}`,
      type: 'organization',
      name: entry?.name ?? name,
      entry,
      confidence: 0.6,
    });
  }
  return found;
}

/**
 * A company's own discipline inspection commission: an office with powers of its own, named after the company
 * that was spoken of last. Other inner committees are not entities.
 */
export function readInnerCommissions({ text, known, headings }: OpenContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const match of matchesOf(text, INNER_COMMISSION)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isInZone(headings, span)) continue;
    if (touching(known, span).length > 0) continue;
    const owner = known
      .slice(0, firstEndingBehind(known, span.start))
      .findLast((mention) => mention.type === 'organization' && mention.entry?.parent);
    if (!owner) continue;
    const name = `${owner.name} Discipline Inspection Commission`;
    found.push(made(span.start, span.end, 'organization', name, 0.6));
  }
  return found;
}
