import { Readability } from '@mozilla/readability';
import { readFragment } from './html-fragment';
import { type Block, type Blocks, formatBlocks, type Range, readBlocks } from './page-blocks';
import { type Candidate, findCandidates } from './page-candidates';
import { isDateLine } from './page-date-line';
import {
  CERTAIN,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  isAuthorNote,
  isByline,
  isEnding,
  isLabel,
  isPointer,
  NEVER,
  namesOf,
  OFTEN,
} from './page-furniture';

/**
 * Beyond so many elements, so many in one row, or so many in each other, the reader view would take seconds: the page's
 * own marks and words must do.
 */
const MOST_ELEMENTS = 30_000;
const MOST_CHILDREN = 2_000;
const MOST_NESTED = 1_500_000;

function isHuge({ ranges }: Blocks): boolean {
  if (ranges.length > MOST_ELEMENTS || ranges.some(({ children }) => children > MOST_CHILDREN)) return true;
  return ranges.reduce((total, { size }) => total + size, 0) > MOST_NESTED;
}
/** The attribute by which a line is found again in what the reader view leaves. */
const MARK = 'data-line';
/** A report whose page says so little is taken from the whole page. */
const FEWEST_SIGNS = 200;

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The weight of a text in letters of Latin script: a Chinese character says about as much as three. */
const weigh = (text: string) => text.length + 2 * (text.match(HAN)?.length ?? 0);
const ends = (text: string) => /[.!?。！？…:：;；”"»’)）]['”’"»)\]]?\s*(?:\[\d+\])?$/.test(text);
const linkShare = (block: Block) => block.linkLength / block.text.length;

/** Whether a line reads as a sentence or more of running text. */
function isProse(block: Block): boolean {
  const weight = weigh(block.text);
  return linkShare(block) < 0.4 && (weight >= 140 || (weight >= 40 && ends(block.text)));
}

/** A page's lines with sums that make any stretch of them cheap to judge. */
class Lines {
  readonly blocks: Block[];
  readonly prose: boolean[];
  private readonly lengths = [0];
  private readonly linkLengths = [0];
  private readonly proseLengths = [0];
  private readonly proseCounts = [0];

  constructor({ blocks }: Blocks) {
    this.blocks = blocks;
    this.prose = blocks.map(isProse);
    for (const [i, block] of blocks.entries()) {
      this.lengths.push(this.lengths[i]! + block.text.length);
      this.linkLengths.push(this.linkLengths[i]! + block.linkLength);
      this.proseLengths.push(this.proseLengths[i]! + (this.prose[i] ? weigh(block.text) : 0));
      this.proseCounts.push(this.proseCounts[i]! + (this.prose[i] ? 1 : 0));
    }
  }
  length = ({ from, to }: Span) => this.lengths[to]! - this.lengths[from]!;
  linkLength = ({ from, to }: Span) => this.linkLengths[to]! - this.linkLengths[from]!;
  /** The weight of the running text. */
  proseLength = ({ from, to }: Span) => this.proseLengths[to]! - this.proseLengths[from]!;
  proseCount = ({ from, to }: Span) => this.proseCounts[to]! - this.proseCounts[from]!;
}

interface Span {
  from: number;
  to: number;
}

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

/** Which lines the reader view keeps. It takes the tree apart, so nothing may be read from it afterwards. */
function voteOfReaderView(document: Document, blocks: readonly Block[]): boolean[] {
  const marks = new Map<Element, string>();
  for (const { element } of blocks) {
    if (marks.has(element)) continue;
    const mark = String(marks.size);
    marks.set(element, mark);
    element.setAttribute(MARK, mark);
  }
  const kept = new Set<string>();
  try {
    const view = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      charThreshold: 250,
      keepClasses: true,
    }).parse();
    for (const element of view?.content?.querySelectorAll(`[${MARK}]`) ?? []) {
      kept.add(element.getAttribute(MARK) ?? '');
    }
  } catch {
    // The reader view expects the trees of browsers; where it stumbles over another one, the page's own marks decide.
  }
  return blocks.map(({ element }) => kept.has(marks.get(element) ?? ''));
}

const squeeze = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

