import type { Block, Blocks } from './page-blocks';
import type { Candidate } from './page-candidates';
import { isDateLine } from './page-date-line';
import { isAuthorNote, isByline, isEnding, isLabel, isPointer, namesOf } from './page-furniture';
import { isProse, type Lines, linkShare, squeeze } from './page-lines';

/** Whether a line is furniture by its words and its links, wherever it stands. */
export function isFurnitureLine(block: Block): boolean {
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
export function chooseLines(
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
export function findLead(lines: Lines, page: Blocks, first: number): Block[] {
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
