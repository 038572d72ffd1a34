import { matchesInHan } from '@/core/text/han-lines';
import { overlaps, type Span } from '@/core/text/span';
import type { Reading } from '../reading';
import { slug } from '../rules/gazetteer-entry';
import type { NameCandidate } from './entities-candidate';
import { makeGatedFinder } from './word-gate';

/** The last word of a newspaper's name: asked first, for few texts have one. */
const findLatinHeads = makeGatedFinder(
  /\b(?:Daily|News|Times|Post|Journal|Herald|Weekly|Gazette|Tribune|Observer|Chronicle|Newspaper)\b(?! (?:Release|Conference|Corp|Corporation|Group|Agency|Co\b))/g,
);
/** The words of the name before it: "Tangshan Evening", "Metals", "Journal of the Kiln". */
const BEFORE_HEAD = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}&’'-]* (?:(?:of|and|&) )?){1,4}$/u;
const LONGEST_NAME = 80;
/** Chinese names, told by their last signs: 《唐山晚报》, 唐山新闻网. */
const HAN_OUTLET =
  /(?<=[《“]|[据據]|[来來]源[:：]\s?|[转轉]自|援引|引述)[\p{Script=Han}]{2,10}?(?:日[报報]|晚[报報]|早[报報]|[时時][报報]|周[报報]|[商證证][报報]|[证證]券[报報]|新[闻聞][网網]|新[闻聞]社|通[讯訊]社|[电電][视視][台臺]|在[线線]|(?<!官)[网網]|[报報])(?=[》”]|\s|[，,。）)]|\d|[报報]道|[报報][导導]|消息|[讯訊]|[记記]者|刊[发發]|$)/gmu;
/** A sentence may begin so before the name of a paper. */
const LEADING_WORDS =
  /^(?:The|In|On|According|As|But|And|While|Both|This|That|Its|When|After|State|Official|Party|Local) /u;

/** Papers of a place or an industry of China are organs of the Party or of a ministry, with few exceptions, which the gazetteer has. */
const INDUSTRY_PRESS = /^China (?:\p{Lu}\p{L}+ ){1,3}(?:News|Daily|Journal|Weekly)$/u;

/** Newspapers of the mainland (in simplified signs) have to have a sponsor of the state or the Party: Regulations on Publication Administration, 2001. */
const MAINLAND_PAPER = /报$/u;

/** A stretch of text that names an outlet. */
export interface OutletMention extends Span {
  key: string;
  name: string;
  stateOwned: boolean;
}

/** What a company puts out itself, named by no title: "Baogang media", "Ansteel's in-house media". */
const HOUSE_MEDIA = /^(?:['’]s)? (?:(?:in-house|house|own|company|corporate|group|internal) )*media\b/u;

/** The media of companies that the text names. */
const houseMedia = (text: string, known: readonly NameCandidate[]): OutletMention[] =>
  known.flatMap(({ type, entry, start, end }) => {
    if (type !== 'organization' || entry === null) return [];
    const words = HOUSE_MEDIA.exec(text.slice(end, end + 40))?.[0];
    if (words === undefined) return [];
    const name = text.slice(start, end + words.length);
    return [
      {
        start,
        end: end + words.length,
        key: `publication-${slug(name)}`,
        name,
        stateOwned: entry.stateOwned === true,
      },
    ];
  });

/**
 * The outlets of a text that no list knows, told by the last word of their names. A paper named after a company that the
 * desk knows ("Ansteel Daily") is that company's own; a daily named after a Chinese place is its Party committee's.
 * `known` are the mentions of known names: what overlaps them is theirs.
 */
export function readOutlets({ text }: Reading, known: readonly NameCandidate[]): OutletMention[] {
  const found = houseMedia(text, known);
  for (const span of [...latinSpans(text), ...hanSpans(text)]) {
    const { end } = span;
    const start = span.start + (LEADING_WORDS.exec(text.slice(span.start, end))?.[0].length ?? 0);
    const name = text.slice(start, end);
    // "Daily" alone, once a leading word is gone, names nobody.
    if (/^\w+$/.test(name)) continue;
    const within = known.filter((mention) => overlaps(mention, { start, end }));
    if (within.some((mention) => mention.type === 'publication')) continue;
    const owner = within.find((mention) => mention.start === start && mention.entry !== null)?.entry ?? null;
    found.push({
      start,
      end,
      key: `publication-${slug(name)}`,
      name,
      stateOwned:
        owner?.type === 'organization' ? owner.stateOwned === true : isOrgan(name, owner?.type === 'place'),
    });
  }
  return found;
}

function latinSpans(text: string): Span[] {
  return findLatinHeads(text).flatMap((head) => {
    const words = BEFORE_HEAD.exec(text.slice(Math.max(0, head.index - LONGEST_NAME), head.index));
    if (!words) return [];
    return [{ start: head.index - words[0].length, end: head.index + head[0].length }];
  });
}

const hanSpans = (text: string): Span[] =>
  matchesInHan(text, HAN_OUTLET).map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** True when a paper, by its name alone, is an organ of the Party, of a ministry or, with a place in its name, of that place. */
export const isOrgan = (name: string, isOfPlace: boolean): boolean =>
  INDUSTRY_PRESS.test(name) ||
  (isOfPlace && /(?:Daily|Evening News|[日晚][报報])$/u.test(name)) ||
  MAINLAND_PAPER.test(name);