/** Which lines the page itself repeats as its article's text, or null where that names too little to decide. */
function voteOfPage(blocks: readonly Block[], articleBody: string | null): boolean[] | null {
  const whole = squeeze(articleBody ?? '');
  if (whole.length < 250) return null;
  const words = blocks.map(({ text }) => squeeze(text));
  const votes = words.map((word) => word.length >= 12 && whole.includes(word));
  const found = words.reduce((sum, word, i) => sum + (votes[i] ? word.length : 0), 0);
  return found >= 0.75 * whole.length && found <= 1.6 * whole.length ? votes : null;
}

/** The narrowest stretch of lines that holds nearly all that the voters kept. */
function votedRange(lines: Lines, ranges: readonly Range[], votes: readonly boolean[]): Range | null {
  const sums = [0];
  for (const [i, { text }] of lines.blocks.entries()) sums.push(sums[i]! + (votes[i] ? text.length : 0));
  const all = sums.at(-1)!;
  if (all === 0) return null;
  let best: Range | null = null;
  for (const range of ranges) {
    if (sums[range.to]! - sums[range.from]! < 0.97 * all) continue;
    if (!best || range.to - range.from < best.to - best.from) best = range;
  }
  return best;
}

/** The element with the most running text straight below it, or below its children. */
function densest(lines: Lines, ranges: readonly Range[]): Range | null {
  const weights = new Map<Element, number>();
  for (const [i, { element, text }] of lines.blocks.entries()) {
    if (!lines.prose[i]) continue;
    let share = 1;
    for (
      let at = /^(?:P|LI|BLOCKQUOTE|TD)$/i.test(element.tagName) ? element.parentElement : element, up = 0;
      at && up < 3;
      up++
    ) {
      weights.set(at, (weights.get(at) ?? 0) + share * weigh(text));
      share *= 0.6;
      at = at.parentElement;
    }
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) if (weight > (best ? weights.get(best)! : 0)) best = element;
  return ranges.find(({ element }) => element === best) ?? null;
}

const sum = (ranges: readonly Range[], measure: (range: Range) => number) =>
  ranges.reduce((total, range) => total + measure(range), 0);

/** Of several elements of one kind those that hold a report; the one under the page's title where there are two. */
function withoutTeasers(candidate: Candidate, lines: Lines, title: string | null): Candidate {
  const { ranges } = candidate;
  if (ranges.length < 2) return candidate;
  const most = Math.max(...ranges.map(lines.proseLength));
  const full = ranges.filter((range) => lines.proseLength(range) >= Math.min(0.2 * most, 900));
  if (full.length < 2 || !title) return { ...candidate, ranges: full };
  const wanted = squeeze(title);
  const titled = full.filter(({ from, to }) =>
    lines.blocks.slice(from, Math.min(to, from + 12)).some(({ kind, text }) => {
      const heading = squeeze(text);
      return (
        kind === 'heading' && heading.length > 8 && (wanted.includes(heading) || heading.includes(wanted))
      );
    }),
  );
  return { ...candidate, ranges: titled.length === 1 ? titled : full };
}

/** Several elements as the one that holds them all, where that adds little: key points, notes between them. */
function asOne(candidate: Candidate, lines: Lines, ranges: readonly Range[]): Candidate {
  const first = candidate.ranges[0];
  const last = candidate.ranges.at(-1);
  if (!first || !last || first === last) return candidate;
  const holders = ranges.filter(({ from, to }) => from <= first.from && to >= last.to);
  const own = sum(candidate.ranges, lines.length);
  const close = holders.filter(
    (holder) => lines.length(holder) <= 1.2 * own && lines.linkLength(holder) < 0.25 * lines.length(holder),
  );
  const widest = close.at(-1);
  return widest ? { kind: 'wide', ranges: [widest] } : candidate;
}

interface Choice {
  lines: Lines;
  page: Blocks;
  votes: readonly boolean[];
  isVoteOfPage: boolean;
  named: readonly Candidate[];
  dense: Range | null;
}

