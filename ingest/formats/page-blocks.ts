/** One line of a page as its reader sees it: a paragraph, a heading, a list item, a row of a table. */
export interface Block {
  text: string;
  /** How many characters of the text are links. */
  linkLength: number;
  /** The element that holds the words itself. */
  element: Element;
  /** Its parent, as it stood when the page was read. */
  parent: Element | null;
  kind: 'text' | 'heading' | 'item' | 'row' | 'caption';
  /** Whether the words ended with their element (a paragraph), or only their line did (`<br>`). */
  endsParagraph: boolean;
}

/** An element and its blocks: `from` is the first, `to` the one behind the last. */
export interface Range {
  element: Element;
  from: number;
  to: number;
  /** How many elements it holds. */
  size: number;
  /** How many of them are its own children. */
  children: number;
}

export interface Blocks {
  blocks: Block[];
  /** All elements, in the order in which they end. */
  ranges: Range[];
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT INPUT TEXTAREA IFRAME OBJECT VIDEO AUDIO HEAD CANVAS MAP'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'ADDRESS AMP-ACCORDION ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Blocks after which a reader sees an empty line. */
const PARAGRAPHS = new Set('BLOCKQUOTE FIGURE H1 H2 H3 H4 H5 H6 OL P PRE TABLE UL'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/** Cells with more than this are the columns of a page, not those of a table. */
const LONGEST_ROW = 600;
const MOST_LINES_IN_CELL = 4;

/** Whether a link holds a story's worth of paragraphs: its end is missing, and its words are no link. */
const isLeftOpen = (link: Element) =>
  link.querySelector('p') !== null &&
  link.querySelectorAll('p').length > 2 &&
  (link.textContent?.length ?? 0) > 600;

/** The lines of a page in order, and which element holds which. The tree must not be deeper than a walk can bear. */
export function readBlocks(root: Element): Blocks {
  const blocks: Block[] = [];
  const ranges: Range[] = [];
  let text = '';
  let linkLength = 0;
  let links = 0;
  let preformatted = 0;

  const kindOf = (owner: Element): Block['kind'] => {
    for (let at: Element | null = owner; at && at !== root; at = at.parentElement) {
      const name = at.tagName.toUpperCase();
      if (/^H[1-6]$/.test(name)) return 'heading';
      if (name === 'FIGCAPTION') return 'caption';
      if (name === 'LI' || name === 'DD' || name === 'DT') return 'item';
      if (/^(?:BLOCKQUOTE|TD|TH|ARTICLE|SECTION|TABLE|MAIN|BODY)$/.test(name)) return 'text';
    }
    return 'text';
  };
  const flush = (owner: Element, endsParagraph: boolean) => {
    const words = text.replace(/[\s\u3000]+/g, ' ').trim();
    if (words)
      blocks.push({
        text: words,
        linkLength: Math.min(linkLength, words.length),
        element: owner,
        parent: owner.parentElement,
        kind: kindOf(owner),
        endsParagraph,
      });
    else if (endsParagraph && blocks.length > 0) blocks[blocks.length - 1]!.endsParagraph = true;
    text = '';
    linkLength = 0;
  };

  /** Joins the lines of a table's row, unless its cells are columns of the page. */
  const closeRow = (row: Element, from: number, cellEnds: readonly number[], closedBefore: number) => {
    const cells = cellEnds.map((end, i) => blocks.slice(i === 0 ? from : cellEnds[i - 1], end));
    const filled = cells.filter((lines) => lines.length > 0);
    const length = blocks.slice(from).reduce((sum, block) => sum + block.text.length, 0);
    if (filled.length < 2 || length > LONGEST_ROW || row.querySelector('table')) return;
    if (cells.some((lines) => lines.length > MOST_LINES_IN_CELL)) return;
    const joined: Block = {
      text: filled.map((lines) => lines.map((line) => line.text).join(' ')).join(' | '),
      linkLength: blocks.slice(from).reduce((sum, block) => sum + block.linkLength, 0),
      element: row,
      parent: row.parentElement,
      kind: 'row',
      endsParagraph: false,
    };
    blocks.splice(from, blocks.length - from, joined);
    for (const range of ranges.slice(closedBefore)) {
      range.from = from;
      range.to = from + 1;
    }
  };

  const walk = (element: Element, name: string, owner: Element) => {
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush(owner, PARAGRAPHS.has(name));
    const holder = isBlock ? element : owner;
    const from = blocks.length;
    const closedBefore = ranges.length;
    const cellEnds: number[] = [];
    let children = 0;
    const isLink = name === 'A' && !isLeftOpen(element);
    if (isLink) links++;
    if (name === 'PRE') preformatted++;
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) {
        const words = node.nodeValue ?? '';
        if (preformatted > 0 && words.includes('\n')) {
          for (const [i, line] of words.split('\n').entries()) {
            if (i > 0) flush(holder, false);
            text += line;
          }
          continue;
        }
        text += words;
        if (links > 0) linkLength += words.trim().length;
      } else if (node.nodeType === ELEMENT) {
        const child = node as Element;
        children++;
        const childName = child.tagName.toUpperCase();
        if (childName === 'BR') flush(holder, false);
        else if (!SKIPPED.has(childName)) walk(child, childName, holder);
        if (name === 'TR' && (childName === 'TD' || childName === 'TH')) cellEnds.push(blocks.length);
      }
    }
    if (isLink) links--;
    if (name === 'PRE') preformatted--;
    if (isBlock) flush(holder, PARAGRAPHS.has(name));
    if (name === 'TR') closeRow(element, from, cellEnds, closedBefore);
    ranges.push({ element, from, to: blocks.length, size: ranges.length - closedBefore, children });
  };
  walk(root, root.tagName.toUpperCase(), root);
  return { blocks, ranges };
}

/** Blocks as plain lines: an empty line between paragraphs, list items behind "- ", the cells of a row apart by " | ". */
export function formatBlocks(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const [i, block] of blocks.entries()) {
    const previous = blocks[i - 1];
    if (previous && (previous.endsParagraph || block.kind === 'heading')) {
      // Items of one list stay together, whether or not their words stand in paragraphs.
      if (!(previous.kind === 'item' && block.kind === 'item')) lines.push('');
    }
    const isFirstOfItem = block.kind === 'item' && previous?.element !== block.element;
    lines.push(isFirstOfItem && !/^[-•–*·]/.test(block.text) ? `- ${block.text}` : block.text);
  }
  return lines.join('\n');
}
