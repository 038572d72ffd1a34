import { matchesInHan } from '@/core/text/han-lines';
import { made, type NameCandidate } from './entities-candidate';
import { touching } from './entities-zones';

/** Names abroad that a Chinese text writes in two spellings, the second one in a bracket. */

/** "谦比希铜冶炼厂（Chambishi Copper Smelter）": the bracket tells how it is called where it stands. */
const GLOSSED =
  /(?<=^|[^\p{Script=Han}]|[在与和及的对])([^\P{Script=Han}与和及在对的]{2,6}?)((?:铜|镍|金|铁|钴|铝|锌|锂|钢铁)?(?:冶炼厂|精炼厂|选矿厂|钢厂|炼钢厂|矿业公司|矿业|公司|集团))?[（(]([A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,4})[)）]/gu;
/** Behind a name without any ending: what stands at a place. */
const AT_PLACE =
  /^(?:的)?(?:新|老|旧)?(?:铜|镍|金|铁|钴|铝|锌|锂|稀土|钽铌)?(?:矿|尾矿库|项目|冶炼厂|镇|市|省|州|地区|港|盐湖|工厂|基地|工业园)/;

/** Foreign works and places with their own spelling in a bracket, and each wherever else it stands. */
export function readGlossed(text: string, known: NameCandidate[]): NameCandidate[] {
  const found: NameCandidate[] = [];
  const byStart = new Map<string, RegExpExecArray>();
  for (const match of matchesInHan(text, GLOSSED)) {
    const [whole, place, ending, gloss] = match;
    const end = match.index + whole.length;
    // 力拓集团（Rio Tinto）: known by either name.
    if (touching(known, { start: match.index, end }).some(({ type }) => type === 'organization')) continue;
    if (!ending && !AT_PLACE.test(text.slice(end, end + 8))) continue;
    found.push(made(match.index, end, ending ? 'organization' : 'place', gloss!, 0.85));
    byStart.set(place!.slice(0, 2), match);
  }
  if (byStart.size === 0) return found;
  for (let at = 0; at < text.length; at++) {
    const match = byStart.get(text.slice(at, at + 2));
    if (!match || match.index === at) continue;
    const [, place, ending, gloss] = match;
    if (!text.startsWith(place!, at)) continue;
    const end = at + place!.length;
    if (ending && text.startsWith(ending, end))
      found.push(made(at, end + ending.length, 'organization', gloss!, 0.8));
    else if (!ending || AT_PLACE.test(text.slice(end, end + 8)))
      found.push(made(at, end, 'place', ending ? place! : gloss!, 0.8));
  }
  return found;
}

const GLOSS_OF_PERSON = /^[（(]((?:[A-Z][\p{L}.’'-]*)(?: [\p{L}.’'-]+){1,3})[)）]/u;

/** 马修·霍尔兹（Matthew Holtz）: one person in two spellings. */
export function readGlossedPeople(text: string, found: readonly NameCandidate[]): NameCandidate[] {
  return found.flatMap((mention) => {
    if (mention.type !== 'person' || !mention.name.includes('·')) return [];
    const gloss = GLOSS_OF_PERSON.exec(text.slice(mention.end, mention.end + 40))?.[1];
    if (!gloss) return [];
    const start = mention.end + 1;
    return { ...mention, start, end: start + gloss.length, confidence: 0.9 };
  });
}