/** Whether what the voters kept behind the densest element is little, or single notes in places of their own. */
function isAllBut(
  lines: Lines,
  votes: readonly boolean[],
  dense: Range,
  voted: Range,
  votedProse: number,
): boolean {
  const isFact = (i: number) =>
    votes[i] && lines.blocks[i]!.kind !== 'text' && linkShare(lines.blocks[i]!) < 0.5;
  // Lists and tables that go on where it ends belong to it.
  for (let i = dense.to; i < Math.min(voted.to, dense.to + 2); i++) if (isFact(i)) return false;
  if (lines.proseLength(dense) >= 0.8 * votedProse) return true;
  if (lines.proseCount(dense) < 3 || lines.proseLength(dense) < 0.5 * votedProse) return false;
  const behind = new Map<Element | null, number>();
  for (let i = dense.to; i < voted.to; i++) {
    const { parent } = lines.blocks[i]!;
    if (votes[i] && lines.prose[i]) behind.set(parent, (behind.get(parent) ?? 0) + 1);
  }
  return [...behind.values()].every((count) => count === 1);
}

/** The stretches in which the report stands. */
function chooseRanges({ lines, page, votes, isVoteOfPage, named, dense }: Choice): Candidate {
  const whole = page.ranges.at(-1)!;
  const votedProse = lines.blocks.reduce(
    (total, { text }, i) => total + (votes[i] && lines.prose[i] ? weigh(text) : 0),
    0,
  );
  const voted = votedRange(lines, page.ranges, votes);
  const byVotes: Candidate | null = voted && { ranges: [voted], kind: 'voted' };
  if (isVoteOfPage && byVotes) return byVotes;
  const best = Math.max(votedProse, 0.8 * (dense ? lines.proseLength(dense) : 0));
  for (const candidate of named) {
    const prose = sum(candidate.ranges, lines.proseLength);
    const least = candidate.kind === 'exact' ? 0.6 : 0.75;
    if (prose >= 150 && prose >= least * best) return candidate;
  }
  const isInVoted = voted !== null && dense !== null && voted.from <= dense.from && voted.to >= dense.to;
  // Where nearly all of it stands in one element, the rest stands beside the report.
  if (isInVoted && dense && voted && isAllBut(lines, votes, dense, voted, votedProse)) {
    return { ranges: [{ ...dense, from: voted.from }], kind: 'voted' };
  }
  if (byVotes && votedProse >= 0.7 * best) return byVotes;
  if (dense && lines.proseLength(dense) > 200) return { ranges: [dense], kind: 'voted' };
  return { ranges: [whole], kind: 'wide' };
}

/** Whether a line is furniture by its words and its links, wherever it stands. */
function isFurnitureLine(block: Block): boolean {
  const { text, kind } = block;
  if (kind === 'caption' || isLabel(text)) return true;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const links = linkShare(block);
  if (isPointer(text)) {
    if (links > 0.35 || text.length < 60) return true;
    if (/^[^.。!?]{0,40}[:：]/.test(text) && text.length < 200) return true;
    if (
      /^\W*(?:copyright|©|\(c\)|all rights|this (?:site|website) uses|we use cookies|sign up|subscribe|enjoy|support (?:independent|our (?:work|journalism))|follow|click here to|责任编辑|版权|免责声明)/i.test(
        text,
      )
    )
      return true;
  }
  // A paragraph that is nothing but a link leads away, unless it is a sentence.
  const isWholeLink = links > 0.9 && kind !== 'heading' && kind !== 'row';
  return isWholeLink && !/[.。!?！？]$/.test(text);
}

const isLinkList = (blocks: readonly Block[], at: number) => {
  const list = blocks[at]!.parent;
  let items = 0;
  let linked = 0;
  for (let i = at; i >= 0 && blocks[i]!.parent === list; i--) {
    items++;
    if (linkShare(blocks[i]!) > 0.8) linked++;
  }
  for (let i = at + 1; i < blocks.length && blocks[i]!.parent === list; i++) {
    items++;
    if (linkShare(blocks[i]!) > 0.8) linked++;
  }
  return items > 1 && linked > 0.6 * items;
};

const isAnnounced = (blocks: readonly Block[], at: number) => {
  let first = at;
  while (first > 0 && blocks[first - 1]!.parent === blocks[at]!.parent) first--;
  const before = blocks[first - 1];
  return before !== undefined && /[:：]$/.test(before.text) && isProse(before) && !isPointer(before.text);
};

