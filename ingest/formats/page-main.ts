import { readFragment } from './html-fragment';
import { formatBlocks, type Range, readBlocks } from './page-blocks';
import { findCandidates } from './page-candidates';
import { chooseLines, findLead, isFurnitureLine } from './page-choice';
import { CERTAIN, FURNITURE_ROLES, FURNITURE_TAGS, NEVER, namesOf, OFTEN } from './page-furniture';
import { isProse, Lines } from './page-lines';
import { asOne, chooseRanges, withoutTeasers } from './page-stretch';
import { densest, isHuge, voteOfPage, voteOfReaderView } from './page-votes';

/** A report whose page says so little is taken from the whole page. */
const FEWEST_SIGNS = 200;

/** The elements that are a page's furniture by tag, role or name; the largest ones that are so. */
function findFurniture(lines: Lines, ranges: readonly Range[]): Range[] {
  const whole = { from: 0, to: lines.blocks.length };
  const allProse = lines.proseLength(whole);
  const found: Range[] = [];
  // The last in the list are the outermost.
  for (const range of ranges) {
    const { element } = range;
    if (range.to <= range.from) continue;
    const tag = element.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN') continue;
    const prose = lines.proseLength(range);
    const names = namesOf(element);
    // A name says little about an element that holds much of what there is to read, unless it is beyond doubt.
    const isCertain = CERTAIN.test(names) || /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '');
    if (prose > 200 && (isCertain ? allProse - prose < 250 : prose > 0.4 * allProse)) continue;
    const length = lines.length(range);
    const isShown = !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
    const isFurniture =
      FURNITURE_TAGS.has(tag) ||
      tag === 'FIGCAPTION' ||
      FURNITURE_ROLES.test(element.getAttribute('role') ?? '') ||
      (element.getAttribute('aria-hidden') === 'true' && tag !== 'SPAN') ||
      element.hasAttribute('hidden') ||
      !isShown;
    const isArticle = /^(?:ARTICLE|P|H[1-6]|TABLE|TR|TD|TBODY|PRE|STRONG|B|EM|I)$/.test(tag);
    const neverHolds = !(isArticle && prose > 0) && NEVER.test(names);
    const isSparse =
      lines.linkLength(range) > 0.4 * length || (length < 220 && lines.proseCount(range) === 0);
    const seldomHolds =
      isSparse && !/^(?:H[1-6]|TABLE|TBODY|TR|TD|LI|UL|OL|STRONG|B|EM|I|A)$/.test(tag) && OFTEN.test(names);
    if (isFurniture || neverHolds || seldomHolds) found.push(range);
  }
  return found;
}

/**
 * The lines of a page's report, without the frame of its site. Several voters decide: what the page repeats as its
 * article's text in JSON-LD (`articleBody`), Mozilla's reader view, the names of elements, and the words themselves.
 * The page's tree is taken apart.
 */
export function findMainText(document: Document, title: string | null, articleBody: string | null): string {
  // A second <html> hides the body from the property; a page without any text there is read as a whole.
  const body = document.querySelector('body') ?? document.documentElement;
  if (!body) return '';
  const whole = readBlocks(body);
  for (const { element } of findFurniture(new Lines(whole), whole.ranges)) element.remove();
  const page = readBlocks(body);
  const data = articleBody === null ? '' : readFragment(articleBody);
  if (page.blocks.length === 0) return data || formatBlocks(whole.blocks);
  const lines = new Lines(page);
  const named = findCandidates(page).map((candidate) =>
    asOne(withoutTeasers(candidate, lines, title), lines, page.ranges),
  );
  const dense = densest(lines, page.ranges);
  const ofPage = voteOfPage(page.blocks, articleBody);
  const votes =
    ofPage ?? (isHuge(page) ? page.blocks.map(() => false) : voteOfReaderView(document, page.blocks));
  const candidate = chooseRanges({ lines, page, votes, named, dense, isVoteOfPage: ofPage !== null });
  const chosen = chooseLines(lines, candidate, votes, ofPage !== null, title);
  const lead = findLead(lines, page, candidate.ranges[0]?.from ?? 0);
  const found = formatBlocks([...lead, ...chosen]);
  // A page that its script would have filled still tells its text to machines.
  const text = data.length >= 250 && data.length > 2 * found.length ? data : found;
  if (text.length >= FEWEST_SIGNS) return text;
  const rest = page.blocks.filter((block) => !isFurnitureLine(block));
  const more = formatBlocks(rest.some((block) => isProse(block)) ? rest : page.blocks);
  // A short notice is its own text; a page of which next to nothing was found is given whole.
  return text.length >= 0.25 * more.length ? text : more;
}