/** The report's lines within the chosen stretches. */
function chooseLines(
  lines: Lines,
  { ranges, kind }: Candidate,
  votes: readonly boolean[],
  isVoteOfPage: boolean,
  title: string | null,
): Block[] {
  const { blocks, prose } = lines;
  const inside = ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  const total = inside.reduce((length, i) => length + blocks[i]!.text.length, 0);
  const anyVotes = inside.some((i) => votes[i]);
  const wanted = title ? squeeze(title) : '';
  const chosen: number[] = [];
  let passed = 0;
  let proseSeen = 0;
  for (const i of inside) {
    const block = blocks[i]!;
    const { text } = block;
    passed += text.length;
    const isVoted = votes[i] === true;
    if (isVoteOfPage && isVoted) {
      chosen.push(i);
      proseSeen++;
      continue;
    }
    if (isEnding(text) && linkShare(block) < 0.9 && passed > 0.5 * total && proseSeen > 0) {
      const rest = inside.filter((j) => j > i && prose[j] && votes[j]);
      const restLength = rest.reduce((length, j) => length + blocks[j]!.text.length, 0);
      if (restLength < 0.3 * total) break;
    }
    // A list of links that a sentence announced is part of it.
    const isList = block.kind === 'item' && isVoted && isAnnounced(blocks, i);
    if (isFurnitureLine(block) && !isList) continue;
    if (block.kind === 'item' && linkShare(block) > 0.6 && isLinkList(blocks, i) && !isList) continue;
    const isTop = proseSeen === 0;
    if (isTop && (isByline(text) || isDateLine(text))) continue;
    const plain = squeeze(text);
    if (
      isTop &&
      plain.length > 6 &&
      (plain === wanted || (block.kind === 'heading' && wanted.includes(plain)))
    )
      continue;
    if (isAuthorNote(text) && (isTop || passed > 0.75 * total)) continue;
    const isContent = prose[i] || isVoted || kind === 'exact' || !anyVotes;
    const isNear = votes[i - 1] || votes[i + 1] || (block.kind !== 'text' && (votes[i - 2] || votes[i + 2]));
    if (!isContent && !(isNear && block.kind !== 'text')) continue;
    // What the reader view dropped needs to be running text that it dropped for its place alone.
    if (!isVoted && anyVotes && kind === 'wide' && !(prose[i] && linkShare(block) < 0.2) && !isNear) continue;
    chosen.push(i);
    if (prose[i]) proseSeen++;
  }
  return dropEmptyHeadings(dropRepeated(chosen.map((i) => blocks[i]!)));
}

const SHORTEST_QUOTE = 24;

/** Without quotations set in large type that say again what another line says. */
function dropRepeated(blocks: readonly Block[]): Block[] {
  const words = blocks.map(({ text }) => squeeze(text));
  const whole = `\n${words.join('\n')}\n`;
  return blocks.filter(({ element, parent }, i) => {
    const word = words[i]!;
    if (word.length < SHORTEST_QUOTE) return true;
    const isQuote = /quote/i.test(
      `${element.tagName} ${namesOf(element)} ${parent?.tagName} ${parent ? namesOf(parent) : ''}`,
    );
    if (!isQuote) return true;
    // The words stand inside a longer line as well.
    const own = whole.indexOf(`\n${word}\n`);
    const first = whole.indexOf(word);
    return first === own + 1 && whole.indexOf(word, own + 2) < 0;
  });
}

/** Headings with nothing below them led to what was left out. */
function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    const below = kept.at(-1);
    if (block.kind === 'heading' && !below) continue;
    kept.push(block);
  }
  return kept.reverse();
}

const LEAD =
  /(?:^|[\s_-])(?:lead|lede|lead-?(?:text|paragraph|in)|stand-?first|dek|deck|sub-?(?:title|head(?:ing|line)?)|vorspann|chapo|chapeau|entradilla|bajada|intro(?:duction|text)?|article-?(?:intro|summary|lead|excerpt|description)|story-?(?:intro|summary|lead)|summary|daodu|zhaiyao)(?=$|[\s_-])/i;

/** The standfirst that stands between the headline and the report's own element. */
function findLead(lines: Lines, page: Blocks, first: number): Block[] {
  const before = page.ranges.filter(
    ({ element, from, to }) =>
      to <= first &&
      to > from &&
      from >= first - 12 &&
      to - from <= 3 &&
      (LEAD.test(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`) ||
        /^description$/i.test(element.getAttribute('itemprop') ?? '')),
  );
  const range = before.find((candidate) => lines.proseLength(candidate) > 0);
  return range ? lines.blocks.slice(range.from, range.to).filter((block) => isProse(block)) : [];
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
